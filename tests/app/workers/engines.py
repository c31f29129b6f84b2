"""Stand-ins for the engine that misbehave on demand; run in real processes of a real pool."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing.connection import Connection

from app.domain.acquaintance import Acquaintances
from app.workers.reading_process import READY, Answer, FoundCards, Reply, Result, Task, Unreadable
from ocr.geometry import Quad
from ocr.reading import CardReading, PageReading

SHEET_CARDS = 6
_QUAD = Quad((0, 0), (91, 0), (91, 55), (0, 55))


def obedient(connection: Connection, engine: str, threads: int) -> None:
    """The name of each file says what to do with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(READY)
    while True:
        try:
            task = connection.recv()
            connection.send(Reply(_answer(task), is_last=task.page.file.name == "fat"))
        except EOFError:
            return


def interrupted_early(connection: Connection, engine: str, threads: int) -> None:
    """Ctrl+C before the process could say that it does not want to hear of it."""
    os.kill(os.getpid(), signal.SIGINT)
    obedient(connection, engine, threads)


def missing(connection: Connection, engine: str, threads: int) -> None:
    connection.send(Unreadable("EngineMissingError"))


def never_ready(connection: Connection, engine: str, threads: int) -> None:
    threading.Event().wait()


def _answer(task: Task) -> Answer:
    page, name = task.page, task.page.file.name
    match name:
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "kill-once" if not page.file.exists():
            page.file.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            threading.Event().wait()
        case "sheet" if task.found is None:
            return FoundCards(tuple(f"{number}".encode() for number in range(SHEET_CARDS)))
        case "block" | "sheet":
            page.file.with_suffix(".begun").touch()
            while not page.file.exists():
                threading.Event().wait(0.01)
        case "unreadable":
            return Unreadable("UnreadablePictureError")
    if task.found is not None:
        name += task.found.decode()
    return PageReading(f"{name}:{os.getpid()}", (CardReading(_QUAD, 91, 55, name.encode(), (), ()),))


__all__ = ["Result", "interrupted_early", "missing", "never_ready", "obedient"]


def counting_acquaintances(connection: Connection, engine: str, threads: int) -> None:
    """Answers how often it was told of acquaintances, and how many it was told of last."""
    connection.send(READY)
    told, last = 0, ""
    while True:
        try:
            message = connection.recv()
            if isinstance(message, Acquaintances):
                told, last = told + 1, f", {len(message.cards)} known"
            else:
                connection.send(Reply(PageReading(f"{told} told{last}", ())))
        except EOFError:
            return
