"""What the outbox shows and does, without a widget: deliveries by state, errors first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.outbox import Delivery
from app.ui.background import Ask
from app.ui.counts import in_trouble
from app.usecases.events import DeliveryChanged, StationEvent
from app.usecases.problems import StationError
from app.usecases.station import Station


class Group(StrEnum):
    FAILED = "failed"
    WAITING = "waiting"
    SENT = "sent"


def group_of(delivery: Delivery) -> Group:
    if delivery.receipt is not None:
        return Group.SENT
    return Group.FAILED if in_trouble(delivery) else Group.WAITING


@dataclass(frozen=True, slots=True)
class OutboxState:
    """group None: all of them. query filters by name and company."""

    loaded: bool = False
    group: Group | None = None
    query: str = ""
    sending: bool = False

    def query_matches(self, delivery: Delivery) -> bool:
        facts = delivery.record.facts
        return all(word in f"{facts.person_name} {facts.company_name}" for word in self.query.split())


class OutboxPresenter:
    """changed after every change."""

    def __init__(self, station: Station, ask: Ask, now: Callable[[], datetime]) -> None:
        self._station, self._ask, self._now = station, ask, now
        self._deliveries: dict[CardId, Delivery] = {}
        self._left_out = 0  # settled long ago: counted, not shown
        self._news = 0
        self._changed_at: dict[CardId, int] = {}  # the number of what was last heard of it
        self.state = OutboxState()
        self.changed: Callable[[], None] = lambda: None
        self.refused: Callable[[StationError], None] = lambda _error: None
        self.taken_back: Callable[[Card], None] = lambda _card: None
        self.sent: Callable[[int], None] = lambda _count: None

    def refresh(self) -> None:
        """What is heard after this question is newer than its answer."""
        asked_at = self._news
        self._ask(self._station.deliveries(), lambda deliveries: self._known(deliveries, asked_at), self.refused)
        self._ask(self._station.deliveries_left_out(), self._counted, self.refused)

    def happened(self, event: StationEvent) -> None:
        if isinstance(event, DeliveryChanged):
            self._deliveries[event.delivery.card_id] = event.delivery
            self._heard_of(event.delivery.card_id)
            self.changed()

    def groups(self) -> dict[Group, list[Delivery]]:
        """What is shown, by state: the newest first, those that wait in the order they will go."""
        found: dict[Group, list[Delivery]] = {group: [] for group in Group}
        for delivery in self._deliveries.values():
            if self.state.query_matches(delivery) and self.state.group in (None, group_of(delivery)):
                found[group_of(delivery)].append(delivery)
        found[Group.WAITING].sort(key=lambda d: d.queued_at, reverse=True)
        found[Group.FAILED].sort(key=lambda d: d.queued_at, reverse=True)
        found[Group.SENT].sort(key=lambda d: d.settled_at or d.queued_at, reverse=True)
        return found

    def count(self, group: Group | None) -> int:
        shown = sum(group in (None, group_of(delivery)) for delivery in self._deliveries.values())
        return shown + (self._left_out if group in (None, Group.SENT) else 0)

    @property
    def leaves_some_out(self) -> bool:
        """Whether more was sent than is shown. What was sent long ago is not searched either."""
        return self._left_out > 0

    def delivery(self, card_id: CardId) -> Delivery | None:
        return self._deliveries.get(card_id)

    def seconds_held(self, delivery: Delivery) -> float:
        """How long it can still be taken back before it is sent; 0 when it is on its way."""
        return max(0.0, (delivery.hold_until - self._now()).total_seconds())

    def show_group(self, group: Group | None) -> None:
        self._set(group=group)

    def search(self, query: str) -> None:
        self._set(query=query)

    def take_back(self, card_id: CardId) -> None:
        """Out of the outbox, back to the correction queue."""

        def back(card: Card) -> None:
            self._deliveries.pop(card_id, None)
            self._heard_of(card_id)
            self.changed()
            self.taken_back(card)

        self._ask(self._station.take_back(card_id), back, self.refused)

    def retry(self) -> None:
        """All that failed, again."""
        self._ask(self._station.retry(), lambda _none: self.refresh(), self.refused)

    def send_now(self) -> None:
        """Without the hold."""
        if self.state.sending:
            return
        self._set(sending=True)
        self._ask(self._station.send_now(), self._tried, self._not_sent)

    def _tried(self, tried: tuple[Delivery, ...]) -> None:
        self._set(sending=False)
        self.sent(sum(delivery.receipt is not None for delivery in tried))
        self.refresh()

    def _not_sent(self, error: StationError) -> None:
        self._set(sending=False)
        self.refused(error)

    def _counted(self, left_out: int) -> None:
        self._left_out = left_out
        self.changed()

    def _heard_of(self, card_id: CardId) -> None:
        self._news += 1
        self._changed_at[card_id] = self._news

    def _known(self, deliveries: tuple[Delivery, ...], asked_at: int) -> None:
        newest: dict[CardId, Delivery] = {}
        for delivery in deliveries:
            seen = newest.get(delivery.card_id)
            if seen is None or delivery.record.version > seen.record.version:
                newest[delivery.card_id] = delivery
        heard = {card_id for card_id, news in self._changed_at.items() if news > asked_at}
        since = {card_id: delivery for card_id, delivery in self._deliveries.items() if card_id in heard}
        self._deliveries = {card_id: d for card_id, d in newest.items() if card_id not in heard} | since
        self._set(loaded=True)

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
