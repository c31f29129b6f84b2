"""Whether the characters of a strip stand upright in it, as in a row, or lie on their side, as in a column laid down.

The recogniser reads both equally well. But turned back one by one, characters of a column read well and those of a row
do not.
"""

from __future__ import annotations

import re

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.strips import Strips
from ocr.geometry import Quad

# Kanji and kana that look otherwise when they are turned.
SQUARE = re.compile(r"(?![十口回田])[ぁ-ゖァ-ヺ丁-龠々]")
# So many characters tell columns from rows.
_CELLS = 8
UNTOLD = 0.5


def share_upright(strips: Strips, place: Quad) -> float:
    """The share of the characters that read the same when each is turned clockwise by itself.

    1 for a column laid on its side, 0 for a row; UNTOLD where it has too few kanji and kana. place runs along the line.
    """
    strip, signs = strips.strip(place), strips.signs(place)
    square = [sign for sign in signs if SQUARE.match(sign.text)][:_CELLS]
    if len(square) < 2 or 3 * len(square) < len(signs):
        return UNTOLD
    cells = [cv2.rotate(_cell(strip, sign), cv2.ROTATE_90_CLOCKWISE) for sign in square]
    again = {sign.text for sign in strips.read(np.asarray(np.hstack(cells), np.uint8))}
    return sum(sign.text in again for sign in square) / len(square)


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
