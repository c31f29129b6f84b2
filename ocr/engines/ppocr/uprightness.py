"""Which way is up: the greatest lines are read in both directions, and kanji once more each turned by itself.

A line of rows reads well one way round only. A column laid on its side reads as well as a row, because the recogniser
was trained on columns laid so; but turned back one by one, its characters read well and those of a row do not.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.layout import is_column
from ocr.engines.ppocr.recognition import Recogniser, cut_out
from ocr.geometry import Quad
from ocr.imaging.turn import Turn

_MOST_LINES = 5
# A strip is cut off behind so many times its height: a dozen characters tell.
_LONGEST = 10
# So many characters tell columns from rows.
_CELLS = 8


def find_turn(picture: Picture, boxes: Sequence[Quad], recogniser: Recogniser) -> Turn:
    """Votes of the largest lines; certain when one turn has far more than any other."""
    votes = [0.0] * 4
    for box in sorted(boxes, key=_area, reverse=True)[:_MOST_LINES]:
        turn, weight = _vote(picture, box, recogniser)
        votes[turn] += weight
        first, second = sorted(votes, reverse=True)[:2]
        if first - second > 8:
            break
    first, second = sorted(votes, reverse=True)[:2]
    return Turn(votes.index(first), certain=first - second > 2)


def _area(box: Quad) -> float:
    width, height = _sides(box)
    # A long line says more than a great one, up to the length that is read.
    return min(width, height) * min(max(width, height), _LONGEST * min(width, height))


def _sides(box: Quad) -> tuple[float, float]:
    return math.dist(box.top_left, box.top_right), math.dist(box.top_left, box.bottom_left)


def _vote(picture: Picture, box: Quad, recogniser: Recogniser) -> tuple[int, float]:
    column = is_column(box)
    strip = cut_out(picture, box, vertical=column)
    forward = recogniser.read(strip[:, : strip.shape[0] * _LONGEST])
    backward = recogniser.read(np.ascontiguousarray(strip[::-1, ::-1])[:, : strip.shape[0] * _LONGEST])
    ahead, behind = _worth(forward), _worth(backward)
    whole = strip if ahead >= behind else np.ascontiguousarray(strip[::-1, ::-1])
    signs = forward if ahead >= behind else backward
    vertical = _is_vertical(whole[:, : strip.shape[0] * _LONGEST], signs, recogniser)
    # How the picture must be turned for the strip (a row, or a column laid to the left) to be level.
    level = 3 if column else 0
    turn = level + (0 if ahead >= behind else 2) + (1 if vertical else 0)
    return turn % 4, abs(ahead - behind)


def _worth(signs: Sequence[Sign]) -> float:
    """Characters read, each as far as it is believed; doubtful ones count little."""
    return sum(max(0.0, sign.confidence - 0.5) * 2 for sign in signs if not sign.text.isspace())


def _is_vertical(strip: Picture, signs: Sequence[Sign], recogniser: Recogniser) -> bool:
    """Whether the strip is a column laid on its side. Only square characters can tell."""
    square = [sign for sign in signs if ord(sign.text[0]) > 0x3000]
    if len(square) < 2 or 2 * len(square) < len(signs):
        return False
    cells = _cells(strip, square[:_CELLS])
    row = np.hstack([cv2.rotate(cell, cv2.ROTATE_90_CLOCKWISE) for cell in cells])
    again = recogniser.read(np.asarray(row, dtype=np.uint8))
    return _worth(again) > 0.5 * len(cells) and _alike(again, square[:_CELLS])


def _cells(strip: Picture, signs: Sequence[Sign]) -> list[Picture]:
    """Each character cut out square. Where one ends, there is least to see between it and the next."""
    height, width = strip.shape[:2]
    shade = np.abs(strip.mean(axis=2) - np.median(strip)).mean(axis=0)
    borders = [_clearest(shade, sign.end * width, height / 4) for sign in signs]
    borders.insert(0, _clearest(shade, signs[0].start * width, height / 4))
    cells = []
    for start, end in itertools.pairwise(borders):
        cell = strip[:, start : max(end, start + 1)]
        margin = max(0, height - cell.shape[1]) // 2
        square = cv2.copyMakeBorder(cell, 0, 0, margin, margin, cv2.BORDER_REPLICATE)
        cells.append(np.asarray(cv2.resize(square, (height, height)), np.uint8))
    return cells


def _clearest(shade: NDArray[np.float64], place: float, reach: float) -> int:
    """The column near a place that differs least from the ground."""
    first = int(max(0, place - reach))
    window = shade[first : int(place + reach) + 1]
    return first + int(window.argmin()) if len(window) else len(shade) - 1


def _alike(one: Sequence[Sign], other: Sequence[Sign]) -> bool:
    texts = {sign.text for sign in one}
    return 2 * sum(sign.text in texts for sign in other) > len(other)
