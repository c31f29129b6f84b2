"""The four sides of a card fitted around a guess: each is looked for near where the guess has it, and the four that
together look most like a card are taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad, quad_of
from ocr.imaging.bands import Band, Level, bands, level, rectangular
from ocr.imaging.extent import lengths
from ocr.imaging.lines import Line, Search, best_lines, line_at
from ocr.imaging.plane import Plane
from ocr.imaging.scale import CARD_SIZES, size_likeness

# What a band shows beyond where lines are looked for: room for tilted ones.
_MARGIN_MM = 1.5
# Nothing narrower is a card.
_LEAST_SIDE_MM = 25
# So many of the best lines opposite say where an unseen side may be.
_OPPOSITES = 2
# What a known size adds to the support of four sides: more than half a side, which may be as dark as the lid; less than
# a whole one. Half a degree out of square takes half of that away.
_SIZE_WEIGHT = 0.6
# A card is brighter than what lies around it, or darker: a side that goes the other way may be the neighbour's.
_MIXED_WEIGHT = 0.15
_SKEW_WEIGHT = 0.3
_SKEW_DEG = 0.5
# A step so great is clear whatever the others are; one below so much of the clearest is faint beside it.
_CLEAR_STRENGTH, _FAINT_SHARE = 12.0, 0.35


@dataclass(frozen=True, slots=True)
class Reach:
    """How far from a guess its sides are looked for: distances inwards and outwards, and tilts at this step."""

    inwards_mm: float
    outwards_mm: float
    tilt_deg: float
    step_deg: float


@dataclass(frozen=True, slots=True)
class FittedCard:
    """quad is in plane pixels. fit 0..4.6 compares candidates: how much of the four sides was seen, less print that
    they would cut, plus size. seen is the first of these alone, for each side, and cut the second. print_px is the area
    of print that it covers, as far as that was measured.
    """

    quad: Quad
    fit: float
    seen: tuple[float, float, float, float]
    cut: tuple[float, float, float, float]
    print_px: float = 0.0


def fit_sides(plane: Plane, print_: NDArray[np.uint8], guess: Quad, reach: Reach, *, sized: bool) -> FittedCard | None:
    """The best four sides near the guess. print_ is strokes(plane). sized: the plane's scale is known, so card sizes count.

    None where the guess is too small to be a card.
    """
    mm = plane.px_per_mm
    if sized:
        guess = rectangular(guess)
    if min(lengths(guess)) < _LEAST_SIDE_MM * mm:
        return None
    tilts_deg = np.arange(-reach.tilt_deg, reach.tilt_deg + reach.step_deg / 2, reach.step_deg)
    search = Search(round(reach.inwards_mm * mm), round(reach.outwards_mm * mm), tilts_deg, mm)
    laid = level(plane, print_, guess, search.outwards + round(_MARGIN_MM * mm))
    around = bands(laid, search.inwards)
    found = [best_lines(band, search) for band in around]
    if sized:
        found = _with_opposites(around, found, laid, search)
    fit, best = _best(found, laid, sized=sized)
    if sized:
        best = _squared(best)
    corners = [_crossing(best[number - 1], best[number], number, laid) for number in range(4)]
    through = cv2.perspectiveTransform(np.array([corners], np.float64), laid.back)[0]
    return FittedCard(
        quad=quad_of(through),
        fit=fit,
        seen=_four([line.support for line in best]),
        cut=_four([line.support - line.worth for line in best]),
    )


def _four(values: Sequence[float]) -> tuple[float, float, float, float]:
    top, right, bottom, left = values
    return top, right, bottom, left


def _with_opposites(
    around: Sequence[Band], found: Sequence[list[Line]], laid: Level, search: Search
) -> list[list[Line]]:
    """Every side also where a card's size puts it from the best lines opposite: white on white, some sides are unseen."""
    sizes_px = sorted({length * laid.px_per_mm for size in CARD_SIZES for length in (size.long, size.short)})
    extended = []
    for number, (band, lines) in enumerate(zip(around, found, strict=True)):
        across = (laid.height, laid.width)[number % 2]
        supposed = [
            (size_px - across - opposite.outwards_px, opposite.slope)
            for opposite in found[(number + 2) % 4][:_OPPOSITES]
            for size_px in sizes_px
        ]
        extended.append(lines + [line_at(band, place, slope) for place, slope in supposed if search.reaches(place)])
    return extended


