"""A search field: an icon, the words, and a cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QInputMethodEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.theme import tokens

_CROSS = 24


class SearchField(QLineEdit):
    """composed: text under composition has been committed or given up; textChanged tells only committed text."""

    composed = Signal()

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(placeholder)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(30)
        self._count = ""
        self.composing = False
        self._set_margins()

    def show_count(self, words: str) -> None:
        """How many were found, at the right."""
        self._count = words
        self._set_margins()
        self.update()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 (Qt's name)
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self.composing:
            self.composed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if self.text() and event.position().x() > self.width() - _CROSS - 4:
            self.clear()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        t = tokens()
        painter = QPainter(self)
        draw_icon(painter, "search", QPoint(9, (self.height() - 16) // 2), 16, t.text2)
        if self.text():
            draw_icon(painter, "circle-x", QPoint(self.width() - _CROSS, (self.height() - 16) // 2), 16, t.text3)
        if self._count:
            painter.setFont(ui_font(12))
            painter.setPen(QColor(t.text2))
            rect = QRect(0, 0, self.width() - _CROSS - 8, self.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)

    def _set_margins(self) -> None:
        count = QFontMetrics(ui_font(12)).horizontalAdvance(self._count) + 8 if self._count else 0
        self.setTextMargins(22, 0, _CROSS - 4 + count, 0)
