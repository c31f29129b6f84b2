"""Leads as people see them: computed from the cards the asker may see, and from no others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.records import FactName, ImageRef, ImageSide, LeadId
from sync.records.lead import Acquaintance, CardHolder, LeadFact, LeadSummary, StoredCard
from sync.records.merging import DatedFacts, day_of, facts_of, merge, recency
from sync.store.cards.reading import stored_cards
from sync.store.cards.tables import CardRow
from sync.store.cards.visibility import visible_to
from sync.store.identity.principal import Principal


def visible_cards_of(session: Session, principal: Principal, leads: Sequence[LeadId]) -> dict[LeadId, list[StoredCard]]:
    """The cards of these leads that the asker may see, newest first. A lead without any is not in the answer."""
    rows = session.scalars(select(CardRow).where(visible_to(principal), CardRow.lead_id.in_(leads))).all()
    cards: dict[LeadId, list[StoredCard]] = defaultdict(list)
    for card in sorted(stored_cards(session, rows), key=lambda card: recency(dated(card)), reverse=True):
        cards[card.lead_id].append(card)
    return dict(cards)


def dated(card: StoredCard) -> DatedFacts:
    record = card.record
    return DatedFacts(record.card_id, record.facts, record.exchanged_on, record.registered_at)


def summary_of(lead_id: LeadId, cards: Sequence[StoredCard]) -> LeadSummary:
    """cards: newest first, at least one."""
    facts = facts_of(merge([dated(card) for card in cards]))
    return LeadSummary(
        lead_id=lead_id,
        name=facts.person_name,
        name_kana=facts.first(FactName.NAME_KANA)
        or " ".join(filter(None, (facts.first(FactName.FAMILY_NAME_KANA), facts.first(FactName.GIVEN_NAME_KANA)))),
        company=facts.company_name,
        department=" ".join(facts.all(FactName.DEPARTMENT)),
        title=" ".join(facts.all(FactName.TITLE)),
        emails=facts.all(FactName.EMAIL),
        telephones=facts.all(FactName.TEL),
        mobiles=facts.all(FactName.MOBILE),
        owners=tuple(dict.fromkeys(card.owner for card in cards)),
        tags=tuple(dict.fromkeys(tag for card in cards for tag in card.record.tags)),
        card_count=len(cards),
        exchanged_on=day_of(dated(cards[0])),
        updated_at=max(card.received_at for card in cards),
        picture=next((image.sha256 for card in cards for image in card.record.images if _is_front(image)), None),
    )


def _is_front(image: ImageRef) -> bool:
    return image.side is ImageSide.FRONT


def sourced_facts(cards: Sequence[StoredCard]) -> tuple[LeadFact, ...]:
    by_id = {card.record.card_id: card for card in cards}
    return tuple(
        LeadFact(sourced.fact, sourced.card_id, day_of(dated(by_id[sourced.card_id])), by_id[sourced.card_id].owner)
        for sourced in merge([dated(card) for card in cards])
    )


def acquaintances(cards: Sequence[StoredCard]) -> tuple[Acquaintance, ...]:
    """Who knows the person, whoever met them last first."""
    days: defaultdict[CardHolder, list[date]] = defaultdict(list)
    for card in cards:
        days[card.owner].append(day_of(dated(card)))
    known = [Acquaintance(holder, len(met), min(met), max(met)) for holder, met in days.items()]
    return tuple(sorted(known, key=lambda acquaintance: acquaintance.last_on, reverse=True))
