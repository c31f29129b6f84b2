"""Places between cards that have the sides of their neighbours, and are nothing but ground."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.plane import Plane

# A card that carries anything shows more than this share of print; dust shows less.
_LEAST_PRINT = 0.001
# Paper and lid differ by more, in grey levels, unless both are white: then nobody can tell.
_SAME_SHADE = 12
# The sides themselves, with their shadows, are left out.
_SIDE_MM = 3


def are_holes(plane: Plane, print_: NDArray[np.uint8], quads: Sequence[Quad]) -> list[bool]:
    """For each of the quads (plane pixels), whether it shows no print and the same shade as what lies between all."""
    outside = np.ones(plane.grey.shape, np.uint8)
    for quad in quads:
        cv2.fillConvexPoly(outside, np.array(quad.corners).round().astype(np.int32), 0)
    if not outside.any():
        return [False] * len(quads)
    ground = float(np.median(plane.grey[outside > 0]))
    return [_is_hole(plane, print_, quad, ground) for quad in quads]


def _is_hole(plane: Plane, print_: NDArray[np.uint8], quad: Quad, ground: float) -> bool:
    inside = np.zeros(plane.grey.shape, np.uint8)
    cv2.fillConvexPoly(inside, np.array(quad.corners).round().astype(np.int32), 1)
    margin = 2 * round(_SIDE_MM * plane.px_per_mm) + 1
    left, top, width, height = cv2.boundingRect(np.array(quad.corners, np.float32))
    window = (slice(max(0, top), top + height), slice(max(0, left), left + width))
    inner = cv2.erode(inside[window], np.ones((margin, margin), np.uint8), borderValue=0) > 0
    if not inner.any():
        return False
    shade = float(np.median(plane.grey[window][inner]))
    return float(print_[window][inner].mean()) < _LEAST_PRINT and abs(shade - ground) < _SAME_SHADE
