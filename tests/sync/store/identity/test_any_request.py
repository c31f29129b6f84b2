"""Whatever is sent to the issuer gets an answer, never a failure of the store."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.store.identity.tables import UserAccountRow
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.browser import REDIRECT_URI, Asking
from tests.sync.store.identity.conftest import Store

ANY_TEXT = st.text(max_size=40)
NAMES = st.sampled_from(
    [
        "response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method",
        "prompt", "response_mode", "ui_locales", "grant_type", "code", "code_verifier", "refresh_token",
        "client_assertion", "client_assertion_type", "client_secret", "token", "token_type_hint", "request", "login",
        "password",
    ]
)  # fmt: skip
LIKELY = st.sampled_from(
    [
        "code", "meishi-station", REDIRECT_URI, "leads.read", "S256", "x" * 43, "authorization_code", "refresh_token",
        "client_credentials", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "a.b.c", "query", "login", "",
    ]
)  # fmt: skip
PARAMETERS = st.lists(st.tuples(NAMES, LIKELY | ANY_TEXT), max_size=10)
ADDRESSES = st.sampled_from(["/oauth/authorize", "/oauth/token", "/oauth/revoke", "/oauth/sign-in", "/setup"])


def encoded(parameters: list[tuple[str, str]]) -> str:
    return urlencode(parameters, errors="surrogatepass")


@both_databases
@settings(suppress_health_check=list(HealthCheck), max_examples=60)
@given(address=ADDRESSES, parameters=PARAMETERS, posted=st.booleans())
def test_nothing_brings_the_issuer_down(
    store: Store, admin: UserAccountRow, address: str, parameters: list[tuple[str, str]], posted: bool
) -> None:
    if posted:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = requests.post(
            store.url + address, data=encoded(parameters), headers=headers, allow_redirects=False, timeout=10
        )
    else:
        answer = requests.get(f"{store.url}{address}?{encoded(parameters)}", allow_redirects=False, timeout=10)

    assert answer.status_code < 500, answer.text


@settings(suppress_health_check=list(HealthCheck), max_examples=40)
@given(name=NAMES, text=ANY_TEXT)
def test_one_strange_parameter_in_a_good_request_is_no_failure(
    store: Store, admin: UserAccountRow, name: str, text: str
) -> None:
    answer = requests.get(Asking(store.url).url(**{name: text}), allow_redirects=False, timeout=10)

    assert answer.status_code < 500, answer.text
    if answer.status_code == 303:
        assert answer.headers["Location"].startswith(REDIRECT_URI)


@both_databases
@pytest.mark.parametrize("path", ["/oauth/token", "/oauth/sign-in", "/setup"])
@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"login=%00&token=%00&grant_type=%00", 400),
        (b"login=%ff", 400),
        (b"\xff", 400),
        (b"&".join(b"a=b" for _ in range(51)), 400),
        (b"a=" + b"b" * 70_000, 413),
    ],
    ids=["nul", "not utf-8", "not ascii", "too many fields", "too long"],
)
def test_a_body_that_is_no_form_of_ours_is_refused(store: Store, path: str, body: bytes, status: int) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}

    assert requests.post(store.url + path, data=body, headers=headers, timeout=10).status_code == status


def test_only_forms_are_taken(store: Store) -> None:
    assert requests.post(f"{store.url}/oauth/token", json={"grant_type": "x"}, timeout=10).status_code == 415
