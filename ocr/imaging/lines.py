"""Straight lines across a band, judged by how much of them can be seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.bands import Band

# True strength saturates here: white paper on a black lid steps by 200.
_GREATEST_STEP = 60.0
_LINES_PER_BAND = 5
# Lines nearer to each other than this are the two flanks of one line.
_LINE_DISTANCE_MM = 0.8
_CUT_WEIGHT = 2.0
_MOST_CUT = 0.25
# Print along nearly all of a side is no text that is cut, but a frame printed inside the card.
_FRAME = 0.75


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line across a band: how far outside the guess it runs at its middle, and how it falls (clockwise).

    support 0..1 is the share of it that was seen; worth is that less what speaks against a card's side there. polarity
    -1..1 tells how much of it becomes darker (below 0) or brighter from outside to inside. strength is its mean step in
    grey levels.
    """

    outwards_px: float
    slope: float
    support: float
    worth: float
    polarity: float
    strength: float


@dataclass(frozen=True, slots=True)
class Search:
    """Where lines are looked for: so many pixels inwards and outwards of the guess, at these tilts."""

    inwards: int
    outwards: int
    tilts_deg: NDArray[np.float64]
    px_per_mm: float

    def reaches(self, outwards_px: float) -> bool:
        return -self.inwards <= outwards_px <= self.outwards


def best_lines(band: Band, search: Search) -> list[Line]:
    """A few, best first, never none."""
    parts, depth = band.steps.shape
    seen = _seen(band)
    # Saturated support is flat on top; the true strength, a little of it, finds the ridge: of faint steps as of great.
    strength = seen + 0.1 * np.log1p(np.abs(band.steps) / band.full_step) / np.log1p(_GREATEST_STEP / band.full_step)
    slopes = np.tan(np.radians(search.tilts_deg))
    rows = np.arange(band.side - search.outwards, min(band.side + search.inwards, depth - 2) + 1)
    places = rows[None, :, None] + np.outer(slopes, band.middles)[:, None, :]
    low = np.floor(places).astype(int).clip(0, depth - 2)
    share = np.clip(places - low, 0, 1)
    part = np.arange(parts)
    score = (strength[part, low] * (1 - share) + strength[part, low + 1] * share).mean(axis=2)
    against = _against(band)[rows]
    tilts, best = score.argmax(axis=0), score.max(axis=0) - against
    lines: list[Line] = []
    for row in _peaks(best, max(1, round(_LINE_DISTANCE_MM * search.px_per_mm))):
        tilt = int(tilts[row])
        at = low[tilt, row]
        support = float(np.maximum(seen[part, at], seen[part, at + 1]).mean())
        outwards_px = band.side - float(rows[row]) - _ridge(score[tilt], row)
        worth = support - float(against[row])
        lines.append(Line(outwards_px, float(slopes[tilt]), support, worth, _polarity(band, at), _strength(band, at)))
    return lines


def line_at(band: Band, outwards_px: float, slope: float) -> Line:
    """A line that was not found but supposed, and what can be seen of it."""
    parts, depth = band.steps.shape
    rows = np.floor(band.side - outwards_px + slope * band.middles).astype(int).clip(0, depth - 2)
    seen, part = _seen(band), np.arange(parts)
    support = float(np.maximum(seen[part, rows], seen[part, rows + 1]).mean())
    middle = min(max(round(band.side - outwards_px), 0), depth - 1)
    worth = support - float(_against(band)[middle])
    return Line(outwards_px, slope, support, worth, _polarity(band, rows), _strength(band, rows))


def _seen(band: Band) -> NDArray[np.float64]:
    return np.asarray(np.minimum(np.abs(band.steps) / band.full_step, 1.0), np.float64)


def _strength(band: Band, rows: NDArray[np.intp]) -> float:
    part = np.arange(len(rows))
    return float(np.maximum(np.abs(band.steps[part, rows]), np.abs(band.steps[part, rows + 1])).mean())


def _polarity(band: Band, rows: NDArray[np.intp]) -> float:
    part = np.arange(len(rows))
    here, below = band.steps[part, rows], band.steps[part, rows + 1]
    steps = np.where(np.abs(here) > np.abs(below), here, below)
    return float(np.clip(steps / band.full_step, -1, 1).mean())


def _against(band: Band) -> NDArray[np.float64]:
    cut = np.where(band.cut > _FRAME, 0, band.cut)
    return np.asarray(_CUT_WEIGHT * np.minimum(cut, _MOST_CUT), np.float64)


def _peaks(values: NDArray[np.float64], distance: int) -> list[int]:
    """Places of the greatest values that lie further from each other than this."""
    left = values.copy()
    peaks: list[int] = []
    while len(peaks) < _LINES_PER_BAND and np.isfinite(left).any():
        place = int(left.argmax())
        peaks.append(place)
        left[max(0, place - distance) : place + distance + 1] = -np.inf
    return peaks


def _ridge(score: NDArray[np.float64], place: int) -> float:
    """Where between rows the maximum lies: the vertex of the parabola through three values, -0.5..0.5."""
    if not 0 < place < len(score) - 1:
        return 0.0
    before, here, after = (float(value) for value in score[place - 1 : place + 2])
    bend = before - 2 * here + after
    return max(-0.5, min(0.5, (before - after) / (2 * bend))) if bend < 0 else 0.0
