"""One reading process as the station sees it: started, asked, watched, killed."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Callable
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from socket import socket

from app.domain.acquaintance import Acquaintances
from app.workers.reading_process import READY, Reply, Task, Unreadable

# Loading models from a cold disk on an old PC.
_START_DEADLINE_S = 120.0
_THREADS = 1  # several processes read more cards a second than several threads on one card

Serve = Callable[[Connection, str, int], None]


class WorkerDiedError(Exception):
    """The process died or hung on this job."""


class EngineUnavailableError(Exception):
    """No process can be started: the engine is not installed, or does not load. The text is for the log."""


class StoppedError(Exception):
    """The pool was closed in the middle of it."""


class ReadingWorker:
    """A running process with a warm engine. Used by one thread; close() it whatever happened."""

    def __init__(self, serve: Serve, engine: str, stop: socket) -> None:
        """stop becomes readable when everything must end. Raises EngineUnavailableError, StoppedError."""
        spawn = multiprocessing.get_context("spawn")
        self._stop = stop
        self._knows: Acquaintances | None = None
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=serve, args=(theirs, engine, _THREADS), name="reading", daemon=True)
        try:
            _start_deaf_to_interrupts(self._process)
        except OSError as error:
            self._pipe.close()
            raise EngineUnavailableError("no process can be started") from error
        finally:
            theirs.close()
        try:
            self._await_readiness()
        except BaseException:
            self.close()
            raise

    def know(self, acquaintances: Acquaintances | None) -> None:
        """What the tasks from now on may be read with; handed over once. Raises WorkerDiedError."""
        if acquaintances is None or acquaintances is self._knows:
            return
        try:
            self._pipe.send(acquaintances)
        except OSError as error:
            raise WorkerDiedError from error
        self._knows = acquaintances

    def read(self, task: Task, deadline_s: float) -> Reply:
        """Raises WorkerDiedError, StoppedError; the process is of no use afterwards."""
        try:
            self._pipe.send(task)
            reply = self._answer(deadline_s)
        except (EOFError, OSError) as error:
            raise WorkerDiedError from error
        assert isinstance(reply, Reply)
        return reply

    def close(self) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()

    def _await_readiness(self) -> None:
        try:
            greeting = self._answer(_START_DEADLINE_S)
        except (EOFError, OSError, WorkerDiedError) as error:
            raise EngineUnavailableError("the process ended while it loaded the engine") from error
        if isinstance(greeting, Unreadable):
            raise EngineUnavailableError(greeting.reason)
        assert greeting == READY

    def _answer(self, deadline_s: float) -> object:
        ready = wait([self._pipe, self._stop, self._process.sentinel], timeout=deadline_s)
        if self._stop in ready:
            raise StoppedError
        if self._pipe in ready:  # also when the process is gone already: its last answer counts
            return self._pipe.recv()
        raise WorkerDiedError


def _start_deaf_to_interrupts(process: SpawnProcess) -> None:
    """Ctrl+C in a terminal is the station's to handle, also while the process is still importing. Raises OSError."""
    if sys.platform == "win32":
        process.start()
    else:
        resource_tracker.ensure_running()  # started by process.start() it would let the signal through again
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
