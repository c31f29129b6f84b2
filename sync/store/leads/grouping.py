"""Which lead a card belongs to: the operator's word, else the rules of name matching among the cards that are there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from sync.contract.problems import ProblemCode
from sync.records import CardId, CardRecord, LeadChoice, LeadId, OrganizationId
from sync.records.matching import MatchingKey, MatchTerms, Resemblance, is_same_person, resemblance
from sync.store.cards.tables import CardEmailRow, CardRow
from sync.store.cards.visibility import seen_by
from sync.store.identity.tables import Role, UserAccountRow
from sync.store.leads.tables import LeadAliasRow, LeadRow, matching_key_of
from sync.store.refusal import RequestRefused


@dataclass(frozen=True, slots=True)
class Comparison:
    """A stored card beside the card in question. why is None where they are the same person by the rules."""

    card: CardRow
    why: Resemblance | None


def lead_for(
    session: Session, organization_id: OrganizationId, record: CardRecord, present: CardRow | None
) -> LeadId | None:
    """The lead that this version of the card belongs to; None: a new one.

    present is the card as stored before. It stays in its lead as long as nothing speaks for another one.
    """
    match record.lead.choice:
        case LeadChoice.JOIN:
            return _joined(session, organization_id, record, present)
        case LeadChoice.DIFFERENT_PERSON:
            return _kept_apart(session, present)
        case LeadChoice.AUTOMATIC:
            others = same_names(session, organization_id, record.card_id, MatchTerms.of(record.facts))
            return automatic_lead(session, organization_id, others, present)
        case _:
            assert_never(record.lead.choice)


def _joined(session: Session, organization_id: OrganizationId, record: CardRecord, present: CardRow | None) -> LeadId:
    """The lead that was named. One the confirmer sees no card of is answered like one that does not exist."""
    assert record.lead.lead_id is not None
    lead_id = present_lead_id(session, organization_id, record.lead.lead_id)
    is_there_already = present is not None and present.lead_id == lead_id
    seen = select(CardRow.card_id).where(
        seen_by_confirmer(session, organization_id, record), CardRow.lead_id == lead_id
    )
    if not is_there_already and session.scalars(seen.limit(1)).first() is None:
        raise RequestRefused(ProblemCode.LEAD_UNKNOWN)
    return lead_id


def seen_by_confirmer(session: Session, organization_id: OrganizationId, record: CardRecord) -> ColumnElement[bool]:
    """The cards that whoever vouches for this one may see."""
    account = session.get_one(UserAccountRow, (organization_id, record.confirmed_by))
    return seen_by(organization_id, record.confirmed_by, admin=account.role is Role.ADMIN)


def present_lead_id(session: Session, organization_id: OrganizationId, lead_id: LeadId) -> LeadId:
    """The lead itself, or the one it became. Refuses an id that never was one."""
    if session.get(LeadRow, (organization_id, lead_id)) is not None:
        return lead_id
    alias = session.get(LeadAliasRow, (organization_id, lead_id))
    if alias is None:
        raise RequestRefused(ProblemCode.LEAD_UNKNOWN)
    return alias.lead_id


def same_names(
    session: Session, organization_id: OrganizationId, card_id: CardId, terms: MatchTerms
) -> list[Comparison]:
    """Every other card with this company and this name, oldest first."""
    if not terms.identifies:
        return []
    cards = session.scalars(
        select(CardRow)
        .where(
            CardRow.organization_id == organization_id,
            CardRow.company_key == terms.company,
            CardRow.name_key == terms.name,
            CardRow.card_id != card_id,
        )
        .order_by(CardRow.sequence)
    ).all()
    return compared(session, organization_id, cards, terms)


def compared(
    session: Session, organization_id: OrganizationId, cards: Sequence[CardRow], terms: MatchTerms
) -> list[Comparison]:
    """The cards of the same person, or of somebody who resembles them; others are left out."""
    key = matching_key_of(session, organization_id)
    emails = _emails(session, organization_id, cards)
    return [
        comparison for card in cards if (comparison := _comparison(card, emails[card.card_id], terms, key)) is not None
    ]


def automatic_lead(
    session: Session, organization_id: OrganizationId, others: Sequence[Comparison], present: CardRow | None
) -> LeadId | None:
    """The lead by the rules alone, out of the cards compared: the present one if it matches, else the first created."""
    leads = [other.card.lead_id for other in others if other.why is None]
    if present is not None and present.lead_id in leads:
        return present.lead_id
    if leads:
        return _first_created(session, organization_id, leads)
    return present.lead_id if present is not None and _is_alone(session, present) else None


def _first_created(session: Session, organization_id: OrganizationId, leads: Sequence[LeadId]) -> LeadId | None:
    return session.scalars(
        select(LeadRow.lead_id)
        .where(LeadRow.organization_id == organization_id, LeadRow.lead_id.in_(leads))
        .order_by(LeadRow.created_sequence)
        .limit(1)
    ).first()


def _comparison(card: CardRow, emails: frozenset[str], terms: MatchTerms, key: MatchingKey) -> Comparison | None:
    other = MatchTerms(card.company_key, card.name_key, emails)
    if is_same_person(terms, other, key):
        return Comparison(card, None)
    why = resemblance(terms, other, key)
    return Comparison(card, why) if why else None


def _kept_apart(session: Session, present: CardRow | None) -> LeadId | None:
    """A card that was set apart before, or is alone, stays where it is: corrections must not multiply leads."""
    if present is None:
        return None
    set_apart = present.lead_choice == LeadChoice.DIFFERENT_PERSON.value
    return present.lead_id if set_apart or _is_alone(session, present) else None


def _is_alone(session: Session, card: CardRow) -> bool:
    count = session.scalar(
        select(func.count())
        .select_from(CardRow)
        .where(CardRow.organization_id == card.organization_id, CardRow.lead_id == card.lead_id)
    )
    return count == 1


def _emails(
    session: Session, organization_id: OrganizationId, cards: Sequence[CardRow]
) -> defaultdict[CardId, frozenset[str]]:
    emails: defaultdict[CardId, frozenset[str]] = defaultdict(frozenset)
    for row in session.scalars(
        select(CardEmailRow).where(
            CardEmailRow.organization_id == organization_id,
            CardEmailRow.card_id.in_([card.card_id for card in cards]),
        )
    ):
        emails[row.card_id] |= {row.email_key}
    return emails
