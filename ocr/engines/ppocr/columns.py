"""Dashes, ones and long vowels in columns: 〇七五－二七〇－八五八七, パートナーズ.

There the dash is an upright bar and 一 a level stroke; or the dash was left lying, and is a stroke like 一. The
recogniser sees the column laid on its side and takes all of them for 一 or 二, sees one where there are two, or none.
But columns are set on a grid: the distance of two characters that were read surely tells how many others stand between
them, and the print in each cell of the grid which ones.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ocr.engines.engine import Picture
from ocr.engines.ppocr.cells import Cell, Shape
from ocr.engines.ppocr.dashes import DASH, NUMERALS, with_lying_dashes
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.grid import LIKE_STROKES, Anchor, anchors, fitting_places, pitch
from ocr.engines.ppocr.stretches import Stretch, stretches
from ocr.reading import Alternative

_BRACKETS = frozenset("（）()")
_IN_NUMBERS = NUMERALS | _BRACKETS
_KANA = re.compile(r"[ぁ-ゖァ-ヺー]")
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺー一-龠々〇○（）()]")
_TEXTS = {Shape.ONE: "一", Shape.TWO: "二", Shape.THREE: "三"}
_KATAKANA = frozenset("ニミ")
_STROKES = {"一": 1, "二": 2, "三": 3, "ニ": 2, "ミ": 3}
_SEEN, _SEEN_AND_READ = 0.9, 0.97


@dataclass(frozen=True, slots=True)
class _Column:
    """signs and their places in ems."""

    signs: Sequence[Sign]
    print: Sequence[Stretch]
    anchors: Sequence[Anchor]
    pitch: float

    def free(self, start: float, end: float) -> list[Stretch]:
        """Print between two places that belongs to no anchor."""
        taken = {id(stretch) for anchor in self.anchors for stretch in anchor.print}
        return [each for each in self.print if start < each.middle < end and id(each) not in taken]


def with_strokes(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The signs of a column, with the dashes, long vowels and ones that its strip (column on its side) shows."""
    printed = [sign for sign in signs if not sign.text.isspace()]
    found, length = stretches(strip)
    if len(printed) < 2 or not found:
        return list(signs)
    placed = [replace(sign, start=sign.start * length, end=sign.end * length) for sign in printed]
    sure = anchors(placed, found)
    distance = pitch(sure, placed)
    if distance is None:
        return list(signs)
    kept = _read_between(_Column(placed, found, sure, distance))
    return [replace(sign, start=max(0.0, sign.start / length), end=min(1.0, sign.end / length)) for sign in kept]


def _read_between(column: _Column) -> list[Sign]:
    """The anchors, and between them what the cells show or, where the grid does not fit, what was read."""
    borders = [None, *column.anchors, None]
    gaps = [(before, after, _cells(column, before, after)) for before, after in pairwise(borders)]
    has_bar = any(cell.shape is Shape.BAR for _, _, cells in gaps for cell in cells or ())
    kept: list[Sign] = []
    for before, after, cells in gaps:
        read = _signs_between(column, before, after)
        following = "" if after is None else column.signs[after.number].text
        kept += read if cells is None else _seen(column, cells, read, kept, following)
        if after is not None:
            kept.append(column.signs[after.number])
    return kept if has_bar else with_lying_dashes(kept, column.print)


def _signs_between(column: _Column, before: Anchor | None, after: Anchor | None) -> Sequence[Sign]:
    return column.signs[0 if before is None else before.number + 1 : None if after is None else after.number]


def _cells(column: _Column, before: Anchor | None, after: Anchor | None) -> list[Cell] | None:
    """The cells between two anchors, or up to the end of the column. None where this cannot be told."""
    if any(sign.text not in LIKE_STROKES | _BRACKETS for sign in _signs_between(column, before, after)):
        return None
    start = -math.inf if before is None else before.middle
    end = math.inf if after is None else after.middle
    print_ = column.free(start, end)
    middles = fitting_places(print_, start, end, column.pitch)
    if middles is None:
        return None
    reach = column.pitch / 2
    return [Cell(middle, tuple(each for each in print_ if abs(each.middle - middle) <= reach)) for middle in middles]


def _seen(
    column: _Column, cells: Sequence[Cell], read: Sequence[Sign], kept: Sequence[Sign], following: str
) -> list[Sign]:
    """What the cells show, behind the signs that are kept already and before the one that follows."""
    seen: list[Sign] = []
    for number, cell in enumerate(cells):
        nearest = min(read, key=lambda sign: abs(sign.middle - cell.middle), default=None)
        near = nearest if nearest and abs(nearest.middle - cell.middle) < 0.6 * column.pitch else None
        so_far = "".join(sign.text for sign in (*kept, *seen))
        after = _TEXTS.get(cells[number + 1].shape, "") if number + 1 < len(cells) else following
        sign = _sign(cell, near, so_far, after, column.pitch)
        seen += [sign] if sign else []
    return seen


def _sign(cell: Cell, near: Sign | None, so_far: str, after: str, pitch: float) -> Sign | None:
    text = _text(cell, near, so_far, after)
    if text is None:
        return near
    if near and near.text == text:
        return replace(near, confidence=max(near.confidence, _SEEN_AND_READ))
    alternatives = (Alternative(near.text, 1 - _SEEN),) if near else ()
    return Sign(text, _SEEN, cell.middle - pitch / 2, cell.middle + pitch / 2, alternatives)


def _text(cell: Cell, near: Sign | None, so_far: str, after: str) -> str | None:
    """None: as it was read, if anything was."""
    before = so_far[-1:]
    beside_numeral = before in _IN_NUMBERS or after in _IN_NUMBERS
    match cell.shape:
        case Shape.BAR if _KANA.match(before):
            return "ー"
        case Shape.BAR if beside_numeral:
            return DASH
        case Shape.ONE | Shape.TWO | Shape.THREE if beside_numeral or (near and _is_japanese(before, after)):
            return _strokes(_TEXTS[cell.shape], cell, near, before)
        case Shape.BRACKET if beside_numeral:
            is_open = so_far.count("（") + so_far.count("(") > so_far.count("）") + so_far.count(")")
            text = "）" if is_open else "（"
            return near.text if near and near.text in _BRACKETS else text
    return None


def _strokes(text: str, cell: Cell, near: Sign | None, before: str) -> str | None:
    if near is None or near.text == text:
        return text
    # A speck was a stroke after all; or katakana of as many strokes: the recogniser knows better.
    if near.text in _KATAKANA:
        return None if _STROKES[near.text] == _STROKES[text] and before not in NUMERALS else text
    return None if _STROKES.get(near.text) == len(cell.print) else text


def _is_japanese(before: str, after: str) -> bool:
    return bool(_JAPANESE.match(before) or _JAPANESE.match(after))
