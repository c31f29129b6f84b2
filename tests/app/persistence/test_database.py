from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from app.persistence.database import Database, SqlRecords
from app.persistence.migrate import configuration
from app.persistence.tables import Base
from app.usecases.problems import Problem, StationError
from tests.app.desk import Desk, picture


def test_the_migrations_make_exactly_the_tables_of_the_models(tmp_path: Path) -> None:
    Database(tmp_path / "station.db", "test").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'station.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_cards_of_the_first_version_are_there_after_an_upgrade(tmp_path: Path) -> None:
    file = tmp_path / "station.db"
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        with connection.begin():
            command.upgrade(configuration(connection), "0001")
        with connection.begin():
            connection.exec_driver_sql(
                "INSERT INTO batch VALUES ('b', '2026-11-20-01', '{}', '2026-11-20T00:00:00+00:00', 'op', NULL)"
            )
            connection.exec_driver_sql(
                "INSERT INTO card VALUES ('c', 'b', 1, 'read', '2026-11-20T00:00:00+00:00', '[]', 0, 'automatic',"
                " NULL, NULL, NULL, 'ppocr-v6')"
            )
    engine.dispose()
    database = Database(file, "test")
    (card,) = database.read(lambda r: r.cards.listed()).result()
    database.close()
    assert (card.engine, card.rules) == ("ppocr-v6", 0)


def test_what_is_written_is_on_the_disk_when_its_future_is_done(tmp_path: Path) -> None:
    database = Database(tmp_path / "station.db", "test")
    modes = database.read(
        lambda r: [
            r.cards._session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    ).result()
    database.close()
    assert modes == ["wal", 2, 1]


def test_a_failing_write_leaves_nothing_behind(desk: Desk) -> None:
    def open_and_fail(records: SqlRecords) -> None:
        records.pictures.add(picture(7))
        raise StationError(Problem.NOT_POSSIBLE_NOW)

    with pytest.raises(StationError):
        desk.database.write(open_and_fail).result()
    with pytest.raises(StationError):
        desk.database.read(lambda r: r.pictures.get(f"{7:064x}")).result()


def test_all_writes_are_made_by_one_thread(database: Database) -> None:
    names = {database.write(lambda _: threading.current_thread().name).result() for _ in range(20)}
    assert len(names) == 1


def test_two_programs_that_open_a_new_home_at_once_both_find_its_tables(tmp_path: Path) -> None:
    opened: list[Database] = []
    threads = [
        threading.Thread(target=lambda n=n: opened.append(Database(tmp_path / "station.db", f"program-{n}")))
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 4
    for database in opened:
        database.close()


def test_a_program_notices_cards_that_another_one_changed_and_not_its_own(tmp_path: Path, desk: Desk) -> None:
    other = Database(tmp_path / "station.db", "another program")
    card = desk.sure_card()
    newest, changed = other.read(lambda r: r.cards.changed_elsewhere(0)).result()
    _, own = desk.database.read(lambda r: r.cards.changed_elsewhere(0)).result()
    _, nothing_new = other.read(lambda r: r.cards.changed_elsewhere(newest)).result()
    other.close()
    assert [c.id for c in changed] == [card.id]
    assert own == nothing_new == ()


def test_rows_that_point_at_nothing_are_refused(tmp_path: Path, database: Database) -> None:
    def vouch_for_nothing(records: SqlRecords) -> None:
        records.cards._session.connection().exec_driver_sql(
            "INSERT INTO card_side (card_id, position, side, sheet_id, turned_by_hand) VALUES ('a', 0, 'front', 'b', 0)"
        )

    with pytest.raises(Exception, match="FOREIGN KEY") as caught:
        database.write(vouch_for_nothing).result()
    assert isinstance(caught.value.__cause__, sqlite3.IntegrityError)
