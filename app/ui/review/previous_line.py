"""The quiet line about the card confirmed last, with the way back to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.card import Card
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.text import ElidedLabel, Role
from resources.texts import _
from sync.records import Fact, Facts


class PreviousLine(QWidget):
    reopen_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("check", 14, "green"))
        self._words = ElidedLabel("", Role.CAPTION, "text2")
        self._words.setObjectName("review.previous")
        row.addWidget(self._words, 1)
        reopen = Button(_("開き直す"), icon="undo-2", look=Look.QUIET, height=28)
        reopen.setObjectName("review.reopen")
        reopen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        reopen.clicked.connect(self.reopen_wanted.emit)
        row.addWidget(reopen)

    def show_card(self, previous: Card | None) -> None:
        self.setVisible(previous is not None)
        if previous is not None:
            self._words.setText(_("前の名刺「{card}」を確定しました").format(card=_who(previous)))


def _who(card: Card) -> str:
    facts = Facts(tuple(Fact(field.name, field.value) for field in card.draft.fields))
    named = " ".join(filter(None, (facts.company_name, facts.person_name)))
    return named or _("名刺 {number}").format(number=card.number)
