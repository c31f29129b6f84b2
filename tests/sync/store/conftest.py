from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
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
from tests.sync.store.postgres import installation, running


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    programs = installation()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    with running(programs) as url:
        yield url


@pytest.fixture
def empty_postgres_database(postgres_server: str) -> Iterator[Database]:
    with _postgres_database(postgres_server, "empty", template="template0") as database:
        yield database


@pytest.fixture
def empty_sqlite_database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(f"sqlite:///{tmp_path / 'empty.db'}")) as database:
        yield database


@pytest.fixture(scope="session")
def _postgres_template(postgres_server: str) -> str:
    """A migrated database to copy: ten times quicker than migrating for every test."""
    with _postgres_database(postgres_server, "migrated", template="template0") as database:
        migrate(database)
    return postgres_server


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "store.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        migrate(database)
    return path


@pytest.fixture
def postgres_database(_postgres_template: str) -> Iterator[Database]:
    with _postgres_database(_postgres_template, "store", template="migrated") as database:
        yield database


@pytest.fixture
def sqlite_database(_sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    shutil.copy(_sqlite_template, tmp_path / "store.db")
    with closing(Database(f"sqlite:///{tmp_path / 'store.db'}")) as database:
        yield database


@contextmanager
def _postgres_database(server: str, name: str, template: str) -> Iterator[Database]:
    control = create_engine(server + "/postgres", isolation_level="AUTOCOMMIT")
    with control.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy"))
    control.dispose()
    with closing(Database(f"{server}/{name}")) as database:
        yield database


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Database:
    """Migrated. SQLite; PostgreSQL too where a test is marked by `both_databases`."""
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
    app.state.parts = StoreParts(database, PictureFiles(tmp_path / "pictures"), clock, "the nonce")
    app.state.identity = Identity(database, url=url, clock=clock)
    office = Office(url, database)
    office.move_in(clock())
    return office
