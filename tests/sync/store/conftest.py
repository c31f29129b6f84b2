from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from sqlalchemy import create_engine, text

from sync.store.api import create_app
from sync.store.api.parts import StoreParts
from sync.store.database import Database
from sync.store.identity.identity import Identity
from sync.store.images.files import PictureFiles
from sync.store.migrate import migrate
from tests.sync.store.identity.serving import Clock, loopback_listener, served
from tests.sync.store.office import Office
from tests.sync.store.postgres import binaries, running


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    with running(programs) as url:
        yield url


@pytest.fixture
def postgres_database(postgres_server: str) -> Iterator[Database]:
    """A database of its own, empty."""
    control = create_engine(postgres_server + "/postgres", isolation_level="AUTOCOMMIT")
    with control.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS store WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE store"))
    control.dispose()
    database = Database(postgres_server + "/store")
    yield database
    database.close()


@pytest.fixture
def sqlite_database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'store.db'}")
    yield database
    database.close()


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Database:
    """SQLite; PostgreSQL too where a test is marked by `both_databases`."""
    chosen: Database = request.getfixturevalue(getattr(request, "param", "sqlite_database"))
    return chosen


@pytest.fixture(scope="session")
def served_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FastAPI, str]]:
    """One server for all tests; each gives it an empty database and folder of its own."""
    listener = loopback_listener()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    unused = Database(f"sqlite:///{tmp_path_factory.mktemp('unused') / 'store.db'}")
    app = create_app(unused, Path(), Identity(unused, url=url, clock=Clock()), Clock())
    with served(app, listener):
        yield app, url


@pytest.fixture
def office(served_store: tuple[FastAPI, str], database: Database, tmp_path: Path) -> Office:
    app, url = served_store
    clock = Clock()
    migrate(database)
    app.state.parts = StoreParts(database, PictureFiles(tmp_path / "pictures"), clock, "the nonce")
    app.state.identity = Identity(database, url=url, clock=clock)
    office = Office(url, database)
    office.move_in(clock())
    return office
