"""How one card is painted in the grid: front over back, number, state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.card import Card, CardMark
from app.ui.capture.cards import CARD_ROLE, MissingSheet, Separator
from app.ui.capture.figures import is_two_sided
from app.ui.card_states import Badge, mark_badge, shown_badge
from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.tokens import LIGHT, Tone
from app.ui.widgets.painting import (
    badge_height,
    badge_width,
    device_width,
    draw_badge,
    draw_picture,
    fitted,
    rounded,
)
from resources.texts import _

_MARGIN, _CAPTION_GAP = 10, 7
_CARD_SHAPE = 91 / 55  # the Japanese card, mm
_FRONT_SHARE, _BACK_SHARE = 0.78, 0.68  # of the tile's width, where both sides are shown


class CardTile(QStyledItemDelegate):
    """blank_backs: show them hatched instead of hiding them."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.blank_backs = False
        self.tile_width = 216

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        del option, index
        picture = round((self.tile_width - 2 * _MARGIN) / _CARD_SHAPE)
        return QSize(self.tile_width, picture + _CAPTION_GAP + badge_height() + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tile = index.data(CARD_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        inner = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        frame = inner.adjusted(0, 0, 0, -(_CAPTION_GAP + badge_height()))
        painter.save()
        if isinstance(tile, MissingSheet):
            self._paint_missing(painter, frame, inner, tile)
        elif isinstance(tile, Separator):
            self._paint_separator(painter, frame, inner, tile)
        elif isinstance(tile, Card):
            self._paint_sides(painter, frame, tile)
            self._paint_caption(painter, inner, tile)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(tokens().accent_text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame.adjusted(-3, -3, 3, 3))
        painter.restore()

    def _paint_sides(self, painter: QPainter, frame: QRect, card: Card) -> None:
        hidden = CardMark.BLANK_BACK in card.marks and not self.blank_backs
        if len(card.sides) < 2 or hidden:
            self._paint_side(painter, self._place(painter, card, 0, frame), card, 0)
            return
        front = self._place(painter, card, 0, QRect(frame.topLeft(), frame.size() * _FRONT_SHARE))
        back = self._place(painter, card, 1, QRect(frame.topLeft(), frame.size() * _BACK_SHARE))
        reach = round(frame.width() * (1 - _FRONT_SHARE))
        front.moveTop(frame.top())
        front.moveLeft(frame.center().x() - (front.width() + reach) // 2)
        back.moveBottom(frame.bottom())
        back.moveRight(front.right() + reach)
        self._paint_side(painter, back, card, 1)
        if CardMark.BLANK_BACK in card.marks:
            painter.fillRect(back, QBrush(QColor(LIGHT.edge), Qt.BrushStyle.BDiagPattern))
        self._paint_side(painter, front, card, 0)

    def _image(self, painter: QPainter, card: Card, side: int) -> QImage | None:
        return self._pictures.image(card.sides[side].shown.id, device_width(painter, self.tile_width))

    def _place(self, painter: QPainter, card: Card, side: int, frame: QRect) -> QRect:
        image = self._image(painter, card, side)
        return fitted(image.size(), frame) if image is not None else QRect(frame)

    def _paint_side(self, painter: QPainter, rect: QRect, card: Card, side: int) -> None:
        image = self._image(painter, card, side)
        if image is None:
            rounded(painter, QRectF(rect), 0, tokens().surface, tokens().line)
        else:
            draw_picture(painter, rect, image)

    def _paint_caption(self, painter: QPainter, inner: QRect, card: Card) -> None:
        t = tokens()
        badge = shown_badge(card)
        top = inner.bottom() + 1 - badge_height()
        draw_badge(painter, QPoint(inner.right() + 1 - badge_width(badge), top), badge)
        painter.setFont(ui_font())
        painter.setPen(QColor(t.text))
        number = str(card.number)
        line = QRect(inner.left(), top, inner.width(), badge_height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, number)
        note = _side_note(card, blank_backs=self.blank_backs)
        if note is None:
            return
        left = inner.left() + QFontMetrics(ui_font()).horizontalAdvance(number) + 9
        room = inner.right() - badge_width(badge) - left - 6
        draw_icon(painter, note.icon, QPoint(left, top + badge_height() // 2 - 7), 14, t.text2)
        words = QFontMetrics(ui_font(12)).horizontalAdvance(note.word)
        if room >= words + 18:
            painter.setFont(ui_font(12))
            painter.setPen(QColor(t.text2))
            painter.drawText(QRect(left + 18, top, words + 2, badge_height()), Qt.AlignmentFlag.AlignVCenter, note.word)

    def _paint_missing(self, painter: QPainter, frame: QRect, inner: QRect, missing: MissingSheet) -> None:
        t = tokens()
        painter.fillRect(frame, QColor(t.red_soft))
        painter.setPen(QPen(QColor(t.red), 1.4, Qt.PenStyle.DashLine))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        draw_icon(painter, "octagon-alert", QPoint(frame.center().x() - 9, frame.center().y() - 24), 18, t.red)
        painter.setFont(ui_font(13, medium=True))
        painter.setPen(QColor(t.red))
        painter.drawText(
            frame.adjusted(4, 24, -4, 0),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
            _("給紙口で停止"),
        )
        top = inner.bottom() + 1 - badge_height()
        badge = Badge(_("再スキャン"), "refresh-cw", Tone.AMBER)
        draw_badge(painter, QPoint(inner.right() + 1 - badge_width(badge), top), badge)
        painter.setFont(ui_font())
        painter.setPen(QColor(t.text))
        painter.drawText(
            QRect(inner.left(), top, 80, badge_height()), Qt.AlignmentFlag.AlignVCenter, str(missing.number)
        )

    def _paint_separator(self, painter: QPainter, frame: QRect, inner: QRect, separator: Separator) -> None:
        t = tokens()
        rounded(painter, QRectF(frame), 0, t.sunken, t.line)
        draw_icon(painter, "split", QPoint(frame.center().x() - 9, frame.center().y() - 24), 18, t.text2)
        painter.setFont(ui_font(13, medium=True))
        painter.setPen(QColor(t.text))
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(frame.adjusted(4, 24, -4, 0), centred, _("区切り紙"))
        line = QRect(inner.left(), inner.bottom() + 1 - badge_height(), inner.width(), badge_height())
        painter.setFont(ui_font(12))
        painter.setPen(QColor(t.text2))
        painter.drawText(line, centred, _("ここから束 {number}").format(number=separator.batch.number))


def _side_note(card: Card, *, blank_backs: bool) -> Badge | None:
    if CardMark.BLANK_BACK in card.marks:
        return mark_badge(CardMark.BLANK_BACK) if blank_backs else None
    return Badge(_("両面"), "layers-2", Tone.GREY) if is_two_sided(card) else None
