"""Correct one field of a draft. What was read stays beside it, every step is kept."""

from __future__ import annotations

from dataclasses import replace

from app.domain.act import PersonalAct
from app.domain.card import Card
from app.domain.draft import Correction, Draft, FieldAt
from app.domain.history import CorrectionMade
from app.domain.ids import CardId
from app.domain.names import follow_corrections
from app.domain.states import REVIEWABLE
from app.usecases.problems import Problem, StationError
from app.usecases.records import Records


def correct_field(records: Records, card_id: CardId, field: FieldAt, value: str | None, act: PersonalAct) -> Card:
    """Choose a value (also the read one, to vouch for it); None goes back to what was read.

    Parts of a name follow the whole and the other way round. Raises StationError: NOT_FOUND, NOT_POSSIBLE_NOW.
    """
    card = records.cards.get(card_id)
    if card.state not in REVIEWABLE:
        raise StationError(Problem.NOT_POSSIBLE_NOW, f"correct in {card.state}")
    steps = [CorrectionMade(card.id, field, value, act)]
    card = replace(card, draft=_after(card.draft, steps[0]))
    if field.position == 0:
        for follower, its_value in follow_corrections(card.draft, field.name, value):
            steps.append(CorrectionMade(card.id, FieldAt(follower), its_value, act))
            card = replace(card, draft=_after(card.draft, steps[-1]))
    for step in steps:
        records.cards.keep_correction(step)
    records.cards.save(card)
    return card


def _after(draft: Draft, step: CorrectionMade) -> Draft:
    correction = None if step.value is None else Correction(step.value, step.act.by, step.act.at)
    return draft.corrected(step.field.name, step.field.position, correction)
