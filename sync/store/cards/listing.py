"""Lists of cards, newest change first."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import Session

from sync.contract.problems import ProblemCode
from sync.records import CardId
from sync.records.lead import CardPage, HitCount, StoredCard
from sync.store.cards.reading import stored_cards
from sync.store.cards.searching import has_words, is_found_by, words_of
from sync.store.cards.tables import CardRow
from sync.store.cards.visibility import visible_to
from sync.store.cursor import COUNTED_HITS
from sync.store.identity.principal import Principal
from sync.store.refusal import RequestRefused


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody asks for. owned: only what the asker owns a card of.

    before: only what changed before this number in the order of changes.
    """

    text: str = ""
    owned: bool = False
    limit: int = 50
    before: int | None = None


def matching(session: Session, principal: Principal, query: Query) -> ColumnElement[bool]:
    """The condition on a card: the asker may see it, and it has every word."""
    words = words_of(query.text)
    return and_(visible_to(principal), is_found_by(session, words), has_words(words))


def list_cards(session: Session, principal: Principal, query: Query) -> CardPage:
    own = CardRow.owner_id == principal.user_id if query.owned else true()
    wanted = and_(matching(session, principal, query), own)
    page = select(CardRow).where(wanted, is_before(query)).order_by(CardRow.sequence.desc()).limit(query.limit + 1)
    rows = session.scalars(page).all()
    shown = rows[: query.limit]
    return CardPage(
        cards=tuple(stored_cards(session, shown)),
        hits=count_of(session, wanted),
        cursor=str(shown[-1].sequence) if len(rows) > query.limit else None,
    )


def is_before(query: Query) -> ColumnElement[bool]:
    return true() if query.before is None else CardRow.sequence < query.before


def find_card(session: Session, principal: Principal, card_id: CardId) -> StoredCard:
    """A hidden card is answered like one that does not exist."""
    row = session.scalars(select(CardRow).where(visible_to(principal), CardRow.card_id == card_id)).first()
    if row is None:
        raise RequestRefused(ProblemCode.CARD_UNKNOWN)
    return stored_cards(session, [row])[0]


def count_of(session: Session, wanted: ColumnElement[bool]) -> HitCount:
    # In the order of the list, so that counting stops as early as listing does.
    some = select(CardRow.card_id).where(wanted).order_by(CardRow.sequence.desc()).limit(COUNTED_HITS + 1).subquery()
    count = session.scalar(select(func.count()).select_from(some)) or 0
    return HitCount(min(count, COUNTED_HITS), count > COUNTED_HITS)
