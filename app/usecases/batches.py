"""Open, change, part and close a batch (束)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.act import PersonalAct
from app.domain.batch import Batch, BatchHeader
from app.domain.ids import BatchId
from app.usecases.records import NewId, Records


def open_batch(records: Records, header: BatchHeader, act: PersonalAct, new_id: NewId) -> Batch:
    """The act is dated in the time zone of the office: the batch is numbered by its day."""
    batch = Batch(BatchId(new_id()), _number(records, act.at), header, act.at, act.by)
    records.batches.add(batch)
    return batch


def change_header(records: Records, batch_id: BatchId, header: BatchHeader) -> Batch:
    """Counts for every card of the batch that is not confirmed yet: a confirmed one was sealed with what stood then."""
    batch = replace(records.batches.get(batch_id), header=header)
    records.batches.save(batch)
    return batch


def part_batch(records: Records, batch: Batch, *, now: datetime, new_id: NewId) -> Batch:
    """The batch that goes on with the same settings behind a separator sheet; the one before it is closed."""
    records.batches.save(replace(batch, closed_at=batch.closed_at or now))
    header = replace(batch.header, note="")  # was said of that batch alone
    begun = Batch(BatchId(new_id()), _number(records, now), header, now, batch.opened_by, follows=batch.id)
    records.batches.add(begun)
    return begun


def newest_part(records: Records, batch_id: BatchId) -> Batch:
    """The batch itself, or what it goes on as behind the last separator sheet."""
    batch = records.batches.get(batch_id)
    while (following := records.batches.after(batch.id)) is not None:
        batch = following
    return batch


def papers_taken(records: Records, batch_id: BatchId) -> int:
    """The ordinal of the last paper that came in, separator sheets counted."""
    batch = newest_part(records, batch_id)
    return records.sheets.last_ordinal(batch.id) or (
        records.sheets.last_ordinal(batch.follows) if batch.follows is not None else 0
    )


def close_batch(records: Records, batch_id: BatchId, *, now: datetime, kept: bool = False) -> Batch:
    """Its newest part. One that nothing came into is forgotten: a scanner that was not there leaves no trace. kept:
    pages for it may lie somewhere still.
    """
    batch = newest_part(records, batch_id)
    if batch.closed_at is not None:
        return batch
    closed = replace(batch, closed_at=now)
    if kept or records.sheets.last_ordinal(batch.id):
        records.batches.save(closed)
    else:
        records.batches.remove(closed)
    return closed


def _number(records: Records, at: datetime) -> str:
    day = at.date().isoformat()
    return f"{day}-{records.batches.last_number(day) + 1:02d}"
