"""What a scan tells the station while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from drivers.scanner import Fault, ScannedPage


@dataclass(frozen=True, slots=True)
class PageArrived:
    """A side is durable in the spool."""

    page: ScannedPage


@dataclass(frozen=True, slots=True)
class ScanEnded:
    """The feeder is empty, or the glass was read. Nothing follows. pages: sides delivered in this scan."""

    pages: int


@dataclass(frozen=True, slots=True)
class ScanStopped:
    """The scan stopped before its end; every PageArrived before stays good. Nothing follows."""

    fault: Fault
    detail: str = ""


ScanEvent = PageArrived | ScanEnded | ScanStopped
