"""The station's token comes and goes without anybody's help."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select

from sync.client.errors import SignInNeeded
from sync.client.station_key import StationKey
from sync.client.station_session import StationSession
from sync.client.transport import Transport
from sync.store.identity.enrolment import StationEnrolment
from sync.store.identity.tables import AccessTokenRow
from tests.sync.client.conftest import OPERATOR_ID, STATION_ID, Store
from tests.sync.store.identity.serving import Clock


def test_threads_share_one_token(station: StationSession, store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        tokens = set(pool.map(lambda _: station.token(), range(8)))

    assert len(tokens) == 1
    with store.database.read() as session:
        assert session.scalar(select(func.count()).select_from(AccessTokenRow)) == 1


def test_a_refused_token_is_replaced_once(station: StationSession) -> None:
    refused = station.token()

    with ThreadPoolExecutor(8) as pool:
        renewed = set(pool.map(lambda _: station.renew(refused), range(8)))

    assert len(renewed) == 1
    assert refused not in renewed


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_that_is_off_does_not_stop_delivery(store: Store, transport: Transport, days: int) -> None:
    key, off = StationKey.generate(), Clock()
    off.move(days=days)
    store.identity.enrol_embedded(StationEnrolment(STATION_ID, "受付", key.public_jwk(), OPERATOR_ID, "受付"))

    token = StationSession(transport, STATION_ID, key, off).token()

    assert store.identity.authenticate(token) is not None


def test_a_station_the_store_does_not_know_needs_its_enrolment(store: Store, transport: Transport) -> None:
    with pytest.raises(SignInNeeded):
        StationSession(transport, STATION_ID, StationKey.generate(), store.clock).token()
