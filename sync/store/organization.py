"""The organisation a store serves. There is one; its id leads every key, so that stores can share a database later."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sync.records.ids import OrganizationId
from sync.store.database import Base


class OrganizationRow(Base):
    """The name is empty from the first start until the first admin has given it."""

    __tablename__ = "organization"

    organization_id: Mapped[OrganizationId] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]


def sole_organization(session: Session) -> OrganizationRow | None:
    """None before the first start only."""
    return session.scalars(select(OrganizationRow).order_by(OrganizationRow.organization_id).limit(1)).first()


def ensure_organization(session: Session, new_id: OrganizationId, now: datetime) -> OrganizationRow:
    """The organisation, created without a name where there is none yet."""
    organization = sole_organization(session)
    if organization is None:
        organization = OrganizationRow(organization_id=new_id, name="", created_at=now)
        session.add(organization)
        session.flush()
    return organization
