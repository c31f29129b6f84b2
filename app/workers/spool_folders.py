"""Where captures put pages before they are in their batch: home/spool/BATCH/FIRST-CAPTURE, locked while it runs.

The folder's name says all that recovery needs: the batch, how many papers it had before, and the capture's own id.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.ids import BatchId

_LOCK = "running.lock"
_ORIGIN = "origin"
# Beside the batches' folders; held for moments by whoever makes, looks for or removes folders, so that no start finds a
# folder whose capture has not locked it yet.
_GATE = "folders.lock"


@dataclass(frozen=True, slots=True)
class CaptureFolder:
    """One scan or import. papers_before: the batch's last ordinal when it began; its own papers count on from there."""

    path: Path
    batch_id: BatchId
    papers_before: int
    capture: str

    @property
    def pages(self) -> Path:
        """The spool of the scan's worker."""
        return self.path / "pages"

    @property
    def origin(self) -> str:
        """Where its pages come from, as running() was told."""
        try:
            return (self.path / _ORIGIN).read_text("utf-8")
        except OSError:
            return ""

    @contextmanager
    def running(self, origin: str) -> Iterator[None]:
        """The capture's own lock, so that no recovery takes it for a dead one. Removed with all that is left after.

        Nothing is removed when the block raises: what lies there is recovered at the next start.
        """
        lock = FileLock(self.path / _LOCK, timeout=0)
        with _gate(self.path.parent.parent):
            self.path.mkdir(parents=True)
            lock.acquire()
        try:
            (self.path / _ORIGIN).write_text(origin, "utf-8")
            yield
        finally:
            lock.release()
        discard(self)


class SpoolFolders:
    def __init__(self, root: Path) -> None:
        self._root = root

    def new(self, batch_id: BatchId, papers_before: int, capture: str) -> CaptureFolder:
        """Not made yet: running() does."""
        return CaptureFolder(self._root / batch_id / f"{papers_before:06d}-{capture}", batch_id, papers_before, capture)

    def holds(self, batch_id: BatchId) -> bool:
        """Whether a capture into the batch runs, or left pages that are still to be taken."""
        return (self._root / batch_id).exists()

    @contextmanager
    def interrupted(self) -> Iterator[tuple[CaptureFolder, ...]]:
        """Captures whose program is gone, locked against other recoveries while the block runs."""
        with _gate(self._root):
            locks = [(folder, FileLock(folder.path / _LOCK, timeout=0)) for folder in self._all()]
            held = [(folder, lock) for folder, lock in locks if _taken(lock)]
        try:
            yield tuple(folder for folder, _ in held)
        finally:
            for _, lock in held:
                lock.release()

    def _all(self) -> Iterator[CaptureFolder]:
        for path in sorted(self._root.glob("*/*-*")):
            before, _, capture = path.name.partition("-")
            if path.is_dir() and before.isdecimal():
                yield CaptureFolder(path, BatchId(path.parent.name), int(before), capture)


def discard(folder: CaptureFolder) -> None:
    """Everything in it is in the batch now. The batch's folder goes with its last capture."""
    with _gate(folder.path.parent.parent):
        shutil.rmtree(folder.path, ignore_errors=True)
        with suppress(OSError):
            folder.path.parent.rmdir()


def _gate(root: Path) -> FileLock:
    return FileLock(root / _GATE)


def _taken(lock: FileLock) -> bool:
    try:
        lock.acquire()
    except (Timeout, OSError):
        return False
    return True
