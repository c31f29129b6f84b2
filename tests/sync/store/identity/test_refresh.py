"""Refresh tokens are good once; whoever uses one twice ends the sign-in."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from sqlalchemy import func, select

from sync.store.identity.tables import AccessTokenRow, AuthorizationRequestRow, RefreshTokenRow, UserAccountRow
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.browser import Asking, Browser, parameters_of
from tests.sync.store.identity.conftest import ADMIN_LOGIN, ADMIN_PASSWORD, Store


@pytest.fixture
def asking(store: Store) -> Asking:
    return Asking(store.url)


@pytest.fixture
def token(store: Store, admin: UserAccountRow, asking: Asking) -> dict[str, str]:
    browser = Browser()
    redirect = browser.fill(browser.open(asking.url()), login=ADMIN_LOGIN, password=ADMIN_PASSWORD)
    answer: dict[str, str] = asking.redeem(parameters_of(redirect)["code"]).json()
    return answer


def revoke(store: Store, token: str, **form: str) -> requests.Response:
    body = {"token": token, "client_id": "meishi-station", **form}
    return requests.post(f"{store.url}/oauth/revoke", data=body, timeout=10)


@both_databases
def test_a_refresh_gives_new_tokens_with_the_same_rights(store: Store, asking: Asking, token: dict[str, str]) -> None:
    renewed = asking.refresh(token["refresh_token"]).json()

    assert renewed["scope"] == token["scope"]
    assert renewed["refresh_token"] != token["refresh_token"]
    assert store.identity.authenticate(renewed["access_token"]) == store.identity.authenticate(token["access_token"])


@both_databases
def test_a_used_refresh_token_ends_the_whole_sign_in(store: Store, asking: Asking, token: dict[str, str]) -> None:
    renewed = asking.refresh(token["refresh_token"]).json()

    again = asking.refresh(token["refresh_token"])

    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert store.identity.authenticate(renewed["access_token"]) is None
    assert asking.refresh(renewed["refresh_token"]).json()["error"] == "invalid_grant"
    assert store.audited()[-1] == "sign_in.revoked"


@both_databases
def test_of_racing_refreshes_one_wins_and_the_family_is_dead(
    store: Store, asking: Asking, token: dict[str, str]
) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: asking.refresh(token["refresh_token"]), range(8)))

    winners = [answer.json() for answer in answers if answer.status_code == 200]
    assert len(winners) == 1
    assert store.identity.authenticate(winners[0]["access_token"]) is None
    assert asking.refresh(winners[0]["refresh_token"]).status_code == 400


@both_databases
def test_of_racing_redemptions_one_wins_and_the_family_is_dead(store: Store, admin: UserAccountRow) -> None:
    asking, browser = Asking(store.url), Browser()
    redirect = browser.fill(browser.open(asking.url()), login=ADMIN_LOGIN, password=ADMIN_PASSWORD)
    code = parameters_of(redirect)["code"]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: asking.redeem(code), range(8)))

    winners = [answer.json() for answer in answers if answer.status_code == 200]
    assert len(winners) == 1
    assert store.identity.authenticate(winners[0]["access_token"]) is None


def test_a_refresh_cannot_widen_the_rights(store: Store, asking: Asking, token: dict[str, str]) -> None:
    body = {
        "grant_type": "refresh_token",
        "client_id": "meishi-station",
        "refresh_token": token["refresh_token"],
        "scope": "stations.enrol",
    }
    answer = requests.post(f"{store.url}/oauth/token", data=body, timeout=10)

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_scope")


def test_a_sign_in_in_use_slides_on_and_an_unused_one_ends_after_thirty_days(
    store: Store, asking: Asking, token: dict[str, str]
) -> None:
    store.clock.move(days=29)
    renewed = asking.refresh(token["refresh_token"]).json()
    store.clock.move(days=29)
    renewed = asking.refresh(renewed["refresh_token"]).json()
    store.clock.move(days=30)

    assert asking.refresh(renewed["refresh_token"]).json()["error"] == "invalid_grant"


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
@both_databases
def test_signing_out_ends_every_token(store: Store, asking: Asking, token: dict[str, str], kind: str) -> None:
    assert revoke(store, token[kind], token_type_hint=kind).status_code == 200

    assert store.identity.authenticate(token["access_token"]) is None
    assert asking.refresh(token["refresh_token"]).status_code == 400
    assert store.audited()[-1] == "user.signed_out"


def test_revoking_what_is_no_token_is_no_error(store: Store) -> None:
    assert revoke(store, "unknown").status_code == 200


def test_another_client_cannot_revoke(store: Store, token: dict[str, str]) -> None:
    assert revoke(store, token["access_token"], client_id="somebody").status_code == 400
    assert store.identity.authenticate(token["access_token"]) is not None


def test_no_secret_is_at_rest_as_it_is(store: Store, token: dict[str, str]) -> None:
    with store.database.read() as session:
        hashes = {
            *session.scalars(select(AccessTokenRow.token_hash)),
            *session.scalars(select(RefreshTokenRow.token_hash)),
        }

    assert hashes
    assert not hashes & {token["access_token"], token["refresh_token"]}


@both_databases
def test_what_has_expired_is_forgotten_in_time(store: Store, asking: Asking, token: dict[str, str]) -> None:
    Browser().open(asking.url())
    store.clock.move(days=5)
    asking.refresh(token["refresh_token"])

    with store.database.read() as session:
        assert session.scalar(select(func.count()).select_from(AccessTokenRow)) == 1
        assert session.scalar(select(func.count()).select_from(AuthorizationRequestRow)) == 0
