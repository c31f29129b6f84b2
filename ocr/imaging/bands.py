"""The surroundings of a guessed card laid level, cut into four bands in which its sides must lie.

In each of some parts of a band the brightness step is averaged along the side, with its sign, so that text (which steps up
and down) vanishes and a side of three grey levels, which noise would hide from any pixel, stands out.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad, quad_of
from ocr.imaging.extent import lengths
from ocr.imaging.plane import Grey, Plane

# Into so many parts a side is cut; rounded corners (up to 5 mm) are left out.
_PARTS = 14
CORNER_SHARE = 0.07
# Print begins further inside a card's side than the first distance; print nearer than the second is cut off by no
# card, but by the sides of a phantom between two cards.
_CLEAR_MM = (0.6, 2.0)
# Unbroken for so long, print is a rule or a frame along the side: no side cuts that off.
_RULE_MM = 10.0
# Edges, even of soft shadows, are narrower than this in both directions.
_FLANK_MM = 1.2


@dataclass(frozen=True, slots=True)
class Level:
    """A guess laid level: width × height pixels with a margin around. back is the 3 × 3 matrix to the plane."""

    grey: Grey
    print_: NDArray[np.uint8]
    back: NDArray[np.float64]
    width: int
    height: int
    margin: int
    px_per_mm: float
    full_step: float


@dataclass(frozen=True, slots=True)
class Band:
    """Surroundings of one side, level, outside above. The guessed side is the border above row `side`.

    steps is parts × rows: the mean brightness step across the border above each row. cut is, for each row, the share of
    a side there that would have print right inside it.
    """

    steps: NDArray[np.float32]
    cut: NDArray[np.float32]
    side: int
    length_px: float
    full_step: float

    @property
    def middles(self) -> NDArray[np.float64]:
        """How far along the side the middle of each part lies, from the middle of the side, in pixels."""
        parts = len(self.steps)
        return ((np.arange(parts) + 0.5) / parts - 0.5) * (1 - 2 * CORNER_SHARE) * self.length_px


def rectangular(quad: Quad) -> Quad:
    """The rectangle of the same middle and mean lengths that runs as the quad's sides do, the longer ones more."""
    corners = np.array(quad.corners)
    sides = np.roll(corners, -1, axis=0) - corners
    # Turned level by its own quarter, every side tells the same direction.
    way = complex(np.sum((sides[:, 0] + 1j * sides[:, 1]) * np.array([1, -1j, -1, 1j])))
    way /= max(abs(way), 1e-9)
    across = np.array([way.real, way.imag])
    down = np.array([-way.imag, way.real])
    wide, high = lengths(quad)
    middle = corners.mean(axis=0)
    places = [middle + across * wide * x / 2 + down * high * y / 2 for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    return quad_of(places)


def level(plane: Plane, print_: NDArray[np.uint8], guess: Quad, margin: int) -> Level:
    """print_ is strokes(plane)."""
    width, height = (round(length) for length in lengths(guess))
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32) + margin
    source = np.array(guess.corners, np.float32)
    # OpenCV counts from pixel centres, our corners from pixel corners.
    matrix = cv2.getPerspectiveTransform(source - 0.5, target - 0.5)
    size = (width + 2 * margin, height + 2 * margin)
    grey, print_level = (
        np.asarray(cv2.warpPerspective(each, matrix, size, borderMode=cv2.BORDER_REPLICATE), np.uint8)
        for each in (plane.grey, print_)
    )
    back = np.asarray(np.linalg.inv(cv2.getPerspectiveTransform(source, target)), np.float64)
    return Level(grey, print_level, back, width, height, margin, plane.px_per_mm, plane.full_step)


def bands(laid: Level, inwards: int) -> list[Band]:
    """Top, right, bottom and left, each turned so that it runs from left to right with the card below."""
    depth = laid.margin + inwards + laid.margin
    found = []
    for quarter, along in enumerate((laid.width, laid.height, laid.width, laid.height)):
        skipped = round(along * CORNER_SHARE)
        window = (slice(0, depth), slice(laid.margin + skipped, laid.margin + along - skipped))
        steps = _abrupt(_steps(np.rot90(laid.grey, quarter)[window]), round(_FLANK_MM * laid.px_per_mm))
        cut = _cut(np.rot90(laid.print_, quarter)[window], laid.px_per_mm)
        found.append(Band(steps, cut, laid.margin, float(along), laid.full_step))
    return found


def _steps(window: NDArray[np.uint8]) -> NDArray[np.float32]:
    rows = window.astype(np.float32)
    steps = np.zeros_like(rows)
    # Two rows on each side of the border: sharper sides are rare, and one row doubles the noise.
    steps[2:-1] = (rows[2:-1] + rows[3:] - rows[:-3] - rows[1:-2]) / 2
    edges = np.linspace(0, rows.shape[1], _PARTS + 1).round().astype(int)
    return np.array([steps[:, start:end].mean(axis=1) for start, end in itertools.pairwise(edges)], np.float32)


def _abrupt(steps: NDArray[np.float32], flank: int) -> NDArray[np.float32]:
    """Less what goes on before and behind: a shade that changes slowly is no edge."""
    flank = max(1, flank)
    before, behind = (np.roll(steps, move, axis=1) for move in (flank, -flank))
    before[:, :flank], behind[:, -flank:] = 0, 0
    goes_on = np.where(before * behind > 0, np.minimum(np.abs(before), np.abs(behind)), 0)
    return np.asarray(np.sign(steps) * np.maximum(0, np.abs(steps) - goes_on), np.float32)


def _cut(print_: NDArray[np.uint8], px_per_mm: float) -> NDArray[np.float32]:
    """For each row, the share of columns with print, and no rule, between the two distances below it."""
    near, far = (round(distance * px_per_mm) for distance in _CLEAR_MM)
    deep = np.ones((max(1, far - near), 1), np.uint8)
    whole = np.ascontiguousarray(print_)
    rules = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((1, max(1, round(_RULE_MM * px_per_mm))), np.uint8))
    below, ruled = (cv2.dilate(each, deep, anchor=(0, 0)) for each in (whole, rules))
    shares = np.asarray(cv2.subtract(below, ruled), np.float32).mean(axis=1)
    return np.concatenate([shares[near:], np.zeros(near, np.float32)])
