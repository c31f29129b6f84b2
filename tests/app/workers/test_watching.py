"""What the window hears of cards that another program changed."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

from app.domain.card import Card
from app.domain.states import CardState
from app.persistence.database import Database
from app.persistence.pictures import PictureFiles
from app.usecases.confirm_card import confirm_card
from app.usecases.events import DeliveryChanged, StationEvent
from app.workers.bulletin import Bulletin
from app.workers.materials import Materials
from app.workers.watching import Watcher
from tests.app.clock import ACT, MORNING
from tests.app.desk import Desk


class ChangedOnce:
    """Another program changed these cards."""

    def __init__(self, *cards: Card) -> None:
        self._cards = cards

    def last_event(self) -> int:
        return 0

    def changed_elsewhere(self, after_event: int) -> tuple[int, tuple[Card, ...]]:
        return 1, self._cards if after_event == 0 else ()


def test_a_delivery_taken_back_meanwhile_does_not_hide_the_others(
    database: Database, pictures: PictureFiles, desk: Desk
) -> None:
    gone = replace(desk.sure_card(), state=CardState.WAITING)
    card = desk.sure_card()
    sent, _ = database.write(lambda records: confirm_card(records, card.id, ACT, timedelta())).result()
    bulletin = Bulletin()
    told = threading.Event()
    heard: list[StationEvent] = []

    def hear(event: StationEvent) -> None:
        heard.append(event)
        if isinstance(event, DeliveryChanged):
            told.set()

    bulletin.listen(hear)
    materials = Materials(database, pictures, bulletin, lambda: MORNING, desk.new_id)
    watcher = Watcher(materials, ChangedOnce(gone, sent), lambda: None)
    watcher.start()
    assert told.wait(30)
    watcher.close()
    bulletin.close()
    assert [event.delivery.card_id for event in heard if isinstance(event, DeliveryChanged)] == [sent.id]
