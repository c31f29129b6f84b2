"""One card picture on the canvas, in its own time."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.ids import PictureId
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.widgets.painting import device_width, draw_picture, fitted
from resources.texts import _


class CardPicture(QWidget):
    """One picture on the canvas."""

    def __init__(self, pictures: Pictures, height: int, margin: int = 16) -> None:
        super().__init__()
        self._pictures, self._margin = pictures, margin
        self._id: PictureId | None = None
        self.setFixedHeight(height)
        self.setAccessibleName(_("名刺の画像"))
        pictures.arrived.connect(self._arrived)

    def show_picture(self, picture_id: PictureId | None) -> None:
        if picture_id != self._id:
            self._id = picture_id
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().canvas))
        image = self._pictures.image(self._id, device_width(painter, self.width())) if self._id is not None else None
        if image is not None:
            m = self._margin
            draw_picture(painter, fitted(image.size(), self.rect().adjusted(m, m, -m, -m)), image)

    def _arrived(self, picture_id: str) -> None:
        if picture_id == self._id:
            self.update()
