"""A state as a widget of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.card_states import Badge
from app.ui.widgets.painting import badge_height, badge_width, draw_badge


class BadgeLabel(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._badge: Badge | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, badge: Badge) -> None:
        self._badge = badge
        self.setAccessibleName(badge.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(badge_width(self._badge) if self._badge is not None else 0, badge_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        if self._badge is not None:
            draw_badge(QPainter(self), QPoint(0, 0), self._badge)
