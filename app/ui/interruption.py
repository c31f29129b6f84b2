"""Ctrl+C in the terminal closes the window in order. Without this Qt's loop would keep Python from ever noticing."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class Interruption(QObject):
    """Lives as long as the application. Python writes a byte for each signal; Qt wakes up for it in its own loop."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._told, self._telling = socket.socketpair()
        self._told.settimeout(0)
        self._telling.settimeout(0)
        signal.set_wakeup_fd(self._telling.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGINT, lambda *_: None)  # the byte is what counts
        notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._interrupted)
        application.aboutToQuit.connect(self._end)

    def _interrupted(self) -> None:
        self._told.recv(64)
        QApplication.closeAllWindows()

    def _end(self) -> None:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._told.close()
        self._telling.close()
