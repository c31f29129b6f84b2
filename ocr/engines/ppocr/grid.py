"""The grid on which a column is set: every character takes as much of its length as any other."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.stretches import Stretch

# All lengths are in ems: the width of the column's print.
# What the recogniser makes of strokes and bars: never sure to be one character, or where it stands.
LIKE_STROKES = frozenset("一二三ニミー-－‐−―–—─|｜丨1lI=＝")
# These fill their square.
_SQUARE = re.compile(r"[ぁ-ゖァ-ヺ一-龠々〇○]")
# The recogniser knows the middle of a character this well.
_NEAR = 0.65
# How long the print of a whole character is.
_WHOLE = (0.45, 1.15)
# Set solid, print is nearly as long as the grid is wide; names and titles are spaced out.
_PITCHES = np.arange(0.98, 1.9, 0.01)
_FARTHEST = 7.0
_LEAST_PAIRS = 2
# In pitches: so near to each other two characters may come; so far from the middle of its cell a dash may lie.
_CLOSEST = 0.8
_ASTRAY = 0.36
_MOST_CELLS = 6
# How far characters lie from their places, on the average, where a grid fits.
_FITTING = 0.1


@dataclass(frozen=True, slots=True)
class Anchor:
    """A character that was surely read: its number among the signs, its middle by its print, and this print."""

    number: int
    middle: float
    print: tuple[Stretch, ...]


def anchors(signs: Sequence[Sign], print_: Sequence[Stretch]) -> list[Anchor]:
    """places of signs are in ems."""
    owned = {
        number: _one_character([each for each in print_ if abs(each.middle - sign.middle) < _NEAR], sign.middle)
        for number, sign in enumerate(signs)
        if sign.text not in LIKE_STROKES
    }
    return [
        Anchor(number, (own[0].start + own[-1].end) / 2, tuple(own))
        for number, own in owned.items()
        if own and own[-1].end - own[0].start > _WHOLE[0]
    ]


def _one_character(near: Sequence[Stretch], middle: float) -> list[Stretch]:
    """From the middle outwards, as much print as one character can have."""
    own: list[Stretch] = []
    for stretch in sorted(near, key=lambda each: abs(each.middle - middle)):
        more = sorted([*own, stretch], key=lambda each: each.start)
        if not own or more[-1].end - more[0].start < _WHOLE[1]:
            own = more
    return own


def pitch(found: Sequence[Anchor], signs: Sequence[Sign]) -> float | None:
    """The distance from one character to the next; None where none fits."""
    square = [anchor for anchor in found if _SQUARE.match(signs[anchor.number].text)]
    distances = np.array([after.middle - before.middle for before, after in pairwise(square)])
    distances = distances[distances < _FARTHEST]
    if len(distances) < _LEAST_PAIRS:
        return None
    counts = distances[np.newaxis] / _PITCHES[:, np.newaxis]
    misfits = np.minimum(np.abs(counts - counts.round()), 0.25).mean(axis=1)
    best = int(misfits.argmin())
    return float(_PITCHES[best]) if misfits[best] < _FITTING else None


def fitting_places(print_: Sequence[Stretch], start: float, end: float, pitch: float) -> list[float] | None:
    """Middles of the cells that hold the print between two anchors (infinite: there is none on that side).

    Cells follow the one anchor or precede the other; a space may be left between. None where no such cells fit.
    """
    if not print_:
        return []
    best: tuple[float, list[float]] | None = None
    for following, preceding in product(range(_MOST_CELLS + 1), repeat=2):
        if (following and start == -math.inf) or (preceding and end == math.inf):
            continue
        middles = [start + pitch * number for number in range(1, following + 1)]
        middles += [end - pitch * number for number in range(preceding, 0, -1)]
        misfit = _misfit(print_, [start, *middles, end], pitch)
        if misfit is not None and (best is None or misfit < best[0]):
            best = misfit, middles
    return best and best[1]


def _misfit(print_: Sequence[Stretch], places: Sequence[float], pitch: float) -> float | None:
    """How far the print lies from the middles of its cells, in pitches. None: cells overlap, are empty or too few."""
    middles = places[1:-1]
    if any(after - before < _CLOSEST * pitch for before, after in pairwise(places)):
        return None
    groups: dict[float, list[Stretch]] = {}
    for stretch in print_:
        nearest = min(middles, key=lambda middle: abs(middle - stretch.middle), default=math.inf)
        if abs(nearest - stretch.middle) > pitch / 2:
            return None
        groups.setdefault(nearest, []).append(stretch)
    if len(groups) < len(middles):
        return None
    asides = [abs((own[0].start + own[-1].end) / 2 - middle) for middle, own in groups.items()]
    misfit = max(asides) / pitch
    return misfit if misfit < _ASTRAY else None
