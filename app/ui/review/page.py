"""確認待ち: picture left, fields right, one finish."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.card import Card
from app.ui.commands import Mode
from app.ui.discarding import ask_discard
from app.ui.facts import FieldKey
from app.ui.figures import cards, rough_duration
from app.ui.page import Page, Window
from app.ui.review.finish_bar import FinishBar
from app.ui.review.form import Form
from app.ui.review.matching import MATCHED_BY, MatchingPresenter
from app.ui.review.matching_panel import MatchingPanel
from app.ui.review.picture_pane import PicturePane
from app.ui.review.presenter import ReviewPresenter
from app.ui.tokens import Tone
from app.ui.widgets.button import Button, Look
from app.ui.widgets.frame import PageHeader
from app.ui.widgets.notice import EmptyPlace, IconLabel, Notice
from app.ui.widgets.progress import Part, ProgressBar
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import ElidedLabel, Role, label
from app.usecases.station import ConfirmedCount, OperatorChanged, StationEvent, StoreChanged
from resources.texts import _
from sync.records import Fact, Facts, LeadDecision

_MATCH_AFTER_MS = 300  # name matching is asked again when the typing rests
_SPLIT = (604, 760)


class ReviewPage(Page):
    name = "review"
    focus_mode = True

    def __init__(self, window: Window, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._window = window
        self._presenter = ReviewPresenter(window.station, window.background.ask, now, time.monotonic)
        self._matching = MatchingPresenter(window.station, window.background.ask)
        self._matched: tuple[object, ...] = ()
        self._match_later = QTimer(self, singleShot=True, interval=_MATCH_AFTER_MS)
        self._match_later.timeout.connect(self._match)
        self._build()
        self._answer_commands()
        self._presenter.changed = self._show
        self._presenter.card_shown = self._card_shown
        self._presenter.refused = window.refuse
        self._presenter.sure_confirmed = self._sure_confirmed
        self._matching.changed = lambda: self._panel.show_state(self._matching.state)
        window.pictures.arrived.connect(self._picture_arrived)
        self._presenter.start()
        self._show()

    # ---- what the window asks

    def modes(self) -> tuple[Mode, ...]:
        return (Mode.MATCHING,) if self._panel.has_focus else (Mode.REVIEW,)

    def entered(self) -> None:
        self._show()
        self._focus_field()

    def happened(self, event: StationEvent) -> None:
        self._presenter.happened(event)
        if isinstance(event, (StoreChanged, OperatorChanged)):
            self._match_later.start()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.block, self._finish, self._header, self._panel)

    def undo(self) -> bool:
        return self._presenter.undo()

    def redo(self) -> bool:
        return self._presenter.redo()

    def open_card(self, card: Card) -> None:
        """Take up that card."""
        self._presenter.open_card(card.id)

    # ---- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self._places = QStackedWidget()
        self._places.addWidget(self._make_work())
        self._places.addWidget(self._make_empty())
        column.addWidget(self._places, 1)

    def _make_header(self) -> PageHeader:
        commands = self._window.commands
        self._header = PageHeader(_("確認待ち"))
        progress = QWidget()
        row = QHBoxLayout(progress)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        self._number = label("", Role.SECTION)
        self._of = label("", Role.BODY, "text2")
        self._bar = ProgressBar(_("確認の進み具合"))
        self._bar.setFixedWidth(130)
        self._left = label("", Role.BODY, "text2")
        for widget in (self._number, self._of, self._bar, self._left):
            row.addWidget(widget)
        self._progress = progress
        self._header.insert_after_context(progress)
        self._sure = Button.of(commands["review.confirm_sure"], words="", icon="check-check", look=Look.QUIET)
        self._held = Segments((_("確認待ち"), _("保留中")), _("見る名刺"))
        self._held.setObjectName("review.held")
        self._held.chosen.connect(lambda index: self._presenter.look_at(held=index == 1))
        self._hold = Button.of(commands["review.hold"], icon="pause")
        self._discard = Button.of(commands["review.discard"], words=_("破棄…"), icon="trash-2")
        for button in (self._sure, self._hold, self._discard):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for action in (self._sure, self._held, self._hold, self._discard):
            self._header.add(action)
        return self._header

    def _make_work(self) -> QWidget:
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(0)
        self._pane = PicturePane(self._window.pictures, self._window.commands)
        self._panel = MatchingPanel()
        self._panel.decided.connect(self._decide)
        self._panel.sign_in_wanted.connect(lambda: self._window.go("leads"))
        self._upright = QSplitter(Qt.Orientation.Vertical)
        self._upright.setHandleWidth(1)
        self._upright.addWidget(self._pane)
        self._upright.addWidget(self._panel)
        self._upright.setStretchFactor(0, 11)
        self._upright.setStretchFactor(1, 9)
        self._upright.setChildrenCollapsible(False)
        left_column.addWidget(self._upright, 1)
        left_column.addWidget(self._make_previous())
        right = QWidget()
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, 0, 0, 0)
        right_column.setSpacing(0)
        self._again = Notice("review.readingAgain")
        notice = QVBoxLayout()
        notice.setContentsMargins(20, 12, 16, 0)
        notice.addWidget(self._again)
        right_column.addLayout(notice)
        self._form = Form()
        self._form.chosen.connect(self._choose)
        self._form.wanted.connect(self._presenter.add_field)
        right_column.addWidget(self._form, 1)
        self._finish = FinishBar(self._window.commands)
        right_column.addWidget(self._finish)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(right)
        self._split.setSizes(_SPLIT)
        self._split.setStretchFactor(1, 1)
        kept = self._window.preferences.layout("review")
        if not kept.isEmpty():
            self._split.restoreState(kept)
        self._split.splitterMoved.connect(
            lambda *_: self._window.preferences.keep_layout("review", self._split.saveState())
        )
        return self._split

    def _make_previous(self) -> QWidget:
        self._previous = QWidget()
        self._previous.setProperty("ground", "surface")
        self._previous.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._previous)
        row.setContentsMargins(16, 2, 16, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("check", 14, "green"))
        self._previous_words = ElidedLabel("", Role.CAPTION, "text2")
        self._previous_words.setObjectName("review.previous")
        row.addWidget(self._previous_words, 1)
        reopen = Button(_("開き直す"), icon="undo-2", look=Look.QUIET, height=28)
        reopen.setObjectName("review.reopen")
        reopen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        reopen.clicked.connect(self._presenter.reopen_previous)
        row.addWidget(reopen)
        return self._previous

    def _make_empty(self) -> EmptyPlace:
        self._empty = EmptyPlace("square-check", "green")
        to_capture = Button(_("取込へ"), icon="scan", key="Ctrl+1", height=36)
        to_capture.setObjectName("review.toCapture")
        to_capture.clicked.connect(lambda: self._window.go("capture"))
        self._empty_button = to_capture
        self._empty.add_way(to_capture)
        return self._empty

    def _answer_commands(self) -> None:
        on, block, pane = self._window.commands.on, self._form.block, self._pane
        presenter = self._presenter
        on("review.next", lambda: presenter.accept(block.text()))
        on("review.confirm", lambda: presenter.confirm(block.text()))
        on("review.previous", lambda: presenter.previous_doubt(block.text()))
        on("review.next_field", lambda: presenter.step(1, block.text()))
        on("review.previous_field", lambda: presenter.step(-1, block.text()))
        on("review.next_alternative", lambda: block.step_alternative(1))
        on("review.previous_alternative", lambda: block.step_alternative(-1))
        for number in range(1, 5):
            on(f"review.take_{number}", partial(block.take_numbered, number))
        on("review.previous_glyph", lambda: block.edit().step_glyph(-1))
        on("review.next_glyph", lambda: block.edit().step_glyph(1))
        on("review.other_side", pane.other_side)
        on("review.matching", self._to_matching)
        on("review.hold", lambda: presenter.hold(block.text()))
        on("review.discard", lambda: ask_discard(self, 1, presenter.discard))
        on("review.restore", self._restore)
        on("review.next_card", presenter.next_card)
        on("review.previous_card", presenter.previous_card)
        on("review.confirm_sure", presenter.confirm_sure)
        on("review.turn_left", lambda: presenter.turn(pane.side, -1))
        on("review.turn_right", lambda: presenter.turn(pane.side, 1))
        on("review.zoom_fit", pane.view.fit)
        on("review.zoom_in", pane.view.zoom_in)
        on("review.zoom_out", pane.view.zoom_out)
        for number in range(1, 4):
            on(f"matching.take_{number}", partial(self._panel.take_numbered, number))
        on("matching.done", self._from_matching)
        on("matching.leave", self._from_matching)

    # ---- showing

    def _show(self) -> None:
        state = self._presenter.state
        card = state.card
        self._show_header()
        self._places.setCurrentIndex(0 if card is not None else 1)
        if card is None:
            self._show_empty()
            return
        self._pane.show_card(card)
        self._form.show_state(state, self._pane.picture)
        self._finish.show_state(state)
        self._show_lines()
        self._show_previous()
        self._matching.decided(card.lead)
        self._match_if_changed(card)
        if state.reading_again:
            self._again.tell(Tone.ACCENT, _("画像を読み直しています。終わると新しい値が入ります。"), icon="scan-text")
        else:
            self._again.hide()
        if self.isVisible() and not self._panel.has_focus:
            self._focus_field()

    def _show_header(self) -> None:
        state, left = self._presenter.state, self._presenter.left
        card, done = state.card, self._presenter.pace.confirmed_count
        self._header.context.setText(_context(card) if card is not None else "")
        self._progress.setVisible(card is not None and not state.held)
        self._number.setText(str(done + 1))
        self._of.setText(f"/ {done + left}")
        self._bar.show_parts((Part(done, "accent"),), max(1, done + left))
        seconds = self._presenter.pace.seconds_left(left)
        rest = _("残り {cards}").format(cards=cards(left))
        self._left.setText(f"{rest} ・ {rough_duration(seconds)}" if seconds is not None else rest)
        sure = self._presenter.sure
        self._sure.setVisible(sure > 0 and not state.held)
        self._sure.set_words(_("疑いのない{cards}を確定").format(cards=cards(sure)))
        for command in ("next", "confirm", "hold", "discard", "matching", "turn_left", "turn_right"):
            self._window.commands[f"review.{command}"].setEnabled(card is not None)
        self._hold.setVisible(card is not None and not state.held)
        self._discard.setVisible(card is not None)

    def _show_empty(self) -> None:
        state = self._presenter.state
        done = self._presenter.pace.confirmed_count
        if not state.loaded:
            self._empty.tell(_("名刺を用意しています"), "", "loader-circle")
        elif state.held:
            self._empty.tell(_("保留の名刺はありません"), _("F5 で保留した名刺がここに並びます。"), "pause")
        elif done:
            self._empty.tell(
                _("確認待ちはありません"),
                _("きょうここで{cards}を確定しました。次の束を読み取ると、疑いのある名刺がここに並びます。").format(
                    cards=cards(done)
                ),
                "square-check",
                "green",
            )
        else:
            self._empty.tell(
                _("確認待ちはありません"),
                _("次の束を読み取ると、疑いのある名刺がここに並びます。"),
                "square-check",
                "green",
            )

    def _show_lines(self) -> None:
        state, line = self._presenter.state, self._form.block.line()
        if line is not None and line.side_index != self._pane.side:
            self._pane.show_side(line.side_index)
        boxes = []
        for key in state.open_doubts:
            field = state.field(key)
            if field is not None and field.read is not None and field.read.box is not None:
                boxes.append(field.read.box)
        self._pane.show_lines(line, tuple(boxes))

    def _show_previous(self) -> None:
        previous = self._presenter.state.previous
        self._previous.setVisible(previous is not None)
        if previous is not None:
            self._previous_words.setText(_("前の名刺「{card}」を確定しました").format(card=_who(previous)))

    def _card_shown(self) -> None:
        self._window.guard.card_shown()
        card = self._presenter.state.card
        if card is not None:
            self._matching.show(card)
            self._matched = ()

    def _picture_arrived(self, _picture: str) -> None:
        if self.isVisible() and self._presenter.state.card is not None:
            self._pane.refresh()
            self._form.show_state(self._presenter.state, self._pane.picture)

    def _focus_field(self) -> None:
        if self._places.currentIndex() == 0:
            if not self._form.block.edit().hasFocus():
                self._form.block.focus()
        else:
            self._empty_button.setFocus()

    # ---- acting

    def _choose(self, key: FieldKey) -> None:
        self._presenter.select(key, self._form.block.text())
        self._form.block.focus()

    def _restore(self) -> None:
        edit = self._form.block.edit()
        read = self._presenter.restore()
        if read is not None and edit.text() != read:
            edit.load(read, ())

    def _to_matching(self) -> None:
        if self._panel.focus():
            self._window.modes_changed()

    def _from_matching(self) -> None:
        self._form.block.focus()
        self._window.modes_changed()

    def _decide(self, decision: LeadDecision) -> None:
        self._presenter.decide(decision)

    def _match_if_changed(self, card: Card) -> None:
        """Ask the store again when something changed by which leads are matched."""
        now = (card.id, *((f.name, f.value) for f in card.draft.fields if f.name in MATCHED_BY))
        if now != self._matched:
            first = not self._matched
            self._matched = now
            self._match_later.start(0 if first else _MATCH_AFTER_MS)

    def _match(self) -> None:
        card = self._presenter.state.card
        if card is not None:
            self._matching.ask(card.id)

    def _sure_confirmed(self, count: ConfirmedCount) -> None:
        self._window.toast(_("疑いのない{cards}を確定しました").format(cards=cards(count.confirmed)))


def _context(card: Card) -> str:
    owner = card.header.owner.name
    words = _("名刺 {number}").format(number=card.number)
    return f"{words} ・ {owner}" if owner else words


def _who(card: Card) -> str:
    facts = Facts(tuple(Fact(field.name, field.value) for field in card.draft.fields))
    named = " ".join(filter(None, (facts.company_name, facts.person_name)))
    return named or _("名刺 {number}").format(number=card.number)
