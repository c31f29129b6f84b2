"""Verify a card: sealed, and in the outbox, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.domain.act import PersonalAct
from app.domain.card import Card, CardMark
from app.domain.ids import CardId
from app.domain.outbox import Delivery
from app.domain.states import CardEvent, CardState
from app.domain.validation import errors, issues
from app.usecases.answers import ConfirmedCount
from app.usecases.card_record import card_record
from app.usecases.moving import move
from app.usecases.problems import Problem, StationError
from app.usecases.records import Records


def confirm_card(
    records: Records, card_id: CardId, act: PersonalAct, hold: timedelta, *, seen: bool = True
) -> tuple[Card, Delivery]:
    """The card as it stands, doubtful fields included: the operator saw them. It may be taken back while it is held.

    Not seen: what stands nowhere on the card and is doubtful is left out. Raises StationError: NOT_FOUND,
    NOT_POSSIBLE_NOW, INVALID_FIELDS.
    """
    card = records.cards.get(card_id)
    wrong = errors(card.draft)
    if wrong:
        raise StationError(Problem.INVALID_FIELDS, fields=tuple(issue.name for issue in wrong))
    verified = replace(card, version=card.version + 1, confirmed_by=act.by, confirmed_at=act.at)
    verified = move(records, verified, CardEvent.CONFIRMED, act)
    waiting = move(records, verified, CardEvent.QUEUED, act)
    delivery = Delivery(
        card_id=card.id,
        record=card_record(waiting if seen else replace(waiting, draft=waiting.draft.without_doubtful_guesses), act),
        queued_at=act.at,
        hold_until=act.at + hold,
        next_try_at=act.at + hold,
    )
    records.outbox.add(delivery)
    return waiting, delivery


def confirm_sure(
    records: Records, act: PersonalAct, hold: timedelta
) -> tuple[ConfirmedCount, tuple[tuple[Card, Delivery], ...]]:
    """Verify every card that needs no person. left: those that do."""
    undecided = frozenset({CardState.READ, CardState.TO_REVIEW, CardState.IMAGE_CHECK})
    cards = records.cards.listed(states=undecided)
    sure = [card for card in cards if is_sure(card)]
    confirmed = tuple(confirm_card(records, card.id, act, hold, seen=False) for card in sure)
    return ConfirmedCount(len(sure), len(cards) - len(sure)), confirmed


def is_sure(card: Card) -> bool:
    """Everything on it read without a doubt, nothing to say against any field, and a picture that nothing is wrong with."""
    return (
        card.state is CardState.READ
        and not card.draft.needs_person
        and not issues(card.draft)
        and not card.marks - {CardMark.BLANK_BACK}
    )
