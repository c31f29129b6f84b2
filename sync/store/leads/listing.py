"""Lists of leads, and one lead in full."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, not_, select, true
from sqlalchemy.orm import Session, aliased

from sync.contract.problems import ProblemCode
from sync.records import LeadId
from sync.records.lead import LeadDetail, LeadPage
from sync.store.cards.listing import Query, count_of, is_before, matching
from sync.store.cards.searching import has_words, words_of
from sync.store.cards.tables import CardRow
from sync.store.cards.visibility import visible_to
from sync.store.identity.principal import Principal
from sync.store.leads.grouping import present_lead_id
from sync.store.leads.summaries import acquaintances, sourced_facts, summary_of, visible_cards_of
from sync.store.leads.tables import LeadRow
from sync.store.refusal import RequestRefused

# Made once: an alias costs more than the query it is for.
_Newer, _Own = aliased(CardRow), aliased(CardRow)


def list_leads(session: Session, principal: Principal, query: Query) -> LeadPage:
    """Leads with a card that the asker may see and that has every word; each once, newest change first."""
    wanted = and_(
        matching(session, principal, query),
        _is_newest_of_its_lead(principal, words_of(query.text)),
        _lead_has_a_card_of(principal) if query.owned else true(),
    )
    page = (
        select(CardRow.lead_id, CardRow.sequence)
        .where(wanted, is_before(query))
        .order_by(CardRow.sequence.desc())
        .limit(query.limit + 1)
    )
    rows = session.execute(page).all()
    shown = rows[: query.limit]
    cards = visible_cards_of(session, principal, [row.lead_id for row in shown])
    return LeadPage(
        leads=tuple(summary_of(row.lead_id, cards[row.lead_id]) for row in shown),
        hits=count_of(session, wanted),
        cursor=str(shown[-1].sequence) if len(rows) > query.limit else None,
    )


def find_lead(session: Session, principal: Principal, lead_id: LeadId) -> LeadDetail:
    """By its present id or one it had before. A lead of hidden cards only is answered like one that does not exist."""
    present = present_lead_id(session, principal.organization_id, lead_id)
    cards = visible_cards_of(session, principal, [present]).get(present)
    if cards is None:
        raise RequestRefused(ProblemCode.LEAD_UNKNOWN)
    row = session.get_one(LeadRow, (principal.organization_id, present))
    return LeadDetail(
        lead_id=present,
        summary=summary_of(present, cards),
        facts=sourced_facts(cards),
        cards=tuple(cards),
        known_by=acquaintances(cards),
        lead_source=row.source,
        lead_source_detail=row.source_detail,
        created_at=row.created_at,
    )


def _is_newest_of_its_lead(principal: Principal, words: tuple[str, ...]) -> ColumnElement[bool]:
    """A lead stands in the list once, where its newest card that matches stands."""
    return not_(
        exists(
            select(_Newer.card_id).where(
                _Newer.organization_id == CardRow.organization_id,
                _Newer.lead_id == CardRow.lead_id,
                _Newer.sequence > CardRow.sequence,
                visible_to(principal, _Newer),
                has_words(words, _Newer),
            )
        )
    )


def _lead_has_a_card_of(principal: Principal) -> ColumnElement[bool]:
    """A list, not EXISTS for each lead: people own far fewer cards than the office has."""
    return CardRow.lead_id.in_(
        select(_Own.lead_id).where(
            _Own.organization_id == principal.organization_id, _Own.owner_id == principal.user_id
        )
    )
