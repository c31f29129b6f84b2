"""Quarter turns of pictures and of the quads that frame them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad


@dataclass(frozen=True, slots=True)
class Turn:
    """By how many quarters a picture must be turned clockwise to stand upright, and whether that is beyond doubt."""

    quarter_turns: int
    certain: bool


_ROTATIONS = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}


def turned(picture: NDArray[np.uint8], quarter_turns: int) -> NDArray[np.uint8]:
    """The picture turned clockwise by so many quarters."""
    rotation = _ROTATIONS.get(quarter_turns % 4)
    return picture if rotation is None else np.asarray(cv2.rotate(picture, rotation), dtype=np.uint8)


def renamed(quad: Quad, quarter_turns: int) -> Quad:
    """The same four places, named for the picture turned clockwise by so many quarters."""
    start = -quarter_turns % 4
    corners = quad.corners[start:] + quad.corners[:start]
    return Quad(*corners)
