"""A person signs in in the browser, and the station gets tokens for exactly that person."""

from __future__ import annotations

import pytest
import requests

from sync.store.identity.tables import UserAccountRow
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.browser import Asking, Browser, parameters_of
from tests.sync.store.identity.conftest import ADMIN_LOGIN, ADMIN_PASSWORD, Store


def sign_in(store: Store, asking: Asking, browser: Browser | None = None, **changes: str | None) -> requests.Response:
    browser = browser or Browser()
    return browser.fill(browser.open(asking.url(**changes)), login=ADMIN_LOGIN, password=ADMIN_PASSWORD)


def reading(store: Store, access_token: str) -> requests.Response:
    return requests.get(f"{store.url}/reading", headers={"Authorization": f"Bearer {access_token}"}, timeout=10)


@both_databases
def test_the_whole_way_from_the_page_to_a_token(store: Store, admin: UserAccountRow) -> None:
    asking = Asking(store.url)

    redirect = sign_in(store, asking)

    answer = parameters_of(redirect)
    assert redirect.headers["Location"].startswith("http://127.0.0.1:54321/callback?code=")
    assert (answer["state"], answer["iss"]) == (asking.state, store.url)
    token = asking.redeem(answer["code"])
    assert token.status_code == 200, token.text
    assert set(token.json()) == {"token_type", "access_token", "expires_in", "scope", "refresh_token"}
    assert token.json()["scope"] == "leads.read cards.read users.read"
    assert reading(store, token.json()["access_token"]).json() == {"user_id": admin.user_id, "admin": True}


def test_the_store_says_who_is_signed_in_and_since_when(store: Store, admin: UserAccountRow) -> None:
    asking = Asking(store.url)
    token = asking.redeem(parameters_of(sign_in(store, asking))["code"]).json()["access_token"]

    answer = requests.get(f"{store.url}/oauth/userinfo", headers={"Authorization": f"Bearer {token}"}, timeout=10)

    assert answer.headers["Cache-Control"] == "no-store"
    who = answer.json()
    assert who.pop("auth_time") == pytest.approx(store.clock().timestamp(), abs=10)
    assert who == {
        "sub": admin.user_id,
        "name": "瀧澤 真理子",
        "preferred_username": ADMIN_LOGIN,
        "admin": True,
        "organization": admin.organization_id,
    }


def test_nobody_stays_signed_in_at_the_browser(store: Store, admin: UserAccountRow) -> None:
    browser = Browser()
    asking = Asking(store.url)
    assert sign_in(store, asking, browser).status_code == 303

    again = browser.open(asking.url(prompt=None))

    assert again.status_code == 200
    assert 'type="password"' in again.text
    assert not browser.session.cookies or again.headers["Set-Cookie"]


def test_a_silent_sign_in_is_refused(store: Store, admin: UserAccountRow) -> None:
    answer = parameters_of(Browser().open(Asking(store.url).url(prompt="none")))

    assert (answer["error"], answer["iss"]) == ("login_required", store.url)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": None}, "invalid_request"),
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": None}, "unsupported_response_type"),
        ({"response_type": 'é"\\'}, "unsupported_response_type"),
        ({"response_mode": "fragment"}, "invalid_request"),
        ({"scope": "everything"}, "invalid_scope"),
        ({"scope": "cards.push"}, "invalid_scope"),
    ],
    ids=str,
)
def test_a_wrong_request_goes_back_to_the_station_with_its_state(
    store: Store, admin: UserAccountRow, changes: dict[str, str | None], error: str
) -> None:
    asking = Asking(store.url)

    redirect = Browser().open(asking.url(**changes))

    answer = parameters_of(redirect)
    assert redirect.headers["Location"].startswith("http://127.0.0.1:54321/callback?")
    assert (answer["error"], answer["state"], answer["iss"]) == (error, asking.state, store.url)


