"""How much of a page's print each place covers: print that lies on no card is a card that was not found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard

# Only areas of print are measured: a line of text is one area, and so is a block.
_REDUCED = 6
_TOGETHER_MM = 2.5
_LEAST_DENSE = 25


def printed_areas(plane: Plane, print_: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """1 where the plane, reduced, shows text or a picture of strokes, with the gaps between them."""
    small = cv2.resize(print_ * np.uint8(255), None, fx=1 / _REDUCED, fy=1 / _REDUCED, interpolation=cv2.INTER_AREA)
    reach = max(1, round(_TOGETHER_MM * plane.px_per_mm / _REDUCED))
    dense = np.asarray(small > _LEAST_DENSE, np.uint8)
    return np.asarray(cv2.morphologyEx(dense, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8)), np.uint8)


def with_print(areas: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[FittedCard]:
    """Each with what it covers of the printed areas."""
    return [replace(card, print_px=covered_px(areas, card.quad)) for card in cards]


def uncovered(areas: NDArray[np.uint8], quads: Sequence[Quad]) -> NDArray[np.uint8]:
    """The printed areas on none of the quads."""
    left = areas.copy()
    for quad in quads:
        cv2.fillConvexPoly(left, _reduced(quad), 0)
    return left


def covered_px(areas: NDArray[np.uint8], quad: Quad) -> float:
    """How much of the printed areas the quad covers, in plane pixels."""
    corners = _reduced(quad)
    left, top = corners.min(axis=0).clip(0)
    right, bottom = (corners.max(axis=0) + 1).clip(0)
    window = areas[top:bottom, left:right]
    if not window.size:
        return 0.0
    inside = np.zeros(window.shape, np.uint8)
    cv2.fillConvexPoly(inside, corners - (left, top), 1)
    return float((window & inside).sum()) * _REDUCED**2


def _reduced(quad: Quad) -> NDArray[np.int32]:
    return np.asarray((np.array(quad.corners) / _REDUCED).round(), np.int32)
