"""What an operator does with a card besides correcting and confirming it."""

from __future__ import annotations

from dataclasses import replace

from app.domain.act import PersonalAct
from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.states import REVIEWABLE, CardEvent
from app.usecases.moving import move
from app.usecases.problems import Problem, StationError
from app.usecases.read_again import read_again
from app.usecases.records import Records
from sync.records import LeadDecision


def decide_lead(records: Records, card_id: CardId, decision: LeadDecision) -> Card:
    """Which lead the card joins; travels with it when it is confirmed."""
    card = records.cards.get(card_id)
    if card.state not in REVIEWABLE:
        raise StationError(Problem.NOT_POSSIBLE_NOW, f"decide in {card.state}")
    card = replace(card, lead=decision)
    records.cards.save(card)
    return card


def set_aside(records: Records, card_id: CardId, event: CardEvent, act: PersonalAct, reason: str = "") -> Card:
    """HELD, REVIEW_ASKED, DISCARDED, RESTORED: the card goes where the table says."""
    return move(records, records.cards.get(card_id), event, act, reason)


def turn_side(records: Records, card_id: CardId, side_index: int, quarter_turns: int, act: PersonalAct) -> Card:
    """Turn one side clockwise by quarter turns: its corners are named anew from where reading now begins."""
    card = records.cards.get(card_id)
    if not 0 <= side_index < len(card.sides):
        raise StationError(Problem.NOT_FOUND, "side")
    side = card.sides[side_index]
    if side.quad is None:
        raise StationError(Problem.NOT_POSSIBLE_NOW, "the card was not found on its sheet")
    first = -quarter_turns % 4  # turned once clockwise, what was bottom left is read first
    a, b, c, d = side.quad[first:] + side.quad[:first]
    turned = replace(side, quad=(a, b, c, d), turned_by_hand=True)
    sides = (*card.sides[:side_index], turned, *card.sides[side_index + 1 :])
    records.cards.save(replace(card, sides=sides))
    return read_again(records, card_id, act)
