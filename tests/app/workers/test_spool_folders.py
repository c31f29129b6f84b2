from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from app.domain.ids import BatchId
from app.workers.spool_folders import SpoolFolders, discard

BATCH = BatchId("batch")


@contextmanager
def starting_over_and_over(root: Path) -> Iterator[None]:
    """Another program recovers and recovers."""
    enough = Event()

    def run() -> None:
        while not enough.is_set():
            with SpoolFolders(root).interrupted() as folders:
                for folder in folders:
                    discard(folder)

    starts = Thread(target=run)
    starts.start()
    try:
        yield
    finally:
        enough.set()
        starts.join()


def test_a_capture_that_just_begins_is_never_taken_for_a_dead_one(tmp_path: Path) -> None:
    spool = SpoolFolders(tmp_path)
    with starting_over_and_over(tmp_path):
        for number in range(100):
            folder = spool.new(BATCH, number, "scan")
            with folder.running("somewhere"):
                assert folder.origin == "somewhere"


def test_nothing_is_left_of_a_capture_that_ended(tmp_path: Path) -> None:
    with SpoolFolders(tmp_path).new(BATCH, 0, "scan").running("somewhere"):
        pass
    assert not (tmp_path / BATCH).exists()


def test_nothing_is_left_of_a_capture_that_was_recovered(tmp_path: Path) -> None:
    spool = SpoolFolders(tmp_path)
    with pytest.raises(KeyboardInterrupt), spool.new(BATCH, 0, "scan").running("somewhere"):
        raise KeyboardInterrupt
    with spool.interrupted() as (folder,):
        discard(folder)
    assert not (tmp_path / BATCH).exists()


def test_the_folder_of_a_batch_stays_while_another_capture_runs_in_it(tmp_path: Path) -> None:
    spool = SpoolFolders(tmp_path)
    with spool.new(BATCH, 0, "one").running("somewhere"):
        with spool.new(BATCH, 1, "other").running("elsewhere"):
            pass
        with spool.interrupted() as folders:
            assert folders == ()
        assert [path.name for path in (tmp_path / BATCH).iterdir()] == ["000000-one"]
