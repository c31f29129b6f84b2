"""What window and command line ask of the station. Implemented by app.workers.running_station.

Every method may be called from any thread. Those that return a Future do their work on the station's own threads
(SQLite is written by one of them); a window never waits for a Future, a command line does. Failures arrive as
StationError (app.usecases.problems) in the Future; what happens meanwhile is told by events (app.usecases.events).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.batch import Batch, BatchHeader
from app.domain.card import Card
from app.domain.ids import BatchId, CardId, PictureId
from app.domain.outbox import Delivery
from app.domain.reading import PendingReading
from app.domain.states import CardState
from app.usecases.answers import (
    CardPage,
    ConfirmedCount,
    LeadDetail,
    LeadPage,
    MatchCandidate,
    Operator,
    StoreState,
)
from app.usecases.events import Listener, ScanStopped
from drivers.scanner import Device, ScanRequest
from sync.records import FactName, LeadDecision, LeadId


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
    def close_batch(self, batch_id: BatchId) -> Future[Batch]:
        """The batch, or what it went on as behind a separator sheet."""

    def batches(self, *, only_open: bool = False) -> Future[tuple[Batch, ...]]: ...
    def scan(self, batch_id: BatchId, request: ScanRequest) -> Future[ScanStopped]:
        """Feed until the feeder is empty, a fault, or cancel_scan. Cards appear as CardChanged; a separator sheet begins
        another batch with the same settings (SeparatorCame).
        """

    def cancel_scan(self) -> None:
        """Stop the scan, or the import of files, that runs; what came in stays."""

    def import_files(self, batch_id: BatchId, paths: Sequence[Path]) -> Future[int]:
        """Take files and folders into the batch. The number of pages taken; failures come as SourceFailed."""

    def save_separators(self, file: Path) -> Future[bool]:
        """Separator sheets to print, as a PDF; an older file of that name is replaced. False: it cannot be written."""

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

    def deliveries_left_out(self) -> Future[int]:
        """How many settled ones deliveries() leaves out when it is given no moment."""

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
    def leads(
        self, query: str = "", *, owned: bool = False, limit: int = 50, cursor: str | None = None
    ) -> Future[LeadPage]:
        """Newest first. cursor: from the page before."""

    def lead(self, lead_id: LeadId) -> Future[LeadDetail]: ...
    def store_cards(self, query: str = "", *, limit: int = 50, cursor: str | None = None) -> Future[CardPage]:
        """As leads."""

    def store_picture(self, picture_id: PictureId) -> Future[bytes]: ...
    def match_preview(self, card_id: CardId) -> Future[tuple[MatchCandidate, ...]]: ...
    def last_sent_at(self) -> datetime | None: ...
