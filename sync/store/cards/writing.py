"""The rows of a card, written as one: the present version replaces the one before."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.orm import Session

from sync.records import CardId, CardRecord, LeadId, OrganizationId, UserId
from sync.records.matching import MatchTerms
from sync.store.cards.arrival import Arrival
from sync.store.cards.searching import search_grams, search_text
from sync.store.cards.tables import CardEmailRow, CardFactRow, CardImageRow, CardRow, CardTagRow


def owner_of(record: CardRecord) -> UserId | None:
    """The user who owns the card: as said, else whoever confirmed it. None: somebody who is no user."""
    return record.owner.user_id or (None if record.owner.name else record.confirmed_by)


def write_card(session: Session, arrival: Arrival, lead_id: LeadId) -> None:
    """Create the card or bring it to this version. The lead exists already."""
    organization_id, record = arrival.organization_id, arrival.record
    terms = MatchTerms.of(record.facts)
    owner_id = owner_of(record)
    text = search_text(record.facts)
    _delete_parts(session, organization_id, record.card_id)
    session.merge(
        CardRow(
            organization_id=organization_id,
            card_id=record.card_id,
            version=record.version,
            sequence=arrival.sequence,
            lead_id=lead_id,
            company_key=terms.company,
            name_key=terms.name,
            search_text=text,
            search_grams=search_grams(text),
            owner_id=owner_id,
            owner_name="" if owner_id else record.owner.name,
            holder_id=owner_id or record.confirmed_by,
            scope=record.scope.value,
            exchanged_on=record.exchanged_on,
            registered_at=record.registered_at,
            confirmed_by=record.confirmed_by,
            confirmed_at=record.confirmed_at,
            lead_source=record.lead_source,
            lead_source_detail=record.lead_source_detail,
            note=record.note,
            lead_choice=record.lead.choice.value,
            chosen_lead_id=record.lead.lead_id,
            received_at=arrival.received_at,
        )
    )
    session.flush()
    session.add_all(_parts(organization_id, record, terms))
    session.flush()


def _delete_parts(session: Session, organization_id: OrganizationId, card_id: CardId) -> None:
    for table in (CardFactRow, CardEmailRow, CardTagRow, CardImageRow):
        session.execute(
            delete(table).where(table.organization_id == organization_id, table.card_id == card_id),
            execution_options={"synchronize_session": False},
        )


def _parts(
    organization_id: OrganizationId, record: CardRecord, terms: MatchTerms
) -> list[CardFactRow | CardEmailRow | CardTagRow | CardImageRow]:
    card_id = record.card_id
    return [
        *(
            CardFactRow(
                organization_id=organization_id,
                card_id=card_id,
                ordinal=ordinal,
                name=fact.name.value,
                value=fact.value,
                printed=fact.printed,
            )
            for ordinal, fact in enumerate(record.facts)
        ),
        *(
            CardEmailRow(organization_id=organization_id, card_id=card_id, email_key=email)
            for email in sorted(terms.emails)
        ),
        *(
            CardTagRow(organization_id=organization_id, card_id=card_id, ordinal=ordinal, tag=tag)
            for ordinal, tag in enumerate(record.tags)
        ),
        *(
            CardImageRow(
                organization_id=organization_id,
                card_id=card_id,
                ordinal=ordinal,
                side=image.side.value,
                sha256=image.sha256,
            )
            for ordinal, image in enumerate(record.images)
        ),
    ]
