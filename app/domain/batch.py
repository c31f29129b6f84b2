"""A batch (束): a stack of cards that came in together, and the header that every card of it inherits (1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import BatchId, OperatorId, PictureId, SheetId
from sync.records import Owner, Scope


class Sides(StrEnum):
    """Which sides of the paper are read."""

    ONE = "one"
    BOTH = "both"


class Priority(StrEnum):
    NORMAL = "normal"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class BatchHeader:
    """束の設定. exchanged_on None means: the day of registration."""

    owner: Owner = Owner()
    exchanged_on: date | None = None
    tags: tuple[str, ...] = ()
    lead_source: str = ""
    lead_source_detail: str = ""
    scope: Scope = Scope.EVERYBODY
    sides: Sides = Sides.ONE
    priority: Priority = Priority.NORMAL
    note: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """number is what people call it: day and count of the day, e.g. 2026-11-20-03.

    follows: the batch that a separator sheet ended, where one began this.
    """

    id: BatchId
    number: str
    header: BatchHeader
    opened_at: datetime
    opened_by: OperatorId
    closed_at: datetime | None = None
    follows: BatchId | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that lies durably in the picture store."""

    id: PictureId
    media_type: str
    size_bytes: int


class PageSide(StrEnum):
    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of one scanned sheet, or one page of a file: the original, never altered.

    ordinal counts sheets of paper from 1, on through the batches that separator sheets part a stack into; front and back
    of one sheet share it. A separator sheet (区切り紙) shows no card: it lies in the batch that it ends.
    origin tells where it came from ("escl:…" or the file's name and page) for the operator, never for logs.
    """

    id: SheetId
    batch_id: BatchId
    ordinal: int
    side: PageSide
    picture: Picture
    resolution_dpi: int | None
    origin: str
    taken_at: datetime
    is_separator: bool = False
