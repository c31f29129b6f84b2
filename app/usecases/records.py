"""What the use cases need of the station's database: one transaction, seen as the collections it holds.

Implemented by app.persistence. get methods raise StationError(NOT_FOUND).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import Protocol, TypeVar

from app.domain.acquaintance import Acquaintance
from app.domain.batch import Batch, Picture, Sheet
from app.domain.card import Card
from app.domain.history import CardChange, CorrectionMade
from app.domain.ids import BatchId, CardId, PictureId, SheetId
from app.domain.outbox import Delivery
from app.domain.reading import PendingReading
from app.domain.states import CardState

_Result = TypeVar("_Result")
NewId = Callable[[], str]


class Batches(Protocol):
    def add(self, batch: Batch) -> None: ...
    def get(self, batch_id: BatchId) -> Batch: ...
    def save(self, batch: Batch) -> None: ...
    def all(self, *, only_open: bool) -> tuple[Batch, ...]:
        """Oldest first."""

    def after(self, batch_id: BatchId) -> Batch | None:
        """The one that a separator sheet began behind it."""

    def remove(self, batch: Batch) -> None:
        """One without sheets."""

    def last_number(self, day: str) -> int:
        """The greatest number that a batch of that day carries; 0 where there is none."""


class Sheets(Protocol):
    def add(self, sheet: Sheet, arrival: str) -> None: ...
    def arrived(self, arrival: str) -> Sheet | None: ...
    def of_paper(self, batch_id: BatchId, ordinal: int) -> tuple[Sheet, ...]:
        """Front first."""

    def get(self, sheet_id: SheetId) -> Sheet: ...
    def of_capture(self, capture: str) -> tuple[Sheet, ...]:
        """Those whose arrival is capture:number."""

    def papers_from(self, source: str) -> int:
        """How many pieces of paper came in through that source of a scanner (Sheet.origin ends with it)."""

    def last_ordinal(self, batch_id: BatchId) -> int:
        """0 in an empty batch."""

    def shows_cards_before(self, batch_id: BatchId, ordinal: int) -> bool:
        """Whether paper before that one lies in the batch that is no separator sheet."""


class Cards(Protocol):
    def add(self, card: Card) -> None: ...
    def get(self, card_id: CardId) -> Card: ...
    def save(self, card: Card) -> None: ...
    def listed(
        self, *, batch_id: BatchId | None = None, states: frozenset[CardState] | None = None
    ) -> tuple[Card, ...]:
        """Oldest first."""

    def on_sheet(self, sheet_id: SheetId) -> tuple[Card, ...]:
        """By number."""

    def last_number(self, batch_id: BatchId) -> int: ...
    def acquaintances(self, most: int) -> tuple[tuple[CardId, Acquaintance], ...]:
        """What the newest of the confirmed cards say of their companies and people, newest first."""

    def log(self, change: CardChange) -> None: ...
    def history(self, card_id: CardId) -> tuple[CardChange, ...]: ...
    def keep_correction(self, correction: CorrectionMade) -> None:
        """Append to the history of corrections."""

    def corrections(self, card_id: CardId) -> tuple[CorrectionMade, ...]: ...


class Outbox(Protocol):
    def add(self, delivery: Delivery) -> None: ...
    def get(self, card_id: CardId) -> Delivery:
        """The newest version."""

    def find(self, card_id: CardId) -> Delivery | None:
        """As get; None where there is none."""

    def save(self, delivery: Delivery) -> None: ...
    def remove(self, delivery: Delivery) -> None: ...
    def listed(self, *, settled_since: datetime | None = None) -> tuple[Delivery, ...]:
        """Every open one, and those settled since; without a moment the last of them. Newest first."""

    def left_out(self) -> int:
        """How many settled ones listed() leaves out when it is given no moment."""

    def open(self) -> tuple[Delivery, ...]:
        """Those without a receipt, oldest first."""

    def last_settled_at(self) -> datetime | None: ...


class ReadingQueue(Protocol):
    def add(
        self, batch_id: BatchId, ordinal: int, card_id: CardId | None, queued_at: datetime, *, urgent: bool
    ) -> None:
        """Where the same reading is pending already, it only becomes as urgent as this one."""

    def renew(
        self, batch_id: BatchId, ordinal: int, card_id: CardId | None, queued_at: datetime, *, urgent: bool
    ) -> None:
        """In place of the same reading, whose result counts no more where it is being made."""

    def pending(self) -> tuple[PendingReading, ...]:
        """Oldest first."""

    def has(self, reading: PendingReading) -> bool:
        """Whether this very reading is still to be made: it may have been made, or renewed."""

    def remove(self, reading_id: int) -> None: ...


class Pictures(Protocol):
    """The rows that vouch for pictures; the bytes lie in the picture store."""

    def add(self, picture: Picture) -> None:
        """Known ones are left as they are."""

    def get(self, picture_id: PictureId) -> Picture: ...


class Records(Protocol):
    """One transaction on everything the station keeps."""

    @property
    def batches(self) -> Batches: ...
    @property
    def sheets(self) -> Sheets: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def readings(self) -> ReadingQueue: ...
    @property
    def pictures(self) -> Pictures: ...


class StationDatabase(Protocol):
    """Transactions from any thread. Writes are made one after the other by one thread, in the order asked."""

    def read(self, work: Callable[[Records], _Result]) -> Future[_Result]: ...
    def write(self, work: Callable[[Records], _Result]) -> Future[_Result]:
        """The Future is done when the transaction is durable. A failing work leaves nothing behind."""

    def close(self) -> None:
        """Waits for the writes that were asked for."""


class PictureStore(Protocol):
    """Bytes of pictures by their sum. Durable when put returns."""

    def put(self, content: bytes, media_type: str) -> Picture: ...
    def get(self, picture_id: PictureId) -> bytes: ...


__all__ = [
    "Batches",
    "Cards",
    "NewId",
    "Outbox",
    "PictureStore",
    "Pictures",
    "ReadingQueue",
    "Records",
    "Sheets",
    "StationDatabase",
]
