"""A duty that one program per home does: whoever holds the lock does it, the others rely on it and take over."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout


class Role:
    """The lock of a program that is killed is free at once. Used by one thread of a program."""

    def __init__(self, lock_file: Path) -> None:
        self._lock = FileLock(lock_file, timeout=0, thread_local=False)

    @property
    def is_held(self) -> bool:
        return self._lock.is_locked

    def try_take(self) -> bool:
        """Whether this program holds the role now."""
        if self._lock.is_locked:
            return True
        try:
            self._lock.acquire()
        except Timeout:
            return False
        return True

    def give_up(self) -> None:
        self._lock.release(force=True)
