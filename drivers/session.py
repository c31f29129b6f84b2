"""The station's side of a scan: starts the worker, watches its clock, and yields what happened."""

from __future__ import annotations

import queue
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from drivers.deadlines import Deadlines
from drivers.events import PageArrived, ScanEnded, ScanEvent, ScanStopped
from drivers.interpreter import NO_WINDOW, module_command, module_environment
from drivers.protocol import CANCEL, WorkerRequest, decode_event, encode_request
from drivers.scanner import Fault, ScanRequest
from drivers.spool import recover

__all__ = ["PageArrived", "ScanEnded", "ScanEvent", "ScanSession", "ScanStopped", "scan"]

# What drivers print, for whoever looks into a trouble; it goes when the spool goes.
WORKER_LOG = "worker.log"
_PIPE_CLOSED: Final = b""
_WOKEN: Final = None
# A killed worker's pipe closes at once, unless a driver left a child behind that holds it.
_PIPE_DRAIN_S = 2.0


def scan(request: ScanRequest, spool: Path, deadlines: Deadlines | None = None) -> ScanSession:
    """Start scanning into the folder spool, which is created; one scan has one spool.

    Raises FileExistsError when the spool holds pages already, OSError when the folder or the worker cannot be made.
    What goes wrong later comes as ScanStopped.
    """
    spool = spool.resolve()
    spool.mkdir(parents=True, exist_ok=True)
    if recover(spool):
        raise FileExistsError(spool)
    return ScanSession(WorkerRequest(request, spool, deadlines or Deadlines()))


class ScanSession:
    """One worker process. Iterate it, once and in one thread: pages, then exactly one ScanEnded or ScanStopped.

    Use it as a context manager, or iterate to the end: either way the worker is gone afterwards.
    """

    def __init__(self, request: WorkerRequest) -> None:
        self._deadlines = request.deadlines
        self._worker = _start_worker(request.spool / WORKER_LOG)
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read_lines, name="scan-events", daemon=True)
        self._reader.start()
        self._stop_lock = threading.Lock()
        self._stopping: Fault | None = None
        self._kill_at = 0.0
        self._tell(encode_request(request))

    @property
    def worker_pid(self) -> int:
        return self._worker.pid

    def __iter__(self) -> Iterator[ScanEvent]:
        slowest_s: float | None = None
        try:
            while True:
                began = time.monotonic()
                event = self._next_event(self._deadlines.until_next_page_s(slowest_s))
                slowest_s = max(slowest_s or 0.0, time.monotonic() - began)
                yield event
                if not isinstance(event, PageArrived):
                    return
        finally:
            self.close()

    def cancel(self) -> None:
        """From any thread, any number of times: the iteration ends soon, with the pages that came until then."""
        self._stop(Fault.CANCELLED)

    def close(self) -> None:
        """Ends the worker whatever it does, and frees what belongs to it. Call it in the thread that iterates.

        Closing stdin lets it give the device back first; it is killed after leave_s.
        """
        assert self._worker.stdin is not None
        assert self._worker.stdout is not None
        with suppress(OSError):  # a line that the dead worker never read
            self._worker.stdin.close()
        try:
            self._worker.wait(self._deadlines.leave_s)
        except subprocess.TimeoutExpired:
            self._worker.kill()
            self._worker.wait()
        self._reader.join(_PIPE_DRAIN_S)
        self._worker.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _next_event(self, patience_s: float) -> ScanEvent:
        """Waits for the worker; after patience_s of silence asks it to stop, and kills it when it does not."""
        silent_at = time.monotonic() + patience_s
        while True:
            until = silent_at if self._stopping is None else self._kill_at
            try:
                line = self._lines.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                if self._stopping is None:
                    self._stop(Fault.TIMED_OUT)
                elif self._worker.poll() is None:
                    self._worker.kill()
                    self._kill_at = time.monotonic() + _PIPE_DRAIN_S
                else:
                    return ScanStopped(self._stopping, "killed")
                continue
            if line is not _WOKEN:
                return self._event(line)

    def _event(self, line: bytes) -> ScanEvent:
        if line == _PIPE_CLOSED:
            return self._end_without_last_word()
        try:
            event = decode_event(line)
        except (ValueError, KeyError, TypeError):
            return ScanStopped(Fault.DRIVER_CRASHED, "the worker spoke nonsense")
        if isinstance(event, ScanStopped) and event.fault is Fault.CANCELLED and self._stopping is not None:
            return ScanStopped(self._stopping, event.detail)  # it was the watchdog that cancelled, or the operator
        return event

    def _end_without_last_word(self) -> ScanStopped:
        code = self._worker.wait()
        if self._stopping is not None:
            return ScanStopped(self._stopping, "killed")
        return ScanStopped(Fault.DRIVER_CRASHED, _describe_exit(code))

    def _stop(self, reason: Fault) -> None:
        with self._stop_lock:
            if self._stopping is not None:
                return
            self._kill_at = time.monotonic() + self._deadlines.leave_s
            self._stopping = reason
            self._tell(CANCEL)
        self._lines.put(_WOKEN)

    def _tell(self, line: bytes) -> None:
        assert self._worker.stdin is not None
        with suppress(OSError, ValueError):  # a worker that is gone shows as the end of its events
            self._worker.stdin.write(line)
            self._worker.stdin.flush()

    def _read_lines(self) -> None:
        """Reader thread. A line cut by the worker's death is no event."""
        assert self._worker.stdout is not None
        for line in self._worker.stdout:
            if line.endswith(b"\n"):
                self._lines.put(line)
        self._lines.put(_PIPE_CLOSED)


def _start_worker(log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as stderr:
        return subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
            module_command("drivers.worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=module_environment(),
            creationflags=NO_WINDOW,
        )


def _describe_exit(code: int) -> str:
    if code < 0:
        with suppress(ValueError):
            return f"worker ended by {signal.Signals(-code).name}"
    return f"worker ended with exit code {code}"
