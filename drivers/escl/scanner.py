"""The eSCL driver: a job is posted, pages are fetched one by one until the device has no more."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

from drivers import jpeg
from drivers.deadlines import Deadlines
from drivers.escl.capabilities import Capabilities, parse_capabilities
from drivers.escl.connection import Answer, Connection
from drivers.escl.settings import scan_settings
from drivers.escl.status import Status, parse_status
from drivers.feed import check_end, nearest_resolution_dpi, place
from drivers.scanner import Device, Fault, PageBytes, ScanError, ScanRequest, Source

# Brother devices answer 404 to a NextDocument that follows the job too quickly.
_SETTLE_S = 0.2
_RETRY_S = 0.5
_LONGEST_RETRY_S = 3.0
_OK, _CREATED = 200, 201
_REFUSED = (401, 403)
_NO_MORE = (404, 410)
_SERVER_ERROR = 500
_BUSY = 503


class EsclScanner:
    """url is where the device answers, with or without the eSCL path. Keeps the device's own JPEG bytes."""

    def __init__(self, url: str, deadlines: Deadlines | None = None) -> None:
        self._url = url
        self._deadlines = deadlines or Deadlines()
        self._cancelled = threading.Event()
        self._job: str | None = None

    def device(self) -> Device:
        with closing(Connection(self._url)) as connection:
            capabilities = _capabilities(connection)
        resolutions = {dpi for source in capabilities.sources.values() for dpi in source.resolutions_dpi}
        return Device(
            id=f"escl:{self._url}",
            name=capabilities.name,
            sources=tuple(capabilities.sources),
            resolutions_dpi=tuple(sorted(resolutions)),
        )

    def scan(self, request: ScanRequest) -> Iterator[PageBytes]:
        with closing(Connection(self._url)) as connection:
            capabilities = _capabilities(connection)
            if request.source not in capabilities.sources:
                raise ScanError(Fault.UNSUPPORTED, f"no source {request.source}")
            source = capabilities.sources[request.source]
            resolution_dpi = nearest_resolution_dpi(request.resolution_dpi, source.resolutions_dpi)
            settings = scan_settings(request, capabilities, resolution_dpi)
            self._job = self._start(connection, settings)
            try:
                for count, content in enumerate(self._pictures(connection, self._job, request.source)):
                    sheet, side = place(count, request.source)
                    dpi = _resolution_dpi(content, resolution_dpi, source.resolutions_dpi)
                    yield PageBytes(content, sheet, side, dpi)
            except ScanError as error:
                # A deleted job makes the waiting request fail in whatever way the device likes.
                raise ScanError(Fault.CANCELLED) if self._cancelled.is_set() else error from error
            finally:
                connection.delete(self._job)

    def cancel(self) -> None:
        """Deletes the job over a connection of its own: a device then ends the page that scan() is waiting for."""
        self._cancelled.set()
        if self._job is not None:
            with closing(Connection(self._url)) as connection:
                connection.delete(self._job)

    def close(self) -> None:
        """Nothing is held between requests."""

    def _start(self, connection: Connection, settings: bytes) -> str:
        answer = self._when_free(connection, lambda: connection.post("/ScanJobs", settings))
        if answer.status == _CREATED and answer.location:
            return connection.job_url(answer.location)
        raise _refusal(answer, _status(connection))

    def _pictures(self, connection: Connection, job: str, source: Source) -> Iterator[bytes]:
        """Complete JPEG files in the order of the device."""
        self._pause(_SETTLE_S)
        count, slowest_s = 0, None
        while True:
            asked_at = time.monotonic()
            fetch = partial(connection.get_page, job, self._deadlines.until_next_page_s(slowest_s))
            answer = self._when_free(connection, fetch)
            if answer.status != _OK:
                self._check_cancelled()
                self._check_end(connection, answer, source, count)
                return
            slowest_s = max(slowest_s or 0.0, time.monotonic() - asked_at)
            yield _whole_jpeg(answer.content)
            count += 1
            if source is Source.FLATBED:  # the glass holds one; some devices would scan it again for ever
                return

    def _check_end(self, connection: Connection, answer: Answer, source: Source, count: int) -> None:
        """Returns when the feed ended as it should, raises ScanError when it did not."""
        status = _status(connection)
        if answer.status not in _NO_MORE:
            raise _refusal(answer, status)
        if source is Source.FLATBED:
            raise ScanError(Fault.ENDED_EARLY, "no picture from the glass")
        if status.feeder_is_loaded:  # the state of some feeders lags behind their last sheet: look twice
            self._pause(_RETRY_S)
            status = _status(connection)
        if status.feeder_fault:
            raise ScanError(status.feeder_fault, str(status.adf_state))
        if status.feeder_is_loaded:
            raise ScanError(Fault.ENDED_EARLY, "no more pages although the feeder is loaded")
        check_end(count, source)

    def _when_free(self, connection: Connection, ask: Callable[[], Answer]) -> Answer:
        """Ask until the device is no longer busy, for at most busy_s; a feeder that is in trouble says 503 as well."""
        give_up_at = time.monotonic() + self._deadlines.busy_s
        while True:
            self._check_cancelled()
            answer = ask()
            if answer.status != _BUSY:
                return answer
            if fault := _status(connection).feeder_fault:
                raise ScanError(fault, "reported with 503")
            if time.monotonic() >= give_up_at:
                raise ScanError(Fault.BUSY, f"503 for {self._deadlines.busy_s:g} s")
            self._pause(min(answer.retry_after_s or _RETRY_S, _LONGEST_RETRY_S, self._deadlines.busy_s))

    def _pause(self, seconds: float) -> None:
        self._cancelled.wait(seconds)
        self._check_cancelled()

    def _check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise ScanError(Fault.CANCELLED)


def _capabilities(connection: Connection) -> Capabilities:
    answer = connection.get("/ScannerCapabilities")
    if answer.status != _OK:
        raise _http_fault(answer)
    return parse_capabilities(answer.content)


def _status(connection: Connection) -> Status:
    answer = connection.get("/ScannerStatus")
    if answer.status != _OK:
        raise _http_fault(answer)
    return parse_status(answer.content)


def _refusal(answer: Answer, status: Status) -> ScanError:
    """Why the device would not start or go on: the feeder knows best."""
    if status.feeder_fault:
        return ScanError(status.feeder_fault, f"{status.adf_state}, HTTP {answer.status}")
    if status.feeder_is_empty:
        return ScanError(Fault.FEEDER_EMPTY, f"HTTP {answer.status}")
    return _http_fault(answer)


def _http_fault(answer: Answer) -> ScanError:
    if answer.status in _REFUSED:
        fault = Fault.NOT_ALLOWED
    elif answer.status == _BUSY:
        fault = Fault.BUSY
    elif answer.status >= _SERVER_ERROR:
        fault = Fault.DISCONNECTED
    else:
        fault = Fault.UNSUPPORTED
    return ScanError(fault, f"HTTP {answer.status}")


def _whole_jpeg(content: bytes) -> bytes:
    if not content.startswith(jpeg.START):
        raise ScanError(Fault.UNSUPPORTED, "a page that is no JPEG")
    if not jpeg.is_complete(content):
        raise ScanError(Fault.BROKEN_PICTURE, f"JPEG without end marker after {len(content)} bytes")
    return content


def _resolution_dpi(content: bytes, asked_dpi: int, offered_dpi: tuple[int, ...]) -> int:
    """What the picture says, where that is a resolution of the device: many write 72 or 96 whatever they scanned."""
    written = jpeg.density_dpi(content)
    return written if written in offered_dpi else asked_dpi
