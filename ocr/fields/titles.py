"""Several titles in one line: which of them are values of their own.

A space of any width joins what people say in one breath (院長 医学博士); ・, / and a comma part them, if titles stand on
both sides. Degrees in letters stay with their title (Professor, Ph.D.), and so does what says of what it is one.
"""

from __future__ import annotations

import re

from ocr.fields.english_position import english_position_parts, is_degree
from ocr.fields.layout import Span
from ocr.fields.normalise import is_japanese
from ocr.fields.position import PositionKind, position_parts
from ocr.fields.tidy import tidy

# A slash between katakana reads as ノ.
_MARK = re.compile(r"\s*[・/|、]\s*|(?<=[ァ-ヺー])ノ(?=[ァ-ヺ])")
_ENGLISH_MARK = re.compile(r"\s*[/|・]\s*|,\s*")
_STAYS = re.compile(r"(?:Head|Member|Chief)\sof\b")
_JOINT = re.compile(r"(?:兼|兼務|併)$")


def apart(span: Span) -> list[Span]:
    """The titles of a stretch, one by one."""
    mark = _MARK if is_japanese(span.text) else _ENGLISH_MARK
    for match in mark.finditer(span.text):
        before = Span(span.line, span.start, span.start + match.start())
        behind = Span(span.line, span.start + match.end(), span.end)
        if _are_titles(before.text, behind.text):
            return [before, *apart(behind)]
    return [span]


def _are_titles(before: str, behind: str) -> bool:
    if not before or not behind or _JOINT.search(before) or behind.startswith("兼"):
        return False
    if not is_japanese(before) and (is_degree(re.split(r"[,/]", behind)[0]) or _STAYS.match(behind)):
        return False
    return _is_title(before) and _is_title(behind)


def _is_title(text: str) -> bool:
    parts = position_parts(tidy(text)) if is_japanese(text) else english_position_parts(text)
    return bool(parts) and all(part.kind is PositionKind.TITLE for part in parts or ())
