"""Quarter turns of pictures and of the quads that frame them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad


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


def turned_box(box: Quad, width_px: int, height_px: int, quarter_turns: int) -> Quad:
    """A box on a picture of this size, where it lies after the picture is turned clockwise by so many quarters."""

    def place(point: Point) -> Point:
        x, y = point
        match quarter_turns % 4:
            case 1:
                return (height_px - y, x)
            case 2:
                return (width_px - x, height_px - y)
            case 3:
                return (y, width_px - x)
            case _:
                return point

    return renamed(Quad(*(place(corner) for corner in box.corners)), quarter_turns)
