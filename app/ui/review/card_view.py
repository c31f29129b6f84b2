"""The card's picture, large: fits, zooms, shows the line in hand and the doubtful ones."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from app.domain.draft import Box
from app.ui.theme import tokens
from app.ui.tokens import LIGHT
from resources.texts import _

_MARGIN = 16
_STEP = 1.25
_LARGEST = 6.0
_FRAME_PADDING = 5  # pixels on the screen


class CardView(QGraphicsView):
    """zoomed carries the scale in per cent of the scanned size."""

    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.picture")
        self.setAccessibleName(_("名刺の画像"))
        self.setScene(QGraphicsScene(self))
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pixmap = QGraphicsPixmapItem()
        self._pixmap.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._pixmap)
        self._key: int | None = None
        self._fitting = True
        self._line: Box | None = None
        self._doubtful: tuple[Box, ...] = ()

    def show_picture(self, image: QImage | None) -> None:
        """None while it is on its way."""
        key = image.cacheKey() if image is not None else None
        if key == self._key:
            return
        self._key = key
        self._pixmap.setPixmap(QPixmap.fromImage(image) if image is not None else QPixmap())
        self.scene().setSceneRect(self._pixmap.boundingRect())
        self.fit()

    def show_lines(self, line: Box | None, doubtful: tuple[Box, ...]) -> None:
        """The line in hand, and those that are doubtful; all on the side that is shown."""
        self._line, self._doubtful = line, doubtful
        self.viewport().update()

    def fit(self) -> None:
        """The whole card."""
        self._fitting = True
        rect = self._pixmap.boundingRect()
        if rect.isEmpty():
            return
        room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / rect.width(), room.height() / rect.height())
        self.resetTransform()
        self.scale(scale, scale)
        self.zoomed.emit(round(scale * 100))

    def zoom(self, by: float) -> None:
        self._fitting = False
        wanted = min(_LARGEST, self.transform().m11() * by)
        self.resetTransform()
        self.scale(wanted, wanted)
        if self._line is not None:
            self.centerOn(QPolygonF([QPointF(*corner) for corner in self._line.corners]).boundingRect().center())
        self.zoomed.emit(round(wanted * 100))

    def zoom_in(self) -> None:
        self.zoom(_STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / _STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if self._fitting:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 (Qt's name)
        painter.fillRect(rect, QColor(tokens().canvas))
        card = self._pixmap.boundingRect()
        if not card.isEmpty():
            pixel = 1 / self.transform().m11()
            for reach, alpha in ((2, 24), (1, 46)):
                shadow = card.adjusted(-pixel, 0, pixel, reach * pixel)
                painter.fillRect(shadow, QColor(0, 0, 0, alpha))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 (Qt's name)
        del rect
        if self._key is None:
            return
        shade = tokens().picture_shade
        if shade and self._fitting:
            painter.fillRect(self._pixmap.boundingRect(), QColor(0, 0, 0, shade))
        pixel = 1 / self.transform().m11()
        pen = QPen(QColor(LIGHT.red), 2 * pixel, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for box in self._doubtful:
            painter.drawLine(*_beside(box, 2 * pixel))
        if self._line is not None:
            frame = QPolygonF([QPointF(*corner) for corner in self._line.corners]).boundingRect()
            reach = _FRAME_PADDING * pixel
            painter.setPen(QPen(QColor(LIGHT.accent), 2 * pixel))
            soft = QColor(LIGHT.accent)
            soft.setAlpha(20)
            painter.setBrush(soft)
            painter.drawRoundedRect(frame.adjusted(-reach, -reach, reach, reach), 4 * pixel, 4 * pixel)


def _beside(box: Box, gap: float) -> tuple[QPointF, QPointF]:
    """The ends of the mark: under a horizontal line, at the right of a vertical one."""
    _top_left, top_right, bottom_right, bottom_left = (QPointF(*corner) for corner in box.corners)
    if bottom_left.y() - box.corners[0][1] > top_right.x() - box.corners[0][0]:
        return (top_right + QPointF(gap, 0), bottom_right + QPointF(gap, 0))
    return (bottom_left + QPointF(0, gap), bottom_right + QPointF(0, gap))
