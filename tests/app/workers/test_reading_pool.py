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
from app.workers.reading_process import PageJob, Result, Unreadable
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


def begun(page: Path) -> Callable[[], bool]:
    """Whether a process has "block", or a card of "sheet", in hand; it goes on when the file is there."""
    return page.with_suffix(".begun").exists


def process_of(future: Future[Result]) -> str:
    result = future.result(60)
    assert isinstance(result, tuple)
    return result[0].engine.split(":")[1]


def test_one_process_reads_one_job_after_the_other(pool: ReadingPool) -> None:
    futures = [pool.submit(page(f"{n}.jpg")) for n in range(5)]
    assert len({process_of(future) for future in futures}) == 1


def test_a_pool_tells_when_every_process_is_warm() -> None:
    pool = ReadingPool("test", processes=2, serve=engines.obedient)
    pool.warm().result(60)
    assert process_of(pool.submit(page("a.jpg")))
    pool.close()


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
    pool.submit(page("block", tmp_path))
    until(begun(tmp_path / "block"))
    order: list[str] = []
    names = [("old", Urgency.NORMAL), ("new", Urgency.NORMAL), ("urgent", Urgency.URGENT), ("now", Urgency.WAITED_FOR)]
    futures = [pool.submit(page(name), urgency) for name, urgency in names]
    for (name, _), future in zip(names, futures, strict=True):
        future.add_done_callback(lambda _, name=name: order.append(name))
    (tmp_path / "block").touch()
    for future in futures:
        future.result(60)
    assert order == ["now", "urgent", "new", "old"]


def pictures_of(future: Future[Result]) -> list[list[bytes]]:
    result = future.result(60)
    assert isinstance(result, tuple)
    return [[card.picture for card in page.cards] for page in result]


def test_the_cards_of_a_sheet_are_shared_out_and_come_back_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "sheet").touch()
    pool = ReadingPool("test", processes=2, serve=engines.obedient)
    both_sides = pool.submit([*page("sheet", tmp_path), *page("back.jpg")])
    cards = [f"sheet{number}".encode() for number in range(engines.SHEET_CARDS)]
    assert pictures_of(both_sides) == [cards, [b"back.jpg"]]
    pool.close()


def test_a_card_that_somebody_waits_for_is_read_between_the_cards_of_a_sheet(pool: ReadingPool, tmp_path: Path) -> None:
    order: list[str] = []
    sheet = pool.submit(page("sheet", tmp_path))
    sheet.add_done_callback(lambda _: order.append("sheet"))
    until(begun(tmp_path / "sheet"))
    pool.submit(page("now"), Urgency.WAITED_FOR).add_done_callback(lambda _: order.append("now"))
    (tmp_path / "sheet").touch()
    sheet.result(60)
    assert order == ["now", "sheet"]


def test_a_paper_with_a_side_that_is_no_picture_is_unreadable(pool: ReadingPool) -> None:
    assert pool.submit([*page("unreadable"), *page("back.jpg")]).result(60) == Unreadable("UnreadablePictureError")
    assert process_of(pool.submit(page("a.jpg")))


def test_a_process_that_has_grown_too_large_is_replaced(pool: ReadingPool) -> None:
    before, after = (process_of(pool.submit(page(name))) for name in ("fat", "a.jpg"))
    assert before != after


def test_what_waits_is_never_begun_once_it_is_cancelled(pool: ReadingPool, tmp_path: Path) -> None:
    gate = pool.submit(page("block", tmp_path))
    until(begun(tmp_path / "block"))
    waiting = pool.submit(page("kill-once", tmp_path))
    assert waiting.cancel()
    (tmp_path / "block").touch()
    assert process_of(gate) == process_of(pool.submit(page("a.jpg")))
    assert not (tmp_path / "kill-once").exists()


def test_what_is_being_read_is_dropped_once_it_is_cancelled(pool: ReadingPool, tmp_path: Path) -> None:
    reading = pool.submit([*page("block", tmp_path), *page("kill-once", tmp_path)])
    until(begun(tmp_path / "block"))
    assert reading.cancel()
    (tmp_path / "block").touch()
    assert process_of(pool.submit(page("a.jpg")))
    assert not (tmp_path / "kill-once").exists()


def test_closing_does_not_wait_for_a_hanging_engine(pool: ReadingPool, tmp_path: Path) -> None:
    hung = pool.submit(page("block", tmp_path))
    until(begun(tmp_path / "block"))
    waiting = pool.submit(page("a.jpg"))
    pool.close()
    for future in (hung, waiting):
        with pytest.raises(CancelledError):
            future.result(0)
    assert pool.submit(page("late.jpg")).cancelled()