def _best(found: Sequence[Sequence[Line]], laid: Level, *, sized: bool) -> tuple[float, list[Line]]:
    """The lines, one of each side, that together look most like a card, and their fit."""
    outwards = _grid([[line.outwards_px for line in lines] for lines in found])
    slopes = _grid([[line.slope for line in lines] for lines in found])
    worth = _grid([[line.worth for line in lines] for lines in found])
    wide = laid.width + outwards[1] + outwards[3]
    high = laid.height + outwards[0] + outwards[2]
    size = size_likeness(wide / laid.px_per_mm, high / laid.px_per_mm) if sized else 0.0
    steepest = np.maximum(np.maximum(slopes[0], slopes[1]), np.maximum(slopes[2], slopes[3]))
    flattest = np.minimum(np.minimum(slopes[0], slopes[1]), np.minimum(slopes[2], slopes[3]))
    spread_deg = np.degrees(np.arctan(steepest - flattest))
    polarity = _grid([[line.polarity for line in lines] for lines in found])
    mixed = sum(np.abs(each) for each in polarity) - np.abs(polarity[0] + polarity[1] + polarity[2] + polarity[3])
    fit = worth[0] + worth[1] + worth[2] + worth[3] + _SIZE_WEIGHT * size - _MIXED_WEIGHT * mixed / 2
    fit = fit - _SKEW_WEIGHT * np.minimum(3.0, (spread_deg / _SKEW_DEG) ** 2)
    choice = [int(number) for number in np.unravel_index(int(fit.argmax()), fit.shape)]
    return float(fit.max()), [lines[number] for lines, number in zip(found, choice, strict=True)]


def _squared(lines: Sequence[Line]) -> list[Line]:
    """The faint ones turned as the clear ones run: on a scan corners are right, and noise tilts what can hardly be seen."""
    strengths = np.array([min(line.strength, _CLEAR_STRENGTH) for line in lines])
    clear = strengths >= _FAINT_SHARE * strengths.max()
    slope = float(np.average([line.slope for line in lines], weights=strengths * clear + 1e-9))
    return [line if is_clear else replace(line, slope=slope) for line, is_clear in zip(lines, clear, strict=True)]


def _grid(values: Sequence[Sequence[float]]) -> list[NDArray[np.float64]]:
    """One axis for each side, so that sums over all combinations broadcast."""
    return [
        np.asarray(each, np.float64).reshape([-1 if axis == side else 1 for axis in range(4)])
        for side, each in enumerate(values)
    ]


def _crossing(before: Line, after: Line, number: int, laid: Level) -> Point:
    """The corner where side `number` (0 = top, clockwise) begins, in the level picture."""
    (x1, y1), (x2, y2) = _ends(before, (number - 1) % 4, laid)
    (x3, y3), (x4, y4) = _ends(after, number, laid)
    turn = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    a, b = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return ((a * (x3 - x4) - (x1 - x2) * b) / turn, (a * (y3 - y4) - (y1 - y2) * b) / turn)


def _ends(line: Line, number: int, laid: Level) -> tuple[Point, Point]:
    """Both ends of a side, from its own upright band to the level picture."""
    along = (laid.width, laid.height)[number % 2]
    fall = line.slope * along / 2
    start, end = (0.0, -line.outwards_px - fall), (float(along), -line.outwards_px + fall)
    return _placed(start, number, laid), _placed(end, number, laid)


def _placed(point: Point, number: int, laid: Level) -> Point:
    x, y = point
    margin = laid.margin
    match number:
        case 0:
            return (margin + x, margin + y)
        case 1:
            return (margin + laid.width - y, margin + x)
        case 2:
            return (margin + laid.width - x, margin + laid.height - y)
        case _:
            return (margin + y, margin + laid.height - x)
