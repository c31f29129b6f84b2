"""Which way is up: the greatest lines are read in both directions, and kanji once more each turned by itself.

A line of rows reads well one way round only. A column laid on its side reads as well as a row, because the recogniser
was trained on columns laid so; but turned back one by one, its characters read well and those of a row do not.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from statistics import fmean

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.layout import is_column
from ocr.engines.ppocr.strips import Strips, laid
from ocr.geometry import Quad
from ocr.imaging.turn import Turn, renamed

_MOST_LINES = 5
# Leads of the first turn over the second, in characters that tell: no more lines are asked; the answer is certain.
_ENOUGH = 4
_CERTAIN = 2
# Both ways are compared up to so many times the height: a dozen characters tell.
_LONGEST = 10
# Kanji and kana that look otherwise when they are turned.
_SQUARE = re.compile(r"[ぁ-ゖァ-ヺ二三四-龠々]")
# So many of them, believed so much, are never read upside down: 0.47 was the most of 123 lines.
_TELLING = 4
_CONVINCING = 0.9
# So many characters tell columns from rows.
_CELLS = 8
# Latin lines run in rows nearly always, but say nothing of the kind themselves.
_WORTH_OF_LATIN = 0.5


def find_turn(strips: Strips, boxes: Sequence[Quad]) -> Turn:
    """Votes of the largest lines; certain when one turn has far more than any other."""
    votes = [0.0] * 4
    for box in sorted(boxes, key=_area, reverse=True)[:_MOST_LINES]:
        turn, weight = _vote(strips, box)
        votes[turn] += weight
        first, second = sorted(votes, reverse=True)[:2]
        if first - second > _ENOUGH:
            break
    first, second = sorted(votes, reverse=True)[:2]
    return Turn(votes.index(first), certain=first - second > _CERTAIN)


def _area(box: Quad) -> float:
    # A long line says more than a great one, up to the length that is read.
    thickness = _thickness(laid(box))
    return thickness * min(_length(laid(box)), _LONGEST * thickness)


def _length(place: Quad) -> float:
    return math.dist(place.top_left, place.top_right)


def _thickness(place: Quad) -> float:
    return math.dist(place.top_left, place.bottom_left)


def _vote(strips: Strips, box: Quad) -> tuple[int, float]:
    """The turn that one line speaks for, and its weight: about the number of characters that tell."""
    place = laid(box)
    reach = min(1.0, _LONGEST * _thickness(place) / _length(place))
    forward = [sign for sign in strips.signs(place) if sign.end <= reach]
    backward = [] if _is_beyond_doubt(forward) else strips.read(_upside_down(strips.strip(place), reach))
    lead = _worth(forward) - _worth(backward)
    share, weight = _share_upright(strips, renamed(place, 0 if lead >= 0 else 2))
    # How the picture must be turned for the strip (a row, or a column laid to the left) to be level.
    level = 3 if is_column(box) else 0
    turn = level + (0 if lead >= 0 else 2) + (1 if share > 0.5 else 0)
    return turn % 4, abs(lead) * weight


def _upside_down(strip: Picture, reach: float) -> Picture:
    """The part up to reach, a share of the strip's length."""
    part = strip[:, : max(1, round(strip.shape[1] * reach))]
    return np.ascontiguousarray(part[::-1, ::-1])


def _is_beyond_doubt(signs: Sequence[Sign]) -> bool:
    square = sum(bool(_SQUARE.match(sign.text)) for sign in signs)
    return square >= _TELLING and fmean(sign.confidence for sign in signs) > _CONVINCING


def _worth(signs: Sequence[Sign]) -> float:
    """Characters read, each as far as it is believed; doubtful ones count little."""
    return sum(max(0.0, sign.confidence - 0.5) * 2 for sign in signs if not sign.text.isspace())


def _share_upright(strips: Strips, place: Quad) -> tuple[float, float]:
    """The share of the characters that read the same when each is turned clockwise by itself, and what it is worth.

    1 for a column laid on its side, 0 for a row; half of them tells nothing.
    """
    strip, signs = strips.strip(place), strips.signs(place)
    square = [sign for sign in signs if _SQUARE.match(sign.text)][:_CELLS]
    if len(square) < 2 or 3 * len(square) < len(signs):
        return 0.0, _WORTH_OF_LATIN
    cells = [cv2.rotate(_cell(strip, sign), cv2.ROTATE_90_CLOCKWISE) for sign in square]
    again = {sign.text for sign in strips.read(np.asarray(np.hstack(cells), np.uint8))}
    share = sum(sign.text in again for sign in square) / len(square)
    return share, abs(2 * share - 1)


def _cell(strip: Picture, sign: Sign) -> Picture:
    """The character cut out square. Where it ends, there is least to see between it and the next."""
    height, width = strip.shape[:2]
    shade = np.abs(strip.mean(axis=2) - np.median(strip)).mean(axis=0)
    start, end = (_clearest(shade, place * width, height / 4) for place in (sign.start, sign.end))
    cell = strip[:, start : max(end, start + 1)]
    margin = max(0, height - cell.shape[1]) // 2
    square = cv2.copyMakeBorder(cell, 0, 0, margin, margin, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(square, (height, height)), np.uint8)


def _clearest(shade: NDArray[np.float64], place: float, reach: float) -> int:
    """The column near a place that differs least from the ground."""
    first = int(max(0, place - reach))
    window = shade[first : int(place + reach) + 1]
    return first + int(window.argmin()) if len(window) else len(shade) - 1
