"""The audit log: who did what to what, when. Only ever appended to; triggers of the database refuse the rest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from sync.records.ids import OrganizationId, StationId, UserId
from sync.store.database import Base
from sync.store.new_id import new_id


class AuditRow(Base):
    """Actors and objects are named by id without a foreign key: the log outlives what it speaks of."""

    __tablename__ = "audit_log"
    __table_args__ = (Index(None, "organization_id", "object_type", "object_id"),)

    organization_id: Mapped[OrganizationId] = mapped_column(
        ForeignKey("organization.organization_id"), primary_key=True
    )
    audit_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    occurred_at: Mapped[datetime]
    user_id: Mapped[UserId | None]
    station_id: Mapped[StationId | None]
    action: Mapped[str] = mapped_column(String(60))
    object_type: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[str] = mapped_column(String(64))
    detail: Mapped[str] = mapped_column(Text)


def record(  # noqa: PLR0913 - a log line has that many parts, all named
    session: Session,
    *,
    organization_id: OrganizationId,
    now: datetime,
    action: str,
    object_type: str,
    object_id: str,
    user_id: UserId | None = None,
    station_id: StationId | None = None,
    detail: Mapping[str, str | int | bool] | None = None,
) -> None:
    """Append one line, in the transaction of the act itself.

    action is a past participle with its object's kind (`user.signed_in`, `card.received`). detail holds ids and
    figures, never names, addresses or secrets. Neither user nor station: the store itself, or somebody unknown.
    """
    session.add(
        AuditRow(
            organization_id=organization_id,
            audit_id=new_id(now),
            occurred_at=now,
            user_id=user_id,
            station_id=station_id,
            action=action,
            object_type=object_type,
            object_id=object_id,
            detail=json.dumps(detail or {}, sort_keys=True, ensure_ascii=False),
        )
    )
