"""Whether a card's picture has the light it needs: neither too little nor a blot of too much."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

# The brightest two hundredth of any card is paper or light print. Below, the noise reaches the strokes: a lamp at its
# end gives paper of 30 to 80; the darkest printed stock has letters of 140 and more.
_BRIGHT_PERCENTILE = 99.5
_LEAST_BRIGHT = 105
# About 75 dpi: what is one pixel here is an area of the sensor that saw nothing but light.
_LONG_SIDE_PX = 270
_BLOWN = 254
# A letter's counter is smaller; where more is blown, the scanner makes all paper white, as some are set to.
_LEAST_BLOT, _MOST_BLOT = 0.012, 0.5
# Paper outside a blot: where it is as bright as the blot itself, only the shape tells one from the other.
_BRIGHTEST_PAPER = 252
_ROUND = 0.85
_SPECK_PX = 9


def is_too_dark(picture: NDArray[np.uint8]) -> bool:
    """Of a card's picture, without what lies around the card."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return float(np.percentile(grey[::2, ::2], _BRIGHT_PERCENTILE)) < _LEAST_BRIGHT


def has_glare(picture: NDArray[np.uint8]) -> bool:
    """A lamp mirrored in the card: one area where every pixel is as bright as can be, unlike the paper around it."""
    step = max(1, round(max(picture.shape[:2]) / _LONG_SIDE_PX))
    darkest = cv2.erode(picture.min(axis=2), np.ones((step * 2 + 1,) * 2, np.uint8))[::step, ::step]
    # Opened: bright paper is blown in specks, a blot in one piece.
    blown = cv2.morphologyEx(
        (darkest >= _BLOWN).astype(np.uint8), cv2.MORPH_OPEN, np.ones((_SPECK_PX, _SPECK_PX), np.uint8)
    )
    contours, _ = cv2.findContours(blown, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    blot = max(contours, key=cv2.contourArea, default=None)
    if blot is None or not _LEAST_BLOT < cv2.contourArea(blot) / blown.size < _MOST_BLOT:
        return False
    paper = float(np.percentile(picture.min(axis=2)[::step, ::step][np.asarray(blown) == 0], 75))
    return paper < _BRIGHTEST_PAPER or _is_round(blown, blot)


def _is_round(blown: cv2.typing.MatLike, blot: cv2.typing.MatLike) -> bool:
    """A lamp's image bulges outwards and swallows all print; paper that is only white goes around its print."""
    hull = np.zeros_like(blown)
    cv2.fillConvexPoly(hull, cv2.convexHull(blot), 1)
    return float(np.asarray(blown)[np.asarray(hull) > 0].mean()) > _ROUND
