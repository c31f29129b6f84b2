from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.states import CardEvent, CardState
from app.persistence.pictures import PictureFiles
from app.usecases.moving import move
from app.workers.bulletin import Bulletin
from app.workers.materials import Materials
from app.workers.reading_desk import ReadingDesk
from app.workers.reading_pool import ReadingPool
from app.workers.role import Role
from tests.app.clock import ACT, MORNING
from tests.app.desk import Desk
from tests.app.workers import engines


@pytest.fixture
def reading(desk: Desk, pictures: PictureFiles, tmp_path: Path) -> Iterator[ReadingDesk]:
    """A desk whose one process never begins."""
    bulletin = Bulletin()
    materials = Materials(desk.database, pictures, bulletin, lambda: MORNING, desk.new_id)
    pool = ReadingPool("test", processes=1, serve=engines.never_ready)
    reading = ReadingDesk(materials, pool, Role(tmp_path / "role.lock"))
    yield reading
    reading.close()
    bulletin.close()


def test_no_more_cards_are_handed_out_than_the_processes_that_were_set_can_take(
    desk: Desk, reading: ReadingDesk
) -> None:
    batch = desk.open()
    for _page in range(12):
        desk.take(batch)
    reading._hand_out()
    cards = desk.database.read(lambda r: r.cards.listed(states=frozenset({CardState.READING}))).result()
    assert len(cards) == 1 + 2


def test_a_reading_is_dropped_once_all_its_cards_are_discarded(desk: Desk, reading: ReadingDesk) -> None:
    batch = desk.open()
    gone, kept = desk.take(batch), desk.take(batch)
    reading._hand_out()
    futures = [each.future for each in reading._in_flight.values()]
    desk.database.write(
        lambda r: move(r, r.cards.get(gone.id), CardEvent.DISCARDED, ACT),
    ).result()
    reading._drop_unwanted()
    assert sorted(future.cancelled() for future in futures) == [False, True]
    left = desk.database.read(lambda r: r.cards.get(kept.id)).result()
    assert left.state is CardState.READING
