"""The true shape of a card seen at a slant."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad

# Phones' main cameras: 24 to 28 mm on 36 mm, and a little more where the picture is cut. The shape hardly hangs on it.
_FOCAL_SHARE = 0.75
# Sides that were fitted on a scan err by less.
_SLANTED_DEG = 1.0


def true_ratio(quad: Quad, width_px: int, height_px: int) -> float:
    """Width over height of the rectangle that a camera sees as quad, in a picture of that size taken from its middle.

    Zhang and He, Whiteboard Scanning and Image Enhancement (2007), with the focal length supposed instead of estimated:
    from a single, hardly slanted rectangle it cannot be told.
    """
    focal = _FOCAL_SHARE * max(width_px, height_px)
    a, b, c, d = (np.array([x - width_px / 2, y - height_px / 2, focal]) for x, y in quad.corners)
    across = _scale(a, c, d, b) * b - a
    down = _scale(a, c, b, d) * d - a
    return float(np.linalg.norm(across) / max(1e-9, float(np.linalg.norm(down))))


def _scale(
    first: NDArray[np.float64], opposite: NDArray[np.float64], aside: NDArray[np.float64], own: NDArray[np.float64]
) -> float:
    """How much further away than the first corner this one is."""
    return float(np.cross(first, opposite) @ aside / (np.cross(own, opposite) @ aside))


def is_slanted(quad: Quad) -> bool:
    """Whether opposite sides run together: no scanner shows a card so."""
    a, b, c, d = quad.corners
    return any(askew_deg(*pair) > _SLANTED_DEG for pair in (((a, b), (d, c)), ((a, d), (b, c))))


def askew_deg(one: tuple[Point, Point], other: tuple[Point, Point]) -> float:
    """Between two lines, each told by where it starts and ends: 0..180."""
    angles = [math.degrees(math.atan2(end[1] - start[1], end[0] - start[0])) for start, end in (one, other)]
    return abs((angles[0] - angles[1] + 180) % 360 - 180)
