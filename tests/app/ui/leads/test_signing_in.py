from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

import pytest

from app.domain.ids import OperatorId
from app.ui.leads.sign_in import SignInPresenter, SignInStep
from app.usecases.answers import Operator
from app.usecases.problems import Problem, StationError
from tests.app.ui.leads.asking import ask

OGAWA = Operator(OperatorId("user-1"), "小川 健太", signed_in=True)
LOCAL = Operator(OperatorId("local"), "受付", signed_in=False)


class _Station:
    def __init__(self) -> None:
        self.attempts: list[tuple[Callable[[str], None], Future[Operator]]] = []

    def sign_in(self, open_browser: Callable[[str], None]) -> Future[Operator]:
        self.attempts.append((open_browser, Future()))
        return self.attempts[-1][1]

    def cancel_sign_in(self) -> None:
        self.attempts[-1][1].set_exception(StationError(Problem.SIGN_IN_FAILED, "cancelled"))

    def open(self, address: str, attempt: int = -1) -> None:
        self.attempts[attempt][0](address)


class _Browser:
    def __init__(self) -> None:
        self.opened: list[str] = []
        self.works = True

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        return self.works


@pytest.fixture
def station() -> _Station:
    return _Station()


@pytest.fixture
def browser() -> _Browser:
    return _Browser()


@pytest.fixture
def presenter(station: _Station, browser: _Browser) -> SignInPresenter:
    made = SignInPresenter(station, ask, lambda work: work(), browser)  # type: ignore[arg-type]
    made.operator_changed(LOCAL)
    return made


def test_three_steps_lead_from_the_browser_back_in(
    station: _Station, browser: _Browser, presenter: SignInPresenter
) -> None:
    seen = []
    presenter.changed = lambda: seen.append(presenter.state.step)
    presenter.start()
    station.open("http://127.0.0.1/authorize")
    station.attempts[0][1].set_result(OGAWA)
    assert seen == [SignInStep.OPENING, SignInStep.IN_BROWSER, SignInStep.IN]
    assert browser.opened == ["http://127.0.0.1/authorize"]


def test_cancelling_is_no_failure(station: _Station, presenter: SignInPresenter) -> None:
    presenter.start()
    presenter.cancel()
    assert (presenter.state.step, presenter.state.problem) == (SignInStep.OUT, None)


def test_a_refused_sign_in_says_so_and_can_be_tried_again(station: _Station, presenter: SignInPresenter) -> None:
    presenter.start()
    station.attempts[0][1].set_exception(StationError(Problem.SIGN_IN_FAILED))
    assert presenter.state.problem is Problem.SIGN_IN_FAILED
    presenter.start()
    assert (presenter.state.step, presenter.state.problem) == (SignInStep.OPENING, None)


def test_an_attempt_that_was_given_up_opens_no_browser_any_more(
    station: _Station, browser: _Browser, presenter: SignInPresenter
) -> None:
    presenter.start()
    presenter.cancel()
    presenter.start()
    station.open("http://old", attempt=0)
    assert browser.opened == []


def test_a_second_press_starts_no_second_attempt(station: _Station, presenter: SignInPresenter) -> None:
    presenter.start()
    presenter.start()
    assert len(station.attempts) == 1


def test_opening_again_goes_to_every_address_in_order(
    station: _Station, browser: _Browser, presenter: SignInPresenter
) -> None:
    presenter.start()
    station.open("http://authorize")
    station.open("http://set-up")
    presenter.open_again()
    assert browser.opened == ["http://authorize", "http://set-up"] * 2


def test_a_browser_that_does_not_open_is_told(station: _Station, browser: _Browser, presenter: SignInPresenter) -> None:
    browser.works = False
    presenter.start()
    station.open("http://authorize")
    assert presenter.state.browser_missing


def test_a_sign_in_that_ended_by_itself_is_explained_one_ended_by_hand_is_not(presenter: SignInPresenter) -> None:
    presenter.operator_changed(OGAWA)
    presenter.operator_changed(LOCAL)
    assert presenter.state.problem is Problem.SIGN_IN_NEEDED
    presenter.operator_changed(OGAWA)
    presenter.leave()
    presenter.operator_changed(LOCAL)
    assert presenter.state.problem is None
