"""The pool with real processes; what they do instead of reading is in engines.py."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from app.workers.reading_pool import ReadingPool, Urgency
from app.workers.reading_process import PageJob, Result
from app.workers.reading_worker import EngineUnavailableError, WorkerDiedError
from tests.app.workers import engines


@pytest.fixture
def pool() -> Iterator[ReadingPool]:
    pool = ReadingPool("test", processes=1, serve=engines.obedient)
    yield pool
    pool.close()


def page(name: str, folder: Path = Path()) -> list[PageJob]:
    return [PageJob(folder / name, 300)]


def until(holds: Callable[[], bool]) -> None:
    """Wait for something that nothing announces."""
    pause = threading.Event()
    while not holds():
        pause.wait(0.005)


def process_of(future: Future[Result]) -> str:
    result = future.result(60)
    assert isinstance(result, tuple)
    return result[0].engine.split(":")[1]


def test_one_process_reads_one_job_after_the_other(pool: ReadingPool) -> None:
    futures = [pool.submit(page(f"{n}.jpg")) for n in range(5)]
    assert len({process_of(future) for future in futures}) == 1


def test_a_process_that_dies_takes_only_its_own_job_with_it(pool: ReadingPool) -> None:
    before, fatal, after = (pool.submit(page(name)) for name in ("a.jpg", "kill", "b.jpg"))
    with pytest.raises(WorkerDiedError):
        fatal.result(60)
    assert process_of(before)
    assert process_of(after)


def test_a_job_whose_process_was_killed_is_read_by_the_next_one(pool: ReadingPool, tmp_path: Path) -> None:
    assert process_of(pool.submit(page("kill-once", tmp_path)))


def test_ctrl_c_in_the_terminal_never_reaches_a_process() -> None:
    pool = ReadingPool("test", processes=1, serve=engines.interrupted_early)
    assert process_of(pool.submit(page("a.jpg")))
    pool.close()


def test_a_process_that_cannot_be_started_fails_its_job(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(process: object) -> None:
        raise OSError(errno.ENOMEM, "Cannot allocate memory")

    monkeypatch.setattr(SpawnProcess, "start", refuse)
    pool = ReadingPool("test", processes=1, serve=engines.obedient)
    with pytest.raises(EngineUnavailableError):
        pool.submit(page("a.jpg")).result(60)
    pool.close()


def test_a_hanging_process_is_killed_at_its_deadline() -> None:
    pool = ReadingPool("test", processes=1, deadline_s=0.3, serve=engines.obedient)
    hung, after = pool.submit(page("hang")), pool.submit(page("a.jpg"))
    with pytest.raises(WorkerDiedError):
        hung.result(60)
    assert process_of(after)
    pool.close()


def test_an_engine_that_is_not_installed_is_named_and_not_tried_for_ever() -> None:
    pool = ReadingPool("test", processes=1, serve=engines.missing)
    with pytest.raises(EngineUnavailableError, match="EngineMissingError"):
        pool.submit(page("a.jpg")).result(60)
    pool.close()


def test_the_urgent_goes_first_and_then_the_newest(pool: ReadingPool, tmp_path: Path) -> None:
    gate = pool.submit(page("block", tmp_path))
    until(gate.running)
    order: list[str] = []
    names = [("old", Urgency.NORMAL), ("new", Urgency.NORMAL), ("urgent", Urgency.URGENT), ("now", Urgency.WAITED_FOR)]
    futures = [pool.submit(page(name), urgency) for name, urgency in names]
    for (name, _), future in zip(names, futures, strict=True):
        future.add_done_callback(lambda _, name=name: order.append(name))
    (tmp_path / "block").touch()
    for future in futures:
        future.result(60)
    assert order == ["now", "urgent", "new", "old"]


def test_a_job_that_waits_can_be_cancelled(pool: ReadingPool, tmp_path: Path) -> None:
    gate = pool.submit(page("block", tmp_path))
    until(gate.running)
    waiting = pool.submit(page("a.jpg"))
    assert waiting.cancel()
    (tmp_path / "block").touch()
    assert process_of(gate)


def test_closing_does_not_wait_for_a_hanging_engine(pool: ReadingPool) -> None:
    hung = pool.submit(page("hang"))
    until(hung.running)
    waiting = pool.submit(page("a.jpg"))
    pool.close()
    for future in (hung, waiting):
        with pytest.raises(CancelledError):
            future.result(0)
    assert pool.submit(page("late.jpg")).cancelled()
