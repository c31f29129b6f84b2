"""How one lead is painted in the list: picture, name and day, company with the searched words tinted, place in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.figures import thousands
from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.leads.figures import iso_day
from app.ui.leads.matches import matched_spans
from app.ui.leads.rows import ROW_ROLE
from app.ui.pictures import Pictures
from app.ui.theme import tokens
from app.ui.widgets.painting import device_width, draw_picture, fitted, rounded
from app.usecases.answers import LeadRow

_MARGIN, _GAP, _BAR = 14, 14, 3
_PICTURE = QSize(80, 49)  # the Japanese card, 91 × 55 mm
_SMALLEST_HEIGHT = 76
_ICON = 14


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    font: QFont
    colour: str
    tinted: bool = False


class LeadTile(QStyledItemDelegate):
    """searched: the words to tint."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.searched = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        del option, index
        return QSize(200, self.height())

    def height(self) -> int:
        """Of every row, in logical pixels; it grows with the system's text size."""
        return max(_SMALLEST_HEIGHT, sum(map(_line_height, _fonts())) + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if not isinstance(row, LeadRow):
            return
        painter.save()
        self._paint_ground(painter, rect, state)
        self._paint_picture(painter, rect, row)
        self._paint_words(painter, rect.adjusted(_MARGIN + _PICTURE.width() + _GAP, 0, -_MARGIN, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        t = tokens()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.sel))
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), QColor(t.accent_text))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(t.sunken))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, QRectF(rect), 2, None, t.accent_text, 2)
        else:
            painter.fillRect(rect.left() + _MARGIN, rect.bottom(), rect.width(), 1, QColor(t.line))

    def _paint_picture(self, painter: QPainter, rect: QRect, row: LeadRow) -> None:
        t = tokens()
        frame = QRect(QPoint(rect.left() + _MARGIN, rect.center().y() - _PICTURE.height() // 2), _PICTURE)
        image = self._pictures.image(row.picture, device_width(painter, frame.width())) if row.picture else None
        if image is not None:
            draw_picture(painter, fitted(image.size(), frame), image)
            return
        rounded(painter, QRectF(frame), 0, t.sunken, t.line)
        painter.setFont(ui_font(16, medium=True))
        painter.setPen(QColor(t.text3))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, (row.person_name or row.company_name)[:1])

    def _paint_words(self, painter: QPainter, rect: QRect, row: LeadRow) -> None:
        t = tokens()
        name, company, place = _fonts()
        heights = [_line_height(font) for font in (name, company, place)]
        top = rect.center().y() - sum(heights) // 2
        day = iso_day(row.exchanged_on)
        known = thousands(row.known_by) if row.known_by else ""
        beside = (
            _right(painter, QRect(rect.left(), top, rect.width(), heights[0]), day),
            0,
            _right(painter, QRect(rect.left(), top + sum(heights[:2]), rect.width(), heights[2]), known, "users"),
        )
        lines = (
            _Line(row.person_name, name, t.text, tinted=True),
            _Line(row.company_name, company, t.text, tinted=True),
            _Line(row.affiliation, place, t.text2),
        )
        for line, height, taken in zip(lines, heights, beside, strict=True):
            self._paint_line(painter, QRect(rect.left(), top, rect.width() - taken, height), line)
            top += height

    def _paint_line(self, painter: QPainter, rect: QRect, line: _Line) -> None:
        painter.setFont(line.font)
        metrics = QFontMetrics(line.font)
        shown = metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, rect.width())
        for start, end in matched_spans(line.words, self.searched) if line.tinted else ():
            left = metrics.horizontalAdvance(line.words[:start])
            width = metrics.horizontalAdvance(line.words[:end]) - left
            tint = QRect(rect.left() + left, rect.top() + 1, width, rect.height() - 2).intersected(rect)
            painter.fillRect(tint, QColor(tokens().amber_soft))
        painter.setPen(QColor(line.colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


def _fonts() -> tuple[QFont, QFont, QFont]:
    return ui_font(14, medium=True), ui_font(13), ui_font(12)


def _line_height(font: QFont) -> int:
    """A CJK font's own line is half as high again as its glyphs."""
    return round(QFontMetrics(font).height() * 1.02)


def _right(painter: QPainter, rect: QRect, words: str, icon: str = "") -> int:
    """Draw it at the right end; the width it took, with a gap."""
    if not words:
        return 0
    t = tokens()
    font = ui_font(12)
    painter.setFont(font)
    painter.setPen(QColor(t.text2))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
    taken = QFontMetrics(font).horizontalAdvance(words) + 10
    if icon:
        at = QPoint(rect.right() - taken - _ICON + 5, rect.center().y() - _ICON // 2 + 1)
        draw_icon(painter, icon, at, _ICON, t.text2)
        taken += _ICON + 6
    return taken
