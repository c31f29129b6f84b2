"""What a place shows inside, clear of its sides and their shadows."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.plane import Plane

_SIDE_MM = 3
# A card that carries anything shows more than this share of print; dust shows less.
_LEAST_PRINT = 0.001


def inner(plane: Plane, picture: NDArray[np.uint8], quad: Quad) -> NDArray[np.uint8]:
    """Those pixels of a picture as large as the plane, in one row; none where the place is too small."""
    corners = np.array(quad.corners).round().astype(np.int32)
    height, width = picture.shape[:2]
    left, top = corners.min(axis=0).clip(0, (width, height))
    right, bottom = (corners.max(axis=0) + 1).clip(0, (width, height))
    window = picture[top:bottom, left:right]
    if not window.size:
        return window.ravel()
    inside = np.zeros(window.shape[:2], np.uint8)
    cv2.fillConvexPoly(inside, corners - (left, top), 1)
    margin = 2 * round(_SIDE_MM * plane.px_per_mm) + 1
    return window[cv2.erode(inside, np.ones((margin, margin), np.uint8), borderValue=0) > 0]


def is_blank(plane: Plane, print_: NDArray[np.uint8], quad: Quad) -> bool:
    """print_ is strokes(plane)."""
    shown = inner(plane, print_, quad)
    return bool(shown.size) and float(shown.mean()) < _LEAST_PRINT
