"""Seals of names (山崎之印) that were read as print: what they say is told again by the name itself.

A seal is set in columns, so that its rows read crosswise (之山, 印崎), and its last row runs into the company it stands on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ocr.fields.text.layout import around
from ocr.fields.text.normalise import compact
from ocr.reading import TextLine

_ROW = re.compile(r"[一-鿿ァ-ヶ]{1,3}")
_END = re.compile(r".{3,}?([之印][一-鿿ァ-ヶ]|[一-鿿ァ-ヶ][之印])")
_OF_SEALS = "之印"
# Families of three signs may have one that old seals write differently (与那霸).
_LONG = 3


def without_seals(lines: tuple[TextLine, ...]) -> tuple[TextLine, ...]:
    """The lines without a seal's rows: one alone, one at the end of a line that begins before it."""
    for row in lines:
        host = next((each for each in lines if each is not row and _is_sealed(each, row, lines)), None)
        if host:
            return tuple(_unsealed(each) if each is host else each for each in lines if each is not row)
    return lines


def _is_sealed(host: TextLine, row: TextLine, lines: tuple[TextLine, ...]) -> bool:
    end = _END.fullmatch(compact(host.text))
    if not end or host.vertical or not _ROW.fullmatch(compact(row.text)) or _middle(row) < _middle(host):
        return False
    if set(_OF_SEALS) & set(row.text) and _stands_over_end(row, host):
        return True  # whether the name it tells was read or not
    signs = [sign for sign in compact(row.text) + end.group(1) if sign not in _OF_SEALS]
    if len(signs) < 2 or len(set(signs)) < len(signs) or not set(_OF_SEALS) & set(row.text + end.group(1)):
        return False
    sure = [sign for sign in end.group(1) if sign not in _OF_SEALS]
    others = [compact(each.text) for each in lines if each is not host and each is not row]
    return any(_names(text, signs, sure) for text in others)


def _stands_over_end(row: TextLine, host: TextLine) -> bool:
    """Whether a row stands just above the last two signs of a line, as the rows of a seal do."""
    if len(host.characters) < len(_OF_SEALS):
        return False
    (left, top), (right, bottom) = (around([each.box for each in host.characters[-2:]])).corners[::2]
    above = [y for _, y in row.box.corners]
    return left < _middle(row) < right and min(above) < top and max(above) > top - (bottom - top)


def _names(text: str, signs: list[str], sure: list[str]) -> bool:
    """Whether the signs stand together in a text, in whatever order."""
    least = len(signs) - (len(signs) >= _LONG)
    windows = (set(text[at : at + len(signs)]) for at in range(len(text) - len(signs) + 1))
    return any(set(sure) <= window and len(window & set(signs)) >= least for window in windows)


def _middle(line: TextLine) -> float:
    return sum(x for x, _ in line.box.corners) / len(line.box.corners)


def _unsealed(line: TextLine) -> TextLine:
    text = line.text.rstrip()[:-1].rstrip()[:-1].rstrip()
    kept = line.characters[: _count(line, text)]
    return replace(line, text=text, characters=kept, box=around([each.box for each in kept]) if kept else line.box)


def _count(line: TextLine, text: str) -> int:
    """How many characters a beginning of the line has; spaces need not be among them."""
    length = len(compact(text))
    lengths = [0]
    for each in line.characters:
        lengths.append(lengths[-1] + len(compact(each.text)))
    return next(
        (at for at, (one, other) in enumerate(pairwise(lengths)) if one >= length and other > one), len(lengths) - 1
    )
