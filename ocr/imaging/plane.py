"""A page made grey and small for looking at edges, and the way between its pixels and the page's."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.scale import MM_PER_INCH

Grey = NDArray[np.uint8]

# Strokes of print are narrower than this, whichever is darker, they or their ground.
_WIDEST_STROKE_MM = 2.8
# Noise and the show-through of the other side stay below.
_FAINTEST_STROKE = 30


@dataclass(frozen=True, slots=True)
class Plane:
    """grey is 0..255; scale is plane pixels for each page pixel; px_per_mm is the plane's own.

    full_step: a step of so many grey levels, averaged along some millimetres, is an edge beyond doubt.
    """

    grey: Grey
    scale: float
    px_per_mm: float
    full_step: float = 5.0

    def to_page(self, quad: Quad) -> Quad:
        return scaled(quad, 1 / self.scale)


def plane_of(page: NDArray[np.uint8], dpi: float, plane_dpi: float) -> Plane:
    """Reduced by averaging, which also takes the noise away; never enlarged.

    All colours count alike: a cream card on white differs in blue only.
    """
    scale = min(1.0, plane_dpi / dpi)
    height, width = page.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(page, size, interpolation=cv2.INTER_AREA)
    grey = cv2.transform(small, np.full((1, 3), 1 / 3, np.float32))
    return Plane(np.asarray(grey, np.uint8).reshape(small.shape[:2]), scale, dpi * scale / MM_PER_INCH)


def strokes(plane: Plane) -> NDArray[np.uint8]:
    """1 where the plane shows print: thin strokes that stand out from their ground. 0 elsewhere."""
    width = max(3, round(_WIDEST_STROKE_MM * plane.px_per_mm))
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (width, width))
    # What little of the ground a tight scan has around the card would be a stroke if it ended with the page.
    wide = cv2.copyMakeBorder(plane.grey, width, width, width, width, cv2.BORDER_REPLICATE)
    dark = cv2.morphologyEx(wide, cv2.MORPH_BLACKHAT, kernel)
    light = cv2.morphologyEx(wide, cv2.MORPH_TOPHAT, kernel)
    return np.asarray(np.maximum(dark, light)[width:-width, width:-width] > _FAINTEST_STROKE, np.uint8)


def scaled(quad: Quad, factor: float) -> Quad:
    """The quad in a picture that is this much larger."""
    return Quad(*((x * factor, y * factor) for x, y in quad.corners))
