"""The organisation: the first part of every key, and the keeper of the order in which things happened."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, String, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from sync.records.ids import OrganizationId
from sync.store.database import Base


class OrganizationRow(Base):
    __tablename__ = "organization"

    organization_id: Mapped[OrganizationId] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime]
    matching_key: Mapped[str] = mapped_column(String(40))
    """A sync.records.matching.MatchingKey: what name matching compares."""


class ChangeSequenceRow(Base):
    """The last number given out. A row of its own, so that taking a number locks nothing else."""

    __tablename__ = "change_sequence"

    organization_id: Mapped[OrganizationId] = mapped_column(
        ForeignKey("organization.organization_id"), primary_key=True
    )
    last: Mapped[int] = mapped_column(BigInteger)


def next_sequence(session: Session, organization_id: OrganizationId) -> int:
    """The next number of the organisation's order of changes. Take it first in a transaction.

    The row stays locked until the transaction ends: changes of one organisation's cards and leads happen one after the
    other, so two cards of one person can never make two leads, and the numbers become visible in their order.
    """
    statement = (
        update(ChangeSequenceRow)
        .where(ChangeSequenceRow.organization_id == organization_id)
        .values(last=ChangeSequenceRow.last + 1)
        .returning(ChangeSequenceRow.last)
    )
    return session.execute(statement).scalar_one()


def create_organization(
    session: Session, *, organization_id: OrganizationId, name: str, now: datetime, matching_key: str
) -> OrganizationRow:
    organization = OrganizationRow(
        organization_id=organization_id, name=name, created_at=now, matching_key=matching_key
    )
    session.add(organization)
    session.flush()
    session.add(ChangeSequenceRow(organization_id=organization_id, last=0))
    session.flush()
    return organization
