"""Seals: characters in vermilion beside a name or over the end of a company, which are no part of it.

A seal is known by its ink, red where the rest of the line is not, and by its frame: that runs through the line and out
of it above or below, as no printed letter does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.ink import contrast_of

# Vermilion is 60 to 150 levels redder than the paper beside it, black print and its blur at most 15.
_REDDER = 35.0
# Of the contrast of the print.
_INK = 0.35
# Of the print of a sign.
_RED_SHARE = 0.5
_SIDE = 0.2
_MOST_SIGNS = 4
_LEAST_PLAIN_SIGNS = 2
# Of the strip's height: its edge, and what is left around the print.
_EDGE, _RIM = 0.05, 0.2
# So much of a side a stroke of the frame takes.
_FRAME, _FRAMED_SIDES = 0.65, 2


def without_seal(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The signs but for those of a seal at either end of the line. Nothing remains of a line within a seal."""
    if not _redness(strip[::3, ::3]).any():
        return list(signs)
    ink, red = _print(strip)
    is_red = [sign.text.isspace() or _share(sign, ink, red) > _RED_SHARE for sign in signs]
    if all(is_red):
        return [] if len(signs) <= _MOST_SIGNS and _is_framed(red) else list(signs)
    first = sum(takewhile(bool, is_red))
    last = len(signs) - sum(takewhile(bool, reversed(is_red)))
    plain = signs[first:last]
    if len(plain) < _LEAST_PLAIN_SIGNS or any(_share(sign, ink, red) > _RED_SHARE for sign in plain):
        return list(signs)
    head = [] if _is_seal(signs[:first], red) else signs[:first]
    tail = [] if _is_seal(signs[last:], red) else signs[last:]
    return [*head, *plain, *tail]


def _is_seal(signs: Sequence[Sign], red: NDArray[np.bool_]) -> bool:
    return 0 < len(signs) <= _MOST_SIGNS and _runs_out(_part(red, signs[0].start, signs[-1].end))


def _print(strip: Picture) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Where there is print, and where it is red."""
    red = _redness(strip)
    return contrast_of(strip).ink(_INK) | red, red


def _redness(strip: Picture) -> NDArray[np.bool_]:
    levels = strip.astype(np.float32)
    redness = levels[:, :, 2] - levels[:, :, :2].mean(axis=2)
    red: NDArray[np.bool_] = redness - np.median(redness) > _REDDER
    return red


def _part(mask: NDArray[np.bool_], start: float, end: float) -> NDArray[np.bool_]:
    width = mask.shape[1]
    return mask[:, round(start * width) : max(round(end * width), round(start * width) + 1)]


def _share(sign: Sign, ink: NDArray[np.bool_], red: NDArray[np.bool_]) -> float:
    """Of the print in the middle of a sign: the frame of the seal beside it may reach into its sides."""
    side = _SIDE * (sign.end - sign.start)
    printed = int(_part(ink, sign.start + side, sign.end - side).sum())
    return int(_part(red, sign.start + side, sign.end - side).sum()) / printed if printed else 0.0


def _runs_out(red: NDArray[np.bool_]) -> bool:
    """Whether red print reaches the upper or lower edge of the strip."""
    edge = max(1, round(_EDGE * len(red)))
    return bool(red[:edge].any() or red[-edge:].any())


def _is_framed(red: NDArray[np.bool_]) -> bool:
    """Whether red strokes run along two sides of the strip at least."""
    depth = max(1, round(_RIM * len(red)))
    rows, columns = red.mean(axis=1), red.mean(axis=0)
    rims = (rows[:depth], rows[-depth:], columns[:depth], columns[-depth:])
    return sum(float(rim.max()) > _FRAME for rim in rims) >= _FRAMED_SIDES
