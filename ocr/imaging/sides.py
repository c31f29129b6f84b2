"""The four sides of a card fitted around a guess: each side is looked for near where the guess has it.

The picture is laid level by the guess. A side is then a nearly level line across a narrow band: in each of some parts of
the band the brightness step is averaged along the line, with its sign, so that text (which steps up and down) vanishes
and a side of three grey levels, which noise would hide from any pixel, stands out.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad
from ocr.imaging.plane import Grey, Plane
from ocr.imaging.scale import CARD_SIZES

# Into so many parts a side is cut; rounded corners (up to 5 mm) are left out.
_PARTS = 14
_CORNER_SHARE = 0.07
# A step of so many grey levels, averaged over a part, is a side beyond doubt (shadow on white: 5 to 12).
_FULL_STEP = 5.0

_LINES_PER_SIDE = 5
# Print begins further inside a card's side than the first distance; print nearer than the second is cut off by no
# card, but by the sides of a phantom between two cards.
_CLEAR_MM = (0.6, 2.0)
_CUT_WEIGHT = 4.0
_MOST_CUT = 0.25
# So many of the best lines opposite say where an unseen side may be.
_OPPOSITES = 2
# What a band shows beyond where lines are looked for: room for tilted ones.
_MARGIN_MM = 1.5
# Nothing narrower is a card.
_LEAST_SIDE_MM = 25
# Lines nearer to each other than this are the two flanks of one line.
_LINE_DISTANCE_MM = 0.8


@dataclass(frozen=True, slots=True)
class Reach:
    """How far from a guess its sides are looked for: distances inwards and outwards, and tilts at this step."""

    inwards_mm: float
    outwards_mm: float
    tilt_deg: float
    step_deg: float


@dataclass(frozen=True, slots=True)
class FittedCard:
    """quad in plane pixels; support 0..1 tells for each side (top, right, bottom, left of the guess) how much of it
    was seen; fit is what candidates are compared by: support of all sides plus what speaks for a card."""

    quad: Quad
    support: tuple[float, float, float, float]
    fit: float


@dataclass(frozen=True, slots=True)
class _Band:
    """Surroundings of one side, level, outside above. The guessed side is the border above row `side`.

    steps is parts × rows: the mean brightness step across the border above each row. cut is, for each row, the share of
    a side there that would have print right inside it.
    """

    steps: NDArray[np.float32]
    cut: NDArray[np.float32]
    side: int
    length_px: float


@dataclass(frozen=True, slots=True)
class _Line:
    """A straight line across a band: how far outside the guess it runs at its middle, and how it falls (clockwise).

    worth is its support less what speaks against a card's side there.
    """

    outwards_px: float
    slope: float
    support: float
    worth: float


def fit_sides(plane: Plane, print_: NDArray[np.uint8], guess: Quad, reach: Reach, *, sized: bool) -> FittedCard | None:
    """The best four sides near the guess. print_ is strokes(plane). sized: the plane's scale is known, so card sizes speak for a fit.

    None where the guess is too small to be a card.
    """
    width, height = (round(length) for length in lengths(guess))
    if min(width, height) < _LEAST_SIDE_MM * plane.px_per_mm:
        return None
    inwards, outwards = (round(mm * plane.px_per_mm) for mm in (reach.inwards_mm, reach.outwards_mm))
    margin = outwards + round(_MARGIN_MM * plane.px_per_mm)
    level, back = _level(plane.grey, guess, width, height, margin)
    level_print, _ = _level(print_, guess, width, height, margin)
    bands = _bands(level, level_print, width, height, margin, inwards, plane.px_per_mm)
    tilts_deg = np.arange(-reach.tilt_deg, reach.tilt_deg + reach.step_deg / 2, reach.step_deg)
    gap = max(1, round(_LINE_DISTANCE_MM * plane.px_per_mm))
    sides = [_lines(band, inwards, outwards, gap, tilts_deg) for band in bands]
    if sized:
        sides = _with_opposites(bands, sides, (width, height), plane.px_per_mm, inwards, outwards)
    fit, best = _best(sides, width, height, plane.px_per_mm, sized=sized)
    corners = [_crossing(best[number - 1], best[number], number, width, height, margin) for number in range(4)]
    through = cv2.perspectiveTransform(np.array([corners], np.float64), back)[0]
    top, right, bottom, left = (line.support for line in best)
    return FittedCard(Quad(*((float(x), float(y)) for x, y in through)), (top, right, bottom, left), fit)


def lengths(quad: Quad) -> tuple[float, float]:
    """Mean width and height."""
    a, b, c, d = quad.corners
    return (math.dist(a, b) + math.dist(d, c)) / 2, (math.dist(a, d) + math.dist(b, c)) / 2


def _level(grey: Grey, guess: Quad, width: int, height: int, margin: int) -> tuple[Grey, NDArray[np.float64]]:
    """The guess laid level with a margin around, and the matrix back."""
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32) + margin
    source = np.array(guess.corners, np.float32)
    matrix = cv2.getPerspectiveTransform(source - 0.5, target - 0.5)
    size = (width + 2 * margin, height + 2 * margin)
    level = cv2.warpPerspective(grey, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    back = np.linalg.inv(cv2.getPerspectiveTransform(source, target))
    return np.asarray(level, np.uint8), np.asarray(back, np.float64)


def _bands(
    level: Grey, print_: NDArray[np.uint8], width: int, height: int, margin: int, inwards: int, px_per_mm: float
) -> list[_Band]:
    """Top, right, bottom and left, each turned so that it runs from left to right with the card below."""
    bands = []
    depth = margin + inwards + margin
    for quarter, along in enumerate((width, height, width, height)):
        skipped = round(along * _CORNER_SHARE)
        window = (slice(0, depth), slice(margin + skipped, margin + along - skipped))
        rows = np.rot90(level, quarter)[window].astype(np.float32)
        steps = np.zeros_like(rows)
        # Two rows on each side of the border: sharper sides are rare, and one row doubles the noise.
        steps[2:-1] = (rows[2:-1] + rows[3:] - rows[:-3] - rows[1:-2]) / 2
        edges = np.linspace(0, rows.shape[1], _PARTS + 1).round().astype(int)
        parts = np.array([steps[:, start:end].mean(axis=1) for start, end in itertools.pairwise(edges)], np.float32)
        bands.append(_Band(parts, _cut(np.rot90(print_, quarter)[window], px_per_mm), margin, float(along)))
    return bands


def _cut(print_: NDArray[np.uint8], px_per_mm: float) -> NDArray[np.float32]:
    """For each row, the share of columns with print between the two distances below it."""
    near, far = (round(distance * px_per_mm) for distance in _CLEAR_MM)
    deep = max(1, far - near)
    below = cv2.dilate(np.ascontiguousarray(print_), np.ones((deep, 1), np.uint8), anchor=(0, 0)).mean(axis=1)
    return np.concatenate([below[near:], np.zeros(near)]).astype(np.float32)


def _lines(band: _Band, inwards: int, outwards: int, gap: int, tilts_deg: NDArray[np.float64]) -> list[_Line]:
    """The best supported lines of one band, best first, never none."""
    parts, depth = band.steps.shape
    seen = np.minimum(np.abs(band.steps) / _FULL_STEP, 1.0)
    # Saturated support is flat on top; the true strength, a little of it, finds the ridge.
    strength = seen + 0.1 * np.minimum(np.abs(band.steps) / 60.0, 1.0)
    rows = np.arange(band.side - outwards, min(band.side + inwards, depth - 2) + 1)
    places = rows[None, :, None] + _rises(parts, band.length_px, tilts_deg)[:, None, :]
    low = np.floor(places).astype(int).clip(0, depth - 2)
    share = np.clip(places - low, 0, 1)
    part = np.arange(parts)[None, None, :]
    score = (strength[part, low] * (1 - share) + strength[part, low + 1] * share).mean(axis=2)
    against = _CUT_WEIGHT * np.minimum(band.cut[rows], _MOST_CUT)
    tilts, best = score.argmax(axis=0), score.max(axis=0) - against
    lines: list[_Line] = []
    free = np.ones(len(rows), bool)
    while free.any() and len(lines) < _LINES_PER_SIDE:
        index = int(np.where(free, best, -9.0).argmax())
        free[max(0, index - gap) : index + gap + 1] = False
        tilt = int(tilts[index])
        at = low[tilt, index]
        support = float(np.maximum(seen[part[0, 0], at], seen[part[0, 0], at + 1]).mean())
        row = float(rows[index]) + _ridge(score[tilt], index)
        slope = float(np.tan(np.radians(tilts_deg[tilt])))
        lines.append(_Line(band.side - row, slope, support, support - float(against[index])))
    return lines


def _rises(parts: int, length_px: float, tilts_deg: NDArray[np.float64]) -> NDArray[np.float64]:
    """Tilts × parts: how many rows below its middle a line of each tilt lies in each part."""
    return np.asarray(np.outer(np.tan(np.radians(tilts_deg)), _middles(parts, length_px)))


def _middles(parts: int, length_px: float) -> NDArray[np.float64]:
    """How far along the side the middle of each part lies, from the middle of the side."""
    return ((np.arange(parts) + 0.5) / parts - 0.5) * (1 - 2 * _CORNER_SHARE) * length_px


def _ridge(score: NDArray[np.float64], index: int) -> float:
    """Where between rows the maximum lies: the vertex of the parabola through three values, -0.5..0.5."""
    if not 0 < index < len(score) - 1:
        return 0.0
    before, here, after = score[index - 1 : index + 2]
    bend = before - 2 * here + after
    return float(np.clip((before - after) / (2 * bend), -0.5, 0.5)) if bend < 0 else 0.0


def _with_opposites(
    bands: Sequence[_Band],
    sides: Sequence[list[_Line]],
    size: tuple[int, int],
    px_per_mm: float,
    inwards: int,
    outwards: int,
) -> list[list[_Line]]:
    """Every side also where a card's size puts it from the best lines opposite: white on white, some sides are unseen."""
    extended = []
    for number, (band, lines) in enumerate(zip(bands, sides, strict=True)):
        across = size[(number + 1) % 2]
        lengths_mm = {length for card in CARD_SIZES for length in (card.long, card.short)}
        supposed = [
            (length * px_per_mm - across - opposite.outwards_px, opposite.slope)
            for opposite in sides[(number + 2) % 4][:_OPPOSITES]
            for length in lengths_mm
        ]
        measured = [
            _line_at(band, outwards_px, slope) for outwards_px, slope in supposed if -inwards <= outwards_px <= outwards
        ]
        extended.append(lines + measured)
    return extended


