"""What runs inside a reading process: one warm engine, one job after the other until the station is gone."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from ocr.errors import ReadingError
from ocr.geometry import Quad
from ocr.reading import PageReading

if TYPE_CHECKING:
    from ocr.reader import PageReader  # brings OpenCV along, which the station's own process must not load


@dataclass(frozen=True, slots=True)
class PageJob:
    """One page by its file, so that no picture waits in memory. quad: read just the card that lies there."""

    file: Path
    resolution_dpi: int | None
    quad: Quad | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The pictures cannot be read; another try would end the same. reason: the error's name, for the log."""

    reason: str


Result = tuple[PageReading, ...] | Unreadable
READY = "ready"


def serve(connection: Connection, engine: str, threads: int) -> None:
    """Entry of the process. Answers READY or Unreadable once, then every list of jobs with its Result."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is the station's to handle
    try:
        from ocr.reader import open_reader

        reader = open_reader(engine, threads)
    except ReadingError as error:
        connection.send(Unreadable(type(error).__name__))
        return
    connection.send(READY)
    try:
        while True:
            connection.send(_read(reader, connection.recv()))
    except (EOFError, OSError):
        return  # the station is gone


def _read(reader: PageReader, pages: Sequence[PageJob]) -> Result:
    try:
        return tuple(_read_page(reader, page) for page in pages)
    except (ReadingError, OSError) as error:
        return Unreadable(type(error).__name__)


def _read_page(reader: PageReader, page: PageJob) -> PageReading:
    content = page.file.read_bytes()
    if page.quad is None:
        return reader.read(content, page.resolution_dpi)
    return reader.read_card(content, page.quad, page.resolution_dpi)
