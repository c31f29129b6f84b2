"""Four-cornered areas that are brighter or darker than what lies around them, for photographs: whatever the table's
grain, a card is one area at one threshold or another.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.ground import four_corners

_STEP = 10
# Grain of wood and cloth is finer than this share of the picture's longer side.
_GRAIN_SHARE = 0.004
# Nothing smaller than so much of the picture's area is looked at, and nothing that fills it.
_LEAST_AREA, _MOST_AREA = 0.006, 0.92


def areas(small: NDArray[np.uint8]) -> list[Quad]:
    """In pixels of the picture (blue-green-red, about a thousand pixels long)."""
    grain = max(3, round(_GRAIN_SHARE * max(small.shape[:2])) | 1)
    smooth = np.asarray(cv2.medianBlur(small, grain), np.uint8)
    grey = cv2.cvtColor(smooth, cv2.COLOR_BGR2GRAY)
    colour = cv2.subtract(smooth.max(axis=2), smooth.min(axis=2))
    return [
        quad
        for plane in (np.asarray(grey, np.uint8), np.asarray(colour, np.uint8))
        for quad in _at_every_level(plane, grain)
    ]


def _at_every_level(plane: NDArray[np.uint8], grain: int) -> Iterator[Quad]:
    kernel = np.ones((grain * 2 + 1,) * 2, np.uint8)
    low, high = (int(level) for level in np.percentile(plane, (1, 99)))
    for level in range(low + _STEP // 2, high, _STEP):
        above = np.asarray(plane > level, np.uint8)
        for mask in (above, 1 - above):
            yield from _in_mask(cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel))


def _in_mask(mask: cv2.typing.MatLike) -> Iterator[Quad]:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    whole = mask.shape[0] * mask.shape[1]
    for contour in contours:
        if _LEAST_AREA * whole < cv2.contourArea(contour) < _MOST_AREA * whole:
            yield from four_corners(contour)
