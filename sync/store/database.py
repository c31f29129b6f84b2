"""The store's database: SQLite for one PC, PostgreSQL for many stations, nothing the other could not run.

Every primary and foreign key begins with the organisation, ids are UUIDv7 made by the program, there are no
sequences and no unique constraints across organisations: a store that grows can be spread by organisation.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import (
    Connection,
    DateTime,
    Dialect,
    Engine,
    MetaData,
    String,
    TypeDecorator,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

from sync.records.ids import CardId, LeadId, OrganizationId, StationId, UserId

_Result = TypeVar("_Result")

_BUSY_TIMEOUT_MS = 10_000  # longer than any transaction of ours; other processes (migration, backup) may hold the lock
_WRITES = "meishi_writes"
_ATTEMPTS = 6  # with the pauses below 0.3 s in all: a clash that lasts longer is not a clash
_RETRIED_SQLSTATES = frozenset({"40001", "40P01"})  # serialization failure, deadlock: the server asks for a repetition


class UtcDateTime(TypeDecorator[datetime]):
    """A moment. Goes in with any time zone, comes out in UTC; a time without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


_ID = String(36)


class Base(DeclarativeBase):
    """All tables of the store. Named constraints, so that migrations can change them on every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - the name and form SQLAlchemy reads
        datetime: UtcDateTime,
        OrganizationId: _ID,
        UserId: _ID,
        StationId: _ID,
        CardId: _ID,
        LeadId: _ID,
    }


class Database:
    """Transactions on one database. May be shared by all threads of a process.

    `read` and `write` are transactions as context managers: committed at the end of the block, rolled back when
    it raises. `transact` runs a function in a write transaction and repeats it when PostgreSQL asks for that;
    the function must therefore have no effect outside its session. A write inside a write waits for ever.
    """

    def __init__(self, url: str) -> None:
        self.engine = _sqlite_engine(url) if make_url(url).get_backend_name() == "sqlite" else _server_engine(url)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)
        self._writing_sessions = sessionmaker(self.engine.execution_options(**{_WRITES: True}), expire_on_commit=False)
        # SQLite has one writer. Waiting on a lock is fair and quick; its own busy handler polls with long sleeps.
        self._one_writer = threading.Lock() if self.is_sqlite else nullcontext()

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self._sessions.begin() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self._one_writer, self._writing_sessions.begin() as session:
            yield session

    @contextmanager
    def writing_connection(self) -> Iterator[Connection]:
        """A write transaction below the level of sessions, for migrations."""
        with self._one_writer, self.engine.execution_options(**{_WRITES: True}).begin() as connection:
            yield connection

    def transact(self, work: Callable[[Session], _Result]) -> _Result:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                with self.write() as session:
                    return work(session)
            except DBAPIError as error:
                if attempt == _ATTEMPTS or not _may_be_repeated(error):
                    raise
                time.sleep(0.01 * attempt)
        raise AssertionError("unreachable")

    def close(self) -> None:
        self.engine.dispose()


def insert_for(session: Session) -> Any:
    """The insert of the session's database, with ON CONFLICT, which both write alike."""
    return sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert


def _may_be_repeated(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in _RETRIED_SQLSTATES


def _server_engine(url: str) -> Engine:
    return create_engine(url, pool_pre_ping=True, hide_parameters=True)


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(url, hide_parameters=True)  # parameters are people; errors are logged

    @event.listens_for(engine, "connect")
    def _prepare(dbapi_connection: Any, _record: object) -> None:
        dbapi_connection.isolation_level = None  # transactions begin below, not where sqlite3 guesses
        cursor = dbapi_connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")  # an acknowledged card survives a power cut
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        # A transaction that reads first and writes later cannot wait for another writer: it would fail at once.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
