"""Which pictures are held, and who may see one: whoever may see a card that has it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, exists, select
from sqlalchemy.orm import Session

from sync.store.cards.tables import CardImageRow, CardRow
from sync.store.cards.visibility import visible_to
from sync.store.database import insert_for
from sync.store.identity.principal import Principal
from sync.store.images.tables import ImageRow


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture whose file is durable."""

    sha256: str
    media_type: str
    size_bytes: int


def hold(session: Session, principal: Principal, picture: Picture, now: datetime) -> None:
    """Note that the store holds a picture. Doing so twice is doing it once."""
    session.execute(
        insert_for(session)(ImageRow)
        .values(
            organization_id=principal.organization_id,
            sha256=picture.sha256,
            media_type=picture.media_type,
            size_bytes=picture.size_bytes,
            stored_at=now,
        )
        .on_conflict_do_nothing()
    )


def held(session: Session, principal: Principal, sha256: str) -> ImageRow | None:
    return session.get(ImageRow, (principal.organization_id, sha256))


def seen(session: Session, principal: Principal, sha256: str) -> ImageRow | None:
    """The picture if the asker may see a card that has it; a hidden one is answered like one that does not exist."""
    on_a_visible_card = exists(
        select(CardImageRow.card_id)
        .join(
            CardRow,
            and_(CardRow.organization_id == CardImageRow.organization_id, CardRow.card_id == CardImageRow.card_id),
        )
        .where(
            CardImageRow.organization_id == principal.organization_id,
            CardImageRow.sha256 == sha256,
            visible_to(principal),
        )
    )
    return session.scalars(
        select(ImageRow).where(
            ImageRow.organization_id == principal.organization_id, ImageRow.sha256 == sha256, on_a_visible_card
        )
    ).first()
