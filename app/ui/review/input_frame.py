"""The frame around an input: label above, border accent while in hand, red while wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.review.value_edit import ValueEdit
from app.ui.theme import tokens
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, label, set_tone


class InputFrame(QWidget):
    def __init__(self, edit: ValueEdit) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._label = label("", Role.CAPTION, "text2")
        column.addWidget(self._label)
        self._box = _Box(edit)
        column.addWidget(self._box)
        self._edit = edit

    def tell(self, words: str, *, is_current: bool, wrong: bool) -> None:
        self._label.setText(words)
        self._label.setBuddy(self._edit)
        set_tone(self._label, "accent" if is_current else "text2")
        self._box.border = "red" if wrong else "accent_text" if is_current else "line2"
        self._box.update()


class _Box(QWidget):
    def __init__(self, edit: ValueEdit) -> None:
        super().__init__()
        self.border = "line2"
        edit.setProperty("bare", "true")
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 2, 4, 2)
        line.addWidget(edit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        width = 1 if self.border == "line2" else 2
        ground = t.sunken if t.dark else t.surface
        rounded(QPainter(self), QRectF(self.rect()), 5, ground, str(getattr(t, self.border)), width)
