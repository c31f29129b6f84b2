"""A row of choices of which one holds (全体 / グループ / 本人のみ)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.fonts import ui_font
from app.ui.theme import tokens
from app.ui.widgets.painting import rounded

_MARGIN, _PADDING, _GAP = 2, 10, 6


class Segments(QWidget):
    """chosen carries the index of the choice a person made."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str, *, stretch: bool = False, height: int = 30) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(0)
        for index, word in enumerate(words):
            segment = _Segment(word, height - 2 * _MARGIN)
            segment.setObjectName(f"segment.{index}")
            self._group.addButton(segment, index)
            row.addWidget(segment, 1 if stretch else 0)
        policy = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self.chosen)
        self.choose(0)

    def choose(self, index: int) -> None:
        self._group.button(index).setChecked(True)

    def current(self) -> int:
        return self._group.checkedId()

    def set_count(self, index: int, count: int | None) -> None:
        """A number behind the word."""
        button = self._group.button(index)
        if isinstance(button, _Segment):
            button.set_count(count)

    def set_words(self, index: int, word: str) -> None:
        button = self._group.button(index)
        if button.text() != word:
            button.setText(word)
            button.setAccessibleName(word)
            button.updateGeometry()

    def set_shown(self, index: int, *, shown: bool) -> None:
        self._group.button(index).setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        rounded(QPainter(self), QRectF(self.rect()), 6, t.sunken if t.dark else t.grey_soft, t.line2)


class _Segment(QAbstractButton):
    def __init__(self, word: str, height: int) -> None:
        super().__init__()
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self._height = height
        self._count: int | None = None
        self.setFont(ui_font())
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_count(self, count: int | None) -> None:
        if count != self._count:
            self._count = count
            self.setAccessibleName(self.text() if count is None else f"{self.text()} {count}")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        medium = QFontMetrics(ui_font(13, medium=True))
        width = medium.horizontalAdvance(self.text()) + 2 * _PADDING
        if self._count is not None:
            width += QFontMetrics(ui_font(12)).horizontalAdvance(f"{self._count:,}") + _GAP
        return QSize(width, max(self._height, medium.height() + 6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        on = self.isChecked()
        if on:
            rounded(painter, QRectF(self.rect()), 5, t.raised if t.dark else t.surface, t.edge if t.dark else t.line2)
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()), 5, None, t.accent_text, 2)
        font = ui_font(13, medium=on)
        width = self.sizeHint().width() - 2 * _PADDING
        left = (self.width() - width) // 2
        painter.setFont(font)
        painter.setPen(QColor(t.text if on else t.text2))
        painter.drawText(left, 0, width + 4, self.height(), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count is not None:
            painter.setFont(ui_font(12))
            painter.setPen(QColor(t.accent_text if on else t.text3))
            advance = QFontMetrics(ui_font(13, medium=True)).horizontalAdvance(self.text()) + _GAP
            painter.drawText(left + advance, 0, width, self.height(), Qt.AlignmentFlag.AlignVCenter, f"{self._count:,}")
