"""What a page shows where nothing lies on it: the scanner's lid, or the ground behind a feeder."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.plane import Grey, Plane

# The outermost border of the page shows nothing else, in most places.
_BORDER_MM = 1.5
_REDUCED = 4
# A lamp is up to some percent darker towards its ends: from the border's median, the lid may differ by so much.
_UNEVEN = 8.0
_ROUNDS = 3
# How unlike the lid a place must be to be something else: more than what the lid differs in itself, and its noise.
_TOLERANCE = (1.6, 12.0)
_OF_FULL_STEP = 0.8
_SPREADS = 4.0
# Noise of single pixels is averaged over so many.
_SMOOTHED_PX = 5


@dataclass(frozen=True, slots=True)
class Lid:
    """mask is 1 where the plane shows the lid, as far as grey tells; tolerance: by how many grey levels it may differ."""

    tolerance: float
    mask: NDArray[np.uint8]


def lid_of(plane: Plane) -> Lid:
    """The lid is what most of the page's border shows, darker towards the ends of the lamp."""
    small = cv2.resize(plane.grey, None, fx=1 / _REDUCED, fy=1 / _REDUCED, interpolation=cv2.INTER_AREA)
    ring = _ring(small.shape[:2], max(1, round(_BORDER_MM * plane.px_per_mm / _REDUCED)))
    shades = np.asarray(small, np.float64)[ring]
    shade = float(np.median(shades))
    down, across = (np.linspace(-1, 1, length) for length in small.shape[:2])
    terms = _terms(down, across)
    fitted, spread = _fitted(terms[ring], shades, shade)
    level = np.clip(_level(fitted, plane.grey.shape[:2]), shade - _UNEVEN, shade + _UNEVEN)
    least, most = _TOLERANCE
    tolerance = min(most, max(least, _OF_FULL_STEP * plane.full_step, _SPREADS * spread))
    smooth = cv2.blur(plane.grey, (_SMOOTHED_PX, _SMOOTHED_PX), borderType=cv2.BORDER_REPLICATE)
    return Lid(tolerance, _is_near(np.asarray(smooth, np.uint8), level, tolerance))


def _ring(shape: tuple[int, int], border: int) -> NDArray[np.bool_]:
    ring = np.ones(shape, np.bool_)
    ring[border:-border, border:-border] = False
    return ring


def _terms(down: NDArray[np.float64], across: NDArray[np.float64]) -> NDArray[np.float64]:
    """height × width × 5: what an uneven lamp is made of."""
    y, x = np.meshgrid(down, across, indexing="ij")
    return np.stack([np.ones_like(x), x, y, x * x, y * y], axis=-1)


def _fitted(terms: NDArray[np.float64], shades: NDArray[np.float64], shade: float) -> tuple[NDArray[np.float64], float]:
    """The five shares, and how far the border's lid is from what they make of it."""
    near = np.abs(shades - shade) < _UNEVEN
    shares, spread = np.array([shade, 0, 0, 0, 0]), 0.0
    for _ in range(_ROUNDS):
        if near.sum() < terms.shape[1] * 4:
            return np.array([shade, 0, 0, 0, 0]), 0.0
        shares = np.linalg.lstsq(terms[near], shades[near], rcond=None)[0]
        away = np.abs(terms @ shares - shades)
        spread = float(np.median(away[near]))
        near = away < max(1.0, _SPREADS * spread)
    return np.asarray(shares, np.float64), spread


def _level(shares: NDArray[np.float64], shape: tuple[int, int]) -> NDArray[np.float32]:
    down, across = (np.linspace(-1, 1, length) for length in shape)
    column = shares[2] * down + shares[4] * down**2
    row = shares[0] + shares[1] * across + shares[3] * across**2
    return np.asarray(column[:, None].astype(np.float32) + row[None, :].astype(np.float32), np.float32)


def _is_near(smooth: Grey, level: NDArray[np.float32], tolerance: float) -> NDArray[np.uint8]:
    return np.asarray(np.abs(smooth - level) < tolerance, np.uint8)
