"""How far quads extend, alone and together. Pixels are those of whatever picture they lie in."""

from __future__ import annotations

import math

import cv2
import numpy as np

from ocr.geometry import Quad

# One of the two is made smaller by this share: where sides coincide, OpenCV answers 0 now and then (163 times in 74,453
# places that share a side; none of them with this).
_SHRINK = 1e-5


def lengths(quad: Quad) -> tuple[float, float]:
    """Mean width and height."""
    a, b, c, d = quad.corners
    return (math.dist(a, b) + math.dist(d, c)) / 2, (math.dist(a, d) + math.dist(b, c)) / 2


def area_px(quad: Quad) -> float:
    """In square pixels."""
    return cv2.contourArea(np.array(quad.corners, np.float32))


def shared_px(one: Quad, other: Quad) -> float:
    """The area that two quads share, in square pixels; both must be convex."""
    first, second = (np.array(quad.corners, np.float32) for quad in (one, other))
    middle = second.mean(axis=0)
    both, _ = cv2.intersectConvexConvex(first, (second - middle) * np.float32(1 - _SHRINK) + middle)
    return float(both)
