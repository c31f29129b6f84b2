"""Stand-ins for the engine that misbehave on demand; run in real processes of a real pool."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing.connection import Connection

from app.workers.reading_process import READY, PageJob, Result, Unreadable
from ocr.reading import PageReading


def obedient(connection: Connection, engine: str, threads: int) -> None:
    """The name of each file says what to do with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(READY)
    while True:
        try:
            connection.send(tuple(_read(page) for page in connection.recv()))
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


def _read(page: PageJob) -> PageReading:
    match page.file.name:
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "kill-once" if not page.file.exists():
            page.file.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            threading.Event().wait()
        case "block":
            while not page.file.exists():
                threading.Event().wait(0.01)
    return PageReading(f"{page.file.name}:{os.getpid()}", ())


__all__ = ["Result", "interrupted_early", "missing", "never_ready", "obedient"]