def _line_at(band: _Band, outwards_px: float, slope: float) -> _Line:
    """A line that was not found but supposed."""
    parts, depth = band.steps.shape
    rows = np.floor(band.side - outwards_px + slope * _middles(parts, band.length_px)).astype(int).clip(0, depth - 2)
    steps = np.abs(band.steps)
    part = np.arange(parts)
    support = float(np.minimum(np.maximum(steps[part, rows], steps[part, rows + 1]) / _FULL_STEP, 1.0).mean())
    cut = float(band.cut[min(max(round(band.side - outwards_px), 0), depth - 1)])
    return _Line(outwards_px, slope, support, support - _CUT_WEIGHT * min(cut, _MOST_CUT))


def _best(
    sides: Sequence[Sequence[_Line]], width: float, height: float, px_per_mm: float, *, sized: bool
) -> tuple[float, list[_Line]]:
    """The lines that together look most like a card, and their fit 0..4.6: support, shape and size, parallel sides."""
    outwards, slopes, worth = (
        _grid([[getattr(line, name) for line in lines] for lines in sides])
        for name in ("outwards_px", "slope", "worth")
    )
    wide = width + outwards[1] + outwards[3]
    high = height + outwards[0] + outwards[2]
    shape = _size_likeness(wide / px_per_mm, high / px_per_mm) if sized else _ratio_likeness(wide, high)
    steepest = np.maximum(np.maximum(slopes[0], slopes[1]), np.maximum(slopes[2], slopes[3]))
    flattest = np.minimum(np.minimum(slopes[0], slopes[1]), np.minimum(slopes[2], slopes[3]))
    spread_deg = np.degrees(np.arctan(steepest - flattest))
    fit = sum(worth) + 0.6 * shape - 0.3 * np.minimum(3.0, (spread_deg / 0.5) ** 2)
    choice = np.unravel_index(int(fit.argmax()), fit.shape)
    return float(fit[choice]), [lines[number] for lines, number in zip(sides, choice, strict=True)]


