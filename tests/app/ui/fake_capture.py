"""How cards come in at the fake station: batches, scanners, feeding, files. One thread does everything, in order."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TypeVar

from app.domain.batch import Batch, BatchHeader, PageSide, Sides
from app.domain.card import Card, CardMark, SideImage
from app.domain.draft import Draft
from app.domain.ids import BatchId, CardId, OperatorId, PictureId, SheetId
from app.domain.states import CardState
from app.usecases.answers import Operator
from app.usecases.events import (
    BatchChanged,
    CardChanged,
    Listener,
    ScanStarted,
    ScanStopped,
    SeparatorCame,
    SourceFailed,
    StationEvent,
)
from app.usecases.problems import Problem, StationError
from drivers.scanner import Device, Fault, ScanRequest, Source
from sync.records import FactName
from tests.app.ui.sample_cards import NAMES, Sample, sample

T = TypeVar("T")
DEMO = Device("escl:http://127.0.0.1:8000/eSCL", "試し用のスキャナー", (Source.ADF_DUPLEX, Source.FLATBED), (300,))
_DOUBTS: dict[int, tuple[tuple[FactName, int], ...]] = {
    1: ((FactName.FAMILY_NAME, 2), (FactName.TEL, 3), (FactName.EMAIL, 8)),
    4: ((FactName.FAMILY_NAME, 1),),
    6: ((FactName.MOBILE, 4), (FactName.EMAIL, 3)),
    9: ((FactName.COMPANY, 4),),
    14: ((FactName.POSTAL_CODE, 2), (FactName.EMAIL, 0)),
}


class FakeCapture:
    """now is the fake's clock; tests move it. Faults happen when a test asks for them."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._thread = ThreadPoolExecutor(1, "station")
        self._feeder = ThreadPoolExecutor(1, "feeder")
        self._numbers = itertools.count(1)
        self._listeners: list[Listener] = []
        self._batches: dict[BatchId, Batch] = {}
        self._cards: dict[CardId, Card] = {}
        self._pictures: dict[PictureId, bytes] = {}
        self._cancelled = Event()
        self._operator = Operator(OperatorId("local"), "受付の担当者", signed_in=False)
        self.found: tuple[Device, ...] = (DEMO,)
        self.stack = len(NAMES)
        self.fault_after: dict[int, Fault] = {}
        self.separator_after: set[int] = set()
        self.broken_files: dict[str, str] = {}
        self.gate: Callable[[int], None] = lambda _sheet: None

    # ---- what tests do

    def tell(self, event: StationEvent) -> None:
        for listener in tuple(self._listeners):
            listener(event)

    def later(self, work: Callable[[], T]) -> Future[T]:
        return self._thread.submit(work)

    def at_rest(self) -> None:
        """Wait until everything asked so far is done."""
        self._feeder.submit(lambda: None).result()
        self._thread.submit(lambda: None).result()

    def add_read_card(
        self, batch: Batch, number: int, name: str, draft: Callable[[Draft], Draft] = lambda d: d
    ) -> Card:
        """A card that is already read, as if it had come in before the window was opened."""
        front = self._sample(name, number)
        sides = [_side(PageSide.FRONT, front, number)]
        marks = set()
        if batch.header.sides is Sides.BOTH:
            back = sample(name, "back")
            self._pictures[back.picture.id] = back.content
            sides.append(_side(PageSide.BACK, back, number))
            if back.blank:
                marks.add(CardMark.BLANK_BACK)
        made = draft(front.draft)
        state = CardState.TO_REVIEW if made.doubtful else CardState.READ
        card = Card(
            CardId(f"card-{next(self._numbers)}"),
            batch.id,
            number,
            state,
            batch.header,
            tuple(sides),
            made,
            self.now,
            frozenset(marks),
        )
        self._cards[card.id] = card
        return card

    def add_batch(self, header: BatchHeader) -> Batch:
        number = f"{self.now:%Y-%m-%d}-{len(self._batches) + 1:02}"
        batch = Batch(BatchId(f"batch-{next(self._numbers)}"), number, header, self.now, self._operator.id)
        self._batches[batch.id] = batch
        return batch

    def put(self, card: Card) -> None:
        """Replace a card and tell it."""
        self._cards[card.id] = card
        self.tell(CardChanged(card))

    # ---- the port

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        self._cancelled.set()
        self._feeder.shutdown()
        self._thread.shutdown()

    def devices(self) -> Future[tuple[Device, ...]]:
        return self.later(lambda: self.found)

    def add_scanner(self, address: str) -> Future[Device]:
        def ask() -> Device:
            if address != "printer.example":
                raise StationError(Problem.SCANNER_SILENT)
            return replace(DEMO, id=f"escl:http://{address}", name="複合機")

        return self.later(ask)

    def open_batch(self, header: BatchHeader) -> Future[Batch]:
        return self.later(lambda: self.add_batch(header))

    def change_header(self, batch_id: BatchId, header: BatchHeader) -> Future[Batch]:
        return self.later(lambda: self._keep_batch(replace(self._batches[batch_id], header=header)))

    def close_batch(self, batch_id: BatchId) -> Future[Batch]:
        return self.later(lambda: self._keep_batch(replace(self._batches[batch_id], closed_at=self.now)))

    def batches(self, *, only_open: bool = False) -> Future[tuple[Batch, ...]]:
        return self.later(lambda: tuple(b for b in self._batches.values() if not (only_open and b.closed_at)))

    def scan(self, batch_id: BatchId, request: ScanRequest) -> Future[ScanStopped]:
        self._cancelled.clear()
        return self._feeder.submit(self._feed, batch_id, request)

    def cancel_scan(self) -> None:
        self._cancelled.set()

    def import_files(self, batch_id: BatchId, paths: Sequence[Path]) -> Future[int]:
        self._cancelled.clear()
        return self._feeder.submit(self._import, batch_id, paths)

    # ---- inside

    def _sample(self, name: str, number: int) -> Sample:
        found = sample(name, "front", _DOUBTS.get(number, ()))
        self._pictures[found.picture.id] = found.content
        return found

    def _feed(self, batch_id: BatchId, request: ScanRequest) -> ScanStopped:
        self.tell(ScanStarted(batch_id, next(d for d in self.found if d.id == request.device_id)))
        before = saved = sum(card.batch_id == batch_id for card in self._cards.values())
        part, papers_before = batch_id, 0
        while saved < self.stack:
            if saved in self.separator_after:
                part, papers_before = self.later(lambda ended=part: self._separate(ended)).result(), saved  # type: ignore[misc]
            self.gate(saved + 1)
            fault = self.fault_after.pop(saved, Fault.CANCELLED if self._cancelled.is_set() else None)
            if fault is not None:
                return self._stop(ScanStopped(batch_id, fault, saved - before, saved))
            saved += 1
            number = saved - papers_before
            self.later(lambda part=part, number=number: self._come_in(part, number)).result()  # type: ignore[misc]
        return self._stop(ScanStopped(batch_id, None, saved - before, saved))

    def _separate(self, ended: BatchId) -> BatchId:
        begun = self.add_batch(self._batches[ended].header)
        begun = self._batches[begun.id] = replace(begun, follows=ended)
        self._batches[ended] = replace(self._batches[ended], closed_at=self.now)
        self.tell(SeparatorCame(begun))
        return begun.id

    def _stop(self, stopped: ScanStopped) -> ScanStopped:
        self.tell(stopped)
        return stopped

    def _come_in(self, batch_id: BatchId, number: int) -> None:
        read = self.add_read_card(self._batches[batch_id], number, NAMES[(number - 1) % len(NAMES)])
        self.tell(CardChanged(replace(read, state=CardState.READING, draft=Draft())))
        self.tell(CardChanged(read))

    def _import(self, batch_id: BatchId, paths: Sequence[Path]) -> int:
        taken = sum(card.batch_id == batch_id for card in self._cards.values())
        good = [path for path in paths if path.name not in self.broken_files]
        for path in paths:
            if path.name in self.broken_files:
                self.tell(SourceFailed(batch_id, path.name, None, self.broken_files[path.name]))
        last = taken
        for number, _path in enumerate(good, taken + 1):
            self.gate(number)
            if self._cancelled.is_set():
                break
            self.later(lambda number=number: self._come_in(batch_id, number)).result()  # type: ignore[misc]
            last = number
        return last - taken

    def _keep_batch(self, batch: Batch) -> Batch:
        self._batches[batch.id] = batch
        self.tell(BatchChanged(batch))
        return batch


def _side(side: PageSide, found: Sample, number: int) -> SideImage:
    return SideImage(side, SheetId(f"sheet-{number}-{side}"), found.picture, None, found.picture)
