from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from fastapi import FastAPI
from joserfc.jwk import ECKey
from sqlalchemy import select

from sync.records.ids import StationId, UserId
from sync.store.audit import AuditRow
from sync.store.database import Database
from sync.store.identity import passwords
from sync.store.identity.accounts import NewPerson, add_person
from sync.store.identity.enrolment import StationEnrolment
from sync.store.identity.identity import Identity
from sync.store.identity.tables import Role, Status, UserAccountRow
from sync.store.migrate import migrate
from sync.store.organization import sole_organization
from tests.sync.store.identity.serving import Clock, loopback_listener, served, small_store

STATION_ID = StationId("01980000-0000-7000-8000-000000000001")
ADMIN_LOGIN = "admin@example.co.jp"
ADMIN_PASSWORD = "朝は四本足の大きな机"
OPERATOR_ID = UserId("01980000-0000-7000-8000-000000000002")


@dataclass(frozen=True)
class Store:
    """A running store and the ways behind its back that a test needs."""

    url: str
    identity: Identity
    database: Database
    clock: Clock

    def audited(self) -> list[str]:
        with self.database.read() as session:
            return list(session.scalars(select(AuditRow.action).order_by(AuditRow.audit_id)))

    def add(self, person: NewPerson, user_id: UserId) -> UserAccountRow:
        with self.database.write() as session:
            organization = sole_organization(session)
            assert organization is not None
            return add_person(session, organization.organization_id, user_id, person, self.clock())


@dataclass(frozen=True)
class _Server:
    url: str
    app: FastAPI


@pytest.fixture(scope="session")
def server() -> Iterator[_Server]:
    """One server for all tests; each test gives it an identity with an empty database."""
    listener, app = loopback_listener(), small_store()
    with served(app, listener):
        yield _Server(f"http://127.0.0.1:{listener.getsockname()[1]}", app)


@pytest.fixture
def store(server: _Server, database: Database) -> Store:
    """On SQLite; on PostgreSQL too where a test is marked by `both_databases`."""
    clock = Clock()
    migrate(database)
    identity = Identity(database, url=server.url, clock=clock)
    identity.prepare()
    server.app.state.identity = identity
    return Store(server.url, identity, database, clock)


@pytest.fixture(scope="session")
def password_hash() -> str:
    return passwords.hash_password(ADMIN_PASSWORD)


@pytest.fixture
def admin(store: Store, password_hash: str) -> UserAccountRow:
    person = NewPerson("瀧澤 真理子", ADMIN_LOGIN, Role.ADMIN, password_hash)
    return store.add(person, UserId("01980000-0000-7000-8000-00000000000a"))


@pytest.fixture
def member(store: Store, admin: UserAccountRow, password_hash: str) -> UserAccountRow:
    person = NewPerson("中村 愛", "nakamura", Role.MEMBER, password_hash)
    return store.add(person, UserId("01980000-0000-7000-8000-00000000000b"))


@pytest.fixture
def deactivate(store: Store) -> Callable[[UserAccountRow], None]:
    def work(account: UserAccountRow) -> None:
        with store.database.write() as session:
            key = (account.organization_id, account.user_id)
            session.get_one(UserAccountRow, key).status = Status.DEACTIVATED

    return work


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
