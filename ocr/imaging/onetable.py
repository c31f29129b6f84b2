"""Cards on one table lie in one plane: the clearest tells how large all others are, however slanted they are seen."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from ocr.geometry import Quad, quad_of
from ocr.imaging.extent import lengths
from ocr.imaging.perspective import true_ratio

# Width and height in millimetres that a ratio of long to short side stands for; a square is of 55 or 65.
_SIZES_MM = ((88.0, 54.0), (60.0, 60.0), (110.0, 91.0))
# The smallest and the largest side of any card, with what the clearest may err: in its size, and as it is carried far.
_LEAST_MM, _MOST_MM = 36.0, 135.0


def card_sized(quads: Sequence[Quad], clearest: Quad, width_px: int, height_px: int) -> list[bool]:
    """For each place in a picture of that size, whether it is as large as a card, if the clearest one is."""
    ratio = true_ratio(clearest, width_px, height_px)
    long, short = min(_SIZES_MM, key=lambda size: abs(np.log(max(ratio, 1 / ratio) * size[1] / size[0])))
    wide, high = (long, short) if ratio > 1 else (short, long)
    level = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    to_mm = cv2.getPerspectiveTransform(np.array(clearest.corners, np.float32), level)
    return [_is_card_sized(cv2.perspectiveTransform(np.array([quad.corners], np.float64), to_mm)[0]) for quad in quads]


def _is_card_sized(corners_mm: cv2.typing.MatLike) -> bool:
    sides = lengths(quad_of(corners_mm))
    return min(sides) > _LEAST_MM and max(sides) < _MOST_MM
