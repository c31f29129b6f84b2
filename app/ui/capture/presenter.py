"""What the capture page shows and does, without a widget: one open batch, its cards, and the scanner that feeds it.

Where separator sheets part the stack, the open batch is the newest part; the cards of those before it stay in view.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.batch import Batch, BatchHeader, Sides
from app.domain.card import Card
from app.domain.ids import BatchId, CardId
from app.domain.states import CardState
from app.ui.background import Ask
from app.ui.capture.faults import fault_sentence, feeder_empty
from app.ui.capture.figures import CaptureFigures, Pace, figures_of
from app.ui.capture.state import CaptureState, Phase
from app.usecases.events import (
    BatchChanged,
    CardChanged,
    ScanStarted,
    ScanStopped,
    SeparatorCame,
    SourceFailed,
    StationEvent,
)
from app.usecases.problems import StationError
from app.usecases.station import Station
from drivers.scanner import Device, Fault, ScanRequest, Source

_RESOLUTION_DPI = 300  # what the reading engines were measured at


class CapturePresenter:
    """changed is called after every change of state, card_changed for every card of the open batch."""

    def __init__(self, station: Station, ask: Ask, now: Callable[[], float], last_scanner: str = "") -> None:
        self._station, self._ask = station, ask
        self._pace = Pace(now)
        self._last_scanner = last_scanner
        self._cards: dict[CardId, Card] = {}
        self._parts: list[BatchId] = []
        self._separated: dict[BatchId, Batch] = {}
        self.state = CaptureState()
        self.changed: Callable[[], None] = lambda: None
        self.card_changed: Callable[[Card], None] = lambda _card: None
        self.separator_came: Callable[[Batch], None] = lambda _batch: None
        self.cards_reset: Callable[[], None] = lambda: None
        self.finished: Callable[[Batch, int], None] = lambda _batch, _cards: None
        self.refused: Callable[[StationError], None] = lambda _error: None

    # ---- what is there

    def start(self) -> None:
        """Take up the batch that was left open, and look for scanners."""
        self._ask(self._station.batches(only_open=True), self._batches_known)
        self.find_scanners()

    def cards(self) -> tuple[Card, ...]:
        """The cards of the open batch and of the parts before it, newest first; discarded ones are gone."""
        shown = [card for card in self._cards.values() if card.state is not CardState.DISCARDED]
        return tuple(sorted(shown, key=lambda card: (-self._parts.index(card.batch_id), -card.number)))

    def separated(self) -> tuple[Batch, ...]:
        """The parts in view that a separator sheet lies in front of, oldest first."""
        return tuple(self._separated.values())

    def figures(self) -> CaptureFigures:
        return figures_of(self.cards(), self._pace)

    # ---- scanners

    def find_scanners(self) -> None:
        self._set(devices=None)
        self._ask(self._station.devices(), self._devices_known, lambda _error: self._devices_known(()))

    def add_scanner(self, address: str) -> None:
        """One that is not found by itself, by its address on the network."""
        self._ask(self._station.add_scanner(address), self._scanner_added)

    def choose_scanner(self, device: Device) -> None:
        self._last_scanner = device.id
        self._set(device=device)

    # ---- feeding

    def scan(self) -> None:
        """Feed, into the open batch or a new one. From the operator's hand: the notice of the last stop goes."""
        if not self.state.may_start:
            return
        self._set(phase=Phase.STARTING, notice=None)
        self._with_batch(self._feed)

    def pause(self) -> None:
        """Stop feeding; what was read stays, and scan() goes on."""
        if self.state.phase in (Phase.STARTING, Phase.SCANNING):
            self._set(phase=Phase.PAUSING)
            self._station.cancel_scan()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders into the open batch or a new one."""
        if self.state.phase not in (Phase.IDLE, Phase.STOPPED) or not paths:
            return
        self._set(phase=Phase.IMPORTING, notice=None, failures=())
        self._with_batch(
            lambda batch: self._ask(
                self._station.import_files(batch.id, paths), lambda _pages: self._set(phase=Phase.IDLE), self._failed
            )
        )

    def cancel_import(self) -> None:
        """Take no more files after the one under way; what was taken stays."""
        if self.state.importing:
            self._station.cancel_scan()

    def finish(self) -> None:
        """Close the batch. Its cards go on being read."""
        batch = self.state.batch
        if batch is not None and self.state.may_finish:
            self._ask(self._station.close_batch(batch.id), self._closed, self._failed)

    # ---- the header

    def change_header(self, header: BatchHeader) -> None:
        """The operator changed the settings: they hold for all cards that do not override them."""
        if header == self.state.header:
            return
        self._set(header=header)
        if self.state.batch is not None:
            self._ask(self._station.change_header(self.state.batch.id, header), self._batch_known)

    def dismiss_failures(self) -> None:
        self._set(failures=())

    # ---- what the station tells

    def happened(self, event: StationEvent) -> None:
        batch = self.state.batch
        if batch is None:
            return
        if isinstance(event, CardChanged) and event.card.batch_id in self._parts:
            self._card_came(event.card)
        elif isinstance(event, SeparatorCame) and {event.batch.id, event.batch.follows} & {batch.id}:
            self._separator_came(event.batch)
        elif isinstance(event, BatchChanged) and event.batch.id == batch.id and event.batch.closed_at is None:
            self._set(batch=event.batch)
        elif isinstance(event, ScanStarted) and event.batch_id == batch.id and self.state.phase is Phase.STARTING:
            self._pace.begin()
            self._set(phase=Phase.SCANNING)
        elif isinstance(event, ScanStopped) and event.batch_id in self._parts and self.state.feeding:
            self._stopped(event)
        elif isinstance(event, SourceFailed) and event.batch_id in self._parts:
            self._set(failures=(*self.state.failures, event))

    # ---- inside

    def _with_batch(self, then: Callable[[Batch], None]) -> None:
        if self.state.batch is not None:
            then(self.state.batch)
            return

        def opened(batch: Batch) -> None:
            self._batch_known(batch)
            then(batch)

        self._ask(self._station.open_batch(self.state.header), opened, self._failed)

    def _feed(self, batch: Batch) -> None:
        device = self.state.device
        if device is None:
            return
        request = ScanRequest(device.id, self._source(device), _RESOLUTION_DPI)
        # ScanStopped tells the end, behind the last card; the answer may overtake both.
        self._ask(self._station.scan(batch.id, request), lambda _stopped: None, self._failed)

    def _source(self, device: Device) -> Source:
        both = self.state.header.sides is Sides.BOTH
        wanted = (Source.ADF_DUPLEX, Source.ADF) if both else (Source.ADF, Source.ADF_DUPLEX)
        return next((source for source in (*wanted, Source.FLATBED) if source in device.sources), Source.FLATBED)

    def _stopped(self, stopped: ScanStopped) -> None:
        self._pace.end()
        saved = stopped.sheets_in_batch
        if stopped.fault is None:
            self._set(phase=Phase.IDLE, notice=feeder_empty(stopped.saved_sheets), saved_sheets=saved)
            return
        quiet = stopped.fault in (Fault.CANCELLED, Fault.FEEDER_EMPTY)
        self._set(
            phase=Phase.IDLE if quiet else Phase.STOPPED,
            notice=fault_sentence(stopped.fault, saved),
            saved_sheets=saved,
        )

    def _failed(self, error: StationError) -> None:
        self._set(phase=Phase.IDLE)
        self.refused(error)

    def _closed(self, batch: Batch) -> None:
        self.finished(batch, sum(card.batch_id == batch.id for card in self.cards()))
        self._cards.clear()
        self._parts.clear()
        self._separated.clear()
        self._pace.end()
        header = replace(self.state.header, note="")
        self._set(batch=None, header=header, notice=None, failures=(), phase=Phase.IDLE)
        self.cards_reset()

    def _batches_known(self, batches: tuple[Batch, ...]) -> None:
        if not batches or self.state.batch is not None:
            return
        batch = batches[-1]
        self._batch_known(batch)
        if batch.follows is not None:
            self._separated[batch.id] = batch
        self._set(header=batch.header)
        self._ask(self._station.cards(batch_id=batch.id), self._cards_known)

    def _cards_known(self, cards: tuple[Card, ...]) -> None:
        for card in cards:
            self._cards.setdefault(card.id, card)
        self.cards_reset()
        self.changed()

    def _batch_known(self, batch: Batch) -> None:
        if batch.id not in self._parts:
            self._parts.append(batch.id)
        self._set(batch=batch)

    def _separator_came(self, batch: Batch) -> None:
        self._separated[batch.id] = batch
        self._batch_known(batch)
        self._set(header=batch.header)
        self.separator_came(batch)

    def _devices_known(self, devices: tuple[Device, ...]) -> None:
        kept = self.state.device.id if self.state.device is not None else self._last_scanner
        chosen = next((device for device in devices if device.id == kept), devices[0] if devices else None)
        self._set(devices=devices, device=chosen)

    def _scanner_added(self, device: Device) -> None:
        others = tuple(known for known in self.state.devices or () if known.id != device.id)
        self._set(devices=(*others, device))
        self.choose_scanner(device)

    def _card_came(self, card: Card) -> None:
        if card.id not in self._cards:
            self._pace.came()
        self._cards[card.id] = card
        self._pace.read_so_far(self.figures().read)
        self.card_changed(card)
        self.changed()

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
