"""Has every pending reading made: from the queue on the disk through the reading processes into drafts."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass

import structlog

from app.domain.card import Card
from app.domain.reading import PageToRead, PaperReading, PendingReading
from app.usecases.events import CardChanged, ReadingChanged
from app.usecases.problems import StationError
from app.usecases.read_cards import is_wanted, record_failure, record_reading, start_reading
from app.usecases.reading_map import found_side
from app.workers.materials import Materials
from app.workers.reading_pool import ReadingPool, Urgency
from app.workers.reading_process import PageJob, Result, Unreadable
from app.workers.reading_worker import EngineUnavailableError, WorkerDiedError
from app.workers.role import Role
from ocr.geometry import Quad
from ocr.reading import PageReading

_log = structlog.get_logger()
# Another program on this home may have queued pages: seldom, so a second is soon enough.
_LOOK_AGAIN_S = 1.0
# More than the processes can take would only mark cards 読取中 that wait; too few would let a process wait for the disk.
_AHEAD = 2
# A missing engine or a full disk does not mend within seconds.
_AFTER_TROUBLE_S = 30.0


@dataclass(frozen=True, slots=True)
class _InFlight:
    pending: PendingReading
    future: Future[Result]


class ReadingDesk:
    """One thread hands out, one files results. Reads only while this program holds the role of the home's reader."""

    def __init__(self, materials: Materials, pool: ReadingPool, role: Role) -> None:
        self._with = materials
        self._pool = pool
        self._role = role
        self._in_flight: dict[int, _InFlight] = {}
        self._available = True  # as last told; the filing thread's own
        self._look = threading.Event()
        self._closing = threading.Event()
        self._filing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading-results")
        self._thread = threading.Thread(target=self._run, name="reading-desk", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def look(self) -> None:
        """There may be something to read."""
        self._look.set()

    def close(self) -> None:
        """Readings in flight are broken off; they stay in the queue."""
        self._closing.set()
        self._look.set()
        if self._thread.is_alive():
            self._thread.join()
        self._pool.close()
        self._filing.shutdown(wait=True)
        self._role.give_up()

    def _run(self) -> None:
        while not self._closing.is_set():
            self._look.clear()
            try:
                if self._role.try_take():
                    self._drop_unwanted()
                    self._hand_out()
            except Exception:  # noqa: BLE001 - the queue is on the disk: look at it again after a while
                _log.exception("reading_desk_failed")
                self._closing.wait(_AFTER_TROUBLE_S)
            self._look.wait(_LOOK_AGAIN_S)

    def _drop_unwanted(self) -> None:
        """Batches that were cancelled, cards that were discarded or asked for anew while they are read."""
        in_flight = tuple(self._in_flight.values())
        if in_flight:
            wanted = self._with.database.read(
                lambda records: [is_wanted(records, reading.pending) for reading in in_flight]
            ).result()
            for reading, is_still_wanted in zip(in_flight, wanted, strict=True):
                if not is_still_wanted:
                    reading.future.cancel()

    def _hand_out(self) -> None:
        pending = self._with.database.read(lambda records: records.readings.pending()).result()
        for reading in sorted(pending, key=_turn):
            if len(self._in_flight) >= self._pool.processes + _AHEAD or self._closing.is_set():
                return
            if reading.id not in self._in_flight:
                self._begin(reading)

    def _begin(self, pending: PendingReading) -> None:
        started = self._with.database.write(
            lambda records: start_reading(records, pending, now=self._with.now())
        ).result()
        self._tell(started.cards)
        if started.pages:
            future = self._pool.submit([self._job(page) for page in started.pages], _urgency(pending))
            self._in_flight[pending.id] = _InFlight(pending, future)
            future.add_done_callback(lambda done: self._file(pending, started.pages, done))

    def _job(self, page: PageToRead) -> PageJob:
        quad = None if page.quad is None else Quad(*page.quad)
        return PageJob(self._with.pictures.file(page.picture.id), page.resolution_dpi, quad)

    def _file(self, pending: PendingReading, pages: tuple[PageToRead, ...], done: Future[Result]) -> None:
        """On a thread of the pool: leave it to the filing thread, so that the process gets its next page at once."""
        if not self._closing.is_set():
            self._filing.submit(self._record, pending, pages, done)

    def _record(self, pending: PendingReading, pages: tuple[PageToRead, ...], done: Future[Result]) -> None:
        try:
            cards = self._recorded(pending, pages, done)
            if not self._available:
                self._tell_available(available=True)
            self._tell(cards)
        except CancelledError:
            return  # closing: the reading stays pending; or nobody wants it any more
        except EngineUnavailableError as error:
            _log.error("engine_unavailable", reason=str(error))
            self._tell_available(available=False)
            self._closing.wait(_AFTER_TROUBLE_S)
        except (OSError, StationError) as error:
            _log.warning("reading_not_filed", reason=type(error).__name__)
            self._closing.wait(_AFTER_TROUBLE_S)
        except Exception:  # noqa: BLE001 - the reading is still pending
            _log.exception("reading_not_filed")
            self._closing.wait(_AFTER_TROUBLE_S)
        finally:
            self._in_flight.pop(pending.id, None)
            self._look.set()

    def _recorded(
        self, pending: PendingReading, pages: tuple[PageToRead, ...], done: Future[Result]
    ) -> tuple[Card, ...]:
        try:
            result = done.result()
        except WorkerDiedError:
            result = Unreadable("WorkerDiedError")
        now = self._with.now()
        if isinstance(result, Unreadable):
            reason = result.reason
            _log.warning("page_unreadable", reason=reason)
            return self._with.database.write(
                lambda records: record_failure(records, pending, now=now, detail=reason)
            ).result()
        reading = self._kept(pages, result)
        return self._with.database.write(
            lambda records: record_reading(records, pending, reading, now=now, new_id=self._with.new_id)
        ).result()

    def _kept(self, pages: tuple[PageToRead, ...], readings: tuple[PageReading, ...]) -> PaperReading:
        """The reading with its upright pictures durable in the picture store."""
        sides = tuple(
            found_side(card, page, self._with.pictures.put(card.picture, "image/jpeg"))
            for page, reading in zip(pages, readings, strict=True)
            for card in reading.cards
        )
        return PaperReading(readings[0].engine, sides, readings[0].rules)

    def _tell_available(self, *, available: bool) -> None:
        self._available = available
        self._with.bulletin.tell(ReadingChanged(available))

    def _tell(self, cards: tuple[Card, ...]) -> None:
        for card in cards:
            self._with.bulletin.tell(CardChanged(card))


def _urgency(pending: PendingReading) -> Urgency:
    if pending.card_id is not None:
        return Urgency.WAITED_FOR if pending.urgent else Urgency.LATER
    return Urgency.URGENT if pending.urgent else Urgency.NORMAL


def _turn(pending: PendingReading) -> tuple[Urgency, int]:
    return (_urgency(pending), -pending.id)
