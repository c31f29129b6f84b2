"""The window's button: icon, words and key cap, painted, so that it follows the scheme and looks alike everywhere."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.theme import tokens
from app.ui.widgets.painting import draw_key, key_width, rounded

_PADDING, _GAP, _ICON, _CHEVRON = 12, 8, 16, 14
_HOVER, _PRESSED = 104, 108  # QColor.darker in per cent: 4 % and 8 % darker


class Look(StrEnum):
    PRIMARY = "primary"
    NORMAL = "normal"
    QUIET = "quiet"
    DESTRUCTIVE = "destructive"


class Button(QPushButton):
    """icon names a Lucide drawing; key is printed at the right; words empty: an icon alone, which needs a tooltip."""

    def __init__(
        self, words: str = "", *, icon: str = "", key: str = "", look: Look = Look.NORMAL, height: int = 32
    ) -> None:
        super().__init__(words)
        self.icon_name, self.key, self.look = icon, key, look
        self._height = height
        self._action: QAction | None = None
        self.setFont(ui_font(13, medium=look is Look.PRIMARY))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setAutoDefault(False)

    @classmethod
    def of(cls, action: QAction, *, words: str = "", icon: str = "", look: Look = Look.NORMAL, **rest: int) -> Button:
        """A button for a command: its key, its tooltip, enabled when the command is."""
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made = cls(words or action.text(), icon=icon, key=key, look=look, **rest)
        made.setObjectName(f"button.{action.objectName()}")
        made.setEnabled(action.isEnabled())
        made._action = action
        made._take_tool_tip()
        # A method, not a lambda: the command outlives its buttons, and Qt lets go of a method with its object.
        action.changed.connect(made._take_tool_tip)
        action.enabledChanged.connect(made.setEnabled)
        made.clicked.connect(action.trigger)
        return made

    def _take_tool_tip(self) -> None:
        if self._action is not None:
            self.setToolTip(self._action.toolTip())

    @classmethod
    def icon_only(cls, action: QAction, icon: str) -> Button:
        """A square button whose name and key stand in its tooltip."""
        made = cls.of(action, icon=icon, look=Look.QUIET, height=30)
        made.setText("")
        made.key = ""
        made.setAccessibleName(action.text())
        return made

    def set_words(self, words: str) -> None:
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetrics(self.font())
        height = max(self._height, metrics.height() + 10)
        if not self.text():
            return QSize(height, height)
        width = 2 * _PADDING + metrics.horizontalAdvance(self.text())
        width += _ICON + _GAP if self.icon_name else 0
        width += key_width(self.key) + _GAP if self.key else 0
        width += _CHEVRON + _GAP if self._has_menu() else 0
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        fill, border, ink = self._colours()
        rounded(painter, QRectF(self.rect()), 6, fill, border)
        middle = self.rect().center().y() + 1
        if not self.text():
            draw_icon(painter, self.icon_name, QPoint((self.width() - _ICON) // 2, middle - _ICON // 2), _ICON, ink)
            return
        x = _PADDING if self.width() <= self.sizeHint().width() else (self.width() - self.sizeHint().width()) // 2 + 12
        if self.icon_name:
            draw_icon(painter, self.icon_name, QPoint(x, middle - _ICON // 2), _ICON, ink)
            x += _ICON + _GAP
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        advance = QFontMetrics(self.font()).horizontalAdvance(self.text())
        painter.drawText(x, 0, advance + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, self.text())
        x += advance + _GAP
        if self.key:
            x += key_width(self.key)
            draw_key(
                painter, QPoint(x - 1, middle - 1), self.key, on_accent=self.look is Look.PRIMARY and self.isEnabled()
            )
        if self._has_menu():
            draw_icon(painter, "chevron-down", QPoint(x, middle - _CHEVRON // 2), _CHEVRON, ink)

    def _has_menu(self) -> bool:
        menu: QMenu | None = self.menu()  # None where there is none, whatever the stubs say
        return menu is not None

    def _colours(self) -> tuple[str | None, str | None, str]:
        t = tokens()
        if not self.isEnabled():
            return (None, None, t.dis) if self.look is Look.QUIET else (t.surface, t.line, t.dis)
        fill, border, ink = {
            Look.PRIMARY: (t.accent, None, "#FFFFFF"),
            Look.NORMAL: (t.surface, t.line2, t.text),
            Look.QUIET: (None, None, t.text2),
            Look.DESTRUCTIVE: (t.surface, t.red_line, t.red),
        }[self.look]
        return self._touched(fill), border, ink

    def _touched(self, fill: str | None) -> str | None:
        t = tokens()
        if self.isDown() or (self._has_menu() and self.menu().isVisible()):
            return _shifted(fill or t.grey_soft, _PRESSED, dark=t.dark)
        if self.underMouse():
            return _shifted(fill, _HOVER, dark=t.dark) if fill else t.grey_soft
        return fill


def _shifted(fill: str, percent: int, *, dark: bool) -> str:
    colour = QColor(fill)
    return (colour.lighter(percent + 10) if dark else colour.darker(percent)).name()
