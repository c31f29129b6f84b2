"""A growing curve through counts of right and wrong, careful where little was counted. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

from ocr.fields.calibration import at, log_odds
from resources.calibration import Curve

# Steps of fewer values say nothing about shares of a few in a hundred.
_STEP = 25
# Knots that change the curve by less (in log-odds) are left out.
_CHANGE = 0.05
# Errors' worth of trust that a group goes wrong as often as all fields together.
_TRUST = 2.0
_MOST = 1 - 1e-5

Counted = tuple[float, bool]


def growing(values: Sequence[Counted]) -> Curve:
    """The curve through values: pairs of place (log-odds of the score) and whether right.

    A value is at least as likely right as any run of values that ends with it and begins below it. Each step takes the
    best of the runs' lower estimates, so that n right of n are never called certain: n of n comes to n / (n + 1).
    """
    ordered = sorted(values)
    ends = _step_ends([place for place, _ in ordered])
    right = [0, *accumulate(flag for _, flag in ordered)]
    starts = [0, *ends[:-1]]
    knots: list[tuple[float, float]] = []
    best = 0.0
    for number, end in enumerate(ends):
        best = max(best, *(lower(right[end] - right[start], end - start) for start in starts[: number + 1]))
        place = round(ordered[(starts[number] + end - 1) // 2][0], 3)
        if not knots or (log_odds(best) - log_odds(knots[-1][1]) > _CHANGE and place > knots[-1][0]):
            knots.append((place, round(min(best, _MOST), 6)))
    return tuple(knots)


def lower(right: float, of: float) -> float:
    """Wilson's lower bound, one standard error below: the share that right of so many lets us promise, 0..1."""
    if of == 0:
        return 0.0
    share = right / of
    spread = math.sqrt(share * (1 - share) / of + 1 / (4 * of * of))
    return max(0.0, share + 1 / (2 * of) - spread) / (1 + 1 / of)


def adapted(curve: Curve, values: Sequence[Counted]) -> Curve:
    """The curve of all fields as one group of them follows it: with its share of errors beside the expected one."""
    probabilities = [(at(curve, place), flag) for place, flag in values]
    expected = sum(1 - probability for probability, _ in probabilities)
    errors = sum(not flag for _, flag in probabilities)
    shift = math.log((expected + _TRUST) / (errors + _TRUST))
    return tuple((place, round(_shifted(probability, shift), 6)) for place, probability in curve)


def _shifted(probability: float, by: float) -> float:
    return min(1 / (1 + math.exp(-(log_odds(probability) + by))), _MOST)


def _step_ends(places: Sequence[float]) -> list[int]:
    """Where steps end (exclusive); values at one place stay together, and the last step is no smaller than the others."""
    ends: list[int] = []
    start = 0
    for number, place in enumerate(places, 1):
        last = number == len(places)
        if last or (number - start >= _STEP and places[number] > place):
            ends.append(number)
            start = number
    if len(ends) > 1 and ends[-1] - ends[-2] < _STEP:
        del ends[-2]
    return ends
