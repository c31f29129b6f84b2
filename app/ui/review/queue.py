"""The cards that wait for a person, and which one is in hand."""

from __future__ import annotations

from datetime import datetime

from app.domain.batch import Priority
from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.states import CardState


class ReviewQueue:
    """Urgent batches first, then as they came in. A card leaves when its state is none of those looked at."""

    def __init__(self, states: frozenset[CardState]) -> None:
        self.states = states
        self._cards: dict[CardId, Card] = {}

    def __len__(self) -> int:
        return len(self._cards)

    def __contains__(self, card_id: CardId) -> bool:
        return card_id in self._cards

    def keep(self, card: Card) -> None:
        """Take it in, take its news, or let it go."""
        if card.state in self.states:
            self._cards[card.id] = card
        else:
            self._cards.pop(card.id, None)

    def get(self, card_id: CardId) -> Card | None:
        return self._cards.get(card_id)

    def in_order(self) -> list[Card]:
        return sorted(self._cards.values(), key=_rank)

    def first(self) -> Card | None:
        return next(iter(self.in_order()), None)

    def after(self, card: Card) -> Card | None:
        """The next one in order, whether or not that card is still here; the first again after the last."""
        order = self.in_order()
        return next((other for other in order if _rank(other) > _rank(card)), order[0] if order else None)

    def before(self, card: Card) -> Card | None:
        order = self.in_order()[::-1]
        return next((other for other in order if _rank(other) < _rank(card)), order[0] if order else None)

    def sure(self) -> int:
        """How many have nothing doubtful at all."""
        return sum(card.state is CardState.READ for card in self._cards.values())


def _rank(card: Card) -> tuple[bool, datetime, int, CardId]:
    return (card.header.priority is not Priority.URGENT, card.created_at, card.number, card.id)
