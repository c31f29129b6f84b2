"""Which pictures the store holds. A row stands for a file that is durable and has its sum."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, PrimaryKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.records.ids import OrganizationId
from sync.store.database import Base


class ImageRow(Base):
    __tablename__ = "image"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "sha256"),)

    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.organization_id"))
    sha256: Mapped[str] = mapped_column(String(64))
    media_type: Mapped[str] = mapped_column(String(40))
    size_bytes: Mapped[int] = mapped_column(Integer)
    stored_at: Mapped[datetime]
