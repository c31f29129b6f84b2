"""How a lead comes to be, and what is left of it when its last card has moved on."""

from __future__ import annotations

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from sync.records import LeadId, OrganizationId
from sync.store.cards.arrival import Arrival
from sync.store.cards.tables import CardRow
from sync.store.leads.tables import LeadAliasRow, LeadRow
from sync.store.new_id import new_id


def create_lead(session: Session, arrival: Arrival) -> LeadId:
    """A lead without cards yet. Its source is that of the card that makes it, and stays."""
    lead_id = LeadId(new_id(arrival.received_at))
    session.add(
        LeadRow(
            organization_id=arrival.organization_id,
            lead_id=lead_id,
            created_sequence=arrival.sequence,
            created_at=arrival.received_at,
            source=arrival.record.lead_source,
            source_detail=arrival.record.lead_source_detail,
        )
    )
    session.flush()
    return lead_id


def retire_if_empty(session: Session, organization_id: OrganizationId, lead_id: LeadId, *, successor: LeadId) -> None:
    """A lead whose last card has moved goes; its id, and those it stood for, lead to the successor from now on."""
    has_cards = session.scalar(
        select(exists().where(CardRow.organization_id == organization_id, CardRow.lead_id == lead_id))
    )
    if has_cards:
        return
    session.execute(
        update(LeadAliasRow)
        .where(LeadAliasRow.organization_id == organization_id, LeadAliasRow.lead_id == lead_id)
        .values(lead_id=successor)
    )
    session.add(LeadAliasRow(organization_id=organization_id, old_lead_id=lead_id, lead_id=successor))
    session.execute(delete(LeadRow).where(LeadRow.organization_id == organization_id, LeadRow.lead_id == lead_id))
    session.flush()
