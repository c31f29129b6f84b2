"""How the outbox is painted: group heads, and rows with picture, badge, ring and outcome."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.domain.ids import PictureId
from app.domain.outbox import Delivery
from app.ui.card_states import badge
from app.ui.figures import cards, moment
from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.outbox.model import CARD, DELIVERY_ROLE, GROUP_ROLE, NOW, STATE, STATE_OF
from app.ui.outbox.outcomes import outcome
from app.ui.outbox.presenter import Group, OutboxPresenter
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.widgets.painting import badge_height, device_width, draw_badge, draw_picture, fitted
from resources.texts import _

_ROW, _HEAD = 48, 34
_PICTURE = QSize(54, 34)
_PADDING = 8
_RING = 18


class DeliveryRows(QStyledItemDelegate):
    def __init__(
        self, view: QTreeView, presenter: OutboxPresenter, pictures: Pictures, now: Callable[[], datetime]
    ) -> None:
        super().__init__(view)
        self._view, self._presenter, self._pictures, self._now = view, presenter, pictures, now

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        del option
        lines = QFontMetrics(ui_font()).height() + QFontMetrics(ui_font(12)).height()
        return QSize(100, _HEAD if index.data(DELIVERY_ROLE) is None else max(_ROW, lines + 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        delivery = index.data(DELIVERY_ROLE)
        painter.save()
        if isinstance(delivery, Delivery):
            self._paint_row(painter, rect, index, delivery, selected=bool(state & QStyle.StateFlag.State_Selected))
        else:
            self._paint_head(painter, rect, index)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        t = tokens()
        painter.fillRect(rect, QColor(t.sunken))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column():
            return
        group: Group = index.data(GROUP_ROLE)
        shown = badge(STATE_OF[group])
        middle = rect.center().y() + 1
        chevron = "chevron-down" if self._view.isExpanded(index) else "chevron-right"
        draw_icon(painter, chevron, QPoint(rect.left() + 16, middle - 7), 14, t.text2)
        colour = t.strong(shown.tone)
        draw_icon(painter, shown.icon, QPoint(rect.left() + 38, middle - 8), 16, colour)
        left = rect.left() + 62
        left = _write(painter, QRect(left, rect.top(), 400, rect.height()), shown.word, 13, colour, medium=True)
        waiting = self._presenter.groups()[group]
        words = {
            Group.FAILED: _("{count} ・ 直すと送れます"),
            Group.WAITING: _("{count} ・ 送るまでは取り消せます"),
            Group.SENT: _("新しい{count}を並べています") if self._presenter.leaves_some_out else "{count}",
        }[group].format(count=cards(len(waiting)))
        _write(painter, QRect(left + 12, rect.top(), 600, rect.height()), words, 13, t.text2)

    def _paint_row(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        delivery: Delivery,
        *,
        selected: bool,
    ) -> None:
        t = tokens()
        painter.fillRect(rect, QColor(t.sel if selected else t.surface))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = index.column()
        if column == CARD:
            if selected:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(t.accent_text))
            self._paint_card(painter, rect, delivery)
        elif column == STATE:
            group: Group = index.data(GROUP_ROLE)
            at = QPoint(rect.left() + _PADDING, rect.center().y() - badge_height() // 2)
            draw_badge(painter, at, badge(STATE_OF[group]))
        elif column == NOW:
            self._paint_outcome(painter, rect, delivery)
        else:
            words = moment(delivery.record.confirmed_at, self._now())
            _write(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), words, 13, t.text)

    def _paint_card(self, painter: QPainter, rect: QRect, delivery: Delivery) -> None:
        t = tokens()
        frame = QRect(QPoint(rect.left() + 17, rect.center().y() - _PICTURE.height() // 2 + 1), _PICTURE)
        images = delivery.record.images
        image = (
            self._pictures.image(PictureId(images[0].sha256), device_width(painter, _PICTURE.width()))
            if images
            else None
        )
        if image is not None:
            draw_picture(painter, fitted(image.size(), frame), image)
        facts = delivery.record.facts
        _two_lines(painter, rect.adjusted(84, 0, -_PADDING, 0), facts.person_name, facts.company_name, t.text)

    def _paint_outcome(self, painter: QPainter, rect: QRect, delivery: Delivery) -> None:
        t = tokens()
        held = self._presenter.seconds_held(delivery)
        sentence, remark = outcome(delivery, held, self._now())
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if delivery.receipt is None and delivery.problem is None and held > 0:
            whole = (delivery.hold_until - delivery.queued_at).total_seconds() or 1
            _ring(painter, QPoint(inner.left(), rect.center().y() - _RING // 2 + 1), held / whole)
            inner = inner.adjusted(_RING + 10, 0, 0, 0)
        colour = t.red if delivery.problem is not None and delivery.final else t.text
        if remark:
            _two_lines(painter, inner, sentence, remark, colour)
        else:
            _write(painter, inner, sentence, 13, colour, medium=delivery.receipt is not None)


def _ring(painter: QPainter, at: QPoint, share: float) -> None:
    """How much of the hold is left."""
    t = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QRectF(at.x() + 2, at.y() + 2, _RING - 4, _RING - 4)
    painter.setPen(QPen(QColor(t.line2), 3.2))
    painter.drawEllipse(ring)
    pen = QPen(QColor(t.accent_text), 3.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(ring, 90 * 16, round(min(1.0, share) * 360 * 16))
    painter.restore()


def _write(  # noqa: PLR0913 (a drawing primitive)
    painter: QPainter, rect: QRect, words: str, px: int, colour: str, *, medium: bool = False
) -> int:
    """One elided line; the x where it ends."""
    painter.setFont(ui_font(px, medium=medium))
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
    return rect.left() + metrics.horizontalAdvance(shown)


def _two_lines(painter: QPainter, rect: QRect, first: str, second: str, colour: str) -> None:
    upper, lower = QFontMetrics(ui_font()).height(), QFontMetrics(ui_font(12)).height()
    top = rect.top() + (rect.height() - upper - lower) // 2
    _write(painter, QRect(rect.left(), top, rect.width(), upper), first, 13, colour, medium=True)
    _write(painter, QRect(rect.left(), top + upper, rect.width(), lower), second, 12, tokens().text2)
