"""In-page notices: at the top of the working area until solved, at most one per cause. And the picture of a place
where nothing is yet.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.theme import tokens
from app.ui.tokens import Tone
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, clear, label

_ICONS = {
    Tone.RED: "octagon-alert",
    Tone.AMBER: "triangle-alert",
    Tone.GREY: "cloud-off",
    Tone.ACCENT: "info",
    Tone.GREEN: "circle-check",
}


class IconLabel(QWidget):
    """One drawing in a colour of the tokens."""

    def __init__(self, name: str, size: int = 16, tone: str = "text2") -> None:
        super().__init__()
        self._name, self._size, self._tone = name, size, tone
        self.setFixedSize(size, size)

    def show_icon(self, name: str, tone: str) -> None:
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        draw_icon(QPainter(self), self._name, QPoint(0, 0), self._size, str(getattr(tokens(), self._tone)))


class Notice(QFrame):
    """What happened with what is safe, then numbered steps, with the way out at the right."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tone = Tone.GREY
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        self._icon = IconLabel("info", 22)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._title = label("", Role.SECTION, wrap=True)
        self._title.setObjectName(f"{name}.title")
        self._text = label("", Role.BODY, "text2", wrap=True)
        self._text.setObjectName(f"{name}.text")
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(4)
        words.addLayout(self._steps)
        row.addLayout(words, 1)
        self._ways_out = QVBoxLayout()
        self._ways_out.setSpacing(8)
        row.addLayout(self._ways_out)
        self.hide()

    def add_way_out(self, widget: QWidget) -> None:
        self._ways_out.addWidget(widget)

    def tell(self, tone: Tone, title: str, text: str = "", steps: Sequence[str] = (), icon: str = "") -> None:
        """Show it; as an alert to assistive tools."""
        self._tone = tone
        colour = "accent_text" if tone is Tone.ACCENT else "text2" if tone is Tone.GREY else tone.value
        self._icon.show_icon(icon or _ICONS.get(tone, "info"), colour)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        clear(self._steps)
        for number, step in enumerate(steps, 1):
            self._steps.addWidget(_Step(number, step))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((text, *steps)))
        self.setVisible(True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        rounded(QPainter(self), QRectF(self.rect()), 8, t.soft(self._tone), t.outline(self._tone))


class _Step(QWidget):
    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._number = str(number)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 1, 0, 1)
        row.addWidget(label(words, wrap=True))
        self.setMinimumHeight(22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        circle = QRectF(0, (self.height() - 19) / 2, 19, 19)
        rounded(painter, circle, 9.5, None, tokens().red_line, 1.4)
        painter.setFont(ui_font(11, medium=True))
        painter.setPen(QColor(tokens().red))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._number)


class EmptyPlace(QWidget):
    """What this place is for, in one sentence, and the action that fills it."""

    def __init__(self, icon: str, tone: str = "text3") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        self._icon = IconLabel(icon, 30, tone)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self.title = label("", Role.TITLE)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text = label("", Role.BODY, "text2", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(8)
        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.addStretch(1)
        self.ways.addStretch(1)
        column.addLayout(self.ways)
        column.addStretch(3)

    def add_way(self, widget: QWidget) -> None:
        self.ways.insertWidget(self.ways.count() - 1, widget)

    def tell(self, title: str, text: str, icon: str = "", tone: str = "text3") -> None:
        self.title.setText(title)
        self.text.setText(text)
        if icon:
            self._icon.show_icon(icon, tone)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
