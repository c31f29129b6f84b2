"""The device behind the demonstration scanner's web server: jobs, and the answer to each request of the protocol."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import assert_never

from drivers.demonstration import pictures
from drivers.demonstration.documents import JobSettings
from drivers.demonstration.feeder import MECHANICAL, AdfState, FaultKind, Fed, Feeder
from drivers.demonstration.stack import Sheet, Stack
from drivers.scanner import Source

# What a device notices before it takes a job; all other faults need moving paper.
_NOTICED_AT_START = frozenset({FaultKind.COVER_OPEN, FaultKind.BUSY})


@dataclass(frozen=True, slots=True)
class Reply:
    """cut: the connection breaks in the middle of content. content None with cut: no answer at all."""

    status: HTTPStatus
    content: bytes | None = b""
    location: str | None = None
    cut: bool = False


@dataclass(slots=True)
class _Job:
    number: int
    settings: JobSettings
    ended: bool = False
    sides: deque[bytes] = field(default_factory=deque)


class Device:
    """Thread-safe. One job at a time: a new one ends the one before, as if its client had gone.

    With clears_itself, a new job finds the trouble of the job before cleared; with reloads_itself, it finds an empty
    feeder loaded again: somebody stands beside the scanner.
    """

    def __init__(self, stack: Stack, feeder: Feeder, *, clears_itself: bool, reloads_itself: bool) -> None:
        self.feeder = feeder
        self._glass = stack.flatbed
        self._glass_turns = 0
        self._clears_itself = clears_itself
        self._reloads_itself = reloads_itself
        self._lock = threading.Lock()
        self._job: _Job | None = None
        self._jobs_started = 0

    @property
    def is_scanning(self) -> bool:
        with self._lock:
            return self._job is not None and not self._job.ended

    def start(self, settings: JobSettings) -> Reply:
        if settings.source is not Source.FLATBED and (refusal := self._refuses_feed()):
            return refusal
        if settings.source is Source.FLATBED and not self._glass:
            return Reply(HTTPStatus.CONFLICT)
        with self._lock:
            self._jobs_started += 1
            self._job = _Job(self._jobs_started, settings)
            self.feeder.start()
            return Reply(HTTPStatus.CREATED, location=f"/eSCL/ScanJobs/{self._job.number}")

    def end(self, number: int) -> Reply:
        with self._lock:
            if self._job is None or self._job.number != number:
                return Reply(HTTPStatus.NOT_FOUND)
            self._job = None
            return Reply(HTTPStatus.OK)

    def next_document(self, number: int) -> Reply:
        with self._lock:
            job = self._job
        if job is None or job.number != number or job.ended:
            return Reply(HTTPStatus.NOT_FOUND)
        if job.settings.source is Source.FLATBED:
            return self._from_glass(job)
        return self._from_feeder(job)

    def _refuses_feed(self) -> Reply | None:
        if self._clears_itself and self.feeder.state not in {AdfState.EMPTY, AdfState.LOADED}:
            self.feeder.clear()
        if self._reloads_itself and self.feeder.state is AdfState.EMPTY:
            self.feeder.reload()
        struck = self.feeder.strikes(_NOTICED_AT_START)
        if struck is FaultKind.BUSY:
            return Reply(HTTPStatus.SERVICE_UNAVAILABLE)
        return Reply(HTTPStatus.CONFLICT) if self.feeder.state is not AdfState.LOADED else None

    def _from_glass(self, job: _Job) -> Reply:
        job.ended = True
        with self._lock:
            path = self._glass[self._glass_turns % len(self._glass)]
            self._glass_turns += 1
        content = pictures.picture(path, job.settings.resolution_dpi, gray=job.settings.gray)
        return Reply(HTTPStatus.OK, content)

    def _from_feeder(self, job: _Job) -> Reply:
        if not job.sides:
            struck = self.feeder.strikes()
            if struck is not None:
                return self._struck(struck, job)
            fed = self.feeder.feed()
            if fed is None:
                job.ended = True
                return Reply(HTTPStatus.NOT_FOUND)
            job.sides.extend(_sides(fed, job.settings))
        return Reply(HTTPStatus.OK, job.sides.popleft())

    def _struck(self, kind: FaultKind, job: _Job) -> Reply:
        if kind in MECHANICAL:
            job.ended = True
            return Reply(HTTPStatus.CONFLICT)
        match kind:
            case FaultKind.EARLY_END:
                job.ended = True
                return Reply(HTTPStatus.NOT_FOUND)
            case FaultKind.BUSY:
                return Reply(HTTPStatus.SERVICE_UNAVAILABLE)
            case FaultKind.CUT_CONNECTION:
                return Reply(HTTPStatus.OK, self._front(job), cut=True)
            case FaultKind.TRUNCATED_PICTURE:
                front = self._front(job)
                return Reply(HTTPStatus.OK, front[: len(front) // 2])
            case FaultKind.HANG:
                self.feeder.hang()
                return Reply(HTTPStatus.OK, content=None, cut=True)
            case FaultKind.JAM | FaultKind.DOUBLE_FEED | FaultKind.COVER_OPEN:
                raise AssertionError(kind)
            case _:
                assert_never(kind)

    def _front(self, job: _Job) -> bytes:
        sheet = self.feeder.next_sheet()
        return _front(sheet, job.settings) if sheet is not None else b""


def _sides(fed: Fed, settings: JobSettings) -> list[bytes]:
    sides = [_front(fed.sheet, settings)]
    if settings.source is Source.ADF_DUPLEX:
        sides.append(_back(fed, settings))
    return sides


def _front(sheet: Sheet, settings: JobSettings) -> bytes:
    return pictures.picture(sheet.front, settings.resolution_dpi, gray=settings.gray)


def _back(fed: Fed, settings: JobSettings) -> bytes:
    if fed.sheet.back is None:
        return pictures.blank(fed.sheet.front, fed.index, settings.resolution_dpi, gray=settings.gray)
    return pictures.picture(fed.sheet.back, settings.resolution_dpi, gray=settings.gray)
