"""What happened to a card, kept for ever: every change of state with who and when (3.1)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.act import Act, PersonalAct
from app.domain.draft import FieldAt
from app.domain.ids import CardId
from app.domain.states import CardEvent, CardState


@dataclass(frozen=True, slots=True)
class CardChange:
    """detail is a reason a person gave (why discarded), or a technical code."""

    card_id: CardId
    event: CardEvent
    before: CardState
    after: CardState
    act: Act
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionMade:
    """One step of a draft's history. value None: back to what was read."""

    card_id: CardId
    field: FieldAt
    value: str | None
    act: PersonalAct
