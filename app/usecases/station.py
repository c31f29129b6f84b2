"""What window and command line ask of the station, and what it tells them. Implemented by app.workers.running_station.

Every method may be called from any thread. Those that return a Future do their work on the station's own threads
(SQLite is written by one of them); a window never waits for a Future, a command line does. Failures arrive as
StationError in the Future. Listeners are called on a station thread: a window must hop to its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeAlias

from app.domain.batch import Batch, BatchHeader
from app.domain.card import Card
from app.domain.ids import BatchId, CardId, OperatorId, PictureId
from app.domain.outbox import Delivery
from app.domain.reading import PendingReading
from app.domain.states import CardState
from drivers.scanner import Device, Fault, ScanRequest
from sync.records import FactName, LeadDecision, LeadId


class Problem(StrEnum):
    """Everything that can go wrong for the person at the station. The sentence is made in ui and cli."""

    NOT_FOUND = "not_found"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOT_POSSIBLE_NOW = "not_possible_now"
    INVALID_FIELDS = "invalid_fields"
    DISK_FULL = "disk_full"
    READING_UNAVAILABLE = "reading_unavailable"
    SCANNER_SILENT = "scanner_silent"
    STORE_UNREACHABLE = "store_unreachable"
    SIGN_IN_NEEDED = "sign_in_needed"
    SIGN_IN_FAILED = "sign_in_failed"
    NOT_ALLOWED = "not_allowed"
    STORE_REFUSED = "store_refused"


class StationError(Exception):
    """problem is the closed reason; fields name what is invalid; detail is technical and free of personal data."""

    def __init__(self, problem: Problem, detail: str = "", fields: tuple[FactName, ...] = ()) -> None:
        super().__init__(problem, detail, fields)
        self.problem = problem
        self.detail = detail
        self.fields = fields


# ---- what the station tells ------------------------------------------------------------------------------------


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

    saved_sheets came in with this scan and are safe; sheets_in_batch counts those of earlier scans, too.
    """

    batch_id: BatchId
    fault: Fault | None
    saved_sheets: int
    sheets_in_batch: int


@dataclass(frozen=True, slots=True)
class DeliveryChanged:
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class ReadingChanged:
    """available False: no reading process starts, so cards wait; told with every try. True: once it works again."""

    available: bool


class StoreState(StrEnum):
    STARTING = "starting"
    CONNECTED = "connected"
    UNREACHABLE = "unreachable"


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
    | DeliveryChanged
    | ReadingChanged
    | StoreChanged
    | OperatorChanged
)
Listener: TypeAlias = Callable[[StationEvent], None]


# ---- what the station answers ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Operator:
    """Who stands at the station. signed_in False: the station's own local operator, who may confirm but not look up."""

    id: OperatorId
    display_name: str
    signed_in: bool


@dataclass(frozen=True, slots=True)
class LeadFact:
    """One fact of a lead and where it came from."""

    name: FactName
    value: str
    source_card_id: CardId | None
    source_date: str
    source_owner: str


@dataclass(frozen=True, slots=True)
class LeadCard:
    """One of a lead's cards. pictures may be hidden (empty)."""

    card_id: CardId
    exchanged_on: str
    owner_name: str
    newest: bool
    pictures: tuple[PictureId, ...]


@dataclass(frozen=True, slots=True)
class LeadRow:
    lead_id: LeadId
    person_name: str
    company_name: str
    affiliation: str
    exchanged_on: str
    known_by: int
    picture: PictureId | None


@dataclass(frozen=True, slots=True)
class LeadPage:
    """rows is at most one page; total is exact up to 1,000, beyond that more is True."""

    rows: tuple[LeadRow, ...]
    total: int
    more: bool


