"""Cards in the store: the present version of each as rows, every delivered version as it came."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
)
from sqlalchemy.orm import Mapped, mapped_column

from sync.records.ids import CardId, LeadId, OrganizationId, StationId, UserId
from sync.store.database import Base


class CardRow(Base):
    """The newest version of a card.

    sequence: when it last changed, in the organisation's order. company_key, name_key: what name matching compares.
    search_text, search_grams: see sync.store.cards.searching; the index on the grams differs from database to database
    and is made by the migration. holder_id: whose card it is when its scope is judged: the owner,
    or who confirmed it where the owner is no user; owner_name is set for such an owner only.
    """

    __tablename__ = "card"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "card_id"),
        ForeignKeyConstraint(["organization_id", "lead_id"], ["lead.organization_id", "lead.lead_id"]),
        ForeignKeyConstraint(["organization_id", "owner_id"], ["user_account.organization_id", "user_account.user_id"]),
        ForeignKeyConstraint(
            ["organization_id", "holder_id"], ["user_account.organization_id", "user_account.user_id"]
        ),
        ForeignKeyConstraint(
            ["organization_id", "confirmed_by"], ["user_account.organization_id", "user_account.user_id"]
        ),
        Index(None, "organization_id", "sequence"),
        Index(None, "organization_id", "lead_id", "sequence"),
        Index(None, "organization_id", "company_key", "name_key", "sequence"),
        Index(None, "organization_id", "owner_id", "lead_id"),
    )

    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.organization_id"))
    card_id: Mapped[CardId]
    version: Mapped[int] = mapped_column(Integer)
    sequence: Mapped[int] = mapped_column(BigInteger)
    lead_id: Mapped[LeadId]
    company_key: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text)
    search_text: Mapped[str] = mapped_column(Text)
    search_grams: Mapped[str] = mapped_column(Text)
    owner_id: Mapped[UserId | None]
    owner_name: Mapped[str] = mapped_column(Text)
    holder_id: Mapped[UserId]
    scope: Mapped[str] = mapped_column(String(20))
    exchanged_on: Mapped[date | None]
    registered_at: Mapped[datetime]
    confirmed_by: Mapped[UserId]
    confirmed_at: Mapped[datetime]
    lead_source: Mapped[str] = mapped_column(Text)
    lead_source_detail: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    lead_choice: Mapped[str] = mapped_column(String(20))
    chosen_lead_id: Mapped[LeadId | None]
    received_at: Mapped[datetime]


def _of_card() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["organization_id", "card_id"], ["card.organization_id", "card.card_id"])


class CardFactRow(Base):
    __tablename__ = "card_fact"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "card_id", "ordinal"), _of_card())

    organization_id: Mapped[OrganizationId]
    card_id: Mapped[CardId]
    ordinal: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(40))
    value: Mapped[str] = mapped_column(Text)
    printed: Mapped[str] = mapped_column(Text)


class CardEmailRow(Base):
    """The folded e-mail addresses of a card, for name matching."""

    __tablename__ = "card_email"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "card_id", "email_key"),
        _of_card(),
        Index(None, "organization_id", "email_key"),
    )

    organization_id: Mapped[OrganizationId]
    card_id: Mapped[CardId]
    email_key: Mapped[str] = mapped_column(Text)


class CardTagRow(Base):
    __tablename__ = "card_tag"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "card_id", "ordinal"), _of_card())

    organization_id: Mapped[OrganizationId]
    card_id: Mapped[CardId]
    ordinal: Mapped[int] = mapped_column(Integer)
    tag: Mapped[str] = mapped_column(Text)


class CardImageRow(Base):
    __tablename__ = "card_image"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "card_id", "ordinal"),
        _of_card(),
        ForeignKeyConstraint(["organization_id", "sha256"], ["image.organization_id", "image.sha256"]),
        Index(None, "organization_id", "sha256"),
    )

    organization_id: Mapped[OrganizationId]
    card_id: Mapped[CardId]
    ordinal: Mapped[int] = mapped_column(Integer)
    side: Mapped[str] = mapped_column(String(10))
    sha256: Mapped[str] = mapped_column(String(64))


class DeliveryRow(Base):
    """One version as it was delivered, and the answer it got: the same answer again whenever it comes again."""

    __tablename__ = "delivery"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "card_id", "version"), _of_card())

    organization_id: Mapped[OrganizationId]
    card_id: Mapped[CardId]
    version: Mapped[int] = mapped_column(Integer)
    body: Mapped[str] = mapped_column(Text)
    receipt: Mapped[str] = mapped_column(Text)
    sequence: Mapped[int] = mapped_column(BigInteger)
    station_id: Mapped[StationId | None]
    user_id: Mapped[UserId | None]
    received_at: Mapped[datetime]
