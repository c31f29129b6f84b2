"""Guessing, forging and old pages."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import requests
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from sync.store.identity.lockout import FREE_FAILURES, lock_for
from sync.store.identity.tables import UserAccountRow
from tests.sync.store.databases import both_databases
from tests.sync.store.identity.browser import Asking, Browser, parameters_of
from tests.sync.store.identity.conftest import ADMIN_LOGIN, ADMIN_PASSWORD, Store


def guess(store: Store, login: str, password: str) -> requests.Response:
    browser = Browser()
    return browser.fill(browser.open(Asking(store.url).url()), login=login, password=password)


def test_a_wrong_password_and_an_unknown_login_look_the_same(store: Store, admin: UserAccountRow) -> None:
    wrong, unknown = guess(store, ADMIN_LOGIN, "wrong"), guess(store, "who@example.com", "wrong")

    assert wrong.status_code == unknown.status_code == 403
    assert "サインインできません" in wrong.text
    assert wrong.text.replace(ADMIN_LOGIN, "X").split("handle")[0][:800] == unknown.text[:800]


@pytest.mark.parametrize("login", [ADMIN_LOGIN, "who@example.com"])
def test_five_failures_lock_the_login_even_for_the_right_password(
    store: Store, admin: UserAccountRow, login: str
) -> None:
    answers = [guess(store, login, "wrong").status_code for _ in range(5)]
    locked = guess(store, login, ADMIN_PASSWORD)

    assert answers == [403] * 5
    assert locked.status_code == 429
    assert 0 < int(locked.headers["Retry-After"]) <= 60
    assert "1分たってから" in locked.text


@both_databases
def test_the_lock_ends_and_success_forgets_the_failures(store: Store, admin: UserAccountRow) -> None:
    for _ in range(5):
        guess(store, ADMIN_LOGIN, "wrong")
    store.clock.move(minutes=1)

    assert guess(store, ADMIN_LOGIN, ADMIN_PASSWORD).status_code == 303
    assert guess(store, ADMIN_LOGIN, "wrong").status_code == 403


def test_a_sixth_failure_locks_for_longer(store: Store, admin: UserAccountRow) -> None:
    for _ in range(5):
        guess(store, ADMIN_LOGIN, "wrong")
    store.clock.move(minutes=1)
    guess(store, ADMIN_LOGIN, "wrong")

    assert "2分たってから" in guess(store, ADMIN_LOGIN, ADMIN_PASSWORD).text


@given(st.integers(min_value=0, max_value=10_000))
def test_a_lock_never_gets_shorter_and_never_longer_than_a_quarter_of_an_hour(failures: int) -> None:
    assert lock_for(failures) <= lock_for(failures + 1) <= timedelta(minutes=15)
    assert (lock_for(failures) == timedelta()) == (failures < FREE_FAILURES)


def test_the_login_is_found_as_people_type_it(store: Store, admin: UserAccountRow) -> None:
    assert guess(store, " ＡＤＭＩＮ@example.CO.JP ", ADMIN_PASSWORD).status_code == 303


def test_a_deactivated_account_cannot_sign_in(
    store: Store, member: UserAccountRow, deactivate: Callable[[UserAccountRow], None]
) -> None:
    assert member.login is not None
    deactivate(member)

    assert guess(store, member.login, ADMIN_PASSWORD).status_code == 403


def test_deactivating_ends_tokens_at_once(
    store: Store, member: UserAccountRow, deactivate: Callable[[UserAccountRow], None]
) -> None:
    asking, browser = Asking(store.url), Browser()
    assert member.login is not None
    redirect = browser.fill(browser.open(asking.url()), login=member.login, password=ADMIN_PASSWORD)
    token = asking.redeem(parameters_of(redirect)["code"]).json()

    deactivate(member)

    assert store.identity.authenticate(token["access_token"]) is None
    assert asking.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"
    assert guess(store, member.login, ADMIN_PASSWORD).status_code == 403


def test_an_operator_of_a_station_cannot_sign_in(store: Store, admin: UserAccountRow, enrolment: object) -> None:
    assert guess(store, "", "").status_code == 403
    assert guess(store, "None", "None").status_code == 403


def test_a_form_from_another_site_is_refused(store: Store, admin: UserAccountRow) -> None:
    browser = Browser()
    browser.open(Asking(store.url).url())

    forged = browser.session.post(
        f"{store.url}/oauth/sign-in",
        data={"request": "guessed", "login": ADMIN_LOGIN, "password": ADMIN_PASSWORD},
        allow_redirects=False,
        timeout=10,
    )

    assert forged.status_code == 403
    assert "期限が切れました" in forged.text


def test_a_page_of_one_browser_does_not_work_in_another(store: Store, admin: UserAccountRow) -> None:
    page = Browser().open(Asking(store.url).url())

    assert Browser().fill(page, login=ADMIN_LOGIN, password=ADMIN_PASSWORD).status_code == 403


def test_a_page_ends_after_ten_minutes(store: Store, admin: UserAccountRow) -> None:
    browser = Browser()
    page = browser.open(Asking(store.url).url())
    store.clock.move(minutes=10)

    assert browser.fill(page, login=ADMIN_LOGIN, password=ADMIN_PASSWORD).status_code == 403


def test_a_page_is_answered_once(store: Store, admin: UserAccountRow) -> None:
    browser = Browser()
    page = browser.open(Asking(store.url).url())
    assert browser.fill(page, login=ADMIN_LOGIN, password=ADMIN_PASSWORD).status_code == 303

    assert browser.fill(page, login=ADMIN_LOGIN, password=ADMIN_PASSWORD).status_code == 403


def test_the_page_keeps_to_itself(store: Store, admin: UserAccountRow) -> None:
    page = Browser().open(Asking(store.url).url())

    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self' http://127.0.0.1:54321" in policy
    assert (page.headers["Cache-Control"], page.headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    cookie = page.headers["Set-Cookie"]
    assert all(flag in cookie for flag in ("HttpOnly", "SameSite=lax", "Path=/", "Max-Age=600"))
    assert "<script" not in page.text


def test_typed_text_is_shown_as_text(store: Store, admin: UserAccountRow) -> None:
    page = guess(store, '"><script>alert(1)</script>', "wrong")

    assert "<script>alert" not in page.text


def test_the_page_speaks_english_to_an_english_browser(store: Store, admin: UserAccountRow) -> None:
    browser = Browser("en-GB,en;q=0.9,ja;q=0.5")
    page = browser.open(Asking(store.url).url())

    assert '<html lang="en">' in page.text
    assert "Sign in" in page.text
    assert "Check" in browser.fill(page, login="x", password="y").text


@both_databases
def test_guesses_at_the_same_moment_do_not_outrun_the_count(store: Store, admin: UserAccountRow) -> None:
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: guess(store, "who@example.com", "wrong").status_code, range(10)))

    assert sorted(answers) == [403] * 5 + [429] * 5


def test_a_hash_of_older_parameters_is_renewed_at_the_next_sign_in(store: Store, admin: UserAccountRow) -> None:
    outdated = PasswordHasher(time_cost=1, memory_cost=16, parallelism=1).hash(ADMIN_PASSWORD)
    key = (admin.organization_id, admin.user_id)
    with store.database.write() as session:
        session.get_one(UserAccountRow, key).password_hash = outdated

    assert guess(store, ADMIN_LOGIN, ADMIN_PASSWORD).status_code == 303

    with store.database.read() as session:
        renewed = session.get_one(UserAccountRow, key).password_hash
    assert renewed not in (None, outdated)
    assert guess(store, ADMIN_LOGIN, ADMIN_PASSWORD).status_code == 303
