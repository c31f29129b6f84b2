"""Starts Qt and the window, and ends with it."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.fonts import load_fonts
from app.ui.interruption import Interruption
from app.ui.preferences import Preferences
from app.ui.theme import Theme
from app.ui.window import MainWindow
from app.usecases.station import Station
from resources.icons import application_icon_png
from resources.texts import _, use_language

_FIRST_SIZE = (1440, 900)
_TITLE_BAR = 40  # what the desktop's own frame takes at most, at 100 %


def run(station: Station, *, preferences_file: Path | None = None) -> int:
    """Show the window until it is closed; the exit code for the process. The station stays open: whoever made it
    closes it.

    preferences_file: where language, appearance and sizes are kept; None: not kept.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("meishi-station")
    application.setDesktopFileName("meishi-station")
    application.setWindowIcon(QIcon(str(application_icon_png())))
    Interruption(application)
    load_fonts()
    preferences = Preferences(preferences_file)
    if preferences.language is not None:
        use_language(preferences.language)
    theme = Theme(application, preferences.appearance)
    shown = _Shown(station, preferences, theme)
    shown.open("capture")
    code = application.exec()
    shown.close()
    return code


def tell(sentence: str) -> None:
    """Show a sentence in a box of its own until it is closed, where there is no window to tell it in."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("meishi-station")
    box = QMessageBox(QMessageBox.Icon.Critical, _("名刺ステーション"), sentence)
    box.setObjectName("trouble")
    box.exec()


class _Shown:
    """The one window; built anew when the language changes."""

    def __init__(self, station: Station, preferences: Preferences, theme: Theme) -> None:
        self._station, self._preferences, self._theme = station, preferences, theme
        self._window: MainWindow | None = None

    def open(self, page: str) -> None:
        window = MainWindow(self._station, self._preferences, self._theme, lambda: datetime.now().astimezone(), page)
        window.restarting = self._restart
        room = window.screen().availableGeometry().size()
        window.resize(QSize(*_FIRST_SIZE).boundedTo(room - QSize(0, _TITLE_BAR)))
        geometry = self._preferences.layout("window")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        window.show()
        self._window = window

    def close(self) -> None:
        if self._window is not None:
            self._preferences.keep_layout("window", self._window.saveGeometry())
            self._window.close()

    def _restart(self, page: str) -> None:
        # Not inside the click that asked for it: the button must outlive its own signal.
        QTimer.singleShot(0, lambda: self._reopen(page))

    def _reopen(self, page: str) -> None:
        use_language(self._preferences.language)
        old = self._window
        if old is not None:
            self._preferences.keep_layout("window", old.saveGeometry())
        self.open(page)
        if old is not None:
            old.close()
            old.deleteLater()
