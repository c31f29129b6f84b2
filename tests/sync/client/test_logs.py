"""Neither secrets nor what people look for reach a log, at any level."""

from __future__ import annotations

import logging

import pytest

from sync.client.operator_session import OperatorSession
from sync.client.station_session import StationSession
from sync.client.store_client import StoreClient
from sync.client.transport import Transport
from tests.sync.client.conftest import PASSWORD
from tests.sync.store.identity.serving import Clock


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Before anything else of the test: the sign-in is part of what must not be logged."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("uvicorn.access").setLevel(logging.WARNING)  # the store is served without it
    return caplog


def test_a_whole_day_of_work_logs_no_secret(
    everything_logged: pytest.LogCaptureFixture,
    transport: Transport,
    station: StationSession,
    operator: OperatorSession,
    clock: Clock,
) -> None:
    secrets = [PASSWORD, station.token(), operator.token()]
    StoreClient(transport, station=station, operator=operator).leads("さがしもの")
    clock.move(minutes=10)
    secrets += [station.token(), operator.token()]
    operator.sign_out()

    logged = everything_logged.text
    assert "asyncio" in logged or "filelock" in logged  # the capture works
    for secret in [*secrets, "さがしもの", "%E3%81%95%E3%81%8C", "code_verifier", "refresh_token="]:
        assert secret not in logged
