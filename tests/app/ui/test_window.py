from __future__ import annotations

import inspect
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.preferences import Preferences
from app.ui.theme import Appearance, Theme, tokens
from app.ui.tokens import DARK, LIGHT
from app.usecases.events import ReadingChanged
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from resources.texts import use_language
from tests.app.ui.conftest import Show
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.pressing import CTRL, press
from tests.app.ui.scenes import settle


def test_the_fake_station_offers_what_the_port_asks() -> None:
    wanted = {name: function for name, function in vars(Station).items() if not name.startswith("_")}
    for name, function in wanted.items():
        offered = getattr(FakeStation, name)
        assert inspect.signature(offered).parameters.keys() == inspect.signature(function).parameters.keys(), name


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "capture"),
        (Qt.Key.Key_2, "review"),
        (Qt.Key.Key_3, "outbox"),
        (Qt.Key.Key_4, "leads"),
        (Qt.Key.Key_5, "settings"),
        (Qt.Key.Key_Comma, "settings"),
    ],
)
def test_a_key_goes_to_each_place(show: Show, key: Qt.Key, page: str) -> None:
    window, _station = show("capture_full")
    press(key, CTRL)
    assert window.page.name == page


def test_control_b_toggles_the_sidebar_but_the_correction_screen_keeps_the_rail(show: Show) -> None:
    window, _station = show("capture_full")
    assert window._sidebar.width() == 216
    press(Qt.Key.Key_B, CTRL)
    assert window._sidebar.width() == 56
    press(Qt.Key.Key_B, CTRL)
    window.go("review")
    assert window._sidebar.width() == 56


def test_a_refusal_stays_in_the_page_and_in_the_messages_of_the_day(show: Show) -> None:
    window, _station = show("capture_full")
    window.refuse(StationError(Problem.DISK_FULL))
    assert window._trouble.isVisible()
    assert "空き容量" in window._trouble.accessibleName()
    assert "空き容量" in window._messages.of_today()[0].text


def test_the_store_is_told_away_and_back(show: Show) -> None:
    window, station = show("outbox_away")
    settle(window, station)
    assert window._key_bar._store.text() == "ストアにつながりません"


def test_dark_follows_at_once(show: Show, theme: Theme) -> None:
    show("capture_full")
    theme.apply(Appearance.DARK)
    assert tokens() is DARK
    theme.apply(Appearance.LIGHT)
    assert tokens() is LIGHT


def test_choosing_the_other_language_asks_for_a_new_window(show: Show) -> None:
    window, _station = show("settings")
    asked: list[str] = []
    window.restarting = asked.append
    window.page._language.chosen.emit(1)  # type: ignore[attr-defined]
    assert asked == ["settings"]
    assert window.preferences.language == "en"


def test_the_window_speaks_english(show: Show) -> None:
    use_language("en")
    window, _station = show("capture_full")
    assert window.windowTitle()
    assert window.commands["capture.finish"].text() == "End batch"


def test_preferences_last(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = Preferences(file)
    first.language, first.appearance, first.scanner, first.sidebar_narrow = "en", Appearance.DARK, "escl:x", True
    first._settings.sync()  # type: ignore[union-attr]
    second = Preferences(file)
    assert second.language == "en"
    assert second.appearance is Appearance.DARK
    assert second.scanner == "escl:x"
    assert second.sidebar_narrow


def test_closing_leaves_no_timer_and_no_listener_behind(show: Show) -> None:
    window, station = show("outbox_full")
    window.close()
    assert station._listeners == []
    assert QApplication.activeWindow() is not window


def test_a_missing_reading_engine_is_told_once_until_it_reads_again(show: Show) -> None:
    window, station = show("capture_full")
    for _try in range(2):
        station.tell(ReadingChanged(available=False))
    settle(window, station)
    assert window._trouble.isVisible()
    assert sum("読み取りエンジン" in message.text for message in window._messages.of_today()) == 1
    station.tell(ReadingChanged(available=True))
    settle(window, station)
    assert not window._trouble.isVisible()
