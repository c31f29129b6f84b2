from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from sync.records import OrganizationId
from sync.store.database import Database
from sync.store.organization import OrganizationRow
from sync.store.sequence import next_sequence
from tests.sync.store.databases import both_databases

ONE, OTHER = (
    OrganizationId("01980000-0000-7000-8000-000000000001"),
    OrganizationId("01980000-0000-7000-8000-000000000002"),
)
NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)


def _found(database: Database, *ids: OrganizationId) -> None:
    with database.write() as session:
        session.add_all(OrganizationRow(organization_id=id_, name="", created_at=NOW) for id_ in ids)


@both_databases
def test_a_moment_comes_back_as_it_was_in_utc(database: Database) -> None:
    tokyo = datetime(2024, 5, 1, 21, tzinfo=timezone(timedelta(hours=9)))
    with database.write() as session:
        session.add(OrganizationRow(organization_id=ONE, name="", created_at=tokyo))
    with database.read() as session:
        created_at = session.get_one(OrganizationRow, ONE).created_at
    assert (created_at, created_at.tzinfo) == (NOW, UTC)


def test_a_moment_without_time_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="time zone"), database.write() as session:
        session.add(OrganizationRow(organization_id=ONE, name="", created_at=datetime(2024, 5, 1)))  # noqa: DTZ001


@both_databases
def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    def work(session: Session) -> None:
        session.add(OrganizationRow(organization_id=ONE, name="", created_at=NOW))
        session.flush()
        raise KeyError

    with pytest.raises(KeyError):
        database.transact(work)
    with database.read() as session:
        assert session.get(OrganizationRow, ONE) is None


@both_databases
def test_numbers_are_given_out_once_and_without_gaps(database: Database) -> None:
    _found(database, ONE)
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda _: database.transact(lambda session: next_sequence(session, ONE)), range(40)))
    assert sorted(numbers) == list(range(1, 41))


def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    _found(database, ONE)
    with database.write() as writing:
        writing.get_one(OrganizationRow, ONE).name = "新しい名前"
        writing.flush()
        with database.read() as reading:
            assert reading.get_one(OrganizationRow, ONE).name == ""


def test_two_processes_writing_to_one_file_wait_for_each_other(database: Database, tmp_path: Path) -> None:
    """Two Database objects know as little of each other as two processes do."""
    _found(database, ONE)
    neighbour = Database(f"sqlite:///{tmp_path / 'store.db'}")
    with ThreadPoolExecutor(4) as pool:
        sides = [database, neighbour] * 10
        numbers = list(pool.map(lambda side: side.transact(lambda session: next_sequence(session, ONE)), sides))
    neighbour.close()
    assert sorted(numbers) == list(range(1, 21))


def test_a_deadlock_is_resolved_by_repeating(postgres_database: Database) -> None:
    _found(postgres_database, ONE, OTHER)
    both_hold_one, runs = threading.Barrier(2), []

    def rename(first: OrganizationId, second: OrganizationId) -> None:
        def work(session: Session) -> None:
            runs.append(first)
            _rename(session, first)
            if len(runs) <= 2:
                both_hold_one.wait(timeout=20)
            _rename(session, second)

        postgres_database.transact(work)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(rename, ONE, OTHER), pool.submit(rename, OTHER, ONE)]:
            done.result(timeout=60)
    assert len(runs) == 3
    with postgres_database.read() as session:
        assert set(session.scalars(select(OrganizationRow.name))) == {"同じ"}


def _rename(session: Session, organization_id: OrganizationId) -> None:
    session.execute(
        update(OrganizationRow).where(OrganizationRow.organization_id == organization_id).values(name="同じ")
    )
