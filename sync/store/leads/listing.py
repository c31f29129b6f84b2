"""Lists of leads, and one lead in full."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from sync.contract.problems import ProblemCode
from sync.records import LeadId
from sync.records.lead import HitCount, LeadDetail, LeadPage
from sync.store.cards.listing import Query, matching
from sync.store.cards.tables import CardRow
from sync.store.cursor import COUNTED_HITS
from sync.store.identity.principal import Principal
from sync.store.leads.grouping import present_lead_id
from sync.store.leads.summaries import acquaintances, sourced_facts, summary_of, visible_cards_of
from sync.store.leads.tables import LeadRow
from sync.store.refusal import RequestRefused


def list_leads(session: Session, principal: Principal, query: Query) -> LeadPage:
    """Leads with a card that the asker may see and that has every word; each once, newest change first."""
    wanted = matching(principal, query)
    newest = func.max(CardRow.sequence)
    page = (
        select(CardRow.lead_id, newest)
        .where(wanted)
        .group_by(CardRow.lead_id)
        .order_by(newest.desc())
        .limit(query.limit + 1)
    )
    if query.before is not None:
        page = page.having(newest < query.before)
    rows = session.execute(page).all()
    shown = rows[: query.limit]
    cards = visible_cards_of(session, principal, [lead_id for lead_id, _ in shown])
    return LeadPage(
        leads=tuple(summary_of(lead_id, cards[lead_id]) for lead_id, _ in shown),
        hits=_count(session, wanted),
        cursor=str(shown[-1][1]) if len(rows) > query.limit else None,
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


def _count(session: Session, wanted: ColumnElement[bool]) -> HitCount:
    some = select(CardRow.lead_id).where(wanted).distinct().limit(COUNTED_HITS + 1).subquery()
    count = session.scalar(select(func.count()).select_from(some)) or 0
    return HitCount(min(count, COUNTED_HITS), count > COUNTED_HITS)
