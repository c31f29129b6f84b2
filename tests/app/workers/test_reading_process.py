"""What runs inside a reading process, run here: the pipe is the same."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.workers import reading_process
from app.workers.reading_process import READY, PageJob, Reply, Task, Unreadable, serve


@pytest.fixture
def pipe() -> Iterator[tuple[Connection, Connection]]:
    """The station's end and the process's; Ctrl+C is ours again afterwards."""
    before = signal.getsignal(signal.SIGINT)
    ours, theirs = Pipe()
    yield ours, theirs
    signal.signal(signal.SIGINT, before)
    ours.close()
    theirs.close()


def test_a_process_that_holds_more_than_it_may_says_so_with_its_answer_and_ends(
    pipe: tuple[Connection, Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "_MOST_MB", 1)
    ours, theirs = pipe
    ours.send(Task(PageJob(Path("nothing.jpg"), 300)))
    serve(theirs, "ppocr", 1)
    assert ours.recv() == READY
    assert ours.recv() == Reply(Unreadable("FileNotFoundError"), is_last=True)


def test_a_process_ends_with_the_station(pipe: tuple[Connection, Connection]) -> None:
    ours, theirs = pipe
    ours.send(Task(PageJob(Path("nothing.jpg"), 300)))
    ours.close()
    serve(theirs, "ppocr", 1)
