"""The station at work: what window and command line ask is handed to the thread that may do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TypeVar

import structlog

from app.domain.act import PersonalAct
from app.domain.batch import Batch, BatchHeader
from app.domain.card import Card
from app.domain.draft import FieldAt
from app.domain.ids import BatchId, CardId, PictureId
from app.domain.outbox import Delivery
from app.domain.reading import PendingReading
from app.domain.states import CardEvent, CardState
from app.settings import StationSettings
from app.usecases import batches, deliver, review
from app.usecases.answers import CardPage, ConfirmedCount, LeadDetail, LeadPage, MatchCandidate, Operator, StoreState
from app.usecases.card_record import card_record
from app.usecases.central_store import CentralStore
from app.usecases.confirm_card import confirm_card, confirm_sure
from app.usecases.correct_field import correct_field
from app.usecases.events import BatchChanged, CardChanged, DeliveryChanged, Listener, OperatorChanged, ScanStopped
from app.usecases.problems import Problem, StationError
from app.usecases.read_again import read_again, read_again_later
from app.usecases.records import Records
from app.workers.capture import Capture
from app.workers.materials import Materials
from app.workers.reading_desk import ReadingDesk
from app.workers.scanners import Scanners
from app.workers.sending import Sender
from app.workers.watching import Watcher
from drivers.scanner import Device, ScanError, ScanRequest
from ocr.separators.printing import separator_pages
from sync.records import FactName, LeadDecision, LeadId

_Result = TypeVar("_Result")
_Next = TypeVar("_Next")
_log = structlog.get_logger()
_LOOKING_UP = 4  # a list, its pictures and a preview at once
_PICTURES = 2


@dataclass(frozen=True, slots=True)
class Workers:
    """Everything of the station that has a thread of its own."""

    capture: Capture
    desk: ReadingDesk
    sender: Sender
    central: CentralStore
    scanners: Scanners
    watcher: Watcher


class RunningStation:
    """Implements app.usecases.station.Station; see there."""

    def __init__(self, materials: Materials, workers: Workers, settings: StationSettings) -> None:
        self._with = materials
        self._workers = workers
        self._settings = settings
        self._capturing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="capture")
        self._looking_up = ThreadPoolExecutor(max_workers=_LOOKING_UP, thread_name_prefix="look-up")
        # Apart from the look-ups: a slow store must not keep the cards on the screen waiting for their pictures.
        self._opening_pictures = ThreadPoolExecutor(max_workers=_PICTURES, thread_name_prefix="pictures")
        self._signing_in = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sign-in")
        self._last_sent_at = materials.database.read(lambda records: records.outbox.last_settled_at()).result()
        materials.bulletin.listen(self._remember_delivery)

    def listen(self, listener: Listener) -> Callable[[], None]:
        return self._with.bulletin.listen(listener)

    def close(self) -> None:
        workers = self._workers
        workers.capture.close()
        workers.central.cancel_sign_in()
        workers.sender.stop()
        workers.central.close()  # a request under way is still answered: the store stays for moments
        for threads in (self._capturing, self._signing_in, self._opening_pictures):
            threads.shutdown(wait=True, cancel_futures=True)
        self._looking_up.shutdown(wait=False, cancel_futures=True)  # nothing depends on an answer nobody will see
        workers.watcher.close()
        workers.sender.close()
        workers.desk.close()
        self._with.database.close()
        self._with.bulletin.close()

    # capture

    def devices(self) -> Future[tuple[Device, ...]]:
        return self._looking_up.submit(self._workers.scanners.found)

    def add_scanner(self, address: str) -> Future[Device]:
        return self._looking_up.submit(self._add_scanner, address)

    def open_batch(self, header: BatchHeader) -> Future[Batch]:
        act = self._act()
        return self._changing_batch(lambda records: batches.open_batch(records, header, act, self._with.new_id))

    def change_header(self, batch_id: BatchId, header: BatchHeader) -> Future[Batch]:
        return self._changing_batch(lambda records: batches.change_header(records, batch_id, header))

    def close_batch(self, batch_id: BatchId) -> Future[Batch]:
        now, kept = self._with.now(), self._workers.capture.may_bring(batch_id)
        return self._changing_batch(lambda records: batches.close_batch(records, batch_id, now=now, kept=kept))

    def batches(self, *, only_open: bool = False) -> Future[tuple[Batch, ...]]:
        return self._with.database.read(lambda records: records.batches.all(only_open=only_open))

    def scan(self, batch_id: BatchId, request: ScanRequest) -> Future[ScanStopped]:
        return self._capturing.submit(self._scan, batch_id, request, self._workers.capture.ask())

    def cancel_scan(self) -> None:
        self._workers.capture.cancel()

    def import_files(self, batch_id: BatchId, paths: Sequence[Path]) -> Future[int]:
        capture = self._workers.capture
        return self._capturing.submit(capture.take_files, batch_id, tuple(paths), capture.ask())

    def save_separators(self, file: Path) -> Future[bool]:
        return self._looking_up.submit(_saved, file, separator_pages)

    # the cards

    def cards(
        self, *, batch_id: BatchId | None = None, states: frozenset[CardState] | None = None
    ) -> Future[tuple[Card, ...]]:
        return self._with.database.read(lambda records: records.cards.listed(batch_id=batch_id, states=states))

    def card(self, card_id: CardId) -> Future[Card]:
        return self._with.database.read(lambda records: records.cards.get(card_id))

    def picture(self, picture_id: PictureId) -> Future[bytes]:
        return self._opening_pictures.submit(self._with.pictures.get, picture_id)

    # review

    def correct(self, card_id: CardId, name: FactName, position: int, value: str | None) -> Future[Card]:
        act = self._act()
        return self._changing(lambda records: correct_field(records, card_id, FieldAt(name, position), value, act))

    def decide_lead(self, card_id: CardId, decision: LeadDecision) -> Future[Card]:
        return self._changing(lambda records: review.decide_lead(records, card_id, decision))

    def confirm(self, card_id: CardId) -> Future[Card]:
        act, hold = self._act(), self._settings.hold

        def confirm(records: Records) -> tuple[Card, Delivery]:
            return confirm_card(records, card_id, act, hold)

        return _then(self._with.database.write(confirm), self._tell_confirmed)

    def confirm_sure(self) -> Future[ConfirmedCount]:
        act, hold = self._act(), self._settings.hold

        def tell(done: tuple[ConfirmedCount, tuple[tuple[Card, Delivery], ...]]) -> ConfirmedCount:
            for confirmed in done[1]:
                self._tell_confirmed(confirmed)
            return done[0]

        return _then(self._with.database.write(lambda records: confirm_sure(records, act, hold)), tell)

    def hold(self, card_id: CardId) -> Future[Card]:
        return self._set_aside(card_id, CardEvent.HELD)

    def ask_review(self, card_id: CardId) -> Future[Card]:
        return self._set_aside(card_id, CardEvent.REVIEW_ASKED)

    def discard(self, card_id: CardId, reason: str) -> Future[Card]:
        return self._set_aside(card_id, CardEvent.DISCARDED, reason)

    def restore(self, card_id: CardId) -> Future[Card]:
        return self._set_aside(card_id, CardEvent.RESTORED)

    def read_again(self, card_id: CardId) -> Future[Card]:
        act = self._act()
        return self._changing(lambda records: read_again(records, card_id, act))

    def read_again_later(self, card_ids: Sequence[CardId]) -> Future[tuple[CardId, ...]]:
        act, wanted = self._act(), tuple(card_ids)

        def look(chosen: tuple[CardId, ...]) -> tuple[CardId, ...]:
            self._workers.desk.look()
            return chosen

        return _then(self._with.database.write(lambda records: read_again_later(records, wanted, act)), look)

    def pending_readings(self) -> Future[tuple[PendingReading, ...]]:
        return self._with.database.read(lambda records: records.readings.pending())

    def turn(self, card_id: CardId, side_index: int, quarter_turns: int) -> Future[Card]:
        act = self._act()
        return self._changing(lambda records: review.turn_side(records, card_id, side_index, quarter_turns, act))

    # delivery

    def deliveries(self, *, settled_since: datetime | None = None) -> Future[tuple[Delivery, ...]]:
        return self._with.database.read(lambda records: records.outbox.listed(settled_since=settled_since))

    def deliveries_left_out(self) -> Future[int]:
        return self._with.database.read(lambda records: records.outbox.left_out())

    def take_back(self, card_id: CardId) -> Future[Card]:
        act = self._act()
        return self._changing(lambda records: deliver.take_back(records, card_id, act))

    def send_now(self) -> Future[tuple[Delivery, ...]]:
        return self._looking_up.submit(self._workers.sender.send_now)

    def retry(self, card_id: CardId | None = None) -> Future[None]:
        act = self._act()

        def tell(again: tuple[Delivery, ...]) -> None:
            for delivery in again:
                self._with.bulletin.tell(DeliveryChanged(delivery))
            self._workers.sender.look()

        return _then(self._with.database.write(lambda records: deliver.retry(records, card_id, act)), tell)

    def last_sent_at(self) -> datetime | None:
        return self._last_sent_at

    # people and the central store

    def operator(self) -> Future[Operator]:
        present: Future[Operator] = Future()
        present.set_result(self._workers.central.operator())
        return present

    def sign_in(self, open_browser: Callable[[str], None]) -> Future[Operator]:
        return _then(self._signing_in.submit(self._workers.central.sign_in, open_browser), self._tell_operator)

    def cancel_sign_in(self) -> None:
        self._workers.central.cancel_sign_in()

    def sign_out(self) -> Future[Operator]:
        return _then(self._signing_in.submit(self._workers.central.sign_out), self._tell_operator)

    def store_state(self) -> StoreState:
        return self._workers.central.state

    def leads(
        self, query: str = "", *, owned: bool = False, limit: int = 50, cursor: str | None = None
    ) -> Future[LeadPage]:
        return self._looking_up.submit(self._workers.central.leads, query, owned=owned, limit=limit, cursor=cursor)

    def lead(self, lead_id: LeadId) -> Future[LeadDetail]:
        return self._looking_up.submit(self._workers.central.lead, lead_id)

    def store_cards(self, query: str = "", *, limit: int = 50, cursor: str | None = None) -> Future[CardPage]:
        return self._looking_up.submit(self._workers.central.cards, query, limit=limit, cursor=cursor)

    def store_picture(self, picture_id: PictureId) -> Future[bytes]:
        return self._looking_up.submit(self._workers.central.picture, picture_id)

    def match_preview(self, card_id: CardId) -> Future[tuple[MatchCandidate, ...]]:
        return self._looking_up.submit(self._match_preview, card_id)

    def _match_preview(self, card_id: CardId) -> tuple[MatchCandidate, ...]:
        record = card_record(self.card(card_id).result(), self._act())
        return self._workers.central.match_preview(
            card_id, record.facts, exchanged_on=record.exchanged_on, registered_at=record.registered_at
        )

    def _add_scanner(self, address: str) -> Device:
        try:
            return self._workers.scanners.introduce(address)
        except ScanError as error:
            raise StationError(Problem.SCANNER_SILENT, error.fault.value) from error

    def _scan(self, batch_id: BatchId, request: ScanRequest, cancelled: Event) -> ScanStopped:
        scanners = self._workers.scanners
        stopped = self._workers.capture.scan(batch_id, request, scanners.known(request), cancelled)
        if stopped.saved_sheets:
            scanners.remember(request.device_id)
        return stopped

    def _act(self) -> PersonalAct:
        return PersonalAct(self._workers.central.operator().id, self._with.now())

    def _set_aside(self, card_id: CardId, event: CardEvent, reason: str = "") -> Future[Card]:
        act = self._act()
        return self._changing(lambda records: review.set_aside(records, card_id, event, act, reason))

    def _changing(self, work: Callable[[Records], Card]) -> Future[Card]:
        return _then(self._with.database.write(work), self._tell_card)

    def _changing_batch(self, work: Callable[[Records], Batch]) -> Future[Batch]:
        return _then(self._with.database.write(work), self._tell_batch)

    def _tell_card(self, card: Card) -> Card:
        self._with.bulletin.tell(CardChanged(card))
        self._workers.desk.look()
        return card

    def _tell_batch(self, batch: Batch) -> Batch:
        self._with.bulletin.tell(BatchChanged(batch))
        return batch

    def _tell_confirmed(self, confirmed: tuple[Card, Delivery]) -> Card:
        card, delivery = confirmed
        self._with.bulletin.tell(CardChanged(card))
        self._with.bulletin.tell(DeliveryChanged(delivery))
        return card

    def _tell_operator(self, operator: Operator) -> Operator:
        self._with.bulletin.tell(OperatorChanged(operator))
        return operator

    def _remember_delivery(self, event: object) -> None:
        if isinstance(event, DeliveryChanged) and event.delivery.settled_at is not None:
            self._last_sent_at = event.delivery.settled_at


def _saved(file: Path, content: Callable[[], bytes]) -> bool:
    try:
        file.write_bytes(content())
    except OSError as error:
        _log.warning("file_not_saved", reason=type(error).__name__)
        return False
    return True


def _then(first: Future[_Result], work: Callable[[_Result], _Next]) -> Future[_Next]:
    """Done with what work makes of the first's result, on the thread that ended the first; fails as the first does."""
    following: Future[_Next] = Future()

    def follow(done: Future[_Result]) -> None:
        try:
            following.set_result(work(done.result()))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the Future must hear of it
            following.set_exception(error)

    first.add_done_callback(follow)
    return following
