"""The person signs in in the browser; the station believes only an answer that is surely the store's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

import pytest
import requests

from sync.client.browser_sign_in import BrowserSignIn
from sync.client.errors import SignInFailed, SignInFailure, StoreUnreachable
from sync.client.tokens import OperatorTokens
from sync.client.transport import Transport
from tests.sync.client.conftest import ADMIN_ID, LOGIN, PASSWORD, signing_in
from tests.sync.store.identity.browser import Browser
from tests.sync.store.identity.serving import Clock


def attempt(
    transport: Transport, clock: Clock, open_browser: Callable[[str], object], timeout_s: float = 20
) -> BrowserSignIn:
    return BrowserSignIn(transport, open_browser=open_browser, clock=clock, timeout_s=timeout_s)


def redirect_of(address: str) -> str:
    browser = Browser()
    location: str = browser.fill(browser.open(address), login=LOGIN, password=PASSWORD).headers["Location"]
    return location


def changed(address: str, **changes: str | None) -> str:
    parts = urlsplit(address)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()} | changes
    return urlunsplit(parts._replace(query=urlencode({n: v for n, v in query.items() if v is not None})))


def get(address: str) -> requests.Response:
    return requests.get(address, timeout=10)


def test_the_tokens_name_the_person(signed_in: OperatorTokens, clock: Clock) -> None:
    assert (signed_in.user_id, signed_in.display_name) == (ADMIN_ID, "瀧澤 真理子")
    assert set(signed_in.scope.split()) == {"cards.read", "leads.read", "users.read"}
    assert signed_in.good_until > clock()


def test_tokens_do_not_show_in_tracebacks_and_logs(signed_in: OperatorTokens) -> None:
    assert signed_in.access_token not in repr(signed_in)
    assert signed_in.refresh_token not in repr(signed_in)


def test_an_answer_with_another_state_is_not_taken_and_the_right_one_still_is(
    transport: Transport, clock: Clock
) -> None:
    def browser(address: str) -> None:
        redirect = redirect_of(address)
        assert get(changed(redirect, state="forged")).status_code == 404
        assert get(changed(redirect, state=None)).status_code == 404
        assert get(redirect + "&code=second").status_code == 404
        assert requests.get(redirect, headers={"Host": "evil.example"}, timeout=10).status_code == 404
        assert get(redirect.replace("/callback", "/other")).status_code == 404
        assert get(redirect).status_code == 200

    assert attempt(transport, clock, browser).run().user_id == ADMIN_ID


@pytest.mark.parametrize("issuer", ["https://evil.example", None])
def test_an_answer_of_another_issuer_is_not_trusted(transport: Transport, clock: Clock, issuer: str | None) -> None:
    with pytest.raises(SignInFailed) as failed:
        attempt(transport, clock, lambda address: get(changed(redirect_of(address), iss=issuer))).run()

    assert failed.value.failure is SignInFailure.NOT_TRUSTED


def test_a_refusal_comes_through_as_a_word(transport: Transport, clock: Clock) -> None:
    def browser(address: str) -> None:
        refused = requests.get(changed(address, scope="nothing"), allow_redirects=False, timeout=10)
        get(refused.headers["Location"])

    with pytest.raises(SignInFailed) as failed:
        attempt(transport, clock, browser).run()

    assert (failed.value.failure, failed.value.detail) == (SignInFailure.REFUSED, "invalid_scope")


def test_a_code_that_was_used_before_is_refused(transport: Transport, clock: Clock) -> None:
    def browser(address: str) -> None:
        get(changed(redirect_of(address), code="used-before"))

    with pytest.raises(SignInFailed) as failed:
        attempt(transport, clock, browser).run()

    assert (failed.value.failure, failed.value.detail) == (SignInFailure.REFUSED, "invalid_grant")


def test_a_browser_that_never_comes_back_times_out(transport: Transport, clock: Clock) -> None:
    with pytest.raises(SignInFailed) as failed:
        attempt(transport, clock, lambda address: None, timeout_s=0.05).run()

    assert failed.value.failure is SignInFailure.TIMED_OUT


def test_cancelling_ends_the_wait(transport: Transport, clock: Clock) -> None:
    opened = threading.Event()
    waiting = attempt(transport, clock, lambda address: opened.set())

    def cancel() -> None:
        opened.wait(10)
        waiting.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(SignInFailed) as failed:
        waiting.run()
    canceller.join()

    assert failed.value.failure is SignInFailure.CANCELLED


def test_a_cancelled_attempt_opens_no_browser(transport: Transport, clock: Clock) -> None:
    opened: list[str] = []
    waiting = attempt(transport, clock, opened.append)
    waiting.cancel()

    with pytest.raises(SignInFailed):
        waiting.run()

    assert not opened


def test_a_sign_in_from_before_is_not_taken_for_this_moments(transport: Transport, clock: Clock) -> None:
    """As if the issuer had let the browser's memory answer: it says that the password was given an hour ago."""
    clock.move(hours=-1)  # the issuer's; the time on its answers goes on

    with pytest.raises(SignInFailed) as failed:
        attempt(transport, clock, signing_in).run()

    assert failed.value.failure is SignInFailure.NOT_TRUSTED


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_that_is_off_does_not_stop_a_sign_in(transport: Transport, days: int) -> None:
    off = Clock()
    off.move(days=days)

    assert attempt(transport, off, signing_in).run().user_id == ADMIN_ID


def test_without_a_store_no_browser_opens(clock: Clock) -> None:
    opened: list[str] = []

    with pytest.raises(StoreUnreachable):
        attempt(Transport("http://127.0.0.1:9"), clock, opened.append).run()

    assert not opened
