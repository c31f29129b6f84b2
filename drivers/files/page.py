"""What comes out of a file: a page, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from drivers.scanner import Side


class FileFault(StrEnum):
    """Everything that can be wrong with a file or one of its pages."""

    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"  # no right to read it, no regular file, or the disk refuses
    EMPTY = "empty"
    NOT_A_PICTURE = "not_a_picture"
    UNSUPPORTED_FORMAT = "unsupported_format"  # a picture, but of a kind that is not read (HEIC)
    DAMAGED = "damaged"
    TRUNCATED = "truncated"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    ENCRYPTED = "encrypted"
    NO_PICTURES = "no_pictures"  # a folder without any


@dataclass(frozen=True, slots=True)
class FilePage:
    """content: encoded JPEG or PNG, 8 bits, gray or RGB (or 1 bit); JPEG and PNG files come as they are.

    Turned as in the file: the EXIF orientation of a JPEG stays in content for the reader to heed.
    page counts from 1 within source; sheet counts from 1 within one expand(). resolution_dpi: None where the file does
    not say, or says only the 72 or 96 that cameras and programs put where they know nothing.
    """

    source: Path
    page: int
    sheet: int
    side: Side
    content: bytes
    resolution_dpi: int | None


@dataclass(frozen=True, slots=True)
class BrokenPage:
    """page is None where the fault concerns the whole file or folder."""

    source: Path
    page: int | None
    fault: FileFault


class FileError(Exception):
    """Inside drivers.files: a page could not be had."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault)
        self.fault = fault
