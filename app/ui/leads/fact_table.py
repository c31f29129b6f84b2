"""The facts of a lead, line by line, each with its source. Every line takes the focus and can be copied."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.ui.fonts import ui_font
from app.ui.keys import own_keys
from app.ui.leads.profile import FactLine
from app.ui.theme import tokens
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import ElidedLabel, Role, hairline, label
from resources.texts import _
from sync.records import FactName

_LABEL_NARROWEST_EM, _LABEL_WIDEST_EM = 4.3, 10
_VALUE_NARROWEST_EM = 14  # in less, the source stands under the value
_SOURCE_WIDTH_EM = 12  # 2026/11/20 and a name of four characters, beside the icon
_BREAKABLE = re.compile(r"([/@.\-_?&=])")  # long addresses may break behind these


class FactTable(QWidget):
    """copied carries the FactLine that was put on the clipboard."""

    copy_wanted = Signal(object)

    def __init__(self, lines: tuple[FactLine, ...]) -> None:
        super().__init__()
        self.setObjectName("leads.facts")
        self.setAccessibleName(_("いまの情報"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        metrics = QFontMetrics(ui_font())
        widest = max((metrics.horizontalAdvance(line.label) for line in lines), default=0)
        label_width = round(min(max(widest + 10, _em() * _LABEL_NARROWEST_EM), _em() * _LABEL_WIDEST_EM))
        self._rows = [FactRow(line, label_width) for line in lines]
        for place, row in enumerate(self._rows):
            row.moved.connect(lambda by, place=place: self._move(place + by))
            row.copy_wanted.connect(self.copy_wanted)
            column.addWidget(row)
            if place < len(self._rows) - 1:
                column.addWidget(hairline())
        if self._rows:
            self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the way in for Tab; ↑ ↓ go on from there
            self.setFocusProxy(self._rows[0])

    def _move(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.OtherFocusReason)


class FactRow(QWidget):
    """moved carries -1 or 1; entered the row itself, when it got the focus."""

    moved = Signal(int)
    copy_wanted = Signal(object)

    def __init__(self, line: FactLine, label_width: int) -> None:
        super().__init__()
        self._line = line
        self.setObjectName(f"leads.fact.{line.name.value}")
        self.setAccessibleName(f"{line.label} {line.copied}")
        self.setAccessibleDescription(line.source)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        own_keys(self, "Up", "Down")
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 5, 4, 5)
        grid.setHorizontalSpacing(8)
        name = label(line.label, Role.BODY, "text2", wrap=True)
        name.setFixedWidth(label_width)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(line), 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        self._grid, self._source = grid, _Source(line)
        self._narrowest = label_width + self._source.width() + _em() * _VALUE_NARROWEST_EM
        grid.addWidget(self._source, 0, 2, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        below = self.width() < self._narrowest
        if below != (self._grid.itemAtPosition(1, 1) is not None):
            self._grid.removeWidget(self._source)
            row, column = (1, 1) if below else (0, 2)
            self._grid.addWidget(self._source, row, column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(self._line)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        copy = menu.addAction(_("{fact}をコピー").format(fact=self._line.label))
        copy.setObjectName("leads.copy")
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # only shown: keyPressEvent answers
        copy.triggered.connect(lambda: self.copy_wanted.emit(self._line))
        address = web_address(self._line)
        if address is not None:
            words = _("メールを書く") if self._line.name is FactName.EMAIL else _("ブラウザーで開く")
            menu.addAction(words).triggered.connect(lambda: QDesktopServices.openUrl(address))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        if self.hasFocus():
            t = tokens()
            rounded(QPainter(self), QRectF(self.rect()), 4, t.accent_soft, t.accent_text, 2)


def web_address(line: FactLine) -> QUrl | None:
    """Where a mail or web program goes for this fact. Only addresses of the web: a card must not start anything else."""
    if line.name is FactName.EMAIL:
        return mail_address(line.copied)
    if line.name is FactName.URL:
        url = QUrl(line.copied if "://" in line.copied else f"https://{line.copied}")
        return url if url.scheme() in ("http", "https") and url.host() else None
    return None


def mail_address(address: str) -> QUrl:
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    return url


def _em() -> int:
    """The width of a full-width character."""
    return QFontMetrics(ui_font()).horizontalAdvance("名")


def _value(line: FactLine) -> QLabel:
    made = label(_BREAKABLE.sub("\\1\u200b", line.text), Role.BODY, wrap=True)
    made.setMinimumWidth(120)
    return made


class _Source(QWidget):
    """Which card it was read from, or that a person typed it."""

    def __init__(self, line: FactLine) -> None:
        super().__init__()
        self.setToolTip(_("手で入力") if line.by_hand else _("この名刺から"))
        self.setFixedWidth(_em() * _SOURCE_WIDTH_EM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("pencil" if line.by_hand else "contact", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(ElidedLabel(line.source, Role.CAPTION, "text2"), 1)
