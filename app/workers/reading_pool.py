"""Reading processes that are replaced when they die. A process that dies takes only its own task with it.

(A concurrent.futures.ProcessPoolExecutor breaks as a whole when one of its processes is killed.)
"""

from __future__ import annotations

import heapq
import os
import socket
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count

from app.domain.acquaintance import Acquaintances
from app.workers.reading_process import Answer, PageJob, Result, Task, serve
from app.workers.reading_worker import EngineUnavailableError, ReadingWorker, Serve, StoppedError, WorkerDiedError
from app.workers.submitted_reading import Place, SubmittedReading

# A card takes about a second, finding those of a sheet about three; beyond this the engine hangs.
_DEADLINE_S = 180.0
# The task that killed a process gets one more: the process may have died of something else (out of memory, a kill).
_ATTEMPTS = 2
# Each process takes about 0.5 GB: more than four would crowd out the rest of an office PC.
_MOST_PROCESSES = 4


class Urgency(IntEnum):
    """Smaller goes first."""

    WAITED_FOR = 0
    URGENT = 1
    NORMAL = 2
    LATER = 3


@dataclass(order=True, slots=True)
class _Waiting:
    """Newest first within an urgency: what was just scanned is what the operator looks at."""

    urgency: Urgency
    age: int
    place: Place
    task: Task = field(compare=False)
    reading: SubmittedReading = field(compare=False)


def default_processes() -> int:
    return max(1, min(os.cpu_count() or 1, _MOST_PROCESSES))


class ReadingPool:
    """Processes start with the first job, or with warm(). Any thread may submit.

    A Future is done on a thread of the pool, with the readings of its pages in order, with Unreadable, or with
    WorkerDiedError or EngineUnavailableError. cancel() works until then: nothing more is begun for it, and what a
    process still has in hand is dropped. close() cancels all.
    """

    def __init__(
        self, engine: str, processes: int | None = None, *, deadline_s: float = _DEADLINE_S, serve: Serve = serve
    ) -> None:
        self._engine = engine
        self._processes = processes or default_processes()
        self._deadline_s = deadline_s
        self._serve = serve
        self._acquaintances: Acquaintances | None = None
        self._waiting: list[_Waiting] = []
        self._ages = count()
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self._closing = False
        self._warm: Future[None] = Future()
        self._cold = self._processes
        self._stop, self._stopper = socket.socketpair()

    @property
    def processes(self) -> int:
        """How many jobs are done at the same time, at most."""
        return self._processes

    def submit(self, pages: Sequence[PageJob], urgency: Urgency = Urgency.NORMAL) -> Future[Result]:
        """Read these pages (at least one) as one. Pages, and cards of a sheet, go to whichever process is free."""
        reading = SubmittedReading(pages)
        with self._changed:
            if self._closing:
                reading.future.cancel()
            else:
                self._add(reading, urgency, -next(self._ages), reading.tasks())
        return reading.future

    def know(self, acquaintances: Acquaintances) -> None:
        """What confirmed cards say helps to read those after them: each process is told before its next task."""
        self._acquaintances = acquaintances

    def warm(self) -> Future[None]:
        """Load the engine into every process now, so that the first card need not wait for it. Done when all have."""
        with self._changed:
            self._start_threads(self._processes)
        return self._warm

    def close(self) -> None:
        """Cancels what waits and kills what runs: nothing is lost, the station's queue is on the disk."""
        with self._changed:
            if self._closing:
                return
            self._closing = True
            waiting, self._waiting = self._waiting, []
            self._changed.notify_all()
        self._stopper.close()
        for each in waiting:
            each.reading.future.cancel()
        for thread in self._threads:
            thread.join()
        self._stop.close()

    def _add(self, reading: SubmittedReading, urgency: Urgency, age: int, tasks: list[tuple[Place, Task]]) -> None:
        for place, task in tasks:
            heapq.heappush(self._waiting, _Waiting(urgency, age, place, task, reading))
        self._start_threads(len(self._waiting))
        self._changed.notify(len(tasks))

    def _start_threads(self, wanted: int) -> None:
        for number in range(len(self._threads), min(wanted, self._processes)):
            thread = threading.Thread(target=self._watch, name=f"reading-{number + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _watch(self) -> None:
        """One thread keeps one process: replaced when it dies or has grown too large, killed at the end."""
        worker = self._started()
        self._count_started()
        try:
            while (waiting := self._next()) is not None:
                worker = self._do(waiting, worker)
        finally:
            if worker is not None:
                worker.close()

    def _count_started(self) -> None:
        with self._changed:
            self._cold -= 1
            is_last = not self._cold
        if is_last:
            self._warm.set_result(None)

    def _do(self, waiting: _Waiting, worker: ReadingWorker | None) -> ReadingWorker | None:
        """The worker that is left for the next task."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                worker = worker or ReadingWorker(self._serve, self._engine, self._stop)
                worker.know(self._acquaintances)
                reply = worker.read(waiting.task, self._deadline_s)
            except (WorkerDiedError, EngineUnavailableError, StoppedError) as error:
                if worker is not None:
                    worker.close()
                    worker = None
                if attempt == _ATTEMPTS or not isinstance(error, WorkerDiedError):
                    waiting.reading.fail(CancelledError() if isinstance(error, StoppedError) else error)
                    return None
            else:
                self._report(waiting, reply.answer)
                return self._replaced(worker) if reply.is_last else worker
        return worker

    def _report(self, waiting: _Waiting, answer: Answer) -> None:
        beside = waiting.reading.report(waiting.place, answer)
        with self._changed:
            if self._closing and beside:
                waiting.reading.future.cancel()
            else:
                self._add(waiting.reading, waiting.urgency, waiting.age, beside)

    def _replaced(self, worker: ReadingWorker) -> ReadingWorker | None:
        worker.close()
        return self._started()

    def _started(self) -> ReadingWorker | None:
        """A trouble at the start shows again, and is told, with the first task."""
        try:
            return ReadingWorker(self._serve, self._engine, self._stop)
        except (EngineUnavailableError, StoppedError):
            return None

    def _next(self) -> _Waiting | None:
        with self._changed:
            while True:
                while not self._waiting and not self._closing:
                    self._changed.wait()
                if self._closing:
                    return None
                waiting = heapq.heappop(self._waiting)
                if not waiting.reading.future.done():  # cancelled, or another of its tasks failed
                    return waiting
