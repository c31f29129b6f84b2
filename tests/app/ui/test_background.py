from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot
from structlog.testing import capture_logs

from app.ui.background import Background
from app.usecases.answers import StoreState
from app.usecases.events import StoreChanged
from app.usecases.problems import Problem, StationError
from tests.app.ui.fake_station import FakeStation


@pytest.fixture
def background(station: FakeStation, qtbot: QtBot) -> Background:
    return Background(station)


def test_answers_arrive_on_the_windows_thread(background: Background, station: FakeStation, qtbot: QtBot) -> None:
    seen: list[tuple[int, threading.Thread]] = []
    background.ask(station.later(lambda: 7), lambda answer: seen.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(7, threading.main_thread())]


def test_an_answer_that_is_there_already_comes_later_all_the_same(background: Background, qtbot: QtBot) -> None:
    done: Future[int] = Future()
    done.set_result(7)
    seen: list[int] = []
    background.ask(done, seen.append)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [7])


def test_failures_go_to_whoever_asked(background: Background, station: FakeStation, qtbot: QtBot) -> None:
    def fail() -> None:
        raise StationError(Problem.DISK_FULL)

    seen: list[Problem] = []
    background.ask(station.later(fail), lambda _none: None, lambda error: seen.append(error.problem))
    qtbot.waitUntil(lambda: seen == [Problem.DISK_FULL])


def test_failures_nobody_asked_for_go_to_the_signal(background: Background, station: FakeStation, qtbot: QtBot) -> None:
    def fail() -> None:
        raise StationError(Problem.NOT_FOUND)

    with qtbot.waitSignal(background.failed) as told:
        background.ask(station.later(fail), lambda _none: None)
    assert told.args is not None
    assert told.args[0].problem is Problem.NOT_FOUND


def test_an_unforeseen_failure_is_told_and_logged(background: Background, station: FakeStation, qtbot: QtBot) -> None:
    def fail() -> None:
        raise RuntimeError

    seen: list[StationError] = []
    with capture_logs() as logged:
        background.ask(station.later(fail), lambda _none: None, seen.append)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].detail == "RuntimeError"
    assert [line["event"] for line in logged] == ["station_failed_unexpectedly"]


def test_events_and_answers_keep_their_order(background: Background, station: FakeStation, qtbot: QtBot) -> None:
    seen: list[object] = []
    background.happened.connect(lambda event: seen.append(event.state))
    for number, state in enumerate(StoreState):
        station.later(lambda state=state: station.tell(StoreChanged(state)))  # type: ignore[misc]
        background.ask(station.later(lambda number=number: number), seen.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 6)
    assert seen == [StoreState.STARTING, 0, StoreState.CONNECTED, 1, StoreState.UNREACHABLE, 2]


def test_after_closing_nothing_arrives_any_more(background: Background, station: FakeStation, qtbot: QtBot) -> None:
    seen: list[int] = []
    background.ask(station.later(lambda: 7), seen.append)
    background.close()
    station.at_rest()
    qtbot.wait(20)
    assert seen == []
    assert station._listeners == []
