"""What the place is for, the button that leads in, and the three steps through the browser."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.fonts import ui_font
from app.ui.icons import draw_icon
from app.ui.leads.sign_in import SignInState, SignInStep
from app.ui.leads.spinner import Waiting
from app.ui.sentences import problem_sentence
from app.ui.theme import tokens
from app.ui.tokens import Tone
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import IconLabel, Notice
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, hairline, label, set_tone
from app.usecases.problems import Problem
from resources.texts import _

_WIDTH = 880
_DISC = 22


class SignInView(QWidget):
    """The signals are what the person wants; address_copied: put the address of the sign-in on the clipboard."""

    wanted = Signal()
    cancelled = Signal()
    again = Signal()
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leads.signIn")
        inside = QWidget()
        inside.setProperty("ground", "none")
        area = QScrollArea()  # large text in a small window
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        middle = hairline(vertical=True)
        self._panel = _Panel(middle)
        self._panel.setMaximumWidth(_WIDTH)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._panel, 20)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        halves = QHBoxLayout(self._panel)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addLayout(self._make_purpose(), 11)
        halves.addWidget(middle)
        halves.addLayout(self._make_steps(), 10)

    def focus(self) -> None:
        first = (self._start, self._again, self._cancel)
        next((button for button in first if button.isVisibleTo(self) and button.isEnabled()), self._cancel).setFocus()

    def show_state(self, state: SignInState) -> None:
        focused = any(button.hasFocus() for button in (self._start, self._again, self._cancel))
        self._start.setVisible(not state.under_way)
        self._again.setVisible(state.under_way)
        self._again.setEnabled(bool(state.addresses))
        self._cancel.setVisible(state.under_way)
        self._show_steps(state)
        self._show_problem(state)
        self._waiting.tell(_("ストアにつないでいます") if state.step is SignInStep.OPENING else "")
        self._copy.setVisible(state.under_way and bool(state.addresses))
        self._by_hand.setText(
            _("ブラウザーを開けませんでした。アドレスをコピーして、この PC のブラウザーで開いてください。")
            if state.browser_missing
            else _("アドレスをコピーして、この PC のブラウザーで開いてください。")
        )
        if focused:
            self.focus()

    def _make_purpose(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(10)
        column.addWidget(IconLabel("users", 30, "accent_text"))
        column.addSpacing(2)
        column.addWidget(label(_("名刺の相手を、会社のみんなで探す"), Role.TITLE, wrap=True))
        column.addWidget(
            label(
                _(
                    "リードは、名刺から作られた一人ひとりの最新の情報です。見られる範囲が人ごとに違うので、サインインして使います。"
                ),
                Role.BODY,
                "text2",
                wrap=True,
            )
        )
        column.addSpacing(6)
        for icon, words in (
            ("search", _("会社名と氏名を入れると、すぐに見つかります")),
            ("users", _("社内でだれがその人を知っているかが分かります")),
            ("contact", _("どの名刺から来た情報かを、画像で確かめられます")),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(icon, 16, "text2"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, wrap=True), 1)
            column.addLayout(row)
        column.addSpacing(8)
        self._problem = Notice("leads.signIn.problem")
        column.addWidget(self._problem)
        column.addSpacing(4)
        column.addStretch(1)
        self._start = Button(_("サインイン"), icon="log-in", look=Look.PRIMARY, height=36)
        self._start.setObjectName("leads.signIn.start")
        self._start.clicked.connect(self.wanted)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            label(_("取込・確認・送信は、サインインしなくても続けられます。"), Role.CAPTION, "text2", wrap=True)
        )
        return column

    def _make_steps(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addWidget(label(_("サインインの流れ"), Role.SECTION))
        self._steps = (
            _Step(1, _("いつもの会社のアカウントを使います")),
            _Step(2, _("終わるとこの画面に戻ります")),
            _Step(3, _("終わったらサインアウトしてください")),
        )
        for step in self._steps:
            column.addWidget(step)
        self._waiting = Waiting("leads.signIn.waiting")
        column.addWidget(self._waiting)
        self._missing = QWidget()
        missing = QVBoxLayout(self._missing)
        missing.setContentsMargins(0, 0, 0, 0)
        missing.setSpacing(8)
        missing.addWidget(hairline())
        missing.addSpacing(4)
        missing.addWidget(label(_("ブラウザーが開かないとき"), Role.STRONG))
        self._by_hand = label("", Role.BODY, "text2", wrap=True)
        missing.addWidget(self._by_hand)
        self._copy = Button(_("アドレスをコピー"), icon="copy", height=30)
        self._copy.setObjectName("leads.signIn.copy")
        self._copy.clicked.connect(self.copy_wanted)
        missing.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._missing)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._again = Button(_("もう一度ブラウザーを開く"), icon="external-link", height=34)
        self._again.setObjectName("leads.signIn.again")
        self._again.clicked.connect(self.again)
        self._cancel = Button(_("やめる"), key="Esc", height=34)
        self._cancel.setObjectName("leads.signIn.cancel")
        self._cancel.clicked.connect(self.cancelled)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(self._cancel)
        column.addLayout(row)
        return column

    def _show_steps(self, state: SignInState) -> None:
        opened = state.step is SignInStep.IN_BROWSER
        now, later = _Progress.NOW, _Progress.LATER
        first, second, third = self._steps
        if opened:
            first.show_state(_("ブラウザーを開きました"), _Progress.DONE)
        else:
            first.show_state(_("ブラウザーを開きます"), now if state.under_way else later)
        second.show_state(_("ブラウザーでサインインしてください"), now if opened else later)
        third.show_state(_("この PC で使えるようになります"), later)
        self._missing.setVisible(state.under_way and bool(state.addresses))

    def _show_problem(self, state: SignInState) -> None:
        if state.problem is None:
            self._problem.hide()
        elif state.problem is Problem.STORE_UNREACHABLE:
            self._problem.tell(Tone.GREY, _("ストアにつながりません"), _("つながってから、もう一度試してください。"))
        else:
            self._problem.tell(Tone.AMBER, problem_sentence(state.problem))


class _Progress(StrEnum):
    DONE = "done"
    NOW = "now"
    LATER = "later"


class _Step(QWidget):
    """A numbered disc, what happens, and a word to it."""

    def __init__(self, number: int, word: str) -> None:
        super().__init__()
        self.setObjectName(f"leads.signIn.step{number}")
        self._number, self._word = str(number), word
        self._progress = _Progress.LATER
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(_DISC + 14, 0, 0, 0)
        column.setSpacing(2)
        self._title = label("", Role.STRONG, wrap=True)
        column.addWidget(self._title)
        column.addWidget(label(word, Role.BODY, "text2", wrap=True))

    def show_state(self, title: str, progress: _Progress) -> None:
        self._title.setText(title)
        set_tone(self._title, "text2" if progress is _Progress.LATER else "text")
        self._title.setFont(ui_font(13, medium=progress is _Progress.NOW))
        self._progress = progress
        said = {_Progress.DONE: _("済み"), _Progress.NOW: _("いまここ"), _Progress.LATER: ""}[progress]
        self.setAccessibleName(" ".join(filter(None, (self._number, title, said))))
        self.setAccessibleDescription(self._word)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return super().sizeHint().expandedTo(QSize(0, _DISC))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        disc = QRectF(0, 0, _DISC, _DISC)
        if self._progress is _Progress.DONE:
            rounded(painter, disc, _DISC / 2, t.green)
            draw_icon(painter, "check", QPoint(5, 5), 12, t.surface)
            return
        now = self._progress is _Progress.NOW
        rounded(painter, disc, _DISC / 2, None, t.accent_text if now else t.line2, 2)
        painter.setFont(ui_font(12, medium=True))
        painter.setPen(QColor(t.accent_text if now else t.text2))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)


class _Panel(QFrame):
    """Left of the middle line on the surface, right of it sunken."""

    def __init__(self, middle: QWidget) -> None:
        super().__init__()
        self._middle = middle

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 10, t.surface, t.line)
        painter.setClipRect(self._middle.geometry().right() + 1, 0, self.width(), self.height())
        rounded(painter, QRectF(self.rect()), 10, t.sunken, t.line)
