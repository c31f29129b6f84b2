"""The store's answers in the station's own words."""

from __future__ import annotations

from app.domain.ids import CardId, PictureId
from app.usecases.answers import CardPage, CardRow, LeadCard, LeadDetail, LeadFact, LeadPage, LeadRow, MatchCandidate
from sync.records import FactName, Facts
from sync.records import lead as records
from sync.records.merging import OFFICE_TIME


def lead_page(page: records.LeadPage) -> LeadPage:
    return LeadPage(tuple(map(_lead_row, page.leads)), page.hits.count, page.hits.is_bound, page.cursor)


def card_page(page: records.CardPage) -> CardPage:
    return CardPage(tuple(map(card_row, page.cards)), page.hits.count, page.hits.is_bound, page.cursor)


def lead_detail(detail: records.LeadDetail) -> LeadDetail:
    facts = Facts(tuple(fact.fact for fact in detail.facts))
    return LeadDetail(
        lead_id=detail.lead_id,
        person_name=detail.summary.name,
        person_name_kana=detail.summary.name_kana,
        person_name_en=facts.first(FactName.NAME_EN),
        company_name=detail.summary.company,
        affiliation=_affiliation(detail.summary.department, detail.summary.title),
        facts=tuple(map(_lead_fact, detail.facts)),
        cards=tuple(_lead_card(card, newest=index == 0) for index, card in enumerate(detail.cards)),
        tags=detail.summary.tags,
        lead_source=detail.lead_source,
    )


def card_row(card: records.StoredCard) -> CardRow:
    facts = card.record.facts
    pictures = _pictures(card)
    return CardRow(
        card_id=CardId(card.record.card_id),
        person_name=facts.person_name,
        company_name=facts.company_name,
        affiliation=_affiliation(facts.first(FactName.DEPARTMENT), facts.first(FactName.TITLE)),
        exchanged_on=_exchanged_on(card),
        owner_name=card.owner.name,
        picture=pictures[0] if pictures else None,
    )


def match_candidates(preview: records.MatchingPreview) -> tuple[MatchCandidate, ...]:
    """The lead that matches first."""
    match = () if preview.match is None else (_candidate(preview.match, matches=True),)
    return (*match, *(_candidate(candidate, matches=False) for candidate in preview.candidates))


def _lead_row(summary: records.LeadSummary) -> LeadRow:
    return LeadRow(
        lead_id=summary.lead_id,
        person_name=summary.name,
        company_name=summary.company,
        affiliation=_affiliation(summary.department, summary.title),
        exchanged_on=summary.exchanged_on.isoformat(),
        known_by=len(summary.owners),
        picture=PictureId(summary.picture) if summary.picture else None,
    )


def _lead_fact(fact: records.LeadFact) -> LeadFact:
    return LeadFact(
        name=fact.fact.name,
        value=fact.fact.value,
        source_card_id=CardId(fact.card_id),
        source_date=fact.exchanged_on.isoformat(),
        source_owner=fact.owner.name,
    )


def _lead_card(card: records.StoredCard, *, newest: bool) -> LeadCard:
    return LeadCard(CardId(card.record.card_id), _exchanged_on(card), card.owner.name, newest, _pictures(card))


def _candidate(preview: records.LeadPreview, *, matches: bool) -> MatchCandidate:
    return MatchCandidate(
        lead_id=preview.lead.lead_id,
        person_name=preview.lead.name,
        company_name=preview.lead.company,
        matches=matches,
        changes=tuple((c.name, _together(c.before), _together(c.after)) for c in preview.changes),
    )


def _pictures(card: records.StoredCard) -> tuple[PictureId, ...]:
    return tuple(PictureId(image.sha256) for image in card.record.images)


def _exchanged_on(card: records.StoredCard) -> str:
    """The day of registration, as the office counts days, where the day of exchange is unknown."""
    registered_on = card.record.registered_at.astimezone(OFFICE_TIME).date()
    return (card.record.exchanged_on or registered_on).isoformat()


def _affiliation(department: str, title: str) -> str:
    return " ".join(part for part in (department, title) if part)


def _together(values: tuple[str, ...]) -> str:
    return "、".join(values)
