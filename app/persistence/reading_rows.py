"""The readings still to be made, as rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.ids import BatchId, CardId
from app.domain.reading import PendingReading
from app.persistence.tables import PendingReadingRow


class SqlReadingQueue:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, batch_id: BatchId, ordinal: int, card_id: CardId | None, queued_at: datetime, *, urgent: bool
    ) -> None:
        same = self._same(batch_id, ordinal, card_id)
        if same is None:
            self._session.add(_reading_row(batch_id, ordinal, card_id, queued_at, urgent=urgent))
        else:
            same.urgent |= urgent
        self._session.flush()

    def renew(
        self, batch_id: BatchId, ordinal: int, card_id: CardId | None, queued_at: datetime, *, urgent: bool
    ) -> None:
        same = self._same(batch_id, ordinal, card_id)
        self._session.add(_reading_row(batch_id, ordinal, card_id, queued_at, urgent=urgent))
        self._session.flush()  # before the old one goes: SQLite would give its number away again
        if same is not None:
            self._session.delete(same)
            self._session.flush()

    def pending(self) -> tuple[PendingReading, ...]:
        return tuple(map(_pending, self._session.scalars(select(PendingReadingRow).order_by(PendingReadingRow.id))))

    def has(self, reading: PendingReading) -> bool:
        row = self._session.get(PendingReadingRow, reading.id)
        return row is not None and replace(_pending(row), urgent=reading.urgent) == reading

    def remove(self, reading_id: int) -> None:
        row = self._session.get(PendingReadingRow, reading_id)
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def _same(self, batch_id: BatchId, ordinal: int, card_id: CardId | None) -> PendingReadingRow | None:
        rows = select(PendingReadingRow).where(
            PendingReadingRow.batch_id == batch_id,
            PendingReadingRow.ordinal == ordinal,
            PendingReadingRow.card_id.is_(card_id),
        )
        return self._session.scalar(rows)


def _reading_row(
    batch_id: BatchId, ordinal: int, card_id: CardId | None, queued_at: datetime, *, urgent: bool
) -> PendingReadingRow:
    return PendingReadingRow(batch_id=batch_id, ordinal=ordinal, card_id=card_id, urgent=urgent, queued_at=queued_at)


def _pending(row: PendingReadingRow) -> PendingReading:
    return PendingReading(
        id=row.id,
        batch_id=BatchId(row.batch_id),
        ordinal=row.ordinal,
        card_id=None if row.card_id is None else CardId(row.card_id),
        urgent=row.urgent,
        queued_at=row.queued_at,
    )
