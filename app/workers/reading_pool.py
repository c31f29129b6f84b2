"""Reading processes that are replaced when they die. A process that dies takes only its own job with it.

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

from app.workers.reading_process import PageJob, Result, serve
from app.workers.reading_worker import EngineUnavailableError, ReadingWorker, Serve, StoppedError, WorkerDiedError

# A card takes about a second, an A4 sheet of ten about twenty; beyond this the engine hangs.
_DEADLINE_S = 180.0
# The job that killed a process gets one more: the process may have died of something else (out of memory, a kill).
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
class _Job:
    """Newest first within an urgency: what was just scanned is what the operator looks at."""

    urgency: Urgency
    age: int
    pages: Sequence[PageJob] = field(compare=False)
    future: Future[Result] = field(compare=False)


def default_processes() -> int:
    return max(1, min(os.cpu_count() or 1, _MOST_PROCESSES))


class ReadingPool:
    """Processes start with the first job, or with warm(). Any thread may submit.

    A Future is done on a thread of the pool, with the readings of its pages in order, with Unreadable, or with
    WorkerDiedError or EngineUnavailableError. cancel() works until a process has taken the job; close() cancels all.
    """

    def __init__(
        self, engine: str, processes: int | None = None, *, deadline_s: float = _DEADLINE_S, serve: Serve = serve
    ) -> None:
        self._engine = engine
        self._processes = processes or default_processes()
        self._deadline_s = deadline_s
        self._serve = serve
        self._jobs: list[_Job] = []
        self._ages = count()
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self._closing = False
        self._stop, self._stopper = socket.socketpair()

    @property
    def processes(self) -> int:
        """How many jobs are done at the same time, at most."""
        return self._processes

    def submit(self, pages: Sequence[PageJob], urgency: Urgency = Urgency.NORMAL) -> Future[Result]:
        future: Future[Result] = Future()
        with self._changed:
            if self._closing:
                future.cancel()
                return future
            heapq.heappush(self._jobs, _Job(urgency, -next(self._ages), pages, future))
            self._start_threads(len(self._jobs))
            self._changed.notify()
        return future

    def warm(self) -> None:
        """Load the engine into every process now, so that the first card need not wait for it."""
        with self._changed:
            self._start_threads(self._processes)

    def close(self) -> None:
        """Cancels what waits and kills what runs: nothing is lost, the station's queue is on the disk."""
        with self._changed:
            if self._closing:
                return
            self._closing = True
            waiting, self._jobs = self._jobs, []
            self._changed.notify_all()
        self._stopper.close()
        for job in waiting:
            job.future.cancel()
        for thread in self._threads:
            thread.join()
        self._stop.close()

    def _start_threads(self, wanted: int) -> None:
        for number in range(len(self._threads), min(wanted, self._processes)):
            thread = threading.Thread(target=self._watch, name=f"reading-{number + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _watch(self) -> None:
        """One thread keeps one process: replaced when it dies, killed at the end."""
        worker = self._started()
        try:
            while (job := self._next_job()) is not None:
                worker = self._do(job, worker)
        finally:
            if worker is not None:
                worker.close()

    def _do(self, job: _Job, worker: ReadingWorker | None) -> ReadingWorker | None:
        """Ends the job's Future. The worker that is left for the next job."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                worker = worker or ReadingWorker(self._serve, self._engine, self._stop)
                result = worker.read(job.pages, self._deadline_s)
            except (WorkerDiedError, EngineUnavailableError, StoppedError) as error:
                if worker is not None:
                    worker.close()
                    worker = None
                if attempt == _ATTEMPTS or not isinstance(error, WorkerDiedError):
                    job.future.set_exception(CancelledError() if isinstance(error, StoppedError) else error)
                    return None
            else:
                job.future.set_result(result)
                return worker
        return worker

    def _started(self) -> ReadingWorker | None:
        """A trouble at the start shows again, and is told, with the first job."""
        try:
            return ReadingWorker(self._serve, self._engine, self._stop)
        except (EngineUnavailableError, StoppedError):
            return None

    def _next_job(self) -> _Job | None:
        with self._changed:
            while True:
                while not self._jobs and not self._closing:
                    self._changed.wait()
                if self._closing:
                    return None
                job = heapq.heappop(self._jobs)
                if job.future.set_running_or_notify_cancel():
                    return job
