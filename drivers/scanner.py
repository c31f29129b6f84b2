"""The language of scanning that every driver speaks: devices, requests, pages, faults.

Pure values. A driver runs inside a worker process (drivers.worker); the station sees these values only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Source(StrEnum):
    """Where the paper lies."""

    ADF_DUPLEX = "adf-duplex"
    ADF = "adf"
    FLATBED = "flatbed"


class Side(StrEnum):
    FRONT = "front"
    BACK = "back"


class Fault(StrEnum):
    """Everything that can stop a scan, in one closed set. Driver codes become one of these at the driver's edge."""

    JAM = "jam"
    DOUBLE_FEED = "double_feed"
    COVER_OPEN = "cover_open"
    FEEDER_EMPTY = "feeder_empty"
    ENDED_EARLY = "ended_early"  # the feed ended without a reason while paper was still in it, or between two sides
    BUSY = "busy"
    DISCONNECTED = "disconnected"
    TIMED_OUT = "timed_out"
    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"
    UNSUPPORTED = "unsupported"
    BROKEN_PICTURE = "broken_picture"
    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"  # the folder for the pages cannot be written for another reason
    DRIVER_CRASHED = "driver_crashed"
    CANCELLED = "cancelled"


class ScanError(Exception):
    """A scan stopped. fault is the closed reason; detail is technical text for the log, free of personal data."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault, detail)
        self.fault = fault
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Device:
    """A scanner that answered. id is what the command line takes: escl:URL, sane:NAME or twain:NAME."""

    id: str
    name: str
    sources: tuple[Source, ...]
    resolutions_dpi: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ScanRequest:
    device_id: str
    source: Source
    resolution_dpi: int = 300


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """One side of one sheet, already durable: file is written, fsynced and renamed into the spool before this exists.

    ordinal counts sides from 1 within the scan; sheet counts sheets from 1.
    """

    file: Path
    ordinal: int
    sheet: int
    side: Side
    resolution_dpi: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PageBytes:
    """One side as a driver hands it over: the original encoded bytes (JPEG, PNG), nothing recompressed."""

    content: bytes
    sheet: int
    side: Side
    resolution_dpi: int


class Scanner(Protocol):
    """A driver. Used inside one worker process, by one thread."""

    def device(self) -> Device:
        """Ask the device what it can do. Raises ScanError."""

    def scan(self, request: ScanRequest) -> Iterator[PageBytes]:
        """Yield sides as they arrive until the feeder is empty. Raises ScanError after the good pages."""

    def cancel(self) -> None:
        """Stop feeding soon; called from another thread; scan() then raises ScanError(Fault.CANCELLED)."""

    def close(self) -> None:
        """Let go of the device. Foreign code may hang or crash here, so it is called after the scan's last word."""
