"""The outbox as rows."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.ids import CardId
from app.domain.outbox import Delivery, DeliveryProblem
from app.persistence.codec import decode, encode
from app.persistence.tables import OutboxRow
from app.usecases.problems import Problem, StationError
from sync.records import CardRecord, Receipt

# What was delivered is kept for years; a person looks at the last few days, and each costs its decoding.
_SETTLED_SHOWN = 500


class SqlOutbox:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, delivery: Delivery) -> None:
        row = OutboxRow(
            card_id=delivery.card_id,
            version=delivery.record.version,
            record=encode(delivery.record),
            queued_at=delivery.queued_at,
        )
        self._session.add(_written(row, delivery))
        self._session.flush()

    def save(self, delivery: Delivery) -> None:
        _written(self._row(delivery), delivery)
        self._session.flush()

    def remove(self, delivery: Delivery) -> None:
        self._session.delete(self._row(delivery))
        self._session.flush()

    def get(self, card_id: CardId) -> Delivery:
        found = self.find(card_id)
        if found is None:
            raise StationError(Problem.NOT_FOUND, "delivery")
        return found

    def find(self, card_id: CardId) -> Delivery | None:
        rows = select(OutboxRow).where(OutboxRow.card_id == card_id).order_by(OutboxRow.version.desc()).limit(1)
        row = self._session.scalar(rows)
        return None if row is None else _delivery(row)

    def listed(self, *, settled_since: datetime | None = None) -> tuple[Delivery, ...]:
        settled = select(OutboxRow).where(OutboxRow.settled_at.is_not(None))
        if settled_since is None:
            settled = settled.order_by(OutboxRow.settled_at.desc()).limit(_SETTLED_SHOWN)
        else:
            settled = settled.where(OutboxRow.settled_at >= settled_since)
        waiting = select(OutboxRow).where(OutboxRow.settled_at.is_(None))
        rows = (*self._session.scalars(waiting), *self._session.scalars(settled))
        newest_first = sorted(rows, key=lambda row: (row.queued_at, row.card_id), reverse=True)
        return tuple(map(_delivery, newest_first))

    def left_out(self) -> int:
        settled = select(func.count()).select_from(OutboxRow).where(OutboxRow.settled_at.is_not(None))
        return max(0, (self._session.scalar(settled) or 0) - _SETTLED_SHOWN)

    def open(self) -> tuple[Delivery, ...]:
        rows = select(OutboxRow).where(OutboxRow.settled_at.is_(None)).order_by(OutboxRow.queued_at, OutboxRow.card_id)
        return tuple(map(_delivery, self._session.scalars(rows)))

    def last_settled_at(self) -> datetime | None:
        return self._session.scalar(select(func.max(OutboxRow.settled_at)))

    def _row(self, delivery: Delivery) -> OutboxRow:
        row = self._session.get(OutboxRow, (delivery.card_id, delivery.record.version))
        if row is None:
            raise StationError(Problem.CHANGED_MEANWHILE, "delivery")
        return row


def _written(row: OutboxRow, delivery: Delivery) -> OutboxRow:
    row.hold_until, row.next_try_at = delivery.hold_until, delivery.next_try_at
    row.tries, row.final, row.sending = delivery.tries, delivery.final, delivery.sending
    row.problem = None if delivery.problem is None else delivery.problem.value
    row.problem_detail = delivery.problem_detail
    row.receipt = None if delivery.receipt is None else encode(delivery.receipt)
    row.settled_at = delivery.settled_at
    return row


def _delivery(row: OutboxRow) -> Delivery:
    return Delivery(
        card_id=CardId(row.card_id),
        record=decode(CardRecord, row.record),
        queued_at=row.queued_at,
        hold_until=row.hold_until,
        next_try_at=row.next_try_at,
        tries=row.tries,
        problem=None if row.problem is None else DeliveryProblem(row.problem),
        problem_detail=row.problem_detail,
        final=row.final,
        receipt=None if row.receipt is None else decode(Receipt, row.receipt),
        settled_at=row.settled_at,
        sending=row.sending,
    )
