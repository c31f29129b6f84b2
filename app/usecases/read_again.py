"""Have cards read once more (2.6): what people corrected stays, whatever is found this time."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.act import PersonalAct
from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.states import CardEvent, CardState
from app.usecases.moving import move
from app.usecases.problems import Problem, StationError
from app.usecases.read_cards import READABLE
from app.usecases.records import Records
from ocr.edition import RULES

# Read, and not yet decided on: who has confirmed, discarded or put a card aside is not overruled by a machine.
_UNDECIDED = frozenset({CardState.READ, CardState.TO_REVIEW})


def read_again(records: Records, card_id: CardId, act: PersonalAct) -> Card:
    """Queue another reading of the card ahead of the stack: somebody waits for it before the screen.

    A reading of it that is under way counts no more: it may see the card in another direction.
    """
    card = records.cards.get(card_id)
    if card.state not in READABLE:
        raise StationError(Problem.NOT_POSSIBLE_NOW, f"read again in {card.state}")
    records.readings.renew(card.batch_id, _ordinal(records, card), _alone(card), act.at, urgent=True)
    return move(records, card, CardEvent.READING_STARTED, act)


def read_again_later(records: Records, card_ids: Sequence[CardId], act: PersonalAct) -> tuple[CardId, ...]:
    """Queue readings behind everything else; the cards stay with the operators until their turn comes.

    Returns those that will be read again. Raises StationError NOT_FOUND.
    """
    cards = [records.cards.get(card_id) for card_id in card_ids]
    chosen = [card for card in cards if card.state in _UNDECIDED]
    for card in chosen:
        records.readings.add(card.batch_id, _ordinal(records, card), _alone(card), act.at, urgent=False)
    return tuple(card.id for card in chosen)


def is_outdated(card: Card) -> bool:
    """Whether an older edition of the rules has read it: this one may read it better."""
    return card.rules < RULES


def _ordinal(records: Records, card: Card) -> int:
    return records.sheets.get(card.sides[0].sheet_id).ordinal


def _alone(card: Card) -> CardId | None:
    """The card alone where all its places are known; else its whole paper is searched anew."""
    return None if any(side.quad is None for side in card.sides) else card.id
