"""Leads as groups of cards. Their facts are computed from the cards the asker may see, so that hidden ones leave no trace."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index, PrimaryKeyConstraint, String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from sync.records.ids import LeadId, OrganizationId
from sync.records.matching import MatchingKey
from sync.store.database import Base


class LeadRow(Base):
    """created_sequence decides which of several matching leads a card joins. The source is set at creation only."""

    __tablename__ = "lead"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "lead_id"),)

    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.organization_id"))
    lead_id: Mapped[LeadId]
    created_sequence: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]
    source: Mapped[str] = mapped_column(Text)
    source_detail: Mapped[str] = mapped_column(Text)


class LeadAliasRow(Base):
    """An id that became another lead: links, bookmarks and decisions of stations keep working."""

    __tablename__ = "lead_alias"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "old_lead_id"),
        ForeignKeyConstraint(["organization_id", "lead_id"], ["lead.organization_id", "lead.lead_id"]),
        Index(None, "organization_id", "lead_id"),
    )

    organization_id: Mapped[OrganizationId]
    old_lead_id: Mapped[LeadId]
    lead_id: Mapped[LeadId]


class LeadPolicyRow(Base):
    """The admin's settings for leads. No row: as the defaults say."""

    __tablename__ = "lead_policy"

    organization_id: Mapped[OrganizationId] = mapped_column(
        ForeignKey("organization.organization_id"), primary_key=True
    )
    matching_key: Mapped[str] = mapped_column(String(40))


def matching_key_of(session: Session, organization_id: OrganizationId) -> MatchingKey:
    policy = session.get(LeadPolicyRow, organization_id)
    return MatchingKey(policy.matching_key) if policy else MatchingKey.COMPANY_NAME_EMAIL
