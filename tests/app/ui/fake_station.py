"""The whole station in memory, faithful to the port: states by the domain's table, answers as Futures, events from a
thread of its own. The window cannot tell it from the real one; faults happen when a test asks for them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TypeVar

from app.domain.batch import Batch, BatchHeader, PageSide, Sides
from app.domain.card import Card, CardMark, SideImage
from app.domain.draft import Correction, Draft
from app.domain.ids import BatchId, CardId, OperatorId, PictureId, SheetId
from app.domain.names import follow_corrections
from app.domain.outbox import Delivery, DeliveryProblem
from app.domain.reading import PendingReading
from app.domain.states import CardEvent, CardState, IllegalTransitionError, next_state
from app.domain.validation import errors
from app.usecases.answers import (
    CardPage,
    ConfirmedCount,
    LeadCard,
    LeadDetail,
    LeadFact,
    LeadPage,
    LeadRow,
    MatchCandidate,
    Operator,
    StoreState,
)
from app.usecases.events import (
    BatchChanged,
    CardChanged,
    DeliveryChanged,
    Listener,
    OperatorChanged,
    ScanStarted,
    ScanStopped,
    SeparatorCame,
    SourceFailed,
    StationEvent,
    StoreChanged,
)
from app.usecases.problems import Problem, StationError
from drivers.scanner import Device, Fault, ScanRequest, Source
from sync.records import (
    CardRecord,
    Fact,
    FactName,
    Facts,
    ImageRef,
    ImageSide,
    LeadChange,
    LeadDecision,
    LeadId,
    LeadOutcome,
    Receipt,
    UserId,
)
from tests.app.ui.sample_cards import NAMES, Sample, sample

T = TypeVar("T")
DEMO = Device("escl:http://127.0.0.1:8000/eSCL", "試し用のスキャナー", (Source.ADF_DUPLEX, Source.FLATBED), (300,))
HOLD = timedelta(minutes=3)
_DOUBTS: dict[int, tuple[tuple[FactName, int], ...]] = {
    1: ((FactName.FAMILY_NAME, 2), (FactName.TEL, 3), (FactName.EMAIL, 8)),
    4: ((FactName.FAMILY_NAME, 1),),
    6: ((FactName.MOBILE, 4), (FactName.EMAIL, 3)),
    9: ((FactName.COMPANY, 4),),
    14: ((FactName.POSTAL_CODE, 2), (FactName.EMAIL, 0)),
}


class FakeStation:
    """One thread does everything, in order. now() is the fake's clock; tests move it."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._thread = ThreadPoolExecutor(1, "station")
        self._feeder = ThreadPoolExecutor(1, "feeder")
        self._numbers = itertools.count(1)
        self._listeners: list[Listener] = []
        self._batches: dict[BatchId, Batch] = {}
        self._cards: dict[CardId, Card] = {}
        self._deliveries: dict[CardId, Delivery] = {}
        self._pictures: dict[PictureId, bytes] = {}
        self._cancelled = Event()
        self._signing_in: Future[Operator] | None = None
        self._operator = Operator(OperatorId("local"), "受付の担当者", signed_in=False)
        self._store_state = StoreState.CONNECTED
        self._leads: dict[LeadId, LeadDetail] = {}
        self.found: tuple[Device, ...] = (DEMO,)
        self.stack = len(NAMES)
        self.fault_after: dict[int, Fault] = {}
        self.separator_after: set[int] = set()
        self.sent_long_ago = 0
        self.broken_files: dict[str, str] = {}
        self.gate: Callable[[int], None] = lambda _sheet: None
        self.candidates: tuple[MatchCandidate, ...] = ()
        self.queued_again: tuple[CardId, ...] = ()

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

    def fail_delivery(self, card_id: CardId, problem: DeliveryProblem, *, final: bool) -> None:
        delivery = self._deliveries[card_id]
        self._deliveries[card_id] = replace(
            delivery, problem=problem, final=final, tries=2, problem_detail="HTTP 422 owner_unknown"
        )
        if final:
            self._cards[card_id] = replace(self._cards[card_id], state=CardState.SEND_FAILED)
            self.tell(CardChanged(self._cards[card_id]))
        self.tell(DeliveryChanged(self._deliveries[card_id]))

    def set_store(self, state: StoreState) -> None:
        self._store_state = state
        self.tell(StoreChanged(state))

    def signed_in_as(self, name: str) -> None:
        self._operator = Operator(OperatorId("user-1"), name, signed_in=True)
        self.tell(OperatorChanged(self._operator))

    def finish_sign_in(self, name: str) -> None:
        """The person has signed in, in the browser."""
        self._operator = Operator(OperatorId("user-1"), name, signed_in=True)
        waiting, self._signing_in = self._signing_in, None
        assert waiting is not None
        waiting.set_result(self._operator)
        self.tell(OperatorChanged(self._operator))

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

    def save_separators(self, file: Path) -> Future[bool]:
        return self.later(lambda: bool(file.write_bytes(b"%PDF")))

    def cards(
        self, *, batch_id: BatchId | None = None, states: frozenset[CardState] | None = None
    ) -> Future[tuple[Card, ...]]:
        return self.later(
            lambda: tuple(
                card
                for card in self._cards.values()
                if batch_id in (None, card.batch_id) and (states is None or card.state in states)
            )
        )

    def card(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._card(card_id))

    def picture(self, picture_id: PictureId) -> Future[bytes]:
        return self.later(lambda: self._picture(picture_id))

    def correct(self, card_id: CardId, name: FactName, position: int, value: str | None) -> Future[Card]:
        return self.later(lambda: self._correct(card_id, name, position, value))

    def decide_lead(self, card_id: CardId, decision: LeadDecision) -> Future[Card]:
        return self.later(lambda: self._keep(replace(self._card(card_id), lead=decision)))

    def confirm(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._confirm(card_id))

    def confirm_sure(self) -> Future[ConfirmedCount]:
        return self.later(self._confirm_sure)

    def hold(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.HELD))

    def ask_review(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.REVIEW_ASKED))

    def discard(self, card_id: CardId, reason: str) -> Future[Card]:
        assert reason
        return self.later(lambda: self._move(card_id, CardEvent.DISCARDED))

    def restore(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.RESTORED))

    def read_again(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._move(card_id, CardEvent.READING_STARTED))

    def read_again_later(self, card_ids: Sequence[CardId]) -> Future[tuple[CardId, ...]]:
        chosen = tuple(card_ids)
        self.queued_again += chosen
        return self.later(lambda: chosen)

    def pending_readings(self) -> Future[tuple[PendingReading, ...]]:
        return self.later(tuple)

    def turn(self, card_id: CardId, side_index: int, quarter_turns: int) -> Future[Card]:
        assert quarter_turns
        assert side_index >= 0
        return self.later(lambda: self._move(card_id, CardEvent.READING_STARTED))

    def deliveries(self, *, settled_since: datetime | None = None) -> Future[tuple[Delivery, ...]]:
        def wanted(delivery: Delivery) -> bool:
            settled = delivery.settled_at
            return settled is None or settled_since is None or settled >= settled_since

        return self.later(lambda: tuple(filter(wanted, reversed(self._deliveries.values()))))

    def deliveries_left_out(self) -> Future[int]:
        return self.later(lambda: self.sent_long_ago)

    def take_back(self, card_id: CardId) -> Future[Card]:
        return self.later(lambda: self._take_back(card_id))

    def send_now(self) -> Future[tuple[Delivery, ...]]:
        return self.later(self._send_all)

    def retry(self, card_id: CardId | None = None) -> Future[None]:
        return self.later(lambda: self._retry(card_id))

    def operator(self) -> Future[Operator]:
        return self.later(lambda: self._operator)

    def sign_in(self, open_browser: Callable[[str], None]) -> Future[Operator]:
        self._signing_in = Future()
        self.later(lambda: open_browser("http://127.0.0.1:1/authorize"))
        return self._signing_in

    def cancel_sign_in(self) -> None:
        waiting, self._signing_in = self._signing_in, None
        if waiting is not None:
            waiting.set_exception(StationError(Problem.SIGN_IN_FAILED))

    def sign_out(self) -> Future[Operator]:
        def out() -> Operator:
            self._operator = Operator(OperatorId("local"), "受付の担当者", signed_in=False)
            self.tell(OperatorChanged(self._operator))
            return self._operator

        return self.later(out)

    def store_state(self) -> StoreState:
        return self._store_state

    def leads(
        self, query: str = "", *, owned: bool = False, limit: int = 50, cursor: str | None = None
    ) -> Future[LeadPage]:
        return self.later(lambda: self._find_leads(query, limit, owned=owned))

    def lead(self, lead_id: LeadId) -> Future[LeadDetail]:
        return self.later(lambda: self._ask_store() or self._leads[lead_id])

    def store_cards(self, query: str = "", *, limit: int = 50, cursor: str | None = None) -> Future[CardPage]:
        def none() -> CardPage:
            self._ask_store()
            return CardPage((), 0, more=False)

        return self.later(none)

    def store_picture(self, picture_id: PictureId) -> Future[bytes]:
        return self.picture(picture_id)

    def match_preview(self, card_id: CardId) -> Future[tuple[MatchCandidate, ...]]:
        return self.later(lambda: self._match(card_id))

    def last_sent_at(self) -> datetime | None:
        return max((d.settled_at for d in self._deliveries.values() if d.settled_at), default=None)

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

    def _card(self, card_id: CardId) -> Card:
        if card_id not in self._cards:
            raise StationError(Problem.NOT_FOUND)
        return self._cards[card_id]

    def _picture(self, picture_id: PictureId) -> bytes:
        if picture_id not in self._pictures:
            raise StationError(Problem.NOT_FOUND)
        return self._pictures[picture_id]

    def _keep(self, card: Card) -> Card:
        self.put(card)
        return card

    def _move(self, card_id: CardId, event: CardEvent) -> Card:
        card = self._card(card_id)
        try:
            return self._keep(replace(card, state=next_state(card.state, event)))
        except IllegalTransitionError:
            raise StationError(Problem.NOT_POSSIBLE_NOW) from None

    def _correct(self, card_id: CardId, name: FactName, position: int, value: str | None) -> Card:
        card = self._card(card_id)
        draft = card.draft.corrected(name, position, self._correction(value))
        for follower, followed in follow_corrections(draft, name, value):
            draft = draft.corrected(follower, 0, self._correction(followed))
        return self._keep(replace(card, draft=draft))

    def _correction(self, value: str | None) -> Correction | None:
        return None if value is None else Correction(value, self._operator.id, self.now)

    def _confirm(self, card_id: CardId) -> Card:
        card = self._card(card_id)
        wrong = errors(card.draft)
        if wrong:
            raise StationError(Problem.INVALID_FIELDS, fields=tuple(issue.name for issue in wrong))
        self._move(card_id, CardEvent.CONFIRMED)
        card = replace(
            self._card(card_id), version=card.version + 1, confirmed_by=self._operator.id, confirmed_at=self.now
        )
        card = self._keep(replace(card, state=next_state(card.state, CardEvent.QUEUED)))
        delivery = Delivery(card_id, _record(card, self.now), self.now, self.now + HOLD, self.now + HOLD)
        self._deliveries[card_id] = delivery
        self.tell(DeliveryChanged(delivery))
        return card

    def _confirm_sure(self) -> ConfirmedCount:
        sure = [c.id for c in self._cards.values() if c.state is CardState.READ and not errors(c.draft)]
        for card_id in sure:
            self._confirm(card_id)
        left = sum(c.state in (CardState.READ, CardState.TO_REVIEW) for c in self._cards.values())
        return ConfirmedCount(len(sure), left)

    def _take_back(self, card_id: CardId) -> Card:
        card = self._move(card_id, CardEvent.TAKEN_BACK)
        self._deliveries.pop(card_id, None)
        return card

    def _send_all(self) -> tuple[Delivery, ...]:
        self._ask_store(sign_in=False)
        tried = [d for d in self._deliveries.values() if d.receipt is None and not d.final]
        return tuple(self._send(delivery) for delivery in tried)

    def _send(self, delivery: Delivery) -> Delivery:
        outcome = tuple(LeadOutcome)[len(self._leads) % 3]
        changes = (LeadChange(FactName.TITLE, ("主任",), ("課長",)),) if outcome is LeadOutcome.UPDATED else ()
        lead_id = LeadId(f"lead-{len(self._leads) + 1}")
        receipt = Receipt(
            delivery.record.card_id, delivery.record.version, len(self._leads) + 1, self.now, lead_id, outcome, changes
        )
        self._leads[lead_id] = _lead(lead_id, delivery.record, self._operator.display_name)
        sent = replace(delivery, receipt=receipt, settled_at=self.now, problem=None, final=False)
        self._deliveries[delivery.card_id] = sent
        self._move(delivery.card_id, CardEvent.DELIVERED)
        self.tell(DeliveryChanged(sent))
        return sent

    def _retry(self, card_id: CardId | None) -> None:
        for delivery in tuple(self._deliveries.values()):
            if delivery.final and card_id in (None, delivery.card_id):
                self._deliveries[delivery.card_id] = replace(delivery, final=False, problem=None)
                self._move(delivery.card_id, CardEvent.RETRIED)
                self.tell(DeliveryChanged(self._deliveries[delivery.card_id]))

    def _ask_store(self, *, sign_in: bool = True) -> None:
        if self._store_state is not StoreState.CONNECTED:
            raise StationError(Problem.STORE_UNREACHABLE)
        if sign_in and not self._operator.signed_in:
            raise StationError(Problem.SIGN_IN_NEEDED)

    def _find_leads(self, query: str, limit: int, *, owned: bool) -> LeadPage:
        self._ask_store()
        words = query.split()
        found = [
            lead
            for lead in reversed(self._leads.values())
            if all(word in f"{lead.person_name} {lead.company_name}" for word in words)
        ]
        return LeadPage(tuple(_lead_row(lead) for lead in found[:limit]), len(found), more=False)

    def _match(self, card_id: CardId) -> tuple[MatchCandidate, ...]:
        self._card(card_id)
        self._ask_store()
        return self.candidates


