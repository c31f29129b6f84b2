"""The name matching panel: which lead the card joins, what changes there, and the other choices."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.review.matching import MatchingState, Option
from app.ui.theme import tokens
from app.ui.widgets.button import Button, Look
from app.ui.widgets.key_hint import KeyHint
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import ElidedLabel, Role, clear, hairline, label
from app.words.facts import fact_label
from resources.texts import _, ngettext
from sync.records import LeadChoice, LeadDecision

_ROW_HEIGHT = 34


class MatchingPanel(QWidget):
    """decided carries the operator's LeadDecision; sign_in_wanted: the link was pressed."""

    decided = Signal(object)
    sign_in_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.matching")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("git-merge", 16, "accent_text"))
        head.addWidget(label(_("名寄せ"), Role.SECTION))
        self._summary = ElidedLabel("", Role.BODY, "text2")
        head.addWidget(self._summary, 1)
        self._sign_in = Button(_("サインイン"), icon="log-in", look=Look.QUIET, height=28)
        self._sign_in.setObjectName("review.matching.signIn")
        self._sign_in.clicked.connect(self.sign_in_wanted)
        head.addWidget(self._sign_in)
        head.addWidget(KeyHint("F4", ""))
        column.addLayout(head)
        inside = QWidget()
        inside.setProperty("ground", "none")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._changes = _Changes()
        self._rows.addWidget(self._changes)
        self._rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(area, 1)
        self._group = QButtonGroup(self)
        self._buttons: list[_OptionButton] = []
        self._options: tuple[Option, ...] = ()

    def show_state(self, state: MatchingState) -> None:
        known = state.candidates is not None
        self._summary.setText(_summary(state))
        self._summary.setToolTip(_summary(state))
        self._sign_in.setVisible(state.sign_in_needed)
        options = state.options if known else ()
        if options != self._options:
            self._rebuild(options)
        for button, option in zip(self._buttons, options, strict=True):
            button.setChecked(option == state.chosen)
        changes = state.chosen.candidate.changes if known and state.chosen.candidate is not None else ()
        self._changes.setVisible(bool(changes))
        if changes:
            self._changes.tell([(fact_label(name), before, after) for name, before, after in changes])

    def focus(self) -> bool:
        """Put the focus on the choice that holds; False: there is none yet."""
        chosen = self._group.checkedButton()
        if chosen is None:
            return False
        chosen.setFocus()
        return True

    @property
    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in self._buttons)

    def take_numbered(self, number: int) -> None:
        if number <= len(self._buttons):
            self._buttons[number - 1].setFocus()
            self._buttons[number - 1].click()

    def _rebuild(self, options: tuple[Option, ...]) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._options, self._buttons = options, []
        for index, option in enumerate(options):
            button = _OptionButton(option, index + 1)
            button.clicked.connect(lambda _checked=False, decision=option.decision: self._decide(decision))
            self._group.addButton(button)
            self._buttons.append(button)
            self._rows.insertWidget(index, button)

    def _decide(self, decision: LeadDecision) -> None:
        self.decided.emit(decision)


class _OptionButton(QAbstractButton):
    def __init__(self, option: Option, number: int) -> None:
        super().__init__()
        self.setObjectName(f"review.matching.{number}")
        self.setCheckable(True)
        self._icon, self._name, self._more, self._reason = _words(option)
        self.setAccessibleName(" ".join(filter(None, (self._name, self._more, self._reason))))
        self.setFixedHeight(max(_ROW_HEIGHT, QFontMetrics(ui_font()).height() + 12))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(300, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        on = self.isChecked()
        if on:
            rounded(painter, QRectF(self.rect()), 6, t.accent_soft, t.accent_line)
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()), 6, None, t.accent_text, 2)
        middle = self.height() // 2
        radio = QRectF(10, middle - 8, 16, 16)
        rounded(painter, radio, 8, t.surface, t.accent_text if on else t.edge, 1.6 if on else 1.2)
        if on:
            rounded(painter, radio.adjusted(4, 4, -4, -4), 4, t.accent_text)
        x = 36
        if self._icon:
            draw_icon(painter, self._icon, QPoint(x, middle - 8), 16, t.text2)
            x += 22
        right = self.width() - 12
        painter.setFont(ui_font(12, medium=on))
        reason = QFontMetrics(painter.font()).horizontalAdvance(self._reason)
        painter.setPen(QColor(t.accent_text if on else t.text2))
        painter.drawText(
            QRect(right - reason - 2, 0, reason + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._reason
        )
        right -= reason + 16
        x = self._write(painter, x, right, self._name, medium=True)
        self._write(painter, x + 10, right, self._more, medium=False)

    def _write(self, painter: QPainter, left: int, right: int, words: str, *, medium: bool) -> int:
        if right <= left:
            return left
        painter.setFont(ui_font(13, medium=medium))
        painter.setPen(QColor(tokens().text if medium else tokens().text2))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + metrics.horizontalAdvance(shown)


class _Changes(QWidget):
    """What the lead says now, and what it will say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.matching.changes")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 8, 14, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(3, 3)

    def tell(self, changes: list[tuple[str, str, str]]) -> None:
        clear(self._grid)
        for column, words in ((0, _("項目")), (1, _("いまのリード")), (3, _("この名刺を確定すると"))):
            self._grid.addWidget(label(words, Role.CAPTION, "text2"), 0, column)
        for index, (fact, before, after) in enumerate(changes):
            row = 2 * index + 1
            self._grid.addWidget(hairline(), row, 0, 1, 4)
            self._grid.addWidget(label(fact, Role.CAPTION), row + 1, 0)
            self._grid.addWidget(ElidedLabel(before or _("（なし）"), Role.CAPTION, "text2"), row + 1, 1)
            self._grid.addWidget(IconLabel("arrow-right", 14), row + 1, 2)
            self._grid.addWidget(ElidedLabel(after or _("（なし）"), Role.CAPTION_STRONG), row + 1, 3)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        rounded(QPainter(self), QRectF(self.rect()), 6, None, tokens().line2)


def _words(option: Option) -> tuple[str, str, str, str]:
    """Icon, name, more about it, and why."""
    candidate = option.candidate
    if candidate is not None:
        reason = _("会社と氏名が一致") if candidate.matches else _("似ています")
        return ("", candidate.person_name, candidate.company_name, reason)
    if option.decision.choice is LeadChoice.DIFFERENT_PERSON:
        return ("user-plus", _("別の人にする"), _("新しいリードを作ります"), "")
    return ("user-plus", _("新しいリードを作ります"), "", "")


def _summary(state: MatchingState) -> str:
    if state.sign_in_needed:
        return _("サインインすると調べられます")
    if state.away:
        return _("ストアにつながると調べます")
    if state.candidates is None:
        return _("調べています")
    chosen = state.chosen.candidate
    if chosen is None:
        return _("新しいリードになります")
    count = len(chosen.changes)
    if not count:
        return _("既存のリードに入ります。変わる項目はありません")
    return ngettext(
        "既存のリードに入り、{count}項目が新しくなります", "既存のリードに入り、{count}項目が新しくなります", count
    ).format(count=count)
