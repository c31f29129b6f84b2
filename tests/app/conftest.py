"""A real database and picture store in a folder of their own, and a clock and ids that tell when they were asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.persistence.database import Database
from app.persistence.pictures import PictureFiles
from tests.app.desk import Desk


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "station.db", "test")
    yield database
    database.close()


@pytest.fixture
def pictures(tmp_path: Path) -> PictureFiles:
    return PictureFiles(tmp_path / "pictures")


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"0198c0de-0000-7000-8000-{next(numbers):012d}"


@pytest.fixture
def desk(database: Database, new_id: Callable[[], str]) -> Desk:
    return Desk(database, new_id)
