"""What becomes of a confirmed card: the record that is sent, the lead that the store makes of it, and its row."""

from __future__ import annotations

from datetime import datetime

from app.domain.card import Card
from app.domain.ids import CardId, PictureId
from app.usecases.answers import LeadCard, LeadDetail, LeadFact, LeadRow
from sync.records import CardRecord, Fact, FactName, Facts, ImageRef, ImageSide, LeadId, UserId


def record_of(card: Card, now: datetime) -> CardRecord:
    facts = Facts(tuple(Fact(field.name, field.value, "") for field in card.draft.fields if field.value))
    images = tuple(
        ImageRef(ImageSide(side.side.value), side.shown.id, side.shown.media_type, side.shown.size_bytes)
        for side in card.sides
    )
    return CardRecord(
        card.id,  # type: ignore[arg-type]
        card.version,
        facts,
        card.header.owner,
        card.header.exchanged_on,
        card.created_at,
        UserId(str(card.confirmed_by)),
        now,
        card.header.tags,
        card.header.lead_source,
        card.header.lead_source_detail,
        images=images,
        lead=card.lead,
    )


def lead_of(lead_id: LeadId, record: CardRecord, owner: str) -> LeadDetail:
    day = f"{(record.exchanged_on or record.registered_at.date()):%Y-%m-%d}"
    card_id = CardId(record.card_id)
    skipped = {FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME}
    affiliation = " ".join(filter(None, (record.facts.first(FactName.DEPARTMENT), record.facts.first(FactName.TITLE))))
    return LeadDetail(
        lead_id,
        record.facts.person_name,
        record.facts.first(FactName.NAME_KANA),
        record.facts.first(FactName.NAME_EN),
        record.facts.company_name,
        affiliation,
        tuple(LeadFact(f.name, f.value, card_id, day, owner) for f in record.facts if f.name not in skipped),
        (
            LeadCard(
                card_id, day, owner, newest=True, pictures=tuple(PictureId(image.sha256) for image in record.images)
            ),
        ),
        record.tags,
        record.lead_source,
    )


def row_of(lead: LeadDetail) -> LeadRow:
    card = lead.cards[0]
    return LeadRow(
        lead.lead_id,
        lead.person_name,
        lead.company_name,
        lead.affiliation,
        card.exchanged_on,
        1,
        next(iter(card.pictures), None),
    )
