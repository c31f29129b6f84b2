"""Pictures as files: FOLDER/ORGANISATION/ab/abcdef… under the sum of their bytes, durable before anybody hears of them."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from sync.records import OrganizationId

_SIGNATURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


def media_type_of(head: bytes) -> str | None:
    """What the first bytes of a file say it is; None for anything that is no picture of ours."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return next((media_type for signature, media_type in _SIGNATURES if head.startswith(signature)), None)


class SumMismatch(Exception):
    """The bytes are not those that the sum names."""


class Upload:
    """Bytes on their way into one file. Leaving the block without keep() leaves nothing behind."""

    def __init__(self, folder: Path, target: Path) -> None:
        self._target = target
        folder.mkdir(parents=True, exist_ok=True)
        self._file: IO[bytes] = tempfile.NamedTemporaryFile(dir=folder, prefix=".upload-", delete=False)  # noqa: SIM115 - closed by __exit__
        self._sum = hashlib.sha256()
        self.size_bytes = 0
        self.head = b""

    def __enter__(self) -> Self:
        return self

    def write(self, chunk: bytes) -> None:
        if len(self.head) < 16:
            self.head += chunk[:16]
        self._file.write(chunk)
        self._sum.update(chunk)
        self.size_bytes += len(chunk)

    def keep(self) -> None:
        """Make the file durable under its name, which is its sum. Raises SumMismatch."""
        if self._sum.hexdigest() != self._target.name:
            raise SumMismatch
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._target.parent.mkdir(parents=True, exist_ok=True)
        Path(self._file.name).replace(self._target)
        _sync_folder(self._target.parent)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        Path(self._file.name).unlink(missing_ok=True)


class PictureFiles:
    """The pictures of all organisations below one folder. May be used by several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def upload(self, organization_id: OrganizationId, sha256: str) -> Upload:
        return Upload(self._folder, self._path(organization_id, sha256))

    def read(self, organization_id: OrganizationId, sha256: str) -> bytes:
        """The bytes, checked against their sum. Raises SumMismatch, also where the file is gone."""
        try:
            content = self._path(organization_id, sha256).read_bytes()
        except FileNotFoundError as error:
            raise SumMismatch from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise SumMismatch
        return content

    def has(self, organization_id: OrganizationId, sha256: str, size_bytes: int) -> bool:
        """Whether a file of that size is there. Its sum is checked when it is read: asking has to be cheap."""
        try:
            return self._path(organization_id, sha256).stat().st_size == size_bytes
        except FileNotFoundError:
            return False

    def remove_leftovers(self) -> None:
        """Uploads that a killed process left. Only while no other process uses the folder."""
        for leftover in self._folder.glob(".upload-*"):
            leftover.unlink(missing_ok=True)

    def _path(self, organization_id: OrganizationId, sha256: str) -> Path:
        return self._folder / organization_id / sha256[:2] / sha256


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder; NTFS journals the rename
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
