"""The client against the real store on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi import FastAPI

from sync.client.browser_sign_in import BrowserSignIn
from sync.client.operator_session import OperatorSession
from sync.client.sealed_vault import SealedVault
from sync.client.station_key import StationKey
from sync.client.station_session import StationSession
from sync.client.tokens import OperatorTokens
from sync.client.transport import Transport
from sync.records.ids import StationId, UserId
from sync.store.api.app import create_app
from sync.store.database import Database
from sync.store.identity.accounts import NewPerson, add_person
from sync.store.identity.enrolment import StationEnrolment
from sync.store.identity.identity import Identity
from sync.store.identity.passwords import hash_password
from sync.store.identity.tables import Role
from sync.store.organization import sole_organization
from tests.sync.store.identity.browser import Browser
from tests.sync.store.identity.serving import Clock, loopback_listener, new_database, served

STATION_ID = StationId("01980000-0000-7000-8000-000000000001")
OPERATOR_ID = UserId("01980000-0000-7000-8000-000000000002")
ADMIN_ID = UserId("01980000-0000-7000-8000-00000000000a")
LOGIN, PASSWORD = "takizawa", "朝は四本足の大きな机"
DEVICE_KEY = bytes(range(32))


@dataclass(frozen=True)
class Store:
    url: str
    identity: Identity
    database: Database
    clock: Clock
    app: FastAPI


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    database, listener = new_database(tmp_path), loopback_listener()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    identity = Identity(database, url=url, clock=clock)
    organization_id = identity.prepare()
    with database.write() as session:
        assert sole_organization(session) is not None
        person = NewPerson("瀧澤 真理子", LOGIN, Role.ADMIN, hash_password(PASSWORD))
        add_person(session, organization_id, ADMIN_ID, person, clock())
    app = create_app(database, tmp_path / "pictures", identity, clock)
    with served(app, listener):
        yield Store(url, identity, database, clock, app)
    database.close()


@pytest.fixture
def transport(store: Store) -> Iterator[Transport]:
    transport = Transport(store.url)
    yield transport
    transport.close()


@pytest.fixture
def station(store: Store, transport: Transport) -> StationSession:
    key = StationKey.generate()
    store.identity.enrol_embedded(StationEnrolment(STATION_ID, "受付", key.public_jwk(), OPERATOR_ID, "受付の操作者"))
    return StationSession(transport, STATION_ID, key, store.clock)


@pytest.fixture
def vault(tmp_path: Path) -> SealedVault:
    return SealedVault(tmp_path / "secrets.db", DEVICE_KEY)


def signing_in(address: str) -> None:
    """What the person does in the browser, up to and including the way back to the station."""
    browser = Browser()
    redirect = browser.fill(browser.open(address), login=LOGIN, password=PASSWORD)
    assert browser.open(redirect.headers["Location"]).status_code == 200


@pytest.fixture
def signed_in(transport: Transport, clock: Clock) -> OperatorTokens:
    return BrowserSignIn(transport, open_browser=signing_in, clock=clock, timeout_s=20).run()


@pytest.fixture
def operator(
    transport: Transport, signed_in: OperatorTokens, vault: SealedVault, tmp_path: Path, clock: Clock
) -> OperatorSession:
    vault.write(signed_in)
    return OperatorSession(transport, signed_in.user_id, vault=vault, lock_path=tmp_path / "sign-in.lock", clock=clock)
