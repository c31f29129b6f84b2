"""A key cap, alone or with what it does."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.painting import draw_key, key_width
from app.ui.widgets.text import Role, label


class KeyCap(QWidget):
    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(key)
        self.setFixedSize(key_width(key) + 2 if key else 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        if self._key:
            draw_key(QPainter(self), QPoint(self.width() - 1, self.height() // 2), self._key)


class KeyHint(QWidget):
    """A key with what it does, in a line of text."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(KeyCap(key))
        row.addWidget(label(words, Role.CAPTION, "text2"))
