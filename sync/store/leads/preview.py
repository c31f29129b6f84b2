"""What name matching would do with a card, before it is delivered. Nothing is changed, nothing hidden is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.records import LeadId
from sync.records.lead import LeadPreview, MatchingPreview, StoredCard
from sync.records.matching import MatchTerms, Resemblance
from sync.records.merging import DatedFacts, changes_between, facts_of, merge
from sync.store.cards.tables import CardEmailRow, CardRow
from sync.store.cards.visibility import visible_to
from sync.store.identity.principal import Principal
from sync.store.leads.grouping import Comparison, automatic_lead, compared
from sync.store.leads.summaries import dated, summary_of, visible_cards_of

_CANDIDATES: Final = 10  # more than anybody compares by eye
_CARDS_LOOKED_AT: Final = 200  # an address such as info@ may stand on thousands of cards


def preview(session: Session, principal: Principal, card: DatedFacts) -> MatchingPreview:
    """card need not be in the store; where it is, an older version of it, it is not compared with itself."""
    others = _resembling(session, principal, card)
    present = session.scalars(select(CardRow).where(visible_to(principal), CardRow.card_id == card.card_id)).first()
    match = automatic_lead(session, principal.organization_id, others, present)
    reasons: dict[LeadId, Resemblance | None] = {}
    for other in others:
        if other.card.lead_id != match:
            reasons.setdefault(other.card.lead_id, other.why or Resemblance.SAME_COMPANY_AND_NAME)
    shown = list(reasons)[:_CANDIDATES]
    cards = visible_cards_of(session, principal, [*shown, *([match] if match else [])])
    return MatchingPreview(
        match=_joined(match, cards[match], card, None) if match else None,
        candidates=tuple(_joined(lead_id, cards[lead_id], card, reasons[lead_id]) for lead_id in shown),
    )


def _resembling(session: Session, principal: Principal, card: DatedFacts) -> list[Comparison]:
    """Cards of the same company and name first, then those that share an address; each newest first."""
    terms = MatchTerms.of(card.facts)
    same_names = [CardRow.company_key == terms.company, CardRow.name_key == terms.name]
    same_address = CardRow.card_id.in_(
        select(CardEmailRow.card_id).where(
            CardEmailRow.organization_id == principal.organization_id, CardEmailRow.email_key.in_(terms.emails)
        )
    )
    found: dict[str, CardRow] = {}
    for conditions in ([*same_names] if terms.identifies else None, [same_address] if terms.emails else None):
        if conditions is not None:
            rows = session.scalars(
                select(CardRow)
                .where(visible_to(principal), CardRow.card_id != card.card_id, *conditions)
                .order_by(CardRow.sequence.desc())
                .limit(_CARDS_LOOKED_AT)
            )
            found |= {row.card_id: row for row in rows if row.card_id not in found}
    return compared(session, principal.organization_id, list(found.values()), terms)


def _joined(lead_id: LeadId, cards: Sequence[StoredCard], card: DatedFacts, why: Resemblance | None) -> LeadPreview:
    present = [dated(stored) for stored in cards]
    others = [stored for stored in present if stored.card_id != card.card_id]
    changes = changes_between(facts_of(merge(present)), facts_of(merge([*others, card])))
    return LeadPreview(summary_of(lead_id, cards), changes, why)
