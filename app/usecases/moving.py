"""The one way a card changes its state: by the table, with who and when written beside it."""

from __future__ import annotations

from dataclasses import replace

from app.domain.act import Act
from app.domain.card import Card
from app.domain.history import CardChange
from app.domain.states import CardEvent, IllegalTransitionError, next_state
from app.usecases.problems import Problem, StationError
from app.usecases.records import Records


def move(records: Records, card: Card, event: CardEvent, act: Act, detail: str = "") -> Card:
    """The card after the event, saved. Raises StationError(NOT_POSSIBLE_NOW)."""
    try:
        after = next_state(card.state, event)
    except IllegalTransitionError as error:
        raise StationError(Problem.NOT_POSSIBLE_NOW, f"{error.event} in {error.state}") from error
    moved = replace(card, state=after)
    records.cards.save(moved)
    records.cards.log(CardChange(card.id, event, card.state, after, act, detail))
    return moved
