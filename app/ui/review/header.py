"""The header of the correction screen: which card, how far, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.card import Card
from app.ui.actions import Actions
from app.ui.figures import cards, rough_duration
from app.ui.review.presenter import ReviewPresenter
from app.ui.widgets.button import Button, Look
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.progress import Part, ProgressBar
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import Role, label
from resources.texts import _


class ReviewHeader(PageHeader):
    """held_wanted: whether the cards on hold are to be looked at."""

    held_wanted = Signal(bool)

    def __init__(self, commands: Actions) -> None:
        super().__init__(_("確認待ち"))
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        self._number = label("", Role.SECTION)
        self._of = label("", Role.BODY, "text2")
        self._bar = ProgressBar(_("確認の進み具合"))
        self._bar.setFixedWidth(130)
        self._left = label("", Role.BODY, "text2")
        for widget in (self._number, self._of, self._bar, self._left):
            row.addWidget(widget)
        self.insert_after_context(self._progress)
        self._sure = Button.of(commands["review.confirm_sure"], words="", icon="check-check", look=Look.QUIET)
        self._held = Segments((_("確認待ち"), _("保留中")), _("見る名刺"))
        self._held.setObjectName("review.held")
        self._held.chosen.connect(lambda index: self.held_wanted.emit(index == 1))
        self._hold = Button.of(commands["review.hold"], icon="pause")
        self._discard = Button.of(commands["review.discard"], words=_("破棄…"), icon="trash-2")
        for button in (self._sure, self._hold, self._discard):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for action in (self._sure, self._held, self._hold, self._discard):
            self.add(action)

    def show_state(self, presenter: ReviewPresenter) -> None:
        state, left = presenter.state, presenter.left
        card, done = state.card, presenter.pace.confirmed_count
        self.context.setText(_context(card) if card is not None else "")
        self._progress.setVisible(card is not None and not state.held)
        self._number.setText(str(done + 1))
        self._of.setText(f"/ {done + left}")
        self._bar.show_parts((Part(done, "accent"),), max(1, done + left))
        seconds = presenter.pace.seconds_left(left)
        rest = _("残り {cards}").format(cards=cards(left))
        self._left.setText(f"{rest} ・ {rough_duration(seconds)}" if seconds is not None else rest)
        sure = presenter.sure
        self._sure.setVisible(sure > 0 and not state.held)
        self._sure.set_words(_("疑いのない{cards}を確定").format(cards=cards(sure)))
        self._hold.setVisible(card is not None and not state.held)
        self._discard.setVisible(card is not None)


def _context(card: Card) -> str:
    owner = card.header.owner.name
    words = _("名刺 {number}").format(number=card.number)
    return f"{words} ・ {owner}" if owner else words
