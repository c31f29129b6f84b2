"""Points and quadrilaterals in picture pixels: origin top-left, x to the right, y down, pixel centres at .5."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
# Left, top, right, bottom.
Bounds: TypeAlias = tuple[float, float, float, float]


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

    @property
    def bounds(self) -> Bounds:
        """Of the level rectangle around it."""
        xs, ys = zip(*self.corners, strict=True)
        return (min(xs), min(ys), max(xs), max(ys))


def rectangle(left: float, top: float, right: float, bottom: float) -> Quad:
    """A level one, read from the left to the right."""
    return Quad((left, top), (right, top), (right, bottom), (left, bottom))


def quad_of(corners: Iterable[Iterable[float]]) -> Quad:
    """Of four pairs of numbers of any kind, such as the rows of an array, in the order of a Quad's corners."""
    return Quad(*((float(x), float(y)) for x, y in corners))
