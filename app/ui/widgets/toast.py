"""Toasts: "done" with undo, bottom left above the key bar, gone after 6 s; and the messages of the day behind Ctrl+J."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import tokens
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, hairline, label
from resources.texts import _

_SHOWN_MS = 6000
_KEPT = 200


@dataclass(frozen=True, slots=True)
class Message:
    at: datetime
    text: str


class Toast(QWidget):
    """The newest message, over the page."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("check", 16, "green"))
        self._words = label()
        row.addWidget(self._words)
        self._undo = Button(_("元に戻す"), key="Ctrl+Z", look=Look.QUIET, height=28)
        self._undo.setObjectName("toast.undo")
        self._undo.clicked.connect(self._undone)
        row.addWidget(self._undo)
        self._answer: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, text: str, undo: Callable[[], None] | None) -> None:
        self._words.setText(text)
        self._answer = undo
        self._undo.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """Bottom left of the page it lies over."""
        self.move(16, self._over.height() - self.height() - 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        rounded(QPainter(self), QRectF(self.rect()), 8, t.raised, t.line2)

    def _undone(self) -> None:
        self.hide()
        if self._answer is not None:
            self._answer()


class Messages:
    """What the window has told today, newest first."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._kept: deque[Message] = deque(maxlen=_KEPT)

    def keep(self, text: str) -> None:
        self._kept.appendleft(Message(self._now(), text))

    def of_today(self) -> tuple[Message, ...]:
        today = self._now().date()
        return tuple(message for message in self._kept if message.at.date() == today)


class MessagesSheet(QDialog):
    """The messages of the day in one sheet."""

    def __init__(self, messages: tuple[Message, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setWindowTitle(_("きょうのお知らせ"))
        self.setModal(True)
        self.resize(520, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(label(_("きょうのお知らせ"), Role.TITLE))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setObjectName("messages.list")
        area.setAccessibleName(_("きょうのお知らせ"))
        inside = QWidget()
        inside.setProperty("ground", "none")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 8, 0, 0)
        for message in messages:
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(label(message.at.strftime("%H:%M"), Role.BODY, "text3"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(message.text, wrap=True), 1)
            rows.addLayout(row)
            rows.addWidget(hairline())
        if not messages:
            rows.addWidget(label(_("きょうはまだお知らせがありません。"), Role.BODY, "text2"))
        rows.addStretch(1)
        area.setWidget(inside)
        column.addWidget(area)
        close = Button(_("閉じる"), key="Esc", height=34)
        close.setObjectName("messages.close")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
