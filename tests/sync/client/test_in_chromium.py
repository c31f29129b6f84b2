"""The pages in a real browser: what only a browser enforces (the page's own policy) must let the sign-in through."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from sync.client.browser_sign_in import BrowserSignIn
from sync.client.tokens import OperatorTokens
from sync.client.transport import Transport
from tests.sync.client.chromium import PROGRAM, Chromium, chromium
from tests.sync.client.conftest import ADMIN_ID, LOGIN, PASSWORD, Store
from tests.sync.store.identity.serving import Clock

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs the package chromium")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    profile = tmp_path_factory.mktemp("profile")
    with chromium(profile) as browser:
        yield browser
    shutil.rmtree(profile, ignore_errors=True)


def sign_in(store: Store, clock: Clock, browser: Chromium) -> OperatorTokens:
    def person(address: str) -> None:
        browser.open(address)
        browser.submit(login=LOGIN, password="wrong")
        assert "サインインできません" in browser.text()
        browser.submit(password=PASSWORD)

    return BrowserSignIn(Transport(store.url), open_browser=person, clock=clock, timeout_s=30).run()


def test_a_person_signs_in_and_lands_on_the_stations_page(store: Store, clock: Clock, browser: Chromium) -> None:
    browser.prefer(dark=False, language="ja")

    assert sign_in(store, clock, browser).user_id == ADMIN_ID

    assert "名刺ステーションの窓に戻ってください" in browser.text()
    assert browser.run("location.host").startswith("127.0.0.1:")


def test_the_next_person_finds_an_empty_page(store: Store, clock: Clock, browser: Chromium) -> None:
    sign_in(store, clock, browser)
    seen: list[str] = []

    def next_person(address: str) -> None:
        browser.open(address)
        seen.append(browser.run("document.getElementById('login').value"))
        browser.submit(login=LOGIN, password=PASSWORD)

    BrowserSignIn(Transport(store.url), open_browser=next_person, clock=clock, timeout_s=30).run()

    assert seen == [""]
