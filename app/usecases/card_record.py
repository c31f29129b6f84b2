"""A verified card in the words of the central store."""

from __future__ import annotations

from app.domain.act import PersonalAct
from app.domain.batch import PageSide
from app.domain.card import Card, CardMark
from app.domain.draft import DraftField
from sync.records import CardId, CardRecord, Fact, Facts, ImageRef, ImageSide, UserId


def card_record(card: Card, confirmation: PersonalAct) -> CardRecord:
    """Empty fields are left out, and so is the picture of a blank back."""
    header = card.header
    return CardRecord(
        card_id=CardId(card.id),
        version=card.version,
        facts=Facts(tuple(_fact(field) for field in card.draft.fields if field.value.strip())),
        owner=header.owner,
        exchanged_on=header.exchanged_on,
        registered_at=card.created_at,
        confirmed_by=UserId(confirmation.by),
        confirmed_at=confirmation.at,
        tags=header.tags,
        lead_source=header.lead_source,
        lead_source_detail=header.lead_source_detail,
        scope=header.scope,
        note=header.note,
        images=_images(card),
        lead=card.lead,
    )


def _fact(field: DraftField) -> Fact:
    """A person who corrects types what stands on the card: that is printed then."""
    read = field.read
    printed = read.printed if read is not None and read.value == field.value else field.value
    return Fact(field.name, field.value.strip(), printed)


def _images(card: Card) -> tuple[ImageRef, ...]:
    sides = card.sides[:1] if CardMark.BLANK_BACK in card.marks else card.sides
    return tuple(
        ImageRef(
            ImageSide.FRONT if side.side is PageSide.FRONT else ImageSide.BACK,
            side.shown.id,
            side.shown.media_type,
            side.shown.size_bytes,
        )
        for side in sides
    )
