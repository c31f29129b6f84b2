"""Notices what another program on the same home does: a command line that imports while the window is open."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

import structlog

from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.outbox import Delivery
from app.domain.states import CardState
from app.usecases.events import CardChanged, DeliveryChanged
from app.workers.materials import Materials

_log = structlog.get_logger()
_EVERY_S = 1.0
_ON_ITS_WAY = frozenset({CardState.WAITING, CardState.SENT, CardState.SEND_FAILED})


class OutsideChanges(Protocol):
    def last_event(self) -> int:
        """Number of the newest change of any card, whoever made it."""

    def changed_elsewhere(self, after_event: int) -> tuple[int, tuple[Card, ...]]:
        """(number of the newest change, the cards that other programs changed after after_event)."""


class Watcher:
    """One thread that looks once a second."""

    def __init__(self, materials: Materials, outside: OutsideChanges, on_change: Callable[[], None]) -> None:
        self._with = materials
        self._outside = outside
        self._on_change = on_change
        self._seen = outside.last_event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._closing.wait(_EVERY_S):
            try:
                self._look()
            except Exception:  # noqa: BLE001 - the next look may go well
                _log.exception("watching_failed")

    def _look(self) -> None:
        self._seen, cards = self._outside.changed_elsewhere(self._seen)
        for card in cards:
            self._with.bulletin.tell(CardChanged(card))
            delivery = self._delivery(card.id) if card.state in _ON_ITS_WAY else None
            if delivery is not None:  # it may have been taken back since
                self._with.bulletin.tell(DeliveryChanged(delivery))
        if cards:
            self._on_change()

    def _delivery(self, card_id: CardId) -> Delivery | None:
        return self._with.database.read(lambda records: records.outbox.find(card_id)).result()
