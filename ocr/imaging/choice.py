"""Which of many fitted places are cards: the best that do not lie over each other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ocr.geometry import Quad
from ocr.imaging.extent import area_px, shared_px
from ocr.imaging.sides import FittedCard

# Of 0..5: two sides and the right size, or more sides. Phantoms between neighbours stay below.
LEAST_FIT = 2.3
# Neighbours touch and are laid over each other by a millimetre or two, not more.
MOST_OVERLAP = 0.08
# Places whose corners lie nearer than this, in plane pixels (a third of a millimetre), are one.
_COPY_PX = 2.0
_LEAST_GAIN = 0.01
# A place that covers a text is worth more than one that cuts it: as much as if it fitted better by this, squared.
_PRINT_WORTH = 1.5
# What two places both cover speaks against both, so many times what it is worth to the weaker: a side found in the
# neighbour, beyond the gap, is most often the wrong one.
_SHARED_COST = 6.0


def chosen(fitted: Sequence[FittedCard], least_fit: float = LEAST_FIT) -> list[FittedCard]:
    """Those that together fit best. Best first would take a place across two touching cards before either of them.

    Squared and by size: a place that hardly fits beside part of a card is not worth the whole card.
    """
    places = _without_copies([card for card in fitted if card.fit >= least_fit])
    shared = _shared(places)
    rivals = [{other for other, share in each.items() if share > MOST_OVERLAP} for each in shared]
    worth = _Worth(places, shared, least_fit)
    least_gain = _LEAST_GAIN * max(worth.single, default=0)
    best = _filled(set(), rivals, barred=set())
    improved = True
    while improved:
        improved = False
        for number in range(len(places)):
            if number in best:
                trial = _filled(best - {number}, rivals, barred={number})
            else:
                trial = _filled((best - rivals[number]) | {number}, rivals, barred=set())
            if worth.of(trial) > worth.of(best) + least_gain:
                best, improved = trial, True
    return [places[number] for number in sorted(best)]


class _Worth:
    """What places are worth together, by their numbers."""

    def __init__(self, places: Sequence[FittedCard], shared: Sequence[dict[int, float]], least_fit: float) -> None:
        areas_px = [area_px(place.quad) for place in places]
        fits = [(place.fit - least_fit) ** 2 for place in places]
        self.single = [
            fit * px + _PRINT_WORTH * place.print_px for fit, px, place in zip(fits, areas_px, places, strict=True)
        ]
        self._costs = [
            {
                other: _SHARED_COST * share * min(areas_px[number], areas_px[other]) * min(fits[number], fits[other])
                for other, share in each.items()
                if other > number
            }
            for number, each in enumerate(shared)
        ]

    def of(self, numbers: set[int]) -> float:
        costs = sum(cost for number in numbers for other, cost in self._costs[number].items() if other in numbers)
        return sum(self.single[number] for number in numbers) - costs


def _without_copies(fitted: Sequence[FittedCard]) -> list[FittedCard]:
    """Best first, once each."""
    kept: list[FittedCard] = []
    for card in sorted(fitted, key=lambda card: -card.fit):
        if not any(_is_copy(card.quad, other.quad) for other in kept):
            kept.append(card)
    return kept


def _is_copy(one: Quad, other: Quad) -> bool:
    # Corners run clockwise from the top-left in both.
    return all(
        abs(a - b) < _COPY_PX
        for p, q in zip(one.corners, other.corners, strict=True)
        for a, b in zip(p, q, strict=True)
    )


def _shared(places: Sequence[FittedCard]) -> list[dict[int, float]]:
    """For each place, by the numbers of those that lie over it, the overlap."""
    shared: list[dict[int, float]] = [{} for _ in places]
    for one, other in itertools.combinations(range(len(places)), 2):
        share = overlap(places[one].quad, places[other].quad)
        if share > 0:
            shared[one][other] = shared[other][one] = share
    return shared


def _filled(start: set[int], rivals: Sequence[set[int]], barred: set[int]) -> set[int]:
    """With whatever else there is room for, best first."""
    full = set(start)
    for number, others in enumerate(rivals):
        if number not in barred and not others & full:
            full.add(number)
    return full


def lies_over(quad: Quad, others: Sequence[Quad], most: float = MOST_OVERLAP) -> bool:
    """Whether it overlaps one of the others by more."""
    return any(overlap(quad, other) > most for other in others)


def overlap(one: Quad, other: Quad) -> float:
    """Share of the smaller one that both cover."""
    if _are_apart(one, other):
        return 0.0
    return shared_px(one, other) / max(1.0, min(area_px(one), area_px(other)))


def _are_apart(one: Quad, other: Quad) -> bool:
    """Most pairs on a sheet are: plain numbers tell that faster than arrays."""
    return any(
        max(corner[axis] for corner in a.corners) < min(corner[axis] for corner in b.corners)
        for axis in (0, 1)
        for a, b in ((one, other), (other, one))
    )
