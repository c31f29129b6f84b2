"""One tag with its little cross."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.theme import tokens
from app.ui.widgets.painting import rounded
from resources.texts import _

_CROSS = 24  # the smallest target


class Chip(QWidget):
    """removed: the cross was pressed."""

    removed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFont(ui_font(12))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(_("{tag} を外す").format(tag=text))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 8 + _CROSS, max(_CROSS, metrics.height() + 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        if event.position().x() >= self.width() - _CROSS:
            self.removed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), 4, t.grey_soft)
        painter.setFont(self.font())
        painter.setPen(QColor(t.text))
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        draw_icon(painter, "x", QPoint(self.width() - 18, self.height() // 2 - 6), 12, t.text3)
