"""確認待ち: picture left, fields right, one finish."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.card import Card
from app.ui.commands import Mode
from app.ui.discarding import ask_discard
from app.ui.figures import cards
from app.ui.page import Page, Window
from app.ui.review.empty import EmptyReview
from app.ui.review.finish_bar import FinishBar
from app.ui.review.form import Form
from app.ui.review.header import ReviewHeader
from app.ui.review.matching import MATCHED_BY, MatchingPresenter
from app.ui.review.matching_panel import MatchingPanel
from app.ui.review.picture_pane import PicturePane
from app.ui.review.presenter import ReviewPresenter
from app.ui.review.previous_line import PreviousLine
from app.ui.tokens import Tone
from app.ui.widgets.notice import Notice
from app.usecases.answers import ConfirmedCount
from app.usecases.events import OperatorChanged, StationEvent, StoreChanged
from app.words.facts import FieldKey
from resources.texts import _

_MATCH_AFTER_MS = 300  # name matching is asked again when the typing rests
_SPLIT = (604, 760)
_CARD_COMMANDS = ("next", "confirm", "hold", "discard", "matching", "turn_left", "turn_right", "read_again")


class ReviewPage(Page):
    name = "review"
    mode = Mode.REVIEW
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
        return (Mode.MATCHING,) if self._panel.has_focus else super().modes()

    def entered(self) -> None:
        self._window.guard.card_shown()
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
        self._header = ReviewHeader(self._window.commands)
        self._header.held_wanted.connect(lambda held: self._presenter.look_at(held=held))
        self._empty = EmptyReview(partial(self._window.go, "capture"))
        self._places = QStackedWidget()
        self._places.addWidget(self._make_work())
        self._places.addWidget(self._empty)
        column = _column(self, self._header)
        column.addWidget(self._places, 1)

    def _make_work(self) -> QSplitter:
        split = _splitter(Qt.Orientation.Horizontal, self._make_left(), self._make_right())
        split.setSizes(_SPLIT)
        split.setStretchFactor(1, 1)
        preferences = self._window.preferences
        kept = preferences.layout("review")
        if not kept.isEmpty():
            split.restoreState(kept)
        split.splitterMoved.connect(lambda *_: preferences.keep_layout("review", split.saveState()))
        return split

    def _make_left(self) -> QWidget:
        self._pane = PicturePane(self._window.pictures, self._window.commands)
        self._panel = MatchingPanel()
        self._panel.decided.connect(self._presenter.decide)
        self._panel.sign_in_wanted.connect(partial(self._window.go, "leads"))
        self._previous = PreviousLine()
        self._previous.reopen_wanted.connect(self._presenter.reopen_previous)
        upright = _splitter(Qt.Orientation.Vertical, self._pane, self._panel)
        upright.setStretchFactor(0, 11)
        upright.setStretchFactor(1, 9)
        left = QWidget()
        column = _column(left)
        column.addWidget(upright, 1)
        column.addWidget(self._previous)
        return left

    def _make_right(self) -> QWidget:
        self._again = Notice("review.readingAgain")
        self._form = Form()
        self._form.chosen.connect(self._choose)
        self._form.wanted.connect(self._presenter.add_field)
        self._finish = FinishBar(self._window.commands)
        right = QWidget()
        column = _column(right)
        notice = QVBoxLayout()
        notice.setContentsMargins(20, 12, 16, 0)
        notice.addWidget(self._again)
        column.addLayout(notice)
        column.addWidget(self._form, 1)
        column.addWidget(self._finish)
        return right

    def _answer_commands(self) -> None:
        on, block, pane = self._window.commands.on, self._form.block, self._pane
        presenter = self._presenter
        on("review.next", lambda: presenter.accept(block.text()))
        on("review.confirm", lambda: presenter.confirm(block.text()))
        on("review.previous", lambda: presenter.previous_doubt(block.text()))
        on("review.next_field", lambda: presenter.step(1, block.text()))
        on("review.previous_field", lambda: presenter.step(-1, block.text()))
        on("review.next_alternative", partial(block.step_alternative, 1))
        on("review.previous_alternative", partial(block.step_alternative, -1))
        for number in range(1, 5):
            on(f"review.take_{number}", partial(block.take_numbered, number))
        on("review.as_read", block.take_as_read)
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
        on("review.read_again", presenter.read_again)
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
        self._header.show_state(self._presenter)
        for command in _CARD_COMMANDS:
            self._window.commands[f"review.{command}"].setEnabled(card is not None)
        self._places.setCurrentIndex(0 if card is not None else 1)
        if card is None:
            self._empty.show_state(state, self._presenter.pace.confirmed_count)
            return
        self._pane.show_card(card)
        self._form.show_state(state, self._pane.picture)
        self._finish.show_state(state)
        self._show_lines()
        self._previous.show_card(state.previous)
        self._matching.decided(card.lead)
        self._match_if_changed(card)
        if state.reading_again:
            self._again.tell(Tone.ACCENT, _("画像を読み直しています。終わると新しい値が入ります。"), icon="scan-text")
        else:
            self._again.hide()
        if self.isVisible() and not self._panel.has_focus:
            self._focus_field()

    def _show_lines(self) -> None:
        state, line = self._presenter.state, self._form.block.line()
        if line is not None and line.side_index != self._pane.side:
            self._pane.show_side(line.side_index)
        fields = (state.field(key) for key in state.open_doubts)
        boxes = (field.read.box for field in fields if field is not None and field.read is not None)
        self._pane.show_lines(line, tuple(box for box in boxes if box is not None))

    def _card_shown(self) -> None:
        if self.isVisible():
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
        if self._places.currentIndex() == 1:
            self._empty.button.setFocus()
        elif not self._form.block.edit().hasFocus():
            self._form.block.focus()

    # ---- acting

    def _choose(self, key: FieldKey) -> None:
        self._presenter.select(key, self._form.block.text())
        self._form.block.focus()

    def _restore(self) -> None:
        edit = self._form.block.edit()
        read = self._presenter.restore()
        if read is not None and edit.text() != read:
            edit.load(read, (), offers_forms=True)

    def _to_matching(self) -> None:
        if self._panel.focus():
            self._window.modes_changed()

    def _from_matching(self) -> None:
        self._form.block.focus()
        self._window.modes_changed()

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


def _column(holder: QWidget, *widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    split = QSplitter(orientation)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    for part in parts:
        split.addWidget(part)
    return split
