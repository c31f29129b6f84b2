"""The picture store: bytes under their SHA-256, two levels of folders, written once and never changed."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
from pathlib import Path

from app.domain.batch import Picture
from app.domain.ids import PictureId
from app.usecases.problems import Problem, StationError

_FULL = {errno.ENOSPC, errno.EDQUOT}


class PictureFiles:
    """May be used by all threads and by several programs at once: a picture has one name whoever writes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, content: bytes, media_type: str) -> Picture:
        """Durable on return: written, fsynced, renamed, the folder fsynced. Raises StationError(DISK_FULL), OSError."""
        picture = Picture(PictureId(hashlib.sha256(content).hexdigest()), media_type, len(content))
        file = self.file(picture.id)
        try:
            if not (file.exists() and file.stat().st_size == picture.size_bytes):
                self._write(file, content)
        except OSError as error:
            if error.errno in _FULL:
                raise StationError(Problem.DISK_FULL, "pictures") from error
            raise
        return picture

    def get(self, picture_id: PictureId) -> bytes:
        """Raises StationError(NOT_FOUND) where the bytes are missing or are no longer those of the sum."""
        try:
            content = self.file(picture_id).read_bytes()
        except OSError as error:
            raise StationError(Problem.NOT_FOUND, "picture") from error
        if hashlib.sha256(content).hexdigest() != picture_id:
            raise StationError(Problem.NOT_FOUND, "picture damaged")
        return content

    def file(self, picture_id: PictureId) -> Path:
        return self._folder / picture_id[:2] / picture_id

    def _write(self, file: Path, content: bytes) -> None:
        if not file.parent.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            _sync_folder(self._folder)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
        unfinished = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            unfinished.replace(file)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself durable. Windows opens no folders and journals renames by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
