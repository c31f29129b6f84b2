"""Lines that are a level of a department only because the line above or below them is one."""

from __future__ import annotations

import re

from ocr.fields.grammar.english_organization import is_phrase
from ocr.fields.grammar.english_position import english_is_in_words, english_position_parts, is_field_of_work
from ocr.fields.grammar.position import position_parts
from ocr.fields.grammar.position_parts import PositionKind
from ocr.fields.posts.post_groups import Group
from ocr.fields.text.layout import Span, follows

# Levels that are called by their kind alone, below or above another department.
_LEVELS = frozenset({"外来", "病棟", "工場", "医局"})


def is_level(piece: Span, above: Group | None, pieces: list[Span]) -> bool:
    """Whether a line is a level of the department above or below it: 看護部 / 外来, 工場 / 製造一課."""
    if piece.text not in _LEVELS:
        return False
    if above and above[0] is PositionKind.DEPARTMENT and follows(piece.line, above[2][-1].span.line):
        return True
    below = next((each for each in pieces if each.start == 0 and follows(each.line, piece.line)), None)
    return below is not None and [part.kind for part in position_parts(below.text) or ()] == [PositionKind.DEPARTMENT]


def continues_department(piece: Span, group: Group | None) -> bool:
    """Whether a bare field of work goes on where the comma of a department leaves off: Secretariat, / General Affairs."""
    if group is None or group[0] is not PositionKind.DEPARTMENT:
        return False
    above = group[2][-1].span
    is_open = _has_comma_behind(above) or (_has_stop_behind(above) and is_field_of_work(piece.text))
    is_field = _may_be_field(piece.text) or is_field_of_work(piece.text)
    return is_open and is_field and follows(piece.line, above.line)


def leads_department(piece: Span, pieces: list[Span]) -> bool:
    """Whether a department goes on right below the comma of a bare field of work: Crisis Management, / Disaster Section."""
    below = next((each for each in pieces if each.start == 0 and follows(each.line, piece.line)), None)
    if below is None or not _has_comma_behind(piece) or not _may_be_field(piece.text):
        return False
    parts = english_position_parts(below.text) or ()
    return [each.kind for each in parts] == [PositionKind.DEPARTMENT]


def _has_comma_behind(span: Span) -> bool:
    return span.line.text[span.end :].strip() == ","


def _has_stop_behind(span: Span) -> bool:
    """Whether a full stop ends a line, as which a comma is read: no department has one."""
    return not span.line.text[span.end :].strip() and span.text.endswith(".")


def _may_be_field(text: str) -> bool:
    """Whether a text is common words, none of which is of an address, a slogan or a house."""
    return english_is_in_words(text) and not re.search(r"\d", text) and not is_phrase(text)
