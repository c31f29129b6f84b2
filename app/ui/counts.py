"""How many cards wait where: for the sidebar and the key bar."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.outbox import Delivery
from app.domain.states import CardState
from app.ui.background import Ask
from app.usecases.events import CardChanged, StationEvent
from app.usecases.station import Station

TO_REVIEW = frozenset(
    {
        CardState.READ,
        CardState.TO_REVIEW,
        CardState.RETURNED,
        CardState.IMAGE_CHECK,
        CardState.RESCAN,
        CardState.ADMIN_REVIEW,
    }
)
"""What the correction screen takes up."""

_COUNTED = TO_REVIEW | {CardState.WAITING, CardState.SEND_FAILED}


class Counts:
    """Kept from the events, after one question at the start. changed is called after every change."""

    def __init__(self, station: Station, ask: Ask, changed: Callable[[], None]) -> None:
        self._states: dict[CardId, CardState] = {}
        self._told: set[CardId] = set()  # by events before the answer came: those are newer than it
        self._is_known = False
        self._changed = changed
        ask(station.cards(states=frozenset(_COUNTED)), self._known)

    @property
    def to_review(self) -> int:
        return sum(state in TO_REVIEW for state in self._states.values())

    @property
    def waiting(self) -> int:
        return sum(state in (CardState.WAITING, CardState.SEND_FAILED) for state in self._states.values())

    @property
    def failed(self) -> int:
        return sum(state is CardState.SEND_FAILED for state in self._states.values())

    def happened(self, event: StationEvent) -> None:
        if isinstance(event, CardChanged):
            if not self._is_known:
                self._told.add(event.card.id)
            self._keep(event.card)
            self._changed()

    def _known(self, cards: tuple[Card, ...]) -> None:
        for card in cards:
            if card.id not in self._told:
                self._keep(card)
        self._told.clear()
        self._is_known = True
        self._changed()

    def _keep(self, card: Card) -> None:
        if card.state in _COUNTED:
            self._states[card.id] = card.state
        else:
            self._states.pop(card.id, None)


def in_trouble(delivery: Delivery) -> bool:
    """Whether somebody must do something before it can be sent."""
    return delivery.receipt is None and delivery.problem is not None and delivery.final