def _grid(values: Sequence[Sequence[float]]) -> list[NDArray[np.float64]]:
    """One axis for each side, so that sums over all combinations broadcast."""
    return [
        np.asarray(each).reshape([-1 if axis == side else 1 for axis in range(4)]) for side, each in enumerate(values)
    ]


def _size_likeness(wide_mm: NDArray[np.float64], high_mm: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 for a size that cards have, less than half a millimetre further on."""
    long, short = np.maximum(wide_mm, high_mm), np.minimum(wide_mm, high_mm)
    return np.maximum.reduce(
        [size.weight * np.exp(-((long - size.long) ** 2 + (short - size.short) ** 2) / 0.8**2) for size in CARD_SIZES]
    )


def _ratio_likeness(wide: NDArray[np.float64], high: NDArray[np.float64]) -> NDArray[np.float64]:
    ratio = np.log(np.maximum(wide, high) / np.maximum(1.0, np.minimum(wide, high)))
    distances = [np.abs(ratio - math.log(size.long / size.short)) for size in CARD_SIZES]
    return np.exp(-((np.minimum.reduce(distances) / 0.02) ** 2))


def _crossing(before: _Line, after: _Line, number: int, width: int, height: int, margin: int) -> Point:
    """The corner where side `number` (0 = top) begins, in the level picture."""
    first, second = _ends(before, number - 1, width, height, margin), _ends(after, number, width, height, margin)
    (x1, y1), (x2, y2) = first
    (x3, y3), (x4, y4) = second
    turn = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    a, b = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return ((a * (x3 - x4) - (x1 - x2) * b) / turn, (a * (y3 - y4) - (y1 - y2) * b) / turn)


def _ends(line: _Line, number: int, width: int, height: int, margin: int) -> tuple[Point, Point]:
    """Both ends of a side, from its own upright band to the level picture."""
    along = (width, height, width, height)[number % 4]
    fall = line.slope * along / 2
    start, end = (0.0, -line.outwards_px - fall), (float(along), -line.outwards_px + fall)

    def place(point: Point) -> Point:
        x, y = point
        match number % 4:
            case 0:
                return (margin + x, margin + y)
            case 1:
                return (margin + width - y, margin + x)
            case 2:
                return (margin + width - x, margin + height - y)
            case _:
                return (margin + y, margin + height - x)

    return place(start), place(end)
