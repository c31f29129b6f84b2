"""Places of a known size around one that may be no card but a part of it (a frame printed on it, or what a rule leaves),
and within one that may reach over the gap to the neighbour's side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad
from ocr.imaging.extent import lengths
from ocr.imaging.scale import CARD_SIZES

# Nearer than so much, sides are found by fitting.
_NEAR_MM = 1.5
# A smaller share of a card is no frame, and found as a place of its own.
_LEAST_SHARE = 0.42
_LARGEST_SQUARE_MM = 70.0
# Less than so much of the place is another card than the one it shows.
_LEAST_LEFT = 0.7
# Both ways round.
_SIZES_MM = [side for size in CARD_SIZES for side in ((size.long, size.short), (size.short, size.long))]
_MIDDLE = (0.5, 0.5)
_CORNERS = ((0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0))


def grown(quad: Quad, px_per_mm: float) -> list[Quad]:
    """The card of every known size that shares two or three sides with the quad or has it in its middle."""
    return _different(_places(quad, px_per_mm), px_per_mm)


def shrunk(quad: Quad, px_per_mm: float) -> list[Quad]:
    """The card of every known size that shares three sides with the quad and ends before the fourth."""
    return _different(_ending_earlier(quad, px_per_mm), px_per_mm)


def _different(places: Iterable[Quad], px_per_mm: float) -> list[Quad]:
    kept: list[Quad] = []
    for place in places:
        if not any(_are_near(place, other, _NEAR_MM / 2 * px_per_mm) for other in kept):
            kept.append(place)
    return kept


def _places(quad: Quad, mm: float) -> Iterator[Quad]:
    wide, high = lengths(quad)
    squares = [(side, side) for side in (max(wide, high) / mm,) if side <= _LARGEST_SQUARE_MM]
    for new_wide, new_high in [*_SIZES_MM, *squares]:
        more = np.array([new_wide * mm - wide, new_high * mm - high])
        if more.min() < -_NEAR_MM * mm or more.max() < _NEAR_MM * mm:
            continue
        if wide * high < _LEAST_SHARE * new_wide * new_high * mm * mm:
            continue
        grows = more > _NEAR_MM * mm
        if grows.all():
            anchors = [_MIDDLE, *_CORNERS]
        else:
            anchors = [(share, 0.5) if grows[0] else (0.5, share) for share in (0.0, 0.5, 1.0)]
        yield from (_enlarged(quad, more / (wide, high), anchor) for anchor in anchors)


def _ending_earlier(quad: Quad, mm: float) -> Iterator[Quad]:
    size = np.array(lengths(quad)) / mm
    for new_size in _SIZES_MM:
        more = np.array(new_size) - size
        shorter = more < -_NEAR_MM
        if shorter.sum() != 1 or np.abs(more[~shorter]).max() > _NEAR_MM or (new_size / size).min() < _LEAST_LEFT:
            continue
        anchors = [(share, 0.5) if shorter[0] else (0.5, share) for share in (0.0, 1.0)]
        yield from (_enlarged(quad, more / size, anchor) for anchor in anchors)


def _enlarged(quad: Quad, more: NDArray[np.float64], anchor: tuple[float, float]) -> Quad:
    """By these shares of its width and height; anchor tells how much of that goes to the left and to the top."""
    a, b, _, d = (np.array(corner) for corner in quad.corners)
    across, down = (b - a) * more[0], (d - a) * more[1]
    start = -across * anchor[0] - down * anchor[1]
    moves = (start, start + across, start + across + down, start + down)
    return Quad(*(_moved(corner, move) for corner, move in zip(quad.corners, moves, strict=True)))


def _moved(corner: Point, move: NDArray[np.float64]) -> Point:
    return (float(corner[0] + move[0]), float(corner[1] + move[1]))


def _are_near(one: Quad, other: Quad, near_px: float) -> bool:
    return float(np.abs(np.subtract(one.corners, other.corners)).max()) < near_px
