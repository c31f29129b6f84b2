"""What one reading of the paper gave, before it becomes cards and drafts; and readings that are still to be made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.batch import PageSide, Picture
from app.domain.card import CardMark
from app.domain.draft import Point, ReadValue
from app.domain.ids import BatchId, CardId, SheetId
from sync.records import FactName

Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class ReadField:
    name: FactName
    value: ReadValue


@dataclass(frozen=True, slots=True)
class FoundSide:
    """One side of one card as found on a sheet. quad is in the sheet's pixels, top-left first in reading direction.

    The boxes of its fields are in the pixels of upright; their side_index is set when the card is put together.
    """

    sheet_id: SheetId
    side: PageSide
    quad: Corners
    upright: Picture
    fields: tuple[ReadField, ...]
    blank: bool
    marks: frozenset[CardMark]


@dataclass(frozen=True, slots=True)
class PaperReading:
    """Everything found on all sides of one piece of paper. engine names engine and version, rules the edition of the
    rules around it.
    """

    engine: str
    sides: tuple[FoundSide, ...]
    rules: int = 0


@dataclass(frozen=True, slots=True)
class PendingReading:
    """A reading to be made: of all sides of one piece of paper, or of one card again (card_id set).

    A row of the station's database until its result is recorded in the same transaction that removes it, so that
    a reading in flight when the power fails is simply made again.
    """

    id: int
    batch_id: BatchId
    ordinal: int
    card_id: CardId | None
    urgent: bool
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class PageToRead:
    """One sheet for the reading pool. quad set: read just the card that lies there, in that reading direction."""

    sheet_id: SheetId
    side: PageSide
    picture: Picture
    resolution_dpi: int | None
    quad: Corners | None = None
