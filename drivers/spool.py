"""The spool of one scan: a folder that holds the pages and is, by its file names, the journal to recover from.

A page's name carries all that is known about it, so that one rename makes picture and facts durable together.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from pathlib import Path

from drivers import jpeg
from drivers.scanner import Fault, PageBytes, ScanError, ScannedPage, Side

# Room that stays free for the station's own database and for what the operator needs to get out of the trouble.
RESERVE_BYTES = 200 << 20
_NAME = re.compile(
    r"(?P<ordinal>\d{6})-sheet(?P<sheet>\d{6})-(?P<side>front|back)-(?P<dpi>\d+)dpi-(?P<sha256>[0-9a-f]{64})\.(jpg|png)"
)
_UNFINISHED = "unfinished.part"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def store(spool: Path, page: PageBytes, ordinal: int) -> ScannedPage:
    """Write, fsync, rename, fsync the folder; only then does the page exist. Raises ScanError when the disk refuses."""
    sha256 = hashlib.sha256(page.content).hexdigest()
    suffix = "jpg" if page.content.startswith(jpeg.START) else "png"
    name = f"{ordinal:06d}-sheet{page.sheet:06d}-{page.side}-{page.resolution_dpi}dpi-{sha256}.{suffix}"
    try:
        if shutil.disk_usage(spool).free < RESERVE_BYTES + len(page.content):
            raise ScanError(Fault.DISK_FULL, f"less than {RESERVE_BYTES >> 20} MB would stay free")
        _write_durably(spool, name, page.content)
    except OSError as error:
        raise _disk_fault(error) from error
    return ScannedPage(spool / name, ordinal, page.sheet, page.side, page.resolution_dpi, sha256)


def recover(spool: Path) -> tuple[ScannedPage, ...]:
    """The complete pages of an interrupted scan in their order; empty where there is no spool. Changes nothing."""
    try:
        files = sorted(spool.iterdir())
    except FileNotFoundError:
        return ()
    found = (_page(file) for file in files)
    return tuple(page for page in found if page is not None)


def _page(file: Path) -> ScannedPage | None:
    """A file whose bytes do not match its name was damaged after it was announced, and is no page any more."""
    match = _NAME.fullmatch(file.name)
    if match is None:
        return None
    with file.open("rb") as content:
        sha256 = hashlib.file_digest(content, "sha256").hexdigest()
    if sha256 != match["sha256"]:
        return None
    return ScannedPage(
        file=file,
        ordinal=int(match["ordinal"]),
        sheet=int(match["sheet"]),
        side=Side(match["side"]),
        resolution_dpi=int(match["dpi"]),
        sha256=sha256,
    )


def _write_durably(folder: Path, name: str, content: bytes) -> None:
    unfinished = folder / _UNFINISHED
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / name)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself durable. Windows opens no folders and journals renames by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _disk_fault(error: OSError) -> ScanError:
    code = errno.errorcode.get(error.errno or 0, "OSError")
    return ScanError(Fault.DISK_FULL if error.errno in _FULL else Fault.DISK_FAILED, code)
