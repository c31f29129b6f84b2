"""A card arrives: admit it, find its lead, merge, answer with a receipt. All of it in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.contract.answers import RECEIPT
from sync.contract.card_body import CardBody
from sync.contract.problems import ProblemCode
from sync.records import CardId, CardRecord, Facts, LeadChange, LeadId, LeadOutcome, Receipt
from sync.records.merging import changes_between, facts_of, merge
from sync.store import audit
from sync.store.cards.arrival import Arrival
from sync.store.cards.reading import dated_facts
from sync.store.cards.tables import CardRow, DeliveryRow
from sync.store.cards.writing import write_card
from sync.store.delivery.admission import admit
from sync.store.identity.principal import Principal
from sync.store.leads.grouping import lead_for, seen_by_confirmer
from sync.store.leads.lifecycle import create_lead, retire_if_empty
from sync.store.refusal import RequestRefused
from sync.store.sequence import next_sequence


def receive(session: Session, principal: Principal, record: CardRecord, now: datetime) -> Receipt:
    """The receipt, stored: the same version gets the same one again, whatever happened since.

    A version that is overtaken by a newer one is kept and acknowledged, and changes nothing.
    Raises RequestRefused; then nothing is stored.
    """
    organization_id = principal.organization_id
    sequence = next_sequence(session, organization_id)
    _check_deliverer(session, principal, record.card_id)
    body = CardBody.from_record(record).model_dump_json()
    delivered = session.get(DeliveryRow, (organization_id, record.card_id, record.version))
    if delivered is not None:
        return _same_answer(delivered, body)
    admit(session, principal, record)
    arrival = Arrival(organization_id, record, sequence, now)
    present = session.get(CardRow, (organization_id, record.card_id))
    if present is not None and present.version > record.version:
        receipt = _receipt(arrival, present.lead_id, LeadOutcome.ADDED)
    else:
        receipt = _merged(session, arrival, present)
    _keep(session, principal, receipt, body)
    return receipt


def _check_deliverer(session: Session, principal: Principal, card_id: CardId) -> None:
    """Who brought a card first brings its later versions too: no station writes over another's."""
    first = session.scalars(
        select(DeliveryRow)
        .where(DeliveryRow.organization_id == principal.organization_id, DeliveryRow.card_id == card_id)
        .order_by(DeliveryRow.sequence)
        .limit(1)
    ).first()
    if first is not None and (first.station_id, first.user_id) != (principal.station_id, principal.user_id):
        raise RequestRefused(ProblemCode.NOT_ALLOWED)


def _same_answer(delivered: DeliveryRow, body: str) -> Receipt:
    if delivered.body != body:
        raise RequestRefused(ProblemCode.VERSION_CONFLICT)
    return RECEIPT.validate_json(delivered.receipt)


def _merged(session: Session, arrival: Arrival, present: CardRow | None) -> Receipt:
    found = lead_for(session, arrival.organization_id, arrival.record, present)
    before = _facts_seen(session, arrival, found)
    lead_id = found or create_lead(session, arrival)
    left = present.lead_id if present is not None else lead_id
    write_card(session, arrival, lead_id)
    if left != lead_id:
        retire_if_empty(session, arrival.organization_id, left, successor=lead_id)
    after = _facts_seen(session, arrival, lead_id) or Facts()
    changes = changes_between(before, after) if before is not None else ()
    return _receipt(arrival, lead_id, _outcome(before, changes), changes)


def _facts_seen(session: Session, arrival: Arrival, lead_id: LeadId | None) -> Facts | None:
    """The lead's facts as far as the person who confirmed may see its cards: a receipt is no window on hidden ones.

    None: to that person there is no such lead.
    """
    cards: Sequence[CardRow] = ()
    if lead_id is not None:
        visible = seen_by_confirmer(session, arrival.organization_id, arrival.record)
        cards = session.scalars(select(CardRow).where(visible, CardRow.lead_id == lead_id)).all()
    return facts_of(merge(dated_facts(session, cards))) if cards else None


def _outcome(before: Facts | None, changes: tuple[LeadChange, ...]) -> LeadOutcome:
    if before is None:
        return LeadOutcome.CREATED
    return LeadOutcome.UPDATED if changes else LeadOutcome.ADDED


def _receipt(arrival: Arrival, lead_id: LeadId, outcome: LeadOutcome, changes: tuple[LeadChange, ...] = ()) -> Receipt:
    record = arrival.record
    return Receipt(record.card_id, record.version, arrival.sequence, arrival.received_at, lead_id, outcome, changes)


def _keep(session: Session, principal: Principal, receipt: Receipt, body: str) -> None:
    session.add(
        DeliveryRow(
            organization_id=principal.organization_id,
            card_id=receipt.card_id,
            version=receipt.version,
            body=body,
            receipt=RECEIPT.dump_json(receipt).decode(),
            sequence=receipt.sequence,
            station_id=principal.station_id,
            user_id=principal.user_id,
            received_at=receipt.received_at,
        )
    )
    audit.record(
        session,
        organization_id=principal.organization_id,
        now=receipt.received_at,
        action="card.received",
        object_type="card",
        object_id=receipt.card_id,
        user_id=principal.user_id,
        station_id=principal.station_id,
        detail={"version": receipt.version, "lead_id": receipt.lead_id, "outcome": receipt.outcome.value},
    )