@pytest.mark.parametrize(
    "changes",
    [
        {"redirect_uri": None},
        {"redirect_uri": "https://evil.example/callback"},
        {"redirect_uri": "http://localhost:54321/callback"},
        {"redirect_uri": "http://127.0.0.1/callback"},
        {"redirect_uri": "http://127.0.0.1:54321/other"},
        {"redirect_uri": "http://127.0.0.1:54321/callback?x=1"},
        {"redirect_uri": "http://127.0.0.1:54321/callback#x"},
        {"redirect_uri": "http://127.0.0.1:54321@evil.example/callback"},
        {"redirect_uri": "http://127.0.0.1:99999/callback"},
        {"redirect_uri": 'http://127.0.0.1:1/"\\é'},
        {"client_id": None},
        {"client_id": "somebody"},
        {"client_id": "\x00"},
    ],
    ids=str,
)
def test_nobody_is_sent_to_an_address_that_is_not_the_stations(
    store: Store, admin: UserAccountRow, changes: dict[str, str | None]
) -> None:
    page = Browser().open(Asking(store.url).url(**changes))

    assert page.status_code == 400
    assert "Location" not in page.headers
    assert "名刺ステーションの窓から" in page.text


def test_a_repeated_parameter_is_refused_at_authorize(store: Store, admin: UserAccountRow) -> None:
    page = Browser().open(Asking(store.url).url() + "&client_id=somebody")

    assert page.status_code == 400


def test_a_code_is_good_once_and_its_second_use_revokes_the_sign_in(store: Store, admin: UserAccountRow) -> None:
    asking = Asking(store.url)
    code = parameters_of(sign_in(store, asking))["code"]
    token = asking.redeem(code).json()
    assert reading(store, token["access_token"]).status_code == 200

    again = asking.redeem(code)

    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert reading(store, token["access_token"]).status_code == 401
    assert asking.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"


def test_a_code_ends_after_a_minute(store: Store, admin: UserAccountRow) -> None:
    asking = Asking(store.url)
    code = parameters_of(sign_in(store, asking))["code"]

    store.clock.move(seconds=60)

    assert asking.redeem(code).json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_verifier": "w" * 43}, "invalid_grant"),
        ({"code_verifier": ""}, "invalid_request"),
        ({"code_verifier": "é" * 43}, "invalid_request"),
        ({"redirect_uri": "http://127.0.0.1:54322/callback"}, "invalid_grant"),
        ({"client_id": "somebody"}, "invalid_client"),
        ({"code": "x"}, "invalid_grant"),
    ],
    ids=str,
)
def test_a_code_is_good_only_for_who_asked_for_it(
    store: Store, admin: UserAccountRow, changes: dict[str, str], error: str
) -> None:
    asking = Asking(store.url)
    code = parameters_of(sign_in(store, asking))["code"]

    answer = asking.redeem(code, **changes)

    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_a_member_does_not_get_the_scopes_of_an_admin(store: Store, member: UserAccountRow) -> None:
    asking, browser = Asking(store.url), Browser()
    page = browser.open(asking.url(scope="leads.read stations.enrol"))
    assert member.login is not None

    token = asking.redeem(parameters_of(browser.fill(page, login=member.login, password=ADMIN_PASSWORD))["code"])

    assert token.json()["scope"] == "leads.read"


def test_a_member_who_asks_for_admin_scopes_only_is_sent_back(store: Store, member: UserAccountRow) -> None:
    asking, browser = Asking(store.url), Browser()
    page = browser.open(asking.url(scope="stations.enrol"))
    assert member.login is not None

    answer = parameters_of(browser.fill(page, login=member.login, password=ADMIN_PASSWORD))

    assert (answer["error"], answer["state"]) == ("invalid_scope", asking.state)


def test_signing_in_is_written_down(store: Store, admin: UserAccountRow) -> None:
    asking = Asking(store.url)
    browser = Browser()
    page = browser.open(asking.url())
    browser.fill(page, login=ADMIN_LOGIN, password="wrong")
    browser.fill(page, login=ADMIN_LOGIN, password=ADMIN_PASSWORD)

    actions = store.audited()

    assert actions == ["sign_in.failed", "user.signed_in"]
