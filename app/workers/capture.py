"""Brings pages into batches: from a scanner through its worker process, from files, and from scans that were cut off."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from app.domain.batch import PageSide, Sides
from app.domain.ids import BatchId
from app.usecases.batches import papers_taken
from app.usecases.events import CardChanged, ScanStarted, ScanStopped, SeparatorCame, SourceFailed
from app.usecases.problems import Problem, StationError
from app.usecases.take_page import Page, end_capture, take_page
from app.workers.materials import Materials
from app.workers.reading_desk import ReadingDesk
from app.workers.spool_folders import CaptureFolder, SpoolFolders, discard
from drivers import session
from drivers.files import BrokenPage, FilePage, expand
from drivers.scanner import Device, Fault, ScannedPage, ScanRequest, Side, Source
from drivers.spool import recover
from ocr.separators import is_separator

_log = structlog.get_logger()
_SIDE = {Side.FRONT: PageSide.FRONT, Side.BACK: PageSide.BACK}
_PNG = b"\x89PNG"


class Capture:
    """scan and take_files block until they are through: call them on threads of the station's own."""

    def __init__(self, materials: Materials, desk: ReadingDesk, spool: SpoolFolders) -> None:
        self._with = materials
        self._desk = desk
        self._spool = spool
        self._session: session.ScanSession | None = None
        self._asked: list[threading.Event] = []
        self._closing = threading.Event()
        self._one_scan = threading.Lock()

    def ask(self) -> threading.Event:
        """For a capture that is about to be handed to its thread: from now on cancel() is meant for it, too."""
        cancelled = threading.Event()
        self._asked.append(cancelled)
        if self._closing.is_set():
            cancelled.set()
        return cancelled

    def scan(
        self, batch_id: BatchId, request: ScanRequest, device: Device, asked: threading.Event | None = None
    ) -> ScanStopped:
        """Feed until the feeder is empty, something stops it, or cancel(). Every announced page is in the batch.

        asked: what ask() gave.
        """
        with self._one_scan, self._begun(asked) as cancelled:
            self.recover()  # what an earlier scan could not file because the disk was full
            sheets: set[int] = set()
            try:
                fault = self._scan(batch_id, request, device, sheets, cancelled)
            except StationError as error:
                if error.problem is not Problem.DISK_FULL:
                    raise
                fault = Fault.DISK_FULL
        stopped = ScanStopped(batch_id, fault, len(sheets), self._papers_taken(batch_id))
        self._with.bulletin.tell(stopped)
        return stopped

    def cancel(self) -> None:
        """The running scan stops soon, an import after its page, and what was asked for does not begin. From any thread."""
        for cancelled in tuple(self._asked):
            cancelled.set()
        running = self._session
        if running is not None:
            running.cancel()

    def close(self) -> None:
        """As cancel(), and a capture that still waits for its turn ends as soon as it begins."""
        self._closing.set()
        self.cancel()

    def take_files(self, batch_id: BatchId, paths: Iterable[Path], asked: threading.Event | None = None) -> int:
        """The number of pages taken. What cannot be taken is told as SourceFailed; the rest goes on.

        asked: what ask() gave.
        """
        with self._begun(asked) as cancelled:
            return self._take_files(batch_id, paths, cancelled)

    def _take_files(self, batch_id: BatchId, paths: Iterable[Path], cancelled: threading.Event) -> int:
        self.recover()  # sides of an earlier import that wait for others since the disk was full
        both = self._both_sides(batch_id)
        folder = self._new_folder(batch_id)
        taken = 0
        with folder.running("files"):
            for number, page in enumerate(expand(paths, both_sides=both), start=1):
                if cancelled.is_set():
                    break
                if isinstance(page, BrokenPage):
                    failed = SourceFailed(batch_id, str(page.source), page.page, page.fault.value)
                    self._with.bulletin.tell(failed)
                else:
                    self._take_file(folder, page, number, waits=both)
                    taken += 1
            self._end(folder)
        return taken

    def may_bring(self, batch_id: BatchId) -> bool:
        """Whether pages for the batch are under way, or wait in the spool for room on the disk."""
        return self._spool.holds(batch_id)

    def recover(self) -> int:
        """Take what scans left behind whose program was killed. The number of pages that were not in a batch yet."""
        pages = 0
        with self._spool.interrupted() as folders:
            for folder in folders:
                try:
                    pages += self._take_left(folder)
                    self._end(folder)
                except StationError as error:
                    _log.warning("capture_not_recovered", reason=error.problem.value)
                else:
                    discard(folder)
        return pages

    @contextmanager
    def _begun(self, asked: threading.Event | None) -> Iterator[threading.Event]:
        cancelled = asked or self.ask()
        try:
            yield cancelled
        finally:
            self._asked.remove(cancelled)

    def _scan(
        self,
        batch_id: BatchId,
        request: ScanRequest,
        device: Device,
        sheets: set[int],
        cancelled: threading.Event,
    ) -> Fault | None:
        """Why it stopped: None when the feeder is empty. sheets: those that are safe."""
        folder = self._new_folder(batch_id)
        with folder.running(f"{request.device_id} {request.source}"):
            self._with.bulletin.tell(ScanStarted(batch_id, device))
            try:
                fault = self._feed(folder, request, sheets, cancelled)
            finally:
                self._session = None
            self._end(folder)
        return fault

    def _feed(
        self, folder: CaptureFolder, request: ScanRequest, sheets: set[int], cancelled: threading.Event
    ) -> Fault | None:
        waits = request.source is Source.ADF_DUPLEX
        with session.scan(request, folder.pages) as running:
            _log.info("scan_started", worker_pid=running.worker_pid)
            self._session = running
            if cancelled.is_set():
                running.cancel()
            for event in running:
                if isinstance(event, session.ScanStopped):
                    _log.info("scan_stopped", fault=event.fault.value, detail=event.detail)
                    return event.fault
                if isinstance(event, session.PageArrived):
                    self._take_scanned(folder, event.page, waits=waits)
                    sheets.add(event.page.sheet)
        return None

    def _take_left(self, folder: CaptureFolder) -> int:
        """Pages in the spool that are in no batch yet: the station was killed, or the disk was full for a moment."""
        pages = recover(folder.pages)
        for page in pages:
            self._take_scanned(folder, page, waits=True)
        return len(pages)

    def _take_scanned(self, folder: CaptureFolder, scanned: ScannedPage, *, waits: bool) -> None:
        content = scanned.file.read_bytes()
        page = Page(
            batch_id=folder.batch_id,
            ordinal=folder.papers_before + scanned.sheet,
            side=_SIDE[scanned.side],
            picture=self._with.pictures.put(content, media_type(content)),
            resolution_dpi=scanned.resolution_dpi,
            origin=folder.origin,
            capture=folder.capture,
            number=scanned.ordinal,
            other_side_follows=waits and scanned.side is Side.FRONT,
            # Nobody parts stacks on the glass: there it may lie beside cards.
            is_separator=not folder.origin.endswith(Source.FLATBED) and is_separator(content),
        )
        self._add(page)
        scanned.file.unlink()

    def _take_file(self, folder: CaptureFolder, file: FilePage, number: int, *, waits: bool) -> None:
        page = Page(
            batch_id=folder.batch_id,
            ordinal=folder.papers_before + file.sheet,
            side=_SIDE[file.side],
            picture=self._with.pictures.put(file.content, media_type(file.content)),
            resolution_dpi=file.resolution_dpi,
            origin=f"{file.source.name} ({file.page})",
            capture=folder.capture,
            number=number,
            other_side_follows=waits and file.side is Side.FRONT,
            is_separator=is_separator(file.content),
        )
        self._add(page)

    def _add(self, page: Page) -> None:
        taken = self._with.database.write(
            lambda records: take_page(records, page, now=self._with.now(), new_id=self._with.new_id)
        ).result()
        if taken.card is not None:
            self._with.bulletin.tell(CardChanged(taken.card))
        if taken.separator is not None:
            self._with.bulletin.tell(SeparatorCame(taken.separator))
        self._desk.look()

    def _end(self, folder: CaptureFolder) -> None:
        now = self._with.now()
        self._with.database.write(lambda records: end_capture(records, folder.capture, now=now)).result()
        self._desk.look()

    def _new_folder(self, batch_id: BatchId) -> CaptureFolder:
        return self._spool.new(batch_id, self._papers_taken(batch_id), self._with.new_id())

    def _papers_taken(self, batch_id: BatchId) -> int:
        return self._with.database.read(lambda records: papers_taken(records, batch_id)).result()

    def _both_sides(self, batch_id: BatchId) -> bool:
        batch = self._with.database.read(lambda records: records.batches.get(batch_id)).result()
        return batch.header.sides is Sides.BOTH


def media_type(content: bytes) -> str:
    return "image/png" if content.startswith(_PNG) else "image/jpeg"
