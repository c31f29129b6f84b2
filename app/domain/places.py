"""Which of the cards known on a piece of paper is meant by what a later reading found there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.card import Card
from app.domain.draft import Point
from app.domain.reading import Corners, FoundSide

Group = tuple[FoundSide, ...]


def without_places_of(groups: Iterable[Group], settled: Sequence[Card]) -> tuple[Group, ...]:
    """The groups that are none of the settled cards."""
    return tuple(group for group in groups if not any(lies_at(group, card) for card in settled))


def by_place(cards: Sequence[Card], groups: Sequence[Group]) -> tuple[Group, ...]:
    """A group for every card, those left over behind: its own place first, then in order; () where none is left."""
    left = list(groups)
    own: list[Group | None] = []
    for card in cards:
        group = next((group for group in left if lies_at(group, card)), None)
        own.append(group)
        if group is not None:
            left.remove(group)
    rest = iter(left)
    return (*(next(rest, ()) if group is None else group for group in own), *rest)


def lies_at(group: Group, card: Card) -> bool:
    """Whether a side of the group lies where a side of the card was found before."""
    return any(
        side.quad is not None and side.sheet_id == found.sheet_id and _is_same_place(side.quad, found.quad)
        for side in card.sides
        for found in group
    )


def _is_same_place(one: Corners, other: Corners) -> bool:
    """Each holds the other's centre: a turn or a new edge leaves that so, a neighbour and a whole sheet do not."""
    return _holds(one, _centre(other)) and _holds(other, _centre(one))


def _centre(corners: Corners) -> Point:
    return (sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4)


def _holds(corners: Corners, point: Point) -> bool:
    """Whether the point is on the same side of all four edges (the corners go round in either direction)."""
    turns = [
        (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)
        for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True)
    ]
    return all(turn >= 0 for turn in turns) or all(turn <= 0 for turn in turns)
