"""The order in which an organisation's cards and leads changed: one number per change, given out here."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from sync.records.ids import OrganizationId
from sync.store.database import Base, insert_for


class ChangeSequenceRow(Base):
    """The last number given out. A row of its own, so that taking a number locks nothing else."""

    __tablename__ = "change_sequence"

    organization_id: Mapped[OrganizationId] = mapped_column(
        ForeignKey("organization.organization_id"), primary_key=True
    )
    last: Mapped[int] = mapped_column(BigInteger)


def next_sequence(session: Session, organization_id: OrganizationId) -> int:
    """The next number, counting from 1. Take it first in a transaction.

    The row stays locked until the transaction ends: changes of one organisation's cards and leads happen one after the
    other, so two cards of one person can never make two leads, and numbers become visible in their order.
    """
    statement = (
        insert_for(session)(ChangeSequenceRow)
        .values(organization_id=organization_id, last=1)
        .on_conflict_do_update(index_elements=["organization_id"], set_={"last": ChangeSequenceRow.last + 1})
        .returning(ChangeSequenceRow.last)
    )
    return int(session.execute(statement).scalar_one())
