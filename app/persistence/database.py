"""The station's database: one SQLite file that window and command line may have open at the same time.

Writes of this process are made by one thread, one after the other, each in its own BEGIN IMMEDIATE transaction that
is on the disk (WAL, synchronous=FULL) when its Future is done. Reads see the last durable state from any thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from alembic.util import CommandError
from filelock import FileLock
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from app.domain.card import Card
from app.persistence.capture_rows import SqlBatches, SqlPictures, SqlSheets
from app.persistence.card_rows import SqlCards
from app.persistence.migrate import migrate
from app.persistence.outbox_rows import SqlOutbox
from app.persistence.reading_rows import SqlReadingQueue
from app.usecases.problems import Problem, StationError

_Result = TypeVar("_Result")
_WRITES = "meishi_writes"
_BUSY_TIMEOUT_MS = (
    30_000  # another program on this home may write; its transactions take milliseconds, migration seconds
)
_READERS = 2  # lists of hundreds of cards beside the window's small reads


class UnusableDatabaseError(Exception):
    """The file cannot be opened, is damaged or none of ours, or a newer version of the program has written it."""


class SqlRecords:
    """One transaction's view of everything (app.usecases.records.Records)."""

    def __init__(self, session: Session, program: str) -> None:
        self.batches = SqlBatches(session)
        self.sheets = SqlSheets(session)
        self.cards = SqlCards(session, program)
        self.outbox = SqlOutbox(session)
        self.readings = SqlReadingQueue(session)
        self.pictures = SqlPictures(session)


class Database:
    """Opens the file, bringing its tables up to date. program names this run, unlike any other.

    Raises UnusableDatabaseError, StationError(DISK_FULL).
    """

    def __init__(self, file: Path, program: str) -> None:
        self._program = program
        self._engine = _engine(file)
        # Turning a new file into WAL takes it exclusively and does not wait for another program that does the same.
        with FileLock(file.with_suffix(".lock")), _opening(self._engine), self._writing().connect() as connection:
            migrate(connection)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database-writer")
        self._readers = ThreadPoolExecutor(max_workers=_READERS, thread_name_prefix="database-reader")
        self._closed = threading.Event()

    def write(self, work: Callable[[SqlRecords], _Result]) -> Future[_Result]:
        return self._writer.submit(self._transact, work, writes=True)

    def read(self, work: Callable[[SqlRecords], _Result]) -> Future[_Result]:
        return self._readers.submit(self._transact, work, writes=False)

    def last_event(self) -> int:
        """Number of the newest change of any card, whoever made it."""
        return self.read(lambda records: records.cards.last_event()).result()

    def changed_elsewhere(self, after_event: int) -> tuple[int, tuple[Card, ...]]:
        """(number of the newest change, the cards that other programs changed after after_event)."""
        return self.read(lambda records: records.cards.changed_elsewhere(after_event)).result()

    def close(self) -> None:
        """Waits for the writes that were asked for."""
        if not self._closed.is_set():
            self._closed.set()
            self._writer.shutdown(wait=True)
            self._readers.shutdown(wait=True)
            self._engine.dispose()

    def _transact(self, work: Callable[[SqlRecords], _Result], *, writes: bool) -> _Result:
        engine = self._writing() if writes else self._engine
        try:
            with Session(engine, expire_on_commit=False) as session, session.begin():
                return work(SqlRecords(session, self._program))
        except OperationalError as error:
            raise _translated(error) from error

    def _writing(self) -> Engine:
        return self._engine.execution_options(**{_WRITES: True})


@contextmanager
def _opening(engine: Engine) -> Iterator[None]:
    try:
        yield
    except (DatabaseError, CommandError) as error:
        engine.dispose()
        translated = _translated(error) if isinstance(error, OperationalError) else error
        if isinstance(translated, StationError):
            raise translated from error
        raise UnusableDatabaseError(type(error).__name__) from error


def _translated(error: OperationalError) -> Exception:
    if "full" in str(error.orig):  # sqlite3 says: database or disk is full
        return StationError(Problem.DISK_FULL, "database")
    return error


def _engine(file: Path) -> Engine:
    engine = create_engine(f"sqlite:///{file}", hide_parameters=True)  # an error must not carry people into the log

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, record: object) -> None:
        del record
        connection.isolation_level = None  # BEGIN is ours: the driver's own would start as a reader and fail to upgrade
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
