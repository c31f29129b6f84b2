"""What an office may set about its station. Values only; where they come from is wiring's business."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class StationSettings:
    """hold: how long a confirmed card can be taken back before it is sent (3.1).

    reading_processes None: as many as the machine has cores, within reason. scanner_urls: eSCL devices to ask besides
    those that are found by themselves.
    """

    hold: timedelta = timedelta(minutes=3)
    engine: str = "ppocr"
    reading_processes: int | None = None
    scanner_urls: tuple[str, ...] = ()
