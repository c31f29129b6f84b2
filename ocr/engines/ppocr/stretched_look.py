"""Mail and web addresses are read again, stretched: hardly anything else tells that a letter of them was lost.

Of 435 rows whose address was right the look changed one (http://ww. became www.), of 15 with a wrong one it differed
from eight, and every sign that two looks agreed on was right. It spoils Japanese and icons: only the address is cut
out for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import cv2
import numpy as np

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.differences import Difference, differences
from ocr.engines.ppocr.looks import of_all

_ADDRESS = re.compile(
    r"[0-9A-Za-zÀ-ÿ._+~%/:-]*(?:@|//|www\.|[0-9a-z]\.(?:jp|com|net|org)(?![0-9a-z]))[0-9A-Za-zÀ-ÿ@._+~%/:-]*"
)
# Looked at are addresses with a sign below (23 % of 3,393), and with a gap of so many usual distances (7 %): all that
# the look could mend were among them.
_SURE, _GAP = 0.995, 1.9
# How many times as wide.
_SECOND, _THIRD = 1.45, 1.15
# Of the strip's height: what is left of the blank on both sides.
_MARGIN = 0.4

_Read = Callable[[Picture], Sequence[Sign]]


def with_stretched_look(signs: Sequence[Sign], strip: Picture, read: _Read) -> list[Sign]:
    """The same signs; where a stretched look at an address differs they are in doubt, and where another that is
    stretched less agrees with it, they are what both read.
    """
    kept = list(signs)
    if any(len(sign.text) != 1 for sign in kept):
        return kept
    for found in reversed(list(_ADDRESS.finditer("".join(sign.text for sign in kept)))):
        start, end = found.span()
        if _is_doubtful(kept[start:end]):
            kept[start:end] = _compared(kept[start:end], _cut_out(kept, start, end, strip), read)
    return kept


def _is_doubtful(signs: Sequence[Sign]) -> bool:
    gaps = [after.middle - before.middle for before, after in pairwise(signs)]
    return min(sign.confidence for sign in signs) < _SURE or max(gaps, default=0.0) > _GAP * median(gaps or [1.0])


def _cut_out(signs: Sequence[Sign], start: int, end: int, strip: Picture) -> Picture:
    """The strip of some of the signs, cut in the blank before and behind them, or at their neighbours."""
    high, wide = strip.shape[:2]
    margin = _MARGIN * high / wide
    before = [sign.end for sign in signs[:start] if not sign.text.isspace()][-1:]
    behind = [sign.start for sign in signs[end:] if not sign.text.isspace()][:1]
    left = min(signs[start].start, max(0.0, signs[start].start - margin, *before))
    right = max(signs[end - 1].end, min(1.0, signs[end - 1].end + margin, *behind))
    first = min(wide - 1, int(left * wide))
    return strip[:, first : max(first + 1, round(right * wide))]


def _stretched(picture: Picture, times: float) -> Picture:
    return np.asarray(cv2.resize(picture, None, fx=times, fy=1.0, interpolation=cv2.INTER_CUBIC), np.uint8)


def _compared(signs: list[Sign], picture: Picture, read: _Read) -> list[Sign]:
    second = differences(signs, read(_stretched(picture, _SECOND)))
    if not second:
        return signs
    third = {each.meaning: each.other for each in differences(signs, read(_stretched(picture, _THIRD)))}
    kept: list[list[Sign]] = [[sign] for sign in signs]
    for each in reversed(second):
        if each.meaning in third:
            _take(kept, each, third[each.meaning])
        else:
            _doubt(kept, each)
    return [sign for place in kept for sign in place]


def _take(kept: list[list[Sign]], difference: Difference, again: Sign | None) -> None:
    """What two looks of three read is as sure as the three are together. The cut itself may have cost a sign at an end."""
    place, other = difference.place, difference.other
    if other is None and place in (0, len(kept) - 1):
        _doubt(kept, difference)
    elif other is None:
        kept[place] = []
        _doubt_all(kept[max(0, place - 1) : place + 2])
    elif difference.is_more:
        kept[place].insert(0, _between(kept[place - 1][-1], kept[place][0], of_all(other, [again, None])))
    else:
        read = kept[place][-1]
        kept[place][-1] = replace(of_all(other, [again, read]), start=read.start, end=read.end)


def _between(before: Sign, behind: Sign, sign: Sign) -> Sign:
    """The sign where it was lost: the places of both beside it are too wide."""
    return replace(sign, start=(before.start + before.end) / 2, end=(behind.start + behind.end) / 2)


def _doubt(kept: list[list[Sign]], difference: Difference) -> None:
    """The sign that the other look has not, or both beside what only the other look has."""
    place = difference.place
    if difference.is_more:
        _doubt_all(kept[place - 1 : place + 1])
    else:
        kept[place][-1] = of_all(kept[place][-1], [difference.other])


def _doubt_all(places: list[list[Sign]]) -> None:
    for signs in places:
        signs[:] = [of_all(sign, [None]) for sign in signs]
