"""What the station tells while it works. Listeners are called on a station thread: a window must hop to its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.domain.batch import Batch
from app.domain.card import Card
from app.domain.ids import BatchId
from app.domain.outbox import Delivery
from app.usecases.answers import Operator, StoreState
from drivers.scanner import Device, Fault


@dataclass(frozen=True, slots=True)
class BatchChanged:
    batch: Batch


@dataclass(frozen=True, slots=True)
class CardChanged:
    """A card is new or has moved on."""

    card: Card


@dataclass(frozen=True, slots=True)
class SourceFailed:
    """One file or page could not be taken; the rest goes on. code is drivers' FileFault value."""

    batch_id: BatchId
    source: str
    page: int | None
    code: str


@dataclass(frozen=True, slots=True)
class ScanStarted:
    batch_id: BatchId
    device: Device


@dataclass(frozen=True, slots=True)
class ScanStopped:
    """A scan ended by a fault (or fault None: the feeder is empty, all is well).

    saved_sheets came in with this scan and are safe; sheets_in_batch counts those of earlier scans, too, and of the
    batches that separator sheets ended. batch_id is the one that the scan was begun for.
    """

    batch_id: BatchId
    fault: Fault | None
    saved_sheets: int
    sheets_in_batch: int


@dataclass(frozen=True, slots=True)
class SeparatorCame:
    """A separator sheet came through the feeder: what comes now belongs to batch.

    batch follows the one that the sheet has ended; where nothing had come before the sheet, it is that one still.
    """

    batch: Batch


@dataclass(frozen=True, slots=True)
class DeliveryChanged:
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class ReadingChanged:
    """available False: no reading process starts, so cards wait; told with every try. True: once it works again."""

    available: bool


@dataclass(frozen=True, slots=True)
class StoreChanged:
    state: StoreState


@dataclass(frozen=True, slots=True)
class OperatorChanged:
    operator: Operator


StationEvent: TypeAlias = (
    BatchChanged
    | CardChanged
    | SourceFailed
    | ScanStarted
    | ScanStopped
    | SeparatorCame
    | DeliveryChanged
    | ReadingChanged
    | StoreChanged
    | OperatorChanged
)
Listener: TypeAlias = Callable[[StationEvent], None]
