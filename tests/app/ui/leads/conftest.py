"""The leads page in the whole window, over the station in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.fonts import load_fonts
from app.ui.leads.page import LeadsPage
from app.ui.preferences import Preferences
from app.ui.theme import Appearance, Theme
from app.ui.window import MainWindow
from tests.app.ui.fake_station import FakeStation

NOW = datetime(2026, 11, 20, 13, 40, tzinfo=timezone(timedelta(hours=9)))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    load_fonts(shipped_only=True)
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def station() -> Iterator[FakeStation]:
    station = FakeStation(NOW)
    yield station
    station.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, station: FakeStation) -> Iterator[MainWindow]:
    """Shown, active, on the leads page; who is there and what the store holds is up to the test, before asking for it."""
    window = MainWindow(station, Preferences(), theme, lambda: station.now, "leads")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.close()


@pytest.fixture
def page(window: MainWindow) -> LeadsPage:
    page = window.page
    assert isinstance(page, LeadsPage)
    return page
