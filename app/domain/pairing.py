"""Which back belongs to which front, where one piece of paper shows several cards on both sides."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.draft import Point
from app.domain.reading import FoundSide


def pair_sides(fronts: Sequence[FoundSide], backs: Sequence[FoundSide]) -> tuple[tuple[FoundSide, ...], ...]:
    """The sides of each card, its front first, in the order of the fronts; backs without a front come last.

    Paper turned about its vertical edge shows its back mirrored: each back goes to the front whose mirrored place is
    nearest. The printed side of a card laid in the wrong way round (front blank, back not) becomes its front.
    """
    left = list(backs)
    cards: list[tuple[FoundSide, ...]] = []
    axis = _vertical_axis([*fronts, *backs])
    for front in fronts:
        if not left:
            cards.append((front,))
            continue
        back = _nearest(_mirrored(_centre(front), axis), left)
        left.remove(back)
        cards.append((back, front) if front.blank and not back.blank else (front, back))
    return (*cards, *((back,) for back in left))


def _nearest(place: Point, sides: Sequence[FoundSide]) -> FoundSide:
    return min(sides, key=lambda side: _apart(_centre(side), place))


def _vertical_axis(sides: Sequence[FoundSide]) -> float:
    across = [x for side in sides for x, _ in side.quad]
    return (min(across) + max(across)) / 2 if across else 0.0


def _centre(side: FoundSide) -> Point:
    return (sum(x for x, _ in side.quad) / 4, sum(y for _, y in side.quad) / 4)


def _mirrored(point: Point, axis: float) -> Point:
    return (2 * axis - point[0], point[1])


def _apart(one: Point, other: Point) -> float:
    """Squared distance."""
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
