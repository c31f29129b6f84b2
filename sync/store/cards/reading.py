"""Cards out of their rows, many at once: a fixed number of queries, however long the list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.records import (
    CardId,
    CardRecord,
    Fact,
    FactName,
    Facts,
    ImageRef,
    ImageSide,
    LeadChoice,
    LeadDecision,
    OrganizationId,
    Owner,
    Scope,
    UserId,
)
from sync.records.lead import CardHolder, StoredCard
from sync.records.merging import DatedFacts
from sync.store.cards.tables import CardFactRow, CardImageRow, CardRow, CardTagRow
from sync.store.identity.tables import UserAccountRow
from sync.store.images.tables import ImageRow

_Part = TypeVar("_Part", CardFactRow, CardTagRow, CardImageRow)


def stored_cards(session: Session, cards: Sequence[CardRow]) -> list[StoredCard]:
    """In the order given. All of one organisation."""
    if not cards:
        return []
    organization_id = cards[0].organization_id
    ids = [card.card_id for card in cards]
    facts = facts_of_cards(session, organization_id, ids)
    tags = _parts(session, CardTagRow, organization_id, ids)
    images = _parts(session, CardImageRow, organization_id, ids)
    pictures = _pictures(session, organization_id, {image.sha256 for parts in images.values() for image in parts})
    names = display_names(
        session, organization_id, {user for card in cards for user in (card.owner_id, card.confirmed_by)}
    )
    return [
        StoredCard(
            record=CardRecord(
                card_id=card.card_id,
                version=card.version,
                facts=facts[card.card_id],
                owner=Owner(card.owner_id, card.owner_name),
                exchanged_on=card.exchanged_on,
                registered_at=card.registered_at,
                confirmed_by=card.confirmed_by,
                confirmed_at=card.confirmed_at,
                tags=tuple(tag.tag for tag in tags[card.card_id]),
                lead_source=card.lead_source,
                lead_source_detail=card.lead_source_detail,
                scope=Scope(card.scope),
                note=card.note,
                images=tuple(_image(image, pictures[image.sha256]) for image in images[card.card_id]),
                lead=LeadDecision(LeadChoice(card.lead_choice), card.chosen_lead_id),
            ),
            lead_id=card.lead_id,
            owner=_holder(card, names),
            confirmed_by=names.get(card.confirmed_by, ""),
            received_at=card.received_at,
        )
        for card in cards
    ]


def dated_facts(session: Session, cards: Sequence[CardRow]) -> list[DatedFacts]:
    """What merging needs of these cards. All of one organisation."""
    if not cards:
        return []
    facts = facts_of_cards(session, cards[0].organization_id, [card.card_id for card in cards])
    return [DatedFacts(card.card_id, facts[card.card_id], card.exchanged_on, card.registered_at) for card in cards]


def facts_of_cards(session: Session, organization_id: OrganizationId, ids: Sequence[CardId]) -> dict[CardId, Facts]:
    rows = _parts(session, CardFactRow, organization_id, ids)
    return {
        card_id: Facts(tuple(Fact(FactName(row.name), row.value, row.printed) for row in rows[card_id]))
        for card_id in ids
    }


def display_names(session: Session, organization_id: OrganizationId, ids: Iterable[UserId | None]) -> dict[UserId, str]:
    rows = session.execute(
        select(UserAccountRow.user_id, UserAccountRow.display_name).where(
            UserAccountRow.organization_id == organization_id,
            UserAccountRow.user_id.in_([user_id for user_id in ids if user_id is not None]),
        )
    )
    return {row.user_id: row.display_name for row in rows}


def _parts(
    session: Session, table: type[_Part], organization_id: OrganizationId, ids: Sequence[CardId]
) -> dict[CardId, list[_Part]]:
    found: dict[CardId, list[_Part]] = defaultdict(list)
    kind: Any = table
    for row in session.scalars(
        select(kind)
        .where(kind.organization_id == organization_id, kind.card_id.in_(ids))
        .order_by(kind.card_id, kind.ordinal)
    ):
        found[row.card_id].append(row)
    return found


def _pictures(session: Session, organization_id: OrganizationId, sums: set[str]) -> dict[str, ImageRow]:
    rows = session.scalars(
        select(ImageRow).where(ImageRow.organization_id == organization_id, ImageRow.sha256.in_(sums))
    )
    return {row.sha256: row for row in rows}


def _image(image: CardImageRow, picture: ImageRow) -> ImageRef:
    return ImageRef(ImageSide(image.side), image.sha256, picture.media_type, picture.size_bytes)


def _holder(card: CardRow, names: dict[UserId, str]) -> CardHolder:
    if card.owner_id is None:
        return CardHolder(None, card.owner_name)
    return CardHolder(card.owner_id, names.get(card.owner_id, ""))
