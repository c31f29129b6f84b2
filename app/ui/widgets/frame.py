"""The parts around every page: its header, the key bar under it, and the key overlay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.actions import key_text
from app.ui.commands import Command, Mode, commands
from app.ui.fonts import ui_font
from app.ui.theme import tokens
from app.ui.widgets.button import Button
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import draw_key, key_width
from app.ui.widgets.text import ElidedLabel, Role, hairline, label
from resources.texts import _

_HEADER_HEIGHT, _BAR_HEIGHT = 52, 32
_HINTS_AT_MOST = 8


class PageHeader(QWidget):
    """Title, hairline, context, and the page's actions at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(20, 9, 16, 9)
        self._row.setSpacing(10)
        heading = label(title, Role.TITLE)
        heading.setObjectName("page.title")
        self._row.addWidget(heading)
        line = hairline(vertical=True)
        line.setFixedHeight(20)
        self._row.addWidget(line)
        self.context = ElidedLabel("", Role.BODY, "text2")
        self.context.setObjectName("page.context")
        self.context.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.context, 1)
        column.addLayout(self._row)
        column.addWidget(hairline())
        self.setMinimumHeight(_HEADER_HEIGHT)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def insert_after_context(self, widget: QWidget) -> None:
        """Something that belongs to the context: the context keeps only the width of its words."""
        self.context.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._row.setStretch(2, 0)
        self._row.insertWidget(3, widget)
        self._row.insertStretch(4, 1)


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


class KeyOverlay(QDialog):
    """F1: every key of this screen, and those that hold everywhere."""

    def __init__(self, modes: tuple[Mode, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keyOverlay")
        self.setWindowTitle(_("この画面のキー一覧"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(_("この画面のキー一覧"), Role.TITLE))
        area = QScrollArea()
        area.setWidgetResizable(True)
        inside = QWidget()
        inside.setProperty("ground", "none")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(40)
        for mode in modes:
            columns.addWidget(_KeyList(mode), 0, Qt.AlignmentFlag.AlignTop)
        columns.addStretch(1)
        area.setWidget(inside)
        column.addWidget(area, 1)
        close = Button(_("閉じる"), key="Esc", height=34)
        close.setObjectName("keyOverlay.close")
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(min(parent.width() - 80, 860), min(parent.height() - 80, 720))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)


class _KeyList(QWidget):
    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self.setObjectName(f"keyOverlay.{mode.value}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(mode_name(mode), Role.SECTION, "text2"), 0, 0, 1, 2)
        for row, command in enumerate((c for c in commands() if c.mode is mode), 1):
            grid.addWidget(_KeyCap(key_text(command)), row, 0, Qt.AlignmentFlag.AlignRight)
            name = label(command.name)
            name.setObjectName(f"keyOverlay.line.{command.id}")
            grid.addWidget(name, row, 1)


class _KeyCap(QWidget):
    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(key)
        self.setFixedSize(key_width(key) + 2 if key else 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        if self._key:
            draw_key(QPainter(self), QPoint(self.width() - 1, self.height() // 2), self._key)


def mode_name(mode: Mode) -> str:
    return {
        Mode.ANYWHERE: _("どの画面でも"),
        Mode.CAPTURE: _("取込"),
        Mode.REVIEW: _("確認待ち"),
        Mode.MATCHING: _("名寄せ"),
        Mode.OUTBOX: _("送信"),
        Mode.LEADS: _("リード"),
        Mode.SETTINGS: _("設定"),
    }[mode]


class KeyHint(QWidget):
    """A key with what it does, in a line of text."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_KeyCap(key))
        row.addWidget(label(words, Role.CAPTION, "text2"))
