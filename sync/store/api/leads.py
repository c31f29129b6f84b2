"""Leads: looked up by people, previewed before a card is confirmed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from sync.contract.card_body import Uuid, facts_from_wire
from sync.contract.matching_body import MatchingQuestion
from sync.contract.problems import ProblemCode
from sync.contract.scopes import LEADS_READ
from sync.records import CardId, LeadId
from sync.records.lead import LeadDetail, LeadPage, MatchingPreview
from sync.records.merging import DatedFacts
from sync.store.api.parts import Parts
from sync.store.api.problems import documented
from sync.store.api.query import Asked
from sync.store.identity.access import require
from sync.store.identity.principal import Principal
from sync.store.leads.listing import find_lead, list_leads
from sync.store.leads.preview import preview

router = APIRouter(tags=["leads"])
Reader = Annotated[Principal, Depends(require(LEADS_READ))]


@router.get(
    "/v1/leads",
    responses=documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.INVALID_RECORD),
)
def get_leads(query: Asked, parts: Parts, principal: Reader) -> LeadPage:
    """Leads with a card that the asker may see, newest change first."""
    with parts.database.read() as session:
        return list_leads(session, principal, query)


@router.get(
    "/v1/leads/{lead_id}",
    responses=documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.LEAD_UNKNOWN),
)
def get_lead(lead_id: Annotated[Uuid, Path()], parts: Parts, principal: Reader) -> LeadDetail:
    """One lead. An id that became another lead leads there; the answer has the present id."""
    with parts.database.read() as session:
        return find_lead(session, principal, LeadId(lead_id))


@router.post(
    "/v1/name-matching",
    responses=documented(
        ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.INVALID_RECORD, ProblemCode.TOO_LARGE
    ),
)
def preview_matching(question: MatchingQuestion, parts: Parts, principal: Reader) -> MatchingPreview:
    """What would become of a card, and who resembles the person. Nothing is stored."""
    card = DatedFacts(
        CardId(question.card_id), facts_from_wire(question.facts), question.exchanged_on, question.registered_at
    )
    with parts.database.read() as session:
        return preview(session, principal, card)
