"""An admin makes a station known to a store that serves many."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sync.client.browser_sign_in import BrowserSignIn
from sync.client.errors import Rejected
from sync.client.operator_session import OperatorSession
from sync.client.sealed_vault import SealedVault
from sync.client.station_key import StationKey
from sync.client.station_session import StationSession
from sync.client.store_client import StoreClient
from sync.client.transport import Transport
from sync.contract.problems import ProblemCode
from sync.contract.scopes import STATIONS_ENROL
from tests.sync.client.conftest import Store, signing_in
from tests.sync.store.identity.serving import Clock


@pytest.fixture
def admin(transport: Transport, vault: SealedVault, tmp_path: Path, clock: Clock) -> OperatorSession:
    tokens = BrowserSignIn(transport, open_browser=signing_in, clock=clock, scopes=(STATIONS_ENROL,)).run()
    vault.write(tokens)
    return OperatorSession(transport, tokens.user_id, vault=vault, lock_path=tmp_path / "lock", clock=clock)


def test_an_enrolled_station_gets_its_token(store: Store, transport: Transport, admin: OperatorSession) -> None:
    key = StationKey.generate()

    enrolled = StoreClient(transport, operator=admin).enrol_station("3階の受付", key.public_jwk())

    token = StationSession(transport, enrolled.station_id, key, store.clock).token()
    principal = store.identity.authenticate(token)
    assert principal is not None
    assert (principal.station_id, principal.scopes) == (enrolled.station_id, {"cards.push"})


@pytest.mark.parametrize(
    "key",
    [{}, {"kty": "oct", "k": "AAAA"}, {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}, {"kty": "RSA"}],
    ids=str,
)
def test_what_is_no_fitting_key_is_refused(transport: Transport, admin: OperatorSession, key: dict[str, str]) -> None:
    with pytest.raises(Rejected) as rejected:
        StoreClient(transport, operator=admin).enrol_station("受付", key)

    assert rejected.value.code is ProblemCode.INVALID_RECORD


def test_a_private_key_is_refused(transport: Transport, admin: OperatorSession) -> None:
    private = json.loads(StationKey.generate().to_secret())

    with pytest.raises(Rejected):
        StoreClient(transport, operator=admin).enrol_station("受付", private)


def test_the_usual_sign_in_does_not_reach_that_far(transport: Transport, operator: OperatorSession) -> None:
    with pytest.raises(Rejected) as rejected:
        StoreClient(transport, operator=operator).enrol_station("受付", StationKey.generate().public_jwk())

    assert rejected.value.code is ProblemCode.NOT_ALLOWED
