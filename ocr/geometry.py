"""Points and quadrilaterals in picture pixels: origin top-left, x to the right, y down, pixel centres at .5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Quad:
    """Four corners in the reading direction of what they enclose: top-left, top-right, bottom-right, bottom-left.

    Whose pixels they are counted in is said where a Quad is used.
    """

    top_left: Point
    top_right: Point
    bottom_right: Point
    bottom_left: Point

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        return (self.top_left, self.top_right, self.bottom_right, self.bottom_left)
