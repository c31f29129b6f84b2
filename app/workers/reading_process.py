"""What runs inside a reading process: one warm engine, one task after the other until the station is gone."""

from __future__ import annotations

import pickle
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.acquaintance import Acquaintances
from app.workers.own_memory import give_back_freed, resident_mb
from ocr.errors import ReadingError
from ocr.geometry import Quad
from ocr.reading import PageReading

if TYPE_CHECKING:
    # These bring OpenCV along, which the station's own process must not load.
    from ocr.engines import Picture
    from ocr.reader import PageReader

# Up to so many cards the page is read in one go; the cards of a sheet go to whichever process is free.
_READ_AT_ONCE = 2
# A warm engine holds 450 MB after cards and sheets. What a strange picture leaves behind goes with the process.
_MOST_MB = 700


@dataclass(frozen=True, slots=True)
class PageJob:
    """One page by its file, so that no picture waits in memory. quad: read just the card that lies there."""

    file: Path
    resolution_dpi: int | None
    quad: Quad | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What a process does in one go: a page, or one of its cards (found: one of FoundCards)."""

    page: PageJob
    found: bytes | None = None


@dataclass(frozen=True, slots=True)
class FoundCards:
    """A sheet with many cards, each to be read by a task of its own. Pickled: their class would bring OpenCV along."""

    cards: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The pictures cannot be read; another try would end the same. reason: the error's name, for the log."""

    reason: str


Answer = PageReading | FoundCards | Unreadable
Result = tuple[PageReading, ...] | Unreadable


@dataclass(frozen=True, slots=True)
class Reply:
    """is_last: the process has grown too large and ends now."""

    answer: Answer
    is_last: bool = False


READY = "ready"


def serve(connection: Connection, engine: str, threads: int) -> None:
    """Entry of the process. Answers READY or Unreadable once, then every Task with its Reply. Acquaintances count from
    then on and have no reply.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is the station's to handle
    try:
        from ocr.reader import open_reader

        desk = _Desk(open_reader(engine, threads))
    except ReadingError as error:
        connection.send(Unreadable(type(error).__name__))
        return
    reply = None
    try:
        connection.send(READY)
        while reply is None or not reply.is_last:
            message = connection.recv()
            if isinstance(message, Acquaintances):
                desk.know(message)
                continue
            answer = desk.answer(message)
            reply = Reply(answer, is_last=_is_too_large())
            connection.send(reply)
            give_back_freed()
    except (EOFError, OSError):
        return  # the station is gone


def _is_too_large() -> bool:
    if resident_mb() > _MOST_MB:
        give_back_freed()
    return resident_mb() > _MOST_MB


class _Desk:
    """The reader, and the sheet that it had last: its cards are asked for one by one."""

    def __init__(self, reader: PageReader) -> None:
        from ocr.fields import NOTHING_KNOWN

        self._reader = reader
        self._sheet: tuple[Path, Picture] | None = None
        self._known = NOTHING_KNOWN

    def know(self, acquaintances: Acquaintances) -> None:
        from app.workers.known_cards import known_from

        self._known = known_from(acquaintances)

    def answer(self, task: Task) -> Answer:
        try:
            if task.page.quad is not None:
                content = task.page.file.read_bytes()
                return self._reader.read_card(content, task.page.quad, task.page.resolution_dpi, self._known)
            return self._read_page(task.page) if task.found is None else self._read_found(task.page, task.found)
        except (ReadingError, OSError) as error:
            return Unreadable(type(error).__name__)

    def _read_page(self, page: PageJob) -> Answer:
        from ocr.reader import find_on_page

        self._sheet = None
        found = find_on_page(page.file.read_bytes(), page.resolution_dpi)
        if len(found.cards) <= _READ_AT_ONCE:
            return self._reader.read_cards(found, self._known)
        self._sheet = (page.file, found.picture)
        return FoundCards(tuple(pickle.dumps(card) for card in found.cards))

    def _read_found(self, page: PageJob, found: bytes) -> PageReading:
        from ocr.reader import FoundPage

        card = pickle.loads(found)  # noqa: S301 - a sibling process of ours made it
        return self._reader.read_cards(FoundPage(self._picture(page.file), page.resolution_dpi, (card,)), self._known)

    def _picture(self, file: Path) -> Picture:
        from ocr.imaging.decode import decode

        if self._sheet is None or self._sheet[0] != file:
            self._sheet = (file, decode(file.read_bytes()))
        return self._sheet[1]
