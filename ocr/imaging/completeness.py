"""Whether a card lies on its page whole and alone."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.choice import overlap
from ocr.imaging.plane import Plane, strokes
from ocr.imaging.scale import quad_likeness
from ocr.imaging.surroundings import ground_shade

# Sides are found to a few tenths of a millimetre.
_BEYOND_MM = 1.0
_LEAST_LIKENESS = 0.2
# Neighbours that touch are found to lie over each other by less.
_MOST_OVERLAP = 0.04
# What is no ground and no card: shadows and frames along sides are narrower, dust is smaller.
_BESIDE_MM = 2.2
_NARROWEST_MM = 2.5
_LEAST_MM2 = 60.0
_DIFFERENCE = 40
# So near to a card, it lies under that card or on it.
_NEAR_MM = 3.5


def is_cut_off(plane: Plane, quad: Quad, *, sized: bool) -> bool:
    """A corner lies beyond the page; or a side on its border, of a card that has no card's size so."""
    height, width = plane.grey.shape
    near = _BEYOND_MM * plane.px_per_mm
    outwards = [max(-x, -y, x - width, y - height) for x, y in quad.corners]
    if max(outwards) > near:
        return True
    on_border = sum(distance > -near for distance in outwards)
    is_known = sized and quad_likeness(quad, plane.px_per_mm) > _LEAST_LIKENESS
    # All four: the scanner has cut the page to the card.
    return 0 < on_border < 4 and not is_known


def left_over(plane: Plane, quads: Sequence[Quad]) -> NDArray[np.uint8]:
    """1 where the page shows print, or a shade unlike the ground, on none of the cards."""
    mm = plane.px_per_mm
    unlike = np.asarray(np.abs(plane.grey.astype(np.int16) - int(ground_shade(plane))) > _DIFFERENCE, np.uint8)
    left = np.maximum(unlike, strokes(plane))
    for quad in quads:
        corners = np.array(quad.corners).round().astype(np.int32)
        cv2.fillConvexPoly(left, corners, 0)
        cv2.polylines(left, [corners], isClosed=True, color=0, thickness=2 * round(_BESIDE_MM * mm) + 1)
    reach = max(3, round(_NARROWEST_MM * mm))
    # Letters of one line become one area; then single specks and hairs vanish.
    together = cv2.morphologyEx(left, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    return np.asarray(cv2.morphologyEx(together, cv2.MORPH_OPEN, np.ones((reach, reach), np.uint8)), np.uint8)


def is_overlapping(plane: Plane, quad: Quad, others: Sequence[Quad], remains: NDArray[np.uint8]) -> bool:
    """Another card lies over this one, or something that is no card sticks out from under it."""
    if any(overlap(quad, other) > _MOST_OVERLAP for other in others):
        return True
    around = np.zeros_like(remains)
    corners = np.array(quad.corners).round().astype(np.int32)
    reach = round((_BESIDE_MM + _NEAR_MM) * plane.px_per_mm)
    cv2.polylines(around, [corners], isClosed=True, color=1, thickness=2 * reach + 1)
    _, labels, areas, _ = cv2.connectedComponentsWithStats(remains)
    near = np.unique(labels[(around > 0) & (remains > 0)])
    return bool((areas[near, cv2.CC_STAT_AREA] >= _LEAST_MM2 * plane.px_per_mm**2).any()) if len(near) else False
