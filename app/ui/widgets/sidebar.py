"""The sidebar (216 px) and its narrow form, the rail (56 px): the places with what waits in them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.theme import tokens
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, hairline, label
from resources.icons import application_icon
from resources.texts import _

WIDE, NARROW = 216, 56
_ICON = 18


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: the page it opens and the command that goes there."""

    page: str
    command: str
    word: str
    icon: str


class Sidebar(QWidget):
    """Grouped places, and who stands at the station below them."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(_("画面の一覧"))
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: dict[str, _Entry] = {}
        self._headings: list[QWidget] = []
        self._gaps: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 8)
        column.setSpacing(1)
        self._mark = _Mark()
        column.addWidget(self._mark)
        for title, places in groups():
            heading = label(title, Role.CAPTION, "text3")
            heading.setContentsMargins(8, 10, 0, 4)
            self._headings.append(heading)
            gap = hairline()
            self._gaps.append(gap)
            column.addWidget(gap)
            column.addWidget(heading)
            for place in places:
                entry = _Entry(place, actions[place.command])
                self._entries[place.page] = entry
                column.addWidget(entry)
        column.addStretch(1)
        column.addWidget(hairline())
        self.person = _Person()
        column.addWidget(self.person)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        self.setFixedWidth(NARROW if narrow else WIDE)
        for heading in self._headings:
            heading.setVisible(not narrow)
        for index, gap in enumerate(self._gaps):
            gap.setVisible(narrow and index > 0)
        for entry in self._entries.values():
            entry.narrow = narrow
            entry.update()
        self._mark.narrow = self.person.narrow = narrow
        self._mark.update()
        self.person.update()

    def show_current(self, page: str) -> None:
        for name, entry in self._entries.items():
            entry.setChecked(name == page)

    def show_count(self, page: str, count: int, *, trouble: bool = False) -> None:
        """How many wait there; trouble adds the triangle, or a dot on the rail."""
        self._entries[page].show_count(count, trouble=trouble)


def groups() -> tuple[tuple[str, tuple[Place, ...]], ...]:
    return (
        (
            _("作業"),
            (
                Place("capture", "go.capture", _("取込"), "scan"),
                Place("review", "go.review", _("確認待ち"), "square-pen"),
                Place("outbox", "go.outbox", _("送信"), "send"),
            ),
        ),
        (_("台帳"), (Place("leads", "go.leads", _("リード"), "users"),)),
        (_("その他"), (Place("settings", "go.settings", _("設定"), "settings"),)),
    )


class _Entry(QAbstractButton):
    def __init__(self, place: Place, action: QAction) -> None:
        super().__init__()
        self.setObjectName(f"sidebar.{place.page}")
        self.setText(place.word)
        self.setAccessibleName(place.word)
        self.setToolTip(action.toolTip())
        self.setCheckable(True)
        self.setFont(ui_font())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._icon = place.icon
        self._count, self._trouble, self.narrow = 0, False, False
        self.clicked.connect(action.trigger)

    def show_count(self, count: int, *, trouble: bool) -> None:
        self._count, self._trouble = count, trouble
        self.setAccessibleName(f"{self.text()} {count:,}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(48, max(33, QFontMetrics(self.font()).height() + 12))

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Only the window says which place is current."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            rounded(painter, QRectF(self.rect()), 6, t.sel if on else t.grey_soft)
        if on:
            rounded(painter, QRectF(0, 8, 3, self.height() - 16), 1.5, t.accent_text)
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()), 6, None, t.accent_text, 2)
        middle = self.height() // 2
        left = (self.width() - _ICON) // 2 if self.narrow else 11
        draw_icon(painter, self._icon, QPoint(left, middle - _ICON // 2), _ICON, t.accent_text if on else t.text2)
        if self.narrow:
            self._paint_dot(painter, left)
            return
        painter.setFont(ui_font(13, medium=on))
        painter.setPen(QColor(t.text))
        painter.drawText(self.rect().adjusted(38, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        self._paint_count(painter)

    def _paint_dot(self, painter: QPainter, left: int) -> None:
        if self._trouble:
            rounded(painter, QRectF(left + _ICON - 3, self.height() / 2 - 12, 8, 8), 4, tokens().red)

    def _paint_count(self, painter: QPainter) -> None:
        if not self._count:
            return
        t = tokens()
        words = f"{self._count:,}"
        painter.setFont(ui_font(13, medium=self._trouble))
        painter.setPen(QColor(t.red if self._trouble else t.text2))
        rect = self.rect().adjusted(0, 0, -11, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        if self._trouble:
            left = rect.right() - QFontMetrics(painter.font()).horizontalAdvance(words) - 20
            draw_icon(painter, "triangle-alert", QPoint(left, self.height() // 2 - 7), 14, t.red)


class _Mark(QWidget):
    """The program's mark and name."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = False
        self.setAccessibleName(_("名刺ステーション"))
        self._renderer = QSvgRenderer(str(application_icon()))
        self.setFixedHeight(50)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        left = (self.width() - 28) // 2 if self.narrow else 4
        self._renderer.render(painter, QRectF(left, 11, 28, 28))
        if not self.narrow:
            painter.setFont(ui_font(14, medium=True))
            painter.setPen(QColor(tokens().text))
            painter.drawText(self.rect().adjusted(42, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, _("名刺ステーション"))


class _Person(QWidget):
    """Who confirms here."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar.person")
        self.narrow = False
        self._name, self._state = "", ""
        self.setFixedHeight(48)

    def tell(self, name: str, state: str) -> None:
        self._name, self._state = name, state
        self.setAccessibleName(f"{name} {state}")
        self.setToolTip(f"{name}  {state}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        left = (self.width() - 28) // 2 if self.narrow else 8
        circle = QRectF(left, (self.height() - 28) / 2, 28, 28)
        rounded(painter, circle, 14, t.accent_soft)
        painter.setFont(ui_font(13, medium=True))
        painter.setPen(QColor(t.accent_text))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._name[:1])
        if self.narrow:
            return
        words = QRect(46, 6, self.width() - 54, 20)
        painter.setPen(QColor(t.text))
        metrics = QFontMetrics(painter.font())
        painter.drawText(words, 0, metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, words.width()))
        painter.setFont(ui_font(12))
        painter.setPen(QColor(t.text2))
        painter.drawText(words.translated(0, 19), 0, self._state)
