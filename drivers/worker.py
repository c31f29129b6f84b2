"""The scan worker: one process per scan, `python -m drivers.worker`.

Reads one request line, writes event lines; `cancel` or the end of stdin stops it. Drivers load foreign code that prints,
hangs and crashes: events go out on a duplicate of stdout while fd 1 points at stderr, and the process ends by os._exit,
so that no driver's clean-up can hang or crash it after its last word.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import traceback
from itertools import count
from typing import BinaryIO, NoReturn

from drivers import spool
from drivers.devices import open_scanner
from drivers.events import PageArrived, ScanEnded, ScanEvent, ScanStopped
from drivers.pipe import claim_stdout
from drivers.protocol import CANCEL, WorkerRequest, decode_request, encode_event
from drivers.scanner import Fault, ScanError, Scanner

# A sensor never gives the same bytes twice; a driver that keeps handing out one page would fill the disk.
_MOST_EQUAL_PAGES = 5


class EventPipe:
    """Events to the station, from two threads; nothing follows the last one."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()
        self._ended = False

    @property
    def ended(self) -> bool:
        return self._ended

    def send(self, event: ScanEvent) -> None:
        """A station that is gone reads nothing; its pages wait in the spool."""
        with self._lock:
            if self._ended:
                return
            self._ended = not isinstance(event, PageArrived)
            try:
                self._pipe.write(encode_event(event))
                self._pipe.flush()
            except OSError:
                os._exit(1)


def main() -> NoReturn:
    faulthandler.enable()
    events = EventPipe(claim_stdout())
    try:
        request = decode_request(sys.stdin.buffer.readline())
        scanner = open_scanner(request.scan.device_id, request.deadlines)
    except ScanError as error:
        events.send(ScanStopped(error.fault, error.detail))
        os._exit(0)
    obey = threading.Thread(target=_obey, args=(scanner, events, request.deadlines.leave_s), daemon=True)
    obey.start()
    events.send(_outcome(scanner, request, events))
    scanner.close()
    os._exit(0)


def _outcome(scanner: Scanner, request: WorkerRequest, events: EventPipe) -> ScanEvent:
    try:
        return ScanEnded(_scan(scanner, request, events))
    except ScanError as error:
        return ScanStopped(error.fault, error.detail)
    except Exception as error:  # noqa: BLE001 - whatever a driver raises must reach the station as a fault
        traceback.print_exc()
        return ScanStopped(Fault.DRIVER_CRASHED, type(error).__name__)


def _scan(scanner: Scanner, request: WorkerRequest, events: EventPipe) -> int:
    """Number of sides that were stored and announced."""
    last_sha256, equal = "", 0
    ordinals = count(1)
    ordinal = 0
    for page in scanner.scan(request.scan):
        ordinal = next(ordinals)
        stored = spool.store(request.spool, page, ordinal)
        equal = equal + 1 if stored.sha256 == last_sha256 else 1
        last_sha256 = stored.sha256
        if equal > _MOST_EQUAL_PAGES:
            raise ScanError(Fault.BROKEN_PICTURE, "the driver repeats the same picture")
        events.send(PageArrived(stored))
    return ordinal


def _obey(scanner: Scanner, events: EventPipe, leave_s: float) -> NoReturn:
    """Waits for `cancel` or the end of stdin. A driver that does not heed it in time is left behind."""
    for line in sys.stdin.buffer:
        if line == CANCEL:
            break
    if not events.ended:
        scanner.cancel()
    # Half of the station's patience: the worker's own last word comes before the station kills it.
    threading.Event().wait(leave_s / 2)
    events.send(ScanStopped(Fault.CANCELLED, "the driver did not stop by itself"))
    os._exit(0)


if __name__ == "__main__":
    main()
