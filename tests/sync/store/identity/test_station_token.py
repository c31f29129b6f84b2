"""A station proves with a signature who it is and gets a token to push, and nothing else."""

from __future__ import annotations

import time
import uuid
from typing import Any

import pytest
import requests
from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey

from sync.store.identity.enrolment import StationEnrolment
from sync.store.identity.tables import StationRow, Status
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.conftest import STATION_ID, Store

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def claims(store: Store, **changes: Any) -> dict[str, Any]:
    usual = {
        "iss": STATION_ID,
        "sub": STATION_ID,
        "aud": f"{store.url}/oauth/token",
        "exp": int(time.time()) + 60,
        "jti": uuid.uuid4().hex,
    }
    return {name: value for name, value in (usual | changes).items() if value is not None}


def ask(store: Store, key: Any, payload: dict[str, Any], alg: str = "ES256", **form: str) -> requests.Response:
    assertion = jwt.encode({"alg": alg}, payload, key, algorithms=[alg])
    body = {
        "grant_type": "client_credentials",
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": assertion,
        **form,
    }
    return requests.post(f"{store.url}/oauth/token", data=body, timeout=10)


@both_databases
def test_a_signed_assertion_gets_a_token_that_may_push(
    store: Store, station_key: ECKey, enrolment: StationEnrolment
) -> None:
    store.identity.enrol_embedded(enrolment)

    answer = ask(store, station_key, claims(store))

    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    token = answer.json()
    assert (token["token_type"], token["scope"], token["expires_in"]) == ("Bearer", "cards.push", 600)
    assert "refresh_token" not in token
    pushed = requests.get(
        f"{store.url}/pushing", headers={"Authorization": f"Bearer {token['access_token']}"}, timeout=10
    )
    assert pushed.json() == {"station_id": STATION_ID}


def test_a_station_may_not_read(store: Store, station_key: ECKey, enrolment: StationEnrolment) -> None:
    store.identity.enrol_embedded(enrolment)
    token = ask(store, station_key, claims(store)).json()["access_token"]

    answer = requests.get(f"{store.url}/reading", headers={"Authorization": f"Bearer {token}"}, timeout=10)

    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
    assert 'error="insufficient_scope"' in answer.headers["WWW-Authenticate"]


def test_a_station_cannot_ask_for_more_than_its_enrolment(
    store: Store, station_key: ECKey, enrolment: StationEnrolment
) -> None:
    store.identity.enrol_embedded(enrolment)

    answer = ask(store, station_key, claims(store), scope="cards.push leads.read")

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_scope")


@both_databases
def test_an_assertion_is_good_once(store: Store, station_key: ECKey, enrolment: StationEnrolment) -> None:
    store.identity.enrol_embedded(enrolment)
    payload = claims(store)
    assert ask(store, station_key, payload).status_code == 200

    answer = ask(store, station_key, payload)

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_client")


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "https://another.example/oauth/token"},
        {"aud": None},
        {"iss": "somebody"},
        {"exp": int(time.time()) - 120},
        {"exp": int(time.time()) + 3600},
        {"exp": None},
        {"exp": "soon"},
        {"exp": True},
        {"jti": None},
        {"jti": 5},
        {"sub": "\x00"},
        {"sub": 5},
        {"nbf": int(time.time()) + 86_400},  # read when the tests are collected: far ahead
    ],
    ids=str,
)
def test_an_assertion_with_a_wrong_claim_is_refused(
    store: Store, station_key: ECKey, enrolment: StationEnrolment, changes: dict[str, Any]
) -> None:
    store.identity.enrol_embedded(enrolment)

    answer = ask(store, station_key, claims(store, **changes))

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_client")


def test_an_assertion_of_another_key_is_refused(store: Store, enrolment: StationEnrolment) -> None:
    store.identity.enrol_embedded(enrolment)

    answer = ask(store, ECKey.generate_key("P-256"), claims(store))

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_client")


@pytest.mark.parametrize(
    "assertion", ["", "x", "a.b.c", "é.é.é", "eyJhbGciOiJub25lIn0.e30.", "e30.e30.e30", "." * 5000]
)
def test_garbage_instead_of_an_assertion_is_refused(store: Store, enrolment: StationEnrolment, assertion: str) -> None:
    store.identity.enrol_embedded(enrolment)

    answer = requests.post(
        f"{store.url}/oauth/token",
        data={
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": assertion,
        },
        timeout=10,
    )

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_client")


def test_a_deactivated_station_is_refused_and_its_token_ends_at_once(
    store: Store, station_key: ECKey, enrolment: StationEnrolment
) -> None:
    organization_id = store.identity.enrol_embedded(enrolment)
    token = ask(store, station_key, claims(store)).json()["access_token"]
    with store.database.write() as session:
        session.get_one(StationRow, (organization_id, STATION_ID)).status = Status.DEACTIVATED

    assert ask(store, station_key, claims(store)).json()["error"] == "invalid_client"
    answer = requests.get(f"{store.url}/pushing", headers={"Authorization": f"Bearer {token}"}, timeout=10)
    assert answer.status_code == 401


def test_a_token_ends_after_ten_minutes(store: Store, station_key: ECKey, enrolment: StationEnrolment) -> None:
    store.identity.enrol_embedded(enrolment)
    token = ask(store, station_key, claims(store)).json()["access_token"]
    assert store.identity.authenticate(token) is not None

    store.clock.move(minutes=10)

    assert store.identity.authenticate(token) is None


def test_enrolling_again_renews_the_key_and_keeps_the_station(
    store: Store, station_key: ECKey, enrolment: StationEnrolment
) -> None:
    first = store.identity.enrol_embedded(enrolment)
    new_key = ECKey.generate_key("P-256")
    renewed = StationEnrolment(
        enrolment.station_id, "受付", new_key.as_dict(private=False), enrolment.operator_id, "受付の操作者"
    )

    assert store.identity.enrol_embedded(renewed) == first
    assert ask(store, new_key, claims(store)).status_code == 200
    assert ask(store, station_key, claims(store)).status_code == 400


def test_an_ed25519_key_signs_as_well(store: Store, enrolment: StationEnrolment) -> None:
    key = OKPKey.generate_key("Ed25519")
    store.identity.enrol_embedded(
        StationEnrolment(
            enrolment.station_id, "受付", key.as_dict(private=False), enrolment.operator_id, enrolment.operator_name
        )
    )

    assert ask(store, key, claims(store), alg="Ed25519").status_code == 200


def test_a_repeated_parameter_is_refused(store: Store) -> None:
    answer = requests.post(
        f"{store.url}/oauth/token",
        data=[("grant_type", "client_credentials"), ("grant_type", "refresh_token")],
        timeout=10,
    )

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("grant_type", ["password", "implicit", 'é"\\', "urn:ietf:params:oauth:grant-type:jwt-bearer"])
def test_other_grants_are_refused(store: Store, grant_type: str) -> None:
    answer = requests.post(f"{store.url}/oauth/token", data={"grant_type": grant_type}, timeout=10)

    assert (answer.status_code, answer.json()["error"]) == (400, "unsupported_grant_type")
