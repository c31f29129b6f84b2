from __future__ import annotations

from pathlib import Path

from app.domain.states import CardState
from app.persistence.pictures import PictureFiles
from app.workers.bulletin import Bulletin
from app.workers.materials import Materials
from app.workers.reading_desk import ReadingDesk
from app.workers.reading_pool import ReadingPool
from app.workers.role import Role
from tests.app.clock import MORNING
from tests.app.desk import Desk
from tests.app.workers import engines


def test_no_more_cards_are_handed_out_than_the_processes_that_were_set_can_take(
    desk: Desk, pictures: PictureFiles, tmp_path: Path
) -> None:
    batch = desk.open()
    for _page in range(12):
        desk.take(batch)
    bulletin = Bulletin()
    materials = Materials(desk.database, pictures, bulletin, lambda: MORNING, desk.new_id)
    pool = ReadingPool("test", processes=1, serve=engines.never_ready)
    reading = ReadingDesk(materials, pool, Role(tmp_path / "role.lock"))
    reading._hand_out()
    cards = desk.database.read(lambda r: r.cards.listed(states=frozenset({CardState.READING}))).result()
    reading.close()
    bulletin.close()
    assert len(cards) == 1 + 2
