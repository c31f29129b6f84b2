"""What the operator did, so that it can be undone and done again, also on cards already confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.card import Card
from app.domain.ids import CardId
from app.words.facts import FieldKey
from sync.records import LeadDecision


@dataclass(frozen=True, slots=True)
class Corrected:
    """before and after are corrections; None stands for what was read."""

    card_id: CardId
    key: FieldKey
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Decided:
    card_id: CardId
    before: LeadDecision
    after: LeadDecision


@dataclass(frozen=True, slots=True)
class Confirmed:
    card_id: CardId


@dataclass(frozen=True, slots=True)
class Held:
    card_id: CardId


@dataclass(frozen=True, slots=True)
class Discarded:
    card_id: CardId
    reason: str


Step = Corrected | Decided | Confirmed | Held | Discarded


class Steps:
    """Two stacks. Doing something new forgets what was undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def did(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()

    def forget(self, step: Step) -> None:
        """That step was taken back in another way."""
        if step in self._done:
            self._done.remove(step)

    def read_again(self, card: Card) -> None:
        """Its fields may stand elsewhere now: only what a person has said keeps its place."""

        def still_holds(step: Step) -> bool:
            if not isinstance(step, Corrected) or step.card_id != card.id:
                return True
            field = card.draft.field(*step.key)
            return field is not None and field.correction is not None

        self._done = [step for step in self._done if still_holds(step)]
        self._undone = [step for step in self._undone if not isinstance(step, Corrected) or step.card_id != card.id]

    def undo(self) -> Step | None:
        """The step that is to be taken back now."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step

    def redo(self) -> Step | None:
        """The step that is to be done again now."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step
