"""Lucide icons in the colour of the words beside them, drawn once per colour, size and pixel ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.icons import icon_path

_SMALL = 14  # below 16 px the strokes get thicker, or they vanish
_STROKE, _STROKE_SMALL = "1.75", "2.2"


@lru_cache(maxsize=512)
def icon_image(name: str, colour: str, size: int, ratio: float) -> QImage:
    """A square picture of size logical pixels. An image, not a pixmap: it may outlive the application."""
    stroke = _STROKE_SMALL if size <= _SMALL else _STROKE
    svg = icon_path(name).read_text("utf-8").replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    side = round(size * ratio)
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def draw_icon(painter: QPainter, name: str, at: QPoint, size: int, colour: str) -> None:
    """Draw the icon with its top-left corner at the given point."""
    painter.drawImage(at, icon_image(name, colour, size, painter.device().devicePixelRatioF()))


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """For the few places where Qt wants a QIcon (menus, windows)."""
    return QIcon(QPixmap.fromImage(icon_image(name, colour, size, 2.0)))
