"""What a glyph looks like to the classifier: how much of its strokes runs in which direction, in overlapping cells."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.variants.glyph import SIDE_PX

_DIRECTIONS = 8
_CELL_PX = 4
_CELLS = SIDE_PX // _CELL_PX
COUNT = _DIRECTIONS * (_CELLS - 1) ** 2


def features(glyph: NDArray[np.float32]) -> NDArray[np.float32]:
    """COUNT figures of a glyph of SIDE_PX, of length 1."""
    smooth = cv2.GaussianBlur(glyph, (0, 0), 0.7)
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=1)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=1)
    strength, angle = cv2.cartToPolar(across, down)
    turned = (angle % np.pi) * (_DIRECTIONS / np.pi)
    distance = np.abs(turned[None] - np.arange(_DIRECTIONS, dtype=np.float32)[:, None, None])
    near = np.maximum(0, 1 - np.minimum(distance, _DIRECTIONS - distance))
    cells = (near * strength).reshape(_DIRECTIONS, _CELLS, _CELL_PX, _CELLS, _CELL_PX).mean(axis=(2, 4))
    windows = cells[:, 1:, 1:] + cells[:, :-1, 1:] + cells[:, 1:, :-1] + cells[:, :-1, :-1]
    # Thin and bold strokes, dense and open parts alike: each window is judged beside those around it.
    around = cv2.GaussianBlur(np.sqrt((windows**2).sum(axis=0)), (0, 0), 1.5)
    levelled = np.sqrt(windows / (around + 0.05 * float(around.max()) + 1e-6)).ravel()
    return np.asarray(levelled / max(float(np.linalg.norm(levelled)), 1e-6), np.float32)
