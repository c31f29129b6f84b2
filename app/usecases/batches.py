"""Open, change and close a batch (束)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.act import PersonalAct
from app.domain.batch import Batch, BatchHeader
from app.domain.ids import BatchId
from app.usecases.records import NewId, Records


def open_batch(records: Records, header: BatchHeader, act: PersonalAct, new_id: NewId) -> Batch:
    """The act is dated in the time zone of the office: the batch is numbered by its day."""
    day = act.at.date().isoformat()
    number = f"{day}-{records.batches.last_number(day) + 1:02d}"
    batch = Batch(BatchId(new_id()), number, header, act.at, act.by)
    records.batches.add(batch)
    return batch


def change_header(records: Records, batch_id: BatchId, header: BatchHeader) -> Batch:
    """Counts for every card of the batch that is not confirmed yet: a confirmed one was sealed with what stood then."""
    batch = replace(records.batches.get(batch_id), header=header)
    records.batches.save(batch)
    return batch


def close_batch(records: Records, batch_id: BatchId, *, now: datetime, kept: bool = False) -> Batch:
    """One that nothing came into is forgotten: a scanner that was not there leaves no trace. kept: pages for it may lie
    somewhere still.
    """
    batch = records.batches.get(batch_id)
    if batch.closed_at is not None:
        return batch
    closed = replace(batch, closed_at=now)
    if kept or records.sheets.last_ordinal(batch_id):
        records.batches.save(closed)
    else:
        records.batches.remove(closed)
    return closed
