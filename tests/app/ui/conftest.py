"""Windows are drawn off the screen with the shipped fonts, and a warning of Qt fails the test that caused it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

if not os.environ.get("MEISHI_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"

from PySide6.QtWidgets import QApplication

from app.ui.fonts import load_fonts
from app.ui.theme import Appearance, Theme
from app.ui.window import MainWindow
from resources.texts import current_language, use_language
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import NOW, shown
from tests.app.ui.stage import Stage

Show = Callable[[str], tuple[MainWindow, FakeStation]]
_HARMLESS = "propagateSizeHints"  # the offscreen platform says so of every window with a smallest size


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/app/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(_HARMLESS))


@pytest.fixture(autouse=True)
def japanese() -> Iterator[None]:
    before = current_language()
    use_language("ja")
    yield
    use_language(before)


@pytest.fixture
def station() -> Iterator[FakeStation]:
    station = FakeStation(NOW)
    yield station
    station.close()


@pytest.fixture
def stage(station: FakeStation) -> Stage:
    return Stage(station)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    load_fonts(shipped_only=True)
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def show(theme: Theme) -> Iterator[Show]:
    """Open the window in one of the states of scenes.py."""
    with ExitStack() as stack:
        yield lambda name: stack.enter_context(shown(name, theme, (1440, 900)))
