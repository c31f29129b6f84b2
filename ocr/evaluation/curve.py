"""A growing curve through counts of right and wrong, careful where little was counted. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from ocr.fields.confidence.calibration import at, log_odds, probability
from resources.calibration import Curve

# Steps of fewer values say nothing about shares of a few in a hundred.
_STEP = 25
# Knots that change the curve by less (in log-odds) are left out.
_CHANGE = 0.05
# Errors' worth of trust that a group goes wrong as often as all fields together.
_TRUST = 2.0
# Values from here on decide how a group is moved.
_GOOD = 0.9
_ROUNDS, _DAMPING = 8, 0.5
_MOST = 1 - 1e-5
# Standard errors below what was counted: one for a curve that shall be honest, and for a promise that shall be kept as many as
# leave it to chance once in twenty times.
_ONE, _CERTAIN = 1.0, 1.645

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


def least(values: Iterable[Counted], share: float) -> float:
    """The lowest probability from which on at least that share of the values is right, as far as their count lets us
    promise; 1 where none is. Values: pairs of probability and whether right.

    Selecting by a bound on the selected values' own errors: Geifman & El-Yaniv, Selective classification (2017).
    """
    best, right = 1.0, 0
    ordered = sorted(values, reverse=True)
    for count, (confidence, flag) in enumerate(ordered, 1):
        right += flag
        is_last = count == len(ordered) or ordered[count][0] < confidence
        if is_last and lower(right, count, _CERTAIN) >= share:
            best = confidence
    return best


def lower(right: float, of: float, errors: float = _ONE) -> float:
    """Wilson's lower bound, so many standard errors below: the share that right of so many lets us promise, 0..1."""
    if of == 0:
        return 0.0
    share, square = right / of, errors * errors
    spread = errors * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max(0.0, share + square / (2 * of) - spread) / (1 + square / of)


def aligned(groups: Mapping[str, Sequence[Counted]]) -> tuple[Curve, dict[str, float]]:
    """One curve for all groups, and by how much the places of each are moved until it goes as wrong as the curve says.

    No group alone has the thousands of values that three nines take; together they have. In the end the curve is shifted
    until it expects as many errors as were counted: the best of many runs flatters.
    """
    moved = dict.fromkeys(groups, 0.0)
    for _ in range(_ROUNDS):
        whole = growing(_moved(groups, moved))
        common = _surprise(whole, _moved(groups, moved))
        surprise = {name: _surprise(whole, _moved({name: groups[name]}, moved), moved[name]) for name in groups}
        moved = {name: round(moved[name] + _DAMPING * (surprise[name] - common), 3) for name in groups}
    every = _moved(groups, moved)
    curve = growing(every)
    return _shifted(curve, _surprise(curve, every)), moved


def _shifted(curve: Curve, log_odds_more: float) -> Curve:
    return tuple((place, round(probability(log_odds(share) + log_odds_more), 6)) for place, share in curve)


def _moved(groups: Mapping[str, Sequence[Counted]], moved: Mapping[str, float]) -> list[Counted]:
    return [(place + moved[name], right) for name, values in groups.items() for place, right in values]


def _surprise(curve: Curve, values: Sequence[Counted], moved: float = 0.0) -> float:
    """How much rarer errors are than the curve expects, as a logarithm; counted where it matters, among good values.

    The errors of trust are expected where the values stood before they were moved, so that a group of few values is
    hardly moved however often it is asked.
    """
    good = [(claimed, right) for place, right in values if (claimed := at(curve, place)) >= _GOOD]
    expected = sum(1 - claimed for claimed, _ in good)
    errors = sum(not right for _, right in good)
    return math.log((expected + _TRUST * math.exp(-moved)) / (errors + _TRUST))


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