def _side(side: PageSide, found: Sample, number: int) -> SideImage:
    return SideImage(side, SheetId(f"sheet-{number}-{side}"), found.picture, None, found.picture)


def _record(card: Card, now: datetime) -> CardRecord:
    facts = Facts(tuple(Fact(field.name, field.value, "") for field in card.draft.fields if field.value))
    images = tuple(
        ImageRef(ImageSide(side.side.value), side.shown.id, side.shown.media_type, side.shown.size_bytes)
        for side in card.sides
    )
    return CardRecord(
        card.id,  # type: ignore[arg-type]
        card.version,
        facts,
        card.header.owner,
        card.header.exchanged_on,
        card.created_at,
        UserId(str(card.confirmed_by)),
        now,
        card.header.tags,
        card.header.lead_source,
        card.header.lead_source_detail,
        images=images,
        lead=card.lead,
    )


def _lead(lead_id: LeadId, record: CardRecord, owner: str) -> LeadDetail:
    day = f"{(record.exchanged_on or record.registered_at.date()):%Y-%m-%d}"
    card_id = CardId(record.card_id)
    skipped = {FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME}
    affiliation = " ".join(filter(None, (record.facts.first(FactName.DEPARTMENT), record.facts.first(FactName.TITLE))))
    return LeadDetail(
        lead_id,
        record.facts.person_name,
        record.facts.first(FactName.NAME_KANA),
        record.facts.first(FactName.NAME_EN),
        record.facts.company_name,
        affiliation,
        tuple(LeadFact(f.name, f.value, card_id, day, owner) for f in record.facts if f.name not in skipped),
        (
            LeadCard(
                card_id, day, owner, newest=True, pictures=tuple(PictureId(image.sha256) for image in record.images)
            ),
        ),
        record.tags,
        record.lead_source,
    )


def _lead_row(lead: LeadDetail) -> LeadRow:
    card = lead.cards[0]
    return LeadRow(
        lead.lead_id,
        lead.person_name,
        lead.company_name,
        lead.affiliation,
        card.exchanged_on,
        1,
        next(iter(card.pictures), None),
    )
