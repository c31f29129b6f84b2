"""The first admin comes in by a link that works once."""

from __future__ import annotations

from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
import requests

from sync.store.identity.accounts import find_by_login
from sync.store.identity.tables import Role, UserAccountRow
from sync.store.organization import sole_organization
from sync.store.setup_link import setup_url
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.browser import Asking, Browser, parameters_of
from tests.sync.store.identity.conftest import Store

FIRST = {
    "organization": "株式会社あおば製作所",
    "family_name": "瀧澤",
    "given_name": "真理子",
    "login": "Takizawa@Aoba.example",
    "password": "朝は四本足の大きな机",
    "again": "朝は四本足の大きな机",
}


def set_up(store: Store, browser: Browser | None = None, **changes: str) -> requests.Response:
    browser = browser or Browser()
    link = setup_url(store.identity)
    assert link is not None
    return browser.fill(browser.open(link), **FIRST | changes)


def test_the_link_creates_the_organisation_and_its_admin(store: Store) -> None:
    page = set_up(store)

    assert page.status_code == 200
    assert "設定が終わりました" in page.text
    with store.database.read() as session:
        organization = sole_organization(session)
        assert organization is not None
        admin = find_by_login(session, organization.organization_id, FIRST["login"])
        assert admin is not None
        assert (organization.name, admin.display_name, admin.role) == (
            "株式会社あおば製作所",
            "瀧澤 真理子",
            Role.ADMIN,
        )
    assert store.audited() == ["organization.set_up"]


def test_there_is_no_second_link_once_there_is_an_admin(store: Store) -> None:
    set_up(store)

    assert setup_url(store.identity) is None


def test_a_link_works_once(store: Store) -> None:
    link = setup_url(store.identity)
    assert link is not None
    browser = Browser()
    page = browser.open(link)
    assert browser.fill(page, **FIRST).status_code == 200

    again = browser.fill(page, **FIRST | {"login": "second"})

    assert again.status_code == 403
    assert Browser().open(link).status_code == 403


def test_a_link_ends_after_a_day(store: Store) -> None:
    link = setup_url(store.identity)
    assert link is not None
    store.clock.move(hours=24)

    assert Browser().open(link).status_code == 403


def test_a_newer_link_ends_the_older(store: Store) -> None:
    older, newer = setup_url(store.identity), setup_url(store.identity)
    assert older is not None
    assert newer is not None

    assert Browser().open(older).status_code == 403
    assert Browser().open(newer).status_code == 200


@pytest.mark.parametrize("token", ["", "guessed"])
@both_databases
def test_a_guessed_link_opens_nothing(store: Store, token: str) -> None:
    setup_url(store.identity)

    assert requests.get(f"{store.url}/setup", params={"token": token}, timeout=10).status_code == 403
    assert requests.post(f"{store.url}/setup", data=FIRST | {"token": token}, timeout=10).status_code == 403


def test_a_link_does_not_work_where_there_is_an_admin_by_other_ways(store: Store, admin: UserAccountRow) -> None:
    assert setup_url(store.identity) is None


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"organization": " "}, "会社名を入れてください。"),
        ({"given_name": "真" * 201}, "200文字までに"),
        ({"family_name": ""}, "姓を入れてください。"),
        ({"login": ""}, "メールアドレスまたはログイン名を入れてください。"),
        ({"password": "短い", "again": "短い"}, "10文字以上にしてください。"),
        ({"password": "x" * 257, "again": "x" * 257}, "パスワードが長すぎます。"),
        ({"again": "別のもの"}, "二つのパスワードが違います。"),
        ({"password": "takizawa@aoba.example", "again": "takizawa@aoba.example"}, "ログイン名と違うもの"),
    ],
    ids=str,
)
def test_what_is_wrong_is_said_at_its_field_and_the_link_stays_good(
    store: Store, changes: dict[str, str], sentence: str
) -> None:
    browser = Browser()
    page = set_up(store, browser, **changes)

    assert page.status_code == 422
    assert sentence in page.text
    assert "朝は四本足の大きな机" not in page.text
    assert browser.fill(page, **FIRST).status_code == 200


@both_databases
def test_a_sign_in_that_came_too_early_goes_on_after_set_up(store: Store) -> None:
    asking, browser = Asking(store.url), Browser()
    assert "まだ管理者がいません" in browser.open(asking.url()).text

    redirect = set_up(store, browser)

    token = asking.redeem(parameters_of(redirect)["code"]).json()
    principal = store.identity.authenticate(token["access_token"])
    assert principal is not None
    assert principal.admin


def test_the_admin_signs_in_afterwards(store: Store) -> None:
    set_up(store)
    asking, browser = Asking(store.url), Browser()

    redirect = browser.fill(browser.open(asking.url()), login="takizawa@aoba.example", password=FIRST["password"])

    assert asking.redeem(parameters_of(redirect)["code"]).status_code == 200


def test_a_sign_in_that_carries_the_link_sets_up_first_and_then_goes_on(store: Store) -> None:
    browser, asking = Browser(), Asking(store.url)

    redirect = browser.open(asking.url(setup=_token(store)))
    page = browser.open(urljoin(store.url, redirect.headers["Location"]))
    answer = browser.fill(page, **FIRST)

    assert asking.redeem(parameters_of(answer)["code"]).status_code == 200


def test_once_there_is_an_admin_a_spent_link_in_the_address_changes_nothing(store: Store) -> None:
    token = _token(store)
    set_up(store)

    page = Browser().open(Asking(store.url).url(setup=token))

    assert page.status_code == 200
    assert 'type="password"' in page.text
    assert "はじめの設定" not in page.text


def _token(store: Store) -> str:
    link = setup_url(store.identity)
    assert link is not None
    return parse_qs(urlsplit(link).query)["token"][0]
