"""The states of a card as people see them: word, icon, colour. One table for every badge and filter."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.card import Card, CardMark
from app.domain.states import CardState
from app.ui.tokens import Tone
from app.words.marks import mark_word
from app.words.states import state_word


@dataclass(frozen=True, slots=True)
class Badge:
    word: str
    icon: str
    tone: Tone


def badge(state: CardState) -> Badge:
    icon, tone = {
        CardState.SCANNING: ("loader-circle", Tone.GREY),
        CardState.IMAGE_CHECK: ("image", Tone.TEAL),
        CardState.READING: ("scan-text", Tone.GREY),
        CardState.READ: ("scan-text", Tone.TEAL),
        CardState.TO_REVIEW: ("pencil", Tone.AMBER),
        CardState.ON_HOLD: ("pause", Tone.GREY),
        CardState.RETURNED: ("corner-up-left", Tone.VIOLET),
        CardState.RESCAN: ("refresh-cw", Tone.AMBER),
        CardState.ADMIN_REVIEW: ("shield", Tone.VIOLET),
        CardState.VERIFIED: ("check", Tone.GREEN),
        CardState.WAITING: ("clock", Tone.ACCENT),
        CardState.SENT: ("check-check", Tone.GREEN),
        CardState.SEND_FAILED: ("triangle-alert", Tone.RED),
        CardState.DISCARDED: ("ban", Tone.GREY),
    }[state]
    return Badge(state_word(state), icon, tone)


def mark_badge(mark: CardMark) -> Badge:
    if mark is CardMark.BLANK_BACK:
        return Badge(mark_word(mark), "eye-off", Tone.GREY)
    return Badge(mark_word(mark), "triangle-alert", Tone.AMBER)


_BEFORE_VERIFIED = frozenset(
    {CardState.SCANNING, CardState.IMAGE_CHECK, CardState.READING, CardState.READ, CardState.TO_REVIEW}
)


def shown_badge(card: Card) -> Badge:
    """The one badge under a card: a reason to look at the picture comes before the state."""
    marks = sorted(card.marks - {CardMark.BLANK_BACK})
    if marks and card.state in _BEFORE_VERIFIED:
        return mark_badge(marks[0])
    return badge(card.state)
