"""Where rectangles of a card's size may lie: every angle, both ways round, by votes of their sides.

Measured against contours and watershed (8 to 50 % of cards found), this finds white cards on white and touching ones.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad, quad_of
from ocr.imaging.plane import Grey, Plane

# Sides of three quarters of a degree's error still vote: 0.7° over half a card is half a millimetre, two pixels blur.
_STEP_DEG = 1.5
# The vote is for one middling size with so much tolerance on each side: it covers 83..94 × 49..58 mm.
_LONG_MM, _SHORT_MM = 88.5, 53.5
_LONG_REACH_MM, _SHORT_REACH_MM = 2.8, 2.3
# Parts of the sides that vote, clear of corners for every size within the tolerance.
_LONG_SIDE_MM, _SHORT_SIDE_MM = 74.0, 42.0
# Steps are averaged along so much of a line: longer than a glyph, so that text vanishes.
_ALONG_MM = 6.0
# Two sides and a half of four: a white card on white shows often no more than the two in the shadow.
_LEAST_VOTES = 2.2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rectangle in plane pixels, with 0..4 votes of its sides."""

    quad: Quad
    votes: float


def all_angles() -> list[float]:
    """For sheets on which cards were laid by hand."""
    return [float(angle) for angle in np.arange(0, 90, _STEP_DEG)]


def candidates(plane: Plane, angles_deg: Sequence[float]) -> list[Candidate]:
    """Best first. angles_deg are those of the sides, clockwise from level; a quarter turn on is the same."""
    found = [candidate for angle_deg in angles_deg for candidate in _at_angle(plane, angle_deg)]
    return sorted(found, key=lambda candidate: -candidate.votes)


def _at_angle(plane: Plane, angle_deg: float) -> Iterator[Candidate]:
    level, back = _levelled(plane.grey, angle_deg)
    along = max(3, round(_ALONG_MM * plane.px_per_mm))
    rows = _lines(level, along, plane.full_step)
    columns = np.ascontiguousarray(_lines(np.ascontiguousarray(level.T), along, plane.full_step).T)
    mm = plane.px_per_mm
    for wide, high, reach_x, reach_y, side_x, side_y in (
        (_LONG_MM, _SHORT_MM, _LONG_REACH_MM, _SHORT_REACH_MM, _LONG_SIDE_MM, _SHORT_SIDE_MM),
        (_SHORT_MM, _LONG_MM, _SHORT_REACH_MM, _LONG_REACH_MM, _SHORT_SIDE_MM, _LONG_SIDE_MM),
    ):
        level_sides = _near(cv2.blur(rows, (round(side_x * mm), 1)), 1, 2 * round(reach_y * mm) + 1)
        upright_sides = _near(cv2.blur(columns, (1, round(side_y * mm))), 2 * round(reach_x * mm) + 1, 1)
        dx, dy = round(wide * mm / 2), round(high * mm / 2)
        votes = np.zeros(rows.shape, np.uint16)
        _add_moved(votes, level_sides, 0, -dy)
        _add_moved(votes, level_sides, 0, dy)
        _add_moved(votes, upright_sides, -dx, 0)
        _add_moved(votes, upright_sides, dx, 0)
        for x, y in _peaks(votes, round(12 * mm)):
            yield Candidate(_rectangle(x, y, wide * mm, high * mm, back), float(votes[y, x]) / 255)


def _levelled(grey: Grey, angle_deg: float) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """The plane turned so that lines of this angle are level, whole, and the matrix back."""
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle_deg, 1.0)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide, high = math.ceil(width * cos + height * sin), math.ceil(width * sin + height * cos)
    matrix[:, 2] += ((wide - width) / 2, (high - height) / 2)
    level = cv2.warpAffine(
        grey.astype(np.float32), matrix, (wide, high), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(level, np.float32), np.asarray(cv2.invertAffineTransform(matrix), np.float64)


def _lines(level: NDArray[np.float32], along: int, full_step: float) -> NDArray[np.uint8]:
    """How much every pixel looks like part of a level line, 0..255."""
    steps = np.zeros_like(level)
    steps[1:-1] = level[2:] - level[:-2]
    return np.asarray(cv2.convertScaleAbs(cv2.blur(steps, (along, 1)), alpha=255 / full_step), np.uint8)


def _near(votes: cv2.typing.MatLike, wide: int, high: int) -> NDArray[np.uint8]:
    """The greatest value within a window."""
    return np.asarray(cv2.dilate(votes, np.ones((high, wide), np.uint8)), np.uint8)


def _add_moved(total: NDArray[np.uint16], votes: NDArray[np.uint8], dx: int, dy: int) -> None:
    """Every place gains what lies dx to the right and dy below it; nothing comes from outside."""
    height, width = votes.shape
    if abs(dx) >= width or abs(dy) >= height:
        return
    here = (slice(max(0, -dy), height - max(0, dy)), slice(max(0, -dx), width - max(0, dx)))
    there = (slice(max(0, dy), height - max(0, -dy)), slice(max(0, dx), width - max(0, -dx)))
    total[here] += votes[there]


def _peaks(votes: NDArray[np.uint16], distance: int) -> Iterator[tuple[int, int]]:
    """Places of the greatest votes, in the middle of what the tolerance makes flat."""
    middle = cv2.blur(votes, (9, 9))
    top = cv2.dilate(middle, np.ones((distance, distance), np.uint8))
    rows, columns = np.nonzero((middle >= top) & (votes > 255 * _LEAST_VOTES))
    yield from zip(columns.tolist(), rows.tolist(), strict=True)


def _rectangle(x: int, y: int, wide: float, high: float, back: NDArray[np.float64]) -> Quad:
    # Pixel (x, y) has its centre at (x + .5, y + .5) in our coordinates; OpenCV's matrix counts from centres.
    corners = [(x + sx * wide / 2, y + sy * high / 2) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    through = cv2.transform(np.array([corners], np.float64), back)[0] + 0.5
    return quad_of(through)
