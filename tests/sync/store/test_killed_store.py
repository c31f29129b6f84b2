"""The store is killed in the middle of deliveries: what it acknowledged is there once, the rest can be sent again."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import func, select

from sync.records import CardRecord
from sync.store.cards.tables import CardRow, DeliveryRow
from sync.store.database import Database
from sync.store.leads.tables import LeadRow
from sync.store.migrate import migrate
from tests.sync.store.embedded_child import Child
from tests.sync.store.office import PNG, Office

KILLS = 6
CARDS_A_ROUND = 60
PEOPLE = 10


def _deliver(office: Office, record: CardRecord, content: bytes) -> dict[str, Any] | None:
    """The receipt; None where the store went away."""
    try:
        image = office.put_image(content)
        return office.deliver(replace(record, images=(image,)))
    except requests.RequestException:
        return None


class Acknowledged:
    """The receipts so far. One may wait for a number of them, that is: for the middle of the next deliveries."""

    def __init__(self) -> None:
        self._receipts: dict[str, dict[str, Any]] = {}
        self._more = threading.Condition()

    def __len__(self) -> int:
        return len(self._receipts)

    def add(self, card_id: str, receipt: dict[str, Any]) -> None:
        with self._more:
            assert self._receipts.setdefault(card_id, receipt) == receipt
            self._more.notify_all()

    def kill_at(self, count: int, child: Child) -> threading.Thread:
        def work() -> None:
            with self._more:
                self._more.wait_for(lambda: len(self) >= count, timeout=60)
            child.process.kill()

        thread = threading.Thread(target=work)
        thread.start()
        return thread


@pytest.mark.faults
def test_a_store_killed_in_mid_request_loses_and_doubles_nothing(tmp_path: Path) -> None:
    folder, chance = tmp_path / "store", random.Random(20)
    folder.mkdir()
    database = Database(f"sqlite:///{folder / 'store.db'}")
    migrate(database)
    office = Office("", database)
    office.move_in(datetime.now(UTC))
    receipts = Acknowledged()
    waiting: list[tuple[CardRecord, bytes]] = []

    def send(card: tuple[CardRecord, bytes]) -> None:
        receipt = _deliver(office, *card)
        if receipt is not None:
            receipts.add(card[0].card_id, receipt)

    for kill in range(KILLS + 1):
        new = [office.card(name=f"人物 {number % PEOPLE}") for number in range(CARDS_A_ROUND)]
        waiting += [(record, PNG + record.card_id.encode()) for record in new]
        child = Child(folder)
        office.url = child.url
        target = len(receipts) + chance.randrange(1, CARDS_A_ROUND)
        killer = receipts.kill_at(target, child) if kill < KILLS else None
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(send, [*waiting, *chance.sample(waiting, 20)]))
        if killer:
            killer.join()
        child.end()
    assert len(receipts) == len(waiting)
    with database.read() as session:
        for table, expected in ((CardRow, len(waiting)), (DeliveryRow, len(waiting)), (LeadRow, PEOPLE)):
            assert session.scalar(select(func.count()).select_from(table)) == expected
    database.close()
    assert not list((folder / "pictures").glob(".upload-*"))
    assert len([path for path in (folder / "pictures").rglob("*") if path.is_file()]) == len(waiting)
