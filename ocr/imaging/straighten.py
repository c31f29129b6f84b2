"""The card under a quad as a level rectangular picture."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extent import lengths
from ocr.imaging.perspective import is_slanted, true_ratio
from ocr.imaging.scale import known_ratio


def straighten(page: NDArray[np.uint8], quad: Quad) -> NDArray[np.uint8]:
    """Undo skew and perspective: quad's top-left corner becomes the picture's. Keeps the page's resolution."""
    width, height = size_px(quad, page.shape[1], page.shape[0])
    matrix = to_card(quad, width, height)
    # OpenCV counts from pixel centres, we from corners: shift by half a pixel on both sides.
    shift = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    level = shift @ matrix @ np.linalg.inv(shift)
    picture = cv2.warpPerspective(page, level, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(picture, dtype=np.uint8)


def size_px(quad: Quad, page_width_px: int, page_height_px: int) -> tuple[int, int]:
    """Width and height of the straightened card, at least 1: the means of opposite sides; of a card seen at a slant its
    true ratio instead, with as many pixels.
    """
    width, height = lengths(quad)
    if is_slanted(quad):
        area = width * height
        ratio = known_ratio(true_ratio(quad, page_width_px, page_height_px))
        width, height = math.sqrt(area * ratio), math.sqrt(area / ratio)
    return max(1, round(width)), max(1, round(height))


def to_card(quad: Quad, width: int, height: int) -> NDArray[np.float64]:
    """The 3 × 3 matrix from page pixels to the pixels of the straightened card."""
    source = np.array(quad.corners, np.float32)
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(source, target), dtype=np.float64)
