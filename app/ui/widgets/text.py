"""Labels by their role in the type scale, and one that elides."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from app.ui.fonts import data_font, ui_font


class Role(StrEnum):
    """The type scale of the design reference, section 4."""

    NUMBER = "number"
    PERSON = "person"
    TITLE = "title"
    SECTION = "section"
    BODY = "body"
    STRONG = "strong"
    CAPTION = "caption"
    CAPTION_STRONG = "caption_strong"
    VALUE = "value"


_FONTS = {
    Role.NUMBER: (28, True),
    Role.PERSON: (24, True),
    Role.TITLE: (18, True),
    Role.SECTION: (14, True),
    Role.BODY: (13, False),
    Role.STRONG: (13, True),
    Role.CAPTION: (12, False),
    Role.CAPTION_STRONG: (12, True),
}


def label(text: str = "", role: Role = Role.BODY, tone: str = "text", *, wrap: bool = False) -> QLabel:
    """A label in a role of the type scale. tone names a colour of the tokens."""
    made = QLabel(text)
    if role is Role.VALUE:
        made.setFont(data_font())
    else:
        px, medium = _FONTS[role]
        made.setFont(ui_font(px, medium=medium))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the colour of a label that is already shown."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def hairline(*, vertical: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("hairline", "true")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def clear(layout: QLayout, keep: int = 0) -> None:
    """Take the widgets out of a layout, but for the last ones."""
    while layout.count() > keep:
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class ElidedLabel(QLabel):
    """One line that is cut at the right where it does not fit; the whole stands in the tooltip."""

    def __init__(self, text: str = "", role: Role = Role.BODY, tone: str = "text") -> None:
        super().__init__(text)
        px, medium = _FONTS[role]
        self.setFont(ui_font(px, medium=medium))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(QFontMetrics(self.font()).horizontalAdvance("…") * 2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._cut() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self._cut())

    def _cut(self) -> str:
        return QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
