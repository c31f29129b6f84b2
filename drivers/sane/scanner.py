"""The SANE driver: a loop of start and snap of our own, because python-sane's hides an empty feeder and never ends on glass."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, TypeVar

from drivers.deadlines import Deadlines
from drivers.feed import check_end, place
from drivers.sane import library
from drivers.sane.options import configure, resolutions_dpi, sources
from drivers.scanner import Device, Fault, PageBytes, ScanError, ScanRequest, Source

T = TypeVar("T")

# saned on another machine may be reached by a name that nobody listed.
_UNLISTED_BACKENDS = ("net",)

_RETRY_S = 0.5
# Pages go to the disk of this machine at the feeder's pace: quick matters more than small.
_COMPRESSION = 1


class SaneScanner:
    """name is SANE's own, as BACKEND:REST. One per process."""

    def __init__(self, name: str, deadlines: Deadlines | None = None) -> None:
        self._name = name
        self._deadlines = deadlines or Deadlines()
        self._cancelled = threading.Event()
        self._device: Any = None

    def device(self) -> Device:
        opened = self._open()
        with library.faults():
            return describe(opened, self._name, self._name)

    def scan(self, request: ScanRequest) -> Iterator[PageBytes]:
        device = self._open()
        resolution_dpi = configure(device, request.source, request.resolution_dpi)
        count = 0
        while self._start(device, request.source, count):
            content = self._picture(device)
            sheet, side = place(count, request.source)
            yield PageBytes(content, sheet, side, resolution_dpi)
            count += 1
            if request.source is Source.FLATBED:
                return

    def cancel(self) -> None:
        """SANE allows sane_cancel() at any time from any thread, and only that."""
        self._cancelled.set()
        if self._device is not None:
            self._device.cancel()

    def close(self) -> None:
        """sane_cancel() ends the batch and moves the paper out, sane_close() lets others use the device."""
        if self._device is not None:
            self._device.cancel()
            self._device.close()

    def _open(self) -> Any:
        backend, _, _ = self._name.partition(":")
        sane, known = library.load_with(backend)
        name = _known_name(self._name, known)
        if name not in known and backend not in _UNLISTED_BACKENDS:
            raise ScanError(Fault.NOT_FOUND, f"the backend lists {len(known)} devices, not this one")
        self._device = self._when_free(lambda: sane.open(name))
        return self._device

    def _start(self, device: Any, source: Source, count: int) -> bool:
        """False at the good end of the feed."""
        try:
            self._when_free(device.start)
        except ScanError as error:
            if error.fault is not Fault.FEEDER_EMPTY or source is Source.FLATBED:
                raise
            check_end(count, source)
            return False
        return True

    def _picture(self, device: Any) -> bytes:
        """After a cancel snap() may return a part of the page as if it were whole: the lines are counted."""
        progress = _Progress()
        with library.faults():
            image = device.snap(no_cancel=True, progress=progress)
        self._check_cancelled()
        if progress.lines < progress.promised:
            raise ScanError(Fault.BROKEN_PICTURE, f"{progress.lines} of {progress.promised} lines")
        encoded = BytesIO()
        image.save(encoded, "PNG", compress_level=_COMPRESSION)
        return encoded.getvalue()

    def _when_free(self, ask: Callable[[], T]) -> T:
        give_up_at = time.monotonic() + self._deadlines.busy_s
        while True:
            self._check_cancelled()
            try:
                with library.faults():
                    return ask()
            except ScanError as error:
                self._check_cancelled()
                if error.fault is not Fault.BUSY or time.monotonic() >= give_up_at:
                    raise
            self._cancelled.wait(min(_RETRY_S, self._deadlines.busy_s))

    def _check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise ScanError(Fault.CANCELLED)


class _Progress:
    """How far snap() came. promised is -1 where the device does not know the length of its page."""

    def __init__(self) -> None:
        self.lines = self.promised = 0

    def __call__(self, line: int, promised: int) -> None:
        self.lines, self.promised = line, promised


def describe(opened: Any, name: str, title: str) -> Device:
    return Device(f"sane:{name}", title, sources(opened), resolutions_dpi(opened))


def _known_name(name: str, known: tuple[str, ...]) -> str:
    """airscan numbers its devices in the order of their discovery (airscan:e0:NAME): only the name after that is stable."""
    if name in known:
        return name
    backend, _, rest = name.partition(":")
    wanted = (backend, rest.partition(":")[2])
    if backend == "airscan":
        for each in known:
            found_backend, _, found_rest = each.partition(":")
            if (found_backend, found_rest.partition(":")[2]) == wanted:
                return each
    return name
