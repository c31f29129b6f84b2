"""Small drawings that several widgets and delegates share. Sizes are logical pixels."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen

from app.ui.card_states import Badge
from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.theme import tokens

BADGE_HEIGHT = 20
_BADGE_PADDING, _BADGE_GAP, _BADGE_ICON = 6, 4, 12
_KEY_PADDING, _KEY_HEIGHT = 5, 18
_WAVE_LENGTH, _WAVE_HEIGHT = 5.0, 1.6


def rounded(  # noqa: PLR0913, PLR0917 (a drawing primitive, read like Qt's own)
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, border: str | None = None, width: float = 1
) -> None:
    """A rounded rectangle with its border inside the given rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
    inset = width / 2 if border else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def badge_width(badge: Badge) -> int:
    words = QFontMetrics(_badge_font()).horizontalAdvance(badge.word)
    return words + _BADGE_ICON + _BADGE_GAP + 2 * _BADGE_PADDING


def badge_height() -> int:
    return max(BADGE_HEIGHT, QFontMetrics(_badge_font()).height() + 2)


def draw_badge(painter: QPainter, at: QPoint, badge: Badge) -> None:
    """Icon and word on the soft fill of the state's tone, top-left corner at the given point."""
    t = tokens()
    rect = QRect(at, QSize(badge_width(badge), badge_height()))
    rounded(painter, QRectF(rect), 4, t.soft(badge.tone))
    colour = t.strong(badge.tone)
    left = rect.left() + _BADGE_PADDING
    draw_icon(painter, badge.icon, QPoint(left, rect.center().y() - _BADGE_ICON // 2 + 1), _BADGE_ICON, colour)
    painter.setFont(_badge_font())
    painter.setPen(QColor(colour))
    words = rect.adjusted(_BADGE_PADDING + _BADGE_ICON + _BADGE_GAP, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, badge.word)


def _badge_font() -> QFont:
    return ui_font(12, medium=True)


def key_font() -> QFont:
    return ui_font(11)


def key_width(key: str) -> int:
    return max(_KEY_HEIGHT, QFontMetrics(key_font()).horizontalAdvance(key) + 2 * _KEY_PADDING)


def draw_key(painter: QPainter, right_centre: QPoint, key: str, *, on_accent: bool = False) -> None:
    """A key cap whose right edge's middle is the given point."""
    t = tokens()
    height = max(_KEY_HEIGHT, QFontMetrics(key_font()).height() + 2)
    rect = QRect(0, 0, key_width(key), height)
    rect.moveRight(right_centre.x())
    rect.moveTop(right_centre.y() - height // 2)
    colour = "#FFFFFF" if on_accent else t.text2
    if on_accent:
        painter.save()
        painter.setOpacity(0.18)
        rounded(painter, QRectF(rect), 4, "#FFFFFF")
        painter.setOpacity(0.55)
        rounded(painter, QRectF(rect), 4, None, "#FFFFFF")
        painter.restore()
    else:
        rounded(painter, QRectF(rect), 4, t.surface, t.line2)
    painter.setFont(key_font())
    painter.setPen(QColor(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def draw_wave(painter: QPainter, left: float, right: float, y: float, colour: str) -> None:
    """The wavy line under doubtful text: Qt's own does not show under kanji from a fallback font."""
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(_WAVE_LENGTH / 2, right - x)
        path.quadTo(x + step / 2, y + (-_WAVE_HEIGHT if up else _WAVE_HEIGHT) * 2, x + step, y)
        x, up = x + step, not up
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.drawPath(path)
    painter.restore()


def draw_picture(painter: QPainter, rect: QRect, image: QImage, *, shadow: bool = True) -> None:
    """A card picture filling the rectangle, dimmed in dark, on a shadow of 2 px."""
    if shadow:
        for offset, alpha in ((2, 22), (1, 40)):
            painter.fillRect(rect.adjusted(-1, 0, 1, offset), QColor(0, 0, 0, alpha))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rect, image)
    shade = tokens().picture_shade
    if shade:
        painter.fillRect(rect, QColor(0, 0, 0, shade))


def fitted(size: QSize, frame: QRect) -> QRect:
    """The largest rectangle of that shape inside the frame, centred."""
    scaled = size.scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    rect = QRect(QPoint(0, 0), scaled)
    rect.moveCenter(frame.center())
    return rect


def device_width(painter: QPainter, logical: int) -> int:
    return round(logical * painter.device().devicePixelRatioF())
