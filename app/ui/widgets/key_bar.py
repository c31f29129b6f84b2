"""The bar under every page: the keys that work now, the store, and how many cards wait for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.actions import key_text
from app.ui.commands import Command, Mode, commands
from app.ui.fonts import ui_font
from app.ui.theme import tokens
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import draw_key, key_width
from app.ui.widgets.text import Role, hairline, label
from resources.texts import _

_BAR_HEIGHT = 32
_HINTS_AT_MOST = 8


class KeyBar(QWidget):
    """Left: the keys of the current mode. Right: the store and how many cards wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyBar")
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 16, 4)
        row.setSpacing(6)
        self._hints = _Hints()
        row.addWidget(self._hints, 1)
        self._store_icon = IconLabel("cloud", 14, "text2")
        self._store = label("", Role.CAPTION, "text2")
        self._store.setObjectName("keyBar.store")
        self._waiting_icon = IconLabel("clock", 14, "text2")
        self._waiting = label("", Role.CAPTION, "text2")
        self._waiting.setObjectName("keyBar.waiting")
        for widget in (self._store_icon, self._store, self._waiting_icon, self._waiting):
            row.addWidget(widget)
        row.insertSpacing(3, 6)
        column.addLayout(row)
        self.setMinimumHeight(_BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mode(self, modes: tuple[Mode, ...], enabled: Callable[[str], bool]) -> None:
        """Generate the hints for these modes, innermost first: what can be done now."""
        hints = [c for mode in modes for c in commands() if c.mode is mode and c.hint and c.keys and enabled(c.id)]
        self._hints.show_hints(hints[:_HINTS_AT_MOST])

    def show_store(self, words: str, icon: str, tone: str, waiting: int) -> None:
        self._store.setText(words)
        self._store_icon.show_icon(icon, tone)
        self._waiting.setText(_("送信待ち {count}").format(count=f"{waiting:,}"))


class _Hints(QWidget):
    """Key caps with their words; what does not fit is left out whole."""

    def __init__(self) -> None:
        super().__init__()
        self._hints: list[Command] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_hints(self, hints: list[Command]) -> None:
        self._hints = hints
        self.setAccessibleName(" ".join(f"{key_text(hint)} {hint.hint}" for hint in hints))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(100, 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        font = ui_font(12)
        metrics = QFontMetrics(font)
        x, middle = 0, self.height() // 2
        for hint in self._hints:
            key = key_text(hint)
            needed = key_width(key) + 6 + metrics.horizontalAdvance(hint.hint)
            if x + needed > self.width():
                return
            x += key_width(key)
            draw_key(painter, QPoint(x - 1, middle), key)
            painter.setFont(font)
            painter.setPen(QColor(tokens().text2))
            advance = metrics.horizontalAdvance(hint.hint)
            painter.drawText(x + 6, 0, advance + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, hint.hint)
            x += 6 + advance + 14
