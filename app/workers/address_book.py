"""Keeps what the confirmed cards of the station say at hand for the reading processes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

import structlog

from app.domain.acquaintance import CONFIRMED, Acquaintance, Acquaintances, acquaintance
from app.domain.card import Card
from app.domain.ids import CardId
from app.usecases.events import CardChanged, StationEvent
from app.workers.materials import Materials

_log = structlog.get_logger()
# 2.5 MB for each process; a station of an office confirms as many in years.
MOST_CARDS = 20_000
# To take over 20,000 cards costs a process half a second. The more are known, the less a single one more matters: it
# waits for others to come.
_SHARE_TOLD = 200


class AddressBook:
    """Told by the bulletin of every card that is confirmed or taken back, here or by another program of the home.

    on_change gets all that is known, newest first, when it has changed: at once what was taken back, what is new as soon
    as it is a 200th of all. On a thread of the database or the bulletin.
    """

    def __init__(
        self, materials: Materials, on_change: Callable[[Acquaintances], None], most_cards: int = MOST_CARDS
    ) -> None:
        self._with = materials
        self._on_change = on_change
        self._most_cards = most_cards
        self._cards: dict[CardId, Acquaintance] = {}  # oldest first
        self._untold = 0
        self._lock = threading.Lock()

    def start(self) -> None:
        """Look up what was confirmed so far, and listen from now on. Readings do not wait for it."""
        self._with.bulletin.listen(self._hear)
        found = self._with.database.read(lambda records: records.cards.acquaintances(self._most_cards))
        found.add_done_callback(self._loaded)

    def _loaded(self, found: Future[tuple[tuple[CardId, Acquaintance], ...]]) -> None:
        if found.cancelled() or found.exception() is not None:
            _log.warning("acquaintances_not_loaded")  # cards are read without them
            return
        with self._lock:
            newer, self._cards = self._cards, dict(reversed(found.result()))
            self._cards.update(newer)
            self._tell()

    def _hear(self, event: StationEvent) -> None:
        if isinstance(event, CardChanged):
            self._keep(event.card)

    def _keep(self, card: Card) -> None:
        known = acquaintance(card.draft) if card.state in CONFIRMED else None
        with self._lock:
            if self._cards.get(card.id) == known:
                return
            self._cards.pop(card.id, None)
            if known is not None:
                self._cards[card.id] = known
            while len(self._cards) > self._most_cards:
                del self._cards[next(iter(self._cards))]
            self._untold += 1
            if known is None or self._untold * _SHARE_TOLD >= len(self._cards):
                self._tell()

    def _tell(self) -> None:
        self._untold = 0
        self._on_change(Acquaintances(tuple(reversed(self._cards.values()))))
