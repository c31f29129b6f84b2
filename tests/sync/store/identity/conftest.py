from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from joserfc.jwk import ECKey

from sync.records.ids import StationId, UserId
from sync.store.database import Database
from sync.store.identity.enrolment import StationEnrolment
from sync.store.identity.identity import Identity
from tests.sync.store.identity.serving import Clock, loopback_listener, new_database, served, small_store

STATION_ID = StationId("01980000-0000-7000-8000-000000000001")
OPERATOR_ID = UserId("01980000-0000-7000-8000-000000000002")


@dataclass(frozen=True)
class Store:
    """A running store and the ways behind its back that a test needs."""

    url: str
    identity: Identity
    database: Database
    clock: Clock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    database, clock, listener = new_database(tmp_path), Clock(), loopback_listener()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    identity = Identity(database, url=url, clock=clock)
    identity.prepare()
    with served(small_store(identity), listener):
        yield Store(url, identity, database, clock)
    database.close()


@pytest.fixture
def station_key() -> ECKey:
    return ECKey.generate_key("P-256")


@pytest.fixture
def enrolment(station_key: ECKey) -> StationEnrolment:
    return StationEnrolment(
        station_id=STATION_ID,
        name="3階の受付",
        public_key=station_key.as_dict(private=False),
        operator_id=OPERATOR_ID,
        operator_name="3階の受付の操作者",
    )