@dataclass(frozen=True, slots=True)
class LeadDetail:
    lead_id: LeadId
    person_name: str
    person_name_kana: str
    person_name_en: str
    company_name: str
    affiliation: str
    facts: tuple[LeadFact, ...]
    cards: tuple[LeadCard, ...]
    tags: tuple[str, ...]
    lead_source: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card of the central store."""

    card_id: CardId
    person_name: str
    company_name: str
    affiliation: str
    exchanged_on: str
    owner_name: str
    picture: PictureId | None


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """A lead that the card joins (matches True) or might be meant (a candidate)."""

    lead_id: LeadId
    person_name: str
    company_name: str
    matches: bool
    changes: tuple[tuple[FactName, str, str], ...]
    """(fact, now in the lead, after this card)."""


@dataclass(frozen=True, slots=True)
class ConfirmedCount:
    confirmed: int
    left: int


class Station(Protocol):
    """The whole station as window and command line see it."""

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Be told of events from now on. Returns what ends it."""

    def close(self) -> None:
        """Stop scans, readers and sending in order; nothing acknowledged is lost. Blocks a few seconds at most."""

    # capture
    def devices(self) -> Future[tuple[Device, ...]]: ...
    def add_scanner(self, address: str) -> Future[Device]:
        """Ask the network scanner at an address typed by hand, and remember it where it answers."""

    def open_batch(self, header: BatchHeader) -> Future[Batch]: ...
    def change_header(self, batch_id: BatchId, header: BatchHeader) -> Future[Batch]: ...
    def close_batch(self, batch_id: BatchId) -> Future[Batch]: ...
    def batches(self, *, only_open: bool = False) -> Future[tuple[Batch, ...]]: ...
    def scan(self, batch_id: BatchId, request: ScanRequest) -> Future[ScanStopped]:
        """Feed until the feeder is empty, a fault, or cancel_scan. Cards appear as CardChanged."""

    def cancel_scan(self) -> None:
        """Stop the scan, or the import of files, that runs; what came in stays."""

    def import_files(self, batch_id: BatchId, paths: Sequence[Path]) -> Future[int]:
        """Take files and folders into the batch. The number of pages taken; failures come as SourceFailed."""

    # the cards
    def cards(
        self, *, batch_id: BatchId | None = None, states: frozenset[CardState] | None = None
    ) -> Future[tuple[Card, ...]]:
        """Oldest first."""

    def card(self, card_id: CardId) -> Future[Card]: ...
    def picture(self, picture_id: PictureId) -> Future[bytes]: ...

    # review
    def correct(self, card_id: CardId, name: FactName, position: int, value: str | None) -> Future[Card]:
        """Choose a value (also the read one, to confirm it); None goes back to what was read."""

    def decide_lead(self, card_id: CardId, decision: LeadDecision) -> Future[Card]: ...
    def confirm(self, card_id: CardId) -> Future[Card]:
        """Verify the card as it stands and put it into the outbox in one transaction."""

    def confirm_sure(self) -> Future[ConfirmedCount]:
        """Verify every card whose fields are all sure and valid."""

    def hold(self, card_id: CardId) -> Future[Card]: ...
    def ask_review(self, card_id: CardId) -> Future[Card]: ...
    def discard(self, card_id: CardId, reason: str) -> Future[Card]: ...
    def restore(self, card_id: CardId) -> Future[Card]: ...
    def read_again(self, card_id: CardId) -> Future[Card]:
        """At once: somebody waits for it."""

    def read_again_later(self, card_ids: Sequence[CardId]) -> Future[tuple[CardId, ...]]:
        """Those of the cards that will be read again when nothing else is to be read: confirmed, discarded and held
        ones stay as they are.
        """

    def pending_readings(self) -> Future[tuple[PendingReading, ...]]:
        """What is still to be read, oldest first."""

    def turn(self, card_id: CardId, side_index: int, quarter_turns: int) -> Future[Card]:
        """Turn one side's upright picture clockwise by quarter turns, and read the card again."""

    # delivery
    def deliveries(self, *, settled_since: datetime | None = None) -> Future[tuple[Delivery, ...]]:
        """All that are under way, and those settled since; without a moment the last 500 of them. Newest first."""

    def take_back(self, card_id: CardId) -> Future[Card]: ...
    def send_now(self) -> Future[tuple[Delivery, ...]]:
        """Send all that waits, without the hold. Those that were tried, with how it went."""

    def retry(self, card_id: CardId | None = None) -> Future[None]:
        """Try failed ones again (all, or one)."""

    # people and the central store
    def operator(self) -> Future[Operator]: ...
    def sign_in(self, open_browser: Callable[[str], None]) -> Future[Operator]:
        """Through the system browser. Cancelled by cancel_sign_in."""

    def cancel_sign_in(self) -> None: ...
    def sign_out(self) -> Future[Operator]: ...
    def store_state(self) -> StoreState: ...
    def leads(self, query: str = "", *, owned: bool = False, limit: int = 50) -> Future[LeadPage]: ...
    def lead(self, lead_id: LeadId) -> Future[LeadDetail]: ...
    def store_cards(self, query: str = "", *, limit: int = 50) -> Future[tuple[CardRow, ...]]: ...
    def store_picture(self, picture_id: PictureId) -> Future[bytes]: ...
    def match_preview(self, card_id: CardId) -> Future[tuple[MatchCandidate, ...]]: ...
    def last_sent_at(self) -> datetime | None: ...
