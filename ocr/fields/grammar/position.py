"""Departments and titles of a Japanese text, told apart by how their words end."""

from __future__ import annotations

import re

from ocr.fields.grammar.duties import with_duties
from ocr.fields.grammar.joined_words import certifier, token_parts
from ocr.fields.grammar.licences import BEHIND_GAP
from ocr.fields.grammar.position_parts import PositionKind, PositionPart, merged
from ocr.fields.grammar.post_words import is_known
from ocr.fields.grammar.units import with_units

_PLAIN_WORD = rf"(?:[A-Z]{{1,4}}/[A-Z]{{1,4}})?[^\s/,、|]+(?:\s[1-9]?\s?級)?{BEHIND_GAP}(?:\s?\([^()]*\))?{BEHIND_GAP}"
_WORD = re.compile(rf"{_PLAIN_WORD}(?:\s?・\s?{_PLAIN_WORD})*")


def position_parts(text: str) -> list[PositionPart] | None:
    """Departments and titles of a Japanese text, or None if any of its words is neither."""
    return _parts_of(text) or _parts_without_spaces(text)


def _parts_without_spaces(text: str) -> list[PositionPart] | None:
    """The same where engines saw spaces inside a word (プロジェク トマネージャー): only if it is all known words then."""
    places = [place for place, sign in enumerate(text) if sign != " "]
    joined = "".join(text[place] for place in places)
    if len(places) == len(text) or not is_known(joined):
        return None
    parts = _parts_of(joined) or []
    return [PositionPart(part.kind, places[part.start], places[part.end - 1] + 1) for part in parts] or None


# 取締役 兼 営業本部長.
_BETWEEN_POSTS = frozenset({"兼", "兼務", "併", "および", "及び", "&", "-", "—"})


def _parts_of(text: str) -> list[PositionPart] | None:
    parts: list[PositionPart] = []
    for token in _WORD.finditer(text):
        found = certifier(token.group(), text[token.end() :]) or token_parts(token.group())
        if found is None and token.group() in _BETWEEN_POSTS:
            found = [PositionPart(parts[-1].kind if parts else PositionKind.TITLE, 0, len(token.group()))]
        if found is None:
            return None
        parts += [PositionPart(p.kind, token.start() + p.start, token.start() + p.end) for p in found]
    return merged(with_duties(with_units(parts, text), text)) if parts else None
