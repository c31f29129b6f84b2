"""Print on a page that lies on none of the cards found there."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad, quad_of
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard

# Print of one card stands no further apart than this; dust is smaller than a line of print.
_TOGETHER_MM = 9.0
_LEAST_SIDE_MM = 8.0
_LEAST_PRINT_MM2 = 6.0
# Shadows and frames along the sides of cards are theirs.
_BESIDE_MM = 2.0


def uncovered_print(plane: Plane, print_: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[Quad]:
    """The smallest rectangles around each cluster of it, in plane pixels."""
    mm = plane.px_per_mm
    left = print_.copy()
    for card in cards:
        corners = np.array(card.quad.corners).round().astype(np.int32)
        cv2.fillConvexPoly(left, corners, 0)
        cv2.polylines(left, [corners], isClosed=True, color=0, thickness=2 * round(_BESIDE_MM * mm) + 1)
    # Closing at a quarter of the size: it only tells what belongs together.
    small = cv2.resize(left * np.uint8(255), None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    reach = max(1, round(_TOGETHER_MM * mm / 4))
    together = cv2.morphologyEx((small > 60).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    contours, _ = cv2.findContours(together, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    rectangles = [cv2.minAreaRect(contour.astype(np.float32) * 4) for contour in contours]
    return [
        quad_of(cv2.boxPoints(rectangle))
        for rectangle in rectangles
        if min(rectangle[1]) >= _LEAST_SIDE_MM * mm and _print_in(left, rectangle) >= _LEAST_PRINT_MM2 * mm * mm
    ]


def _print_in(print_: NDArray[np.uint8], rectangle: cv2.typing.RotatedRect) -> int:
    left, top, width, height = cv2.boundingRect(cv2.boxPoints(rectangle))
    return int(print_[max(0, top) : top + height, max(0, left) : left + width].sum())
