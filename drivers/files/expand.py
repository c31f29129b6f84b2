"""From paths that somebody named to the pages they hold; what is broken is said, and the rest goes on."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from PIL import Image

from drivers import jpeg
from drivers.files import pdf
from drivers.files.names import PairedFiles, natural_order, pair_sides
from drivers.files.page import BrokenPage, FileError, FileFault, FilePage
from drivers.files.picture import FORMATS, Encoded, as_png, check_size, checked, decoding
from drivers.scanner import Side

_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".pdf"})
# The largest colour scan people keep is far below; it bounds what one file may take of the memory.
_MAX_FILE_BYTES = 256 << 20
_PDF_START = b"%PDF-"
_PDF_STARTS_WITHIN = 1024  # the specification tolerates bytes before it
_PICTURE_STARTS = (jpeg.START, b"\x89PNG\r\n\x1a\n", b"RIFF")
_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_ISO_MEDIA = slice(4, 8)  # HEIC and AVIF


def expand(paths: Iterable[Path], *, both_sides: bool = False) -> Iterator[FilePage | BrokenPage]:
    """Pages of files and folders: files in the order given, those of a folder and the folders in it in natural order.

    A file is known by its content; in a folder only files with a picture's suffix count. A file that is named twice
    comes once. With both_sides, pair_sides() decides which files are one card: page n of the back's file is then the
    back of page n of the front's. One page is in memory at a time. One thread at a time (pdfium).
    """
    files: dict[Path, None] = {}
    for found in _files(paths):
        if isinstance(found, BrokenPage):
            yield found
        else:
            files[found] = None
    first_sheet = 1
    for pair in pair_sides(files) if both_sides else map(PairedFiles, files):
        sheets = 0
        for page in _pages(pair.front):
            sheets += 1
            yield _placed(pair.front, sheets, page, first_sheet + sheets - 1, Side.FRONT)
        fronts = sheets
        for number, page in enumerate(_pages(pair.back) if pair.back else (), start=1):
            assert pair.back is not None
            sheets = max(sheets, number)
            side = Side.BACK if number <= fronts else Side.FRONT
            yield _placed(pair.back, number, page, first_sheet + number - 1, side)
        first_sheet += sheets


def _placed(source: Path, number: int, page: Encoded | FileError, sheet: int, side: Side) -> FilePage | BrokenPage:
    if isinstance(page, FileError):
        return BrokenPage(source, number, page.fault)
    return FilePage(source, number, sheet, side, page.content, page.resolution_dpi)


def _files(paths: Iterable[Path]) -> Iterator[Path | BrokenPage]:
    for path in paths:
        try:
            if path.is_dir():
                yield from _folder(path)
            elif path.exists():
                yield path
            else:
                yield BrokenPage(path, None, FileFault.NOT_FOUND)
        except OSError:
            yield BrokenPage(path, None, FileFault.NOT_READABLE)


def _folder(folder: Path) -> Iterator[Path | BrokenPage]:
    """Hidden files and folders are left alone, and links to folders are not followed: they may lead round."""
    found = False
    for path in sorted(folder.iterdir(), key=natural_order):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            inner = [each for each in _files([path]) if not _is_no_pictures(each)]
            found = found or bool(inner)
            yield from inner
        elif path.suffix.lower() in _SUFFIXES:
            found = True
            yield path
    if not found:
        yield BrokenPage(folder, None, FileFault.NO_PICTURES)


def _is_no_pictures(found: Path | BrokenPage) -> bool:
    return isinstance(found, BrokenPage) and found.fault is FileFault.NO_PICTURES


def _pages(file: Path) -> Iterator[Encoded | FileError]:
    """The pages of one file in order; a file that cannot be opened gives one error."""
    try:
        start = _start_of(file)
        if start.startswith(_PICTURE_STARTS):
            yield checked(file.read_bytes())
        elif start.startswith(_TIFF_STARTS):
            yield from _tiff_pages(file)
        elif _PDF_START in start:
            yield from pdf.pages(file)
        else:
            yield FileError(FileFault.UNSUPPORTED_FORMAT if start[_ISO_MEDIA] == b"ftyp" else FileFault.NOT_A_PICTURE)
    except FileError as error:
        yield error
    except OSError:
        yield FileError(FileFault.NOT_READABLE)


def _start_of(file: Path) -> bytes:
    status = file.stat()
    if not stat.S_ISREG(status.st_mode):  # reading a pipe or a device would never end
        raise FileError(FileFault.NOT_READABLE)
    if status.st_size == 0:
        raise FileError(FileFault.EMPTY)
    if status.st_size > _MAX_FILE_BYTES:
        raise FileError(FileFault.TOO_LARGE)
    with file.open("rb") as content:
        return content.read(_PDF_STARTS_WITHIN)


def _tiff_pages(file: Path) -> Iterator[Encoded | FileError]:
    """One broken page does not hide the others, but a directory that leads nowhere ends the file."""
    with decoding(), Image.open(file, formats=FORMATS) as image:
        frames = getattr(image, "n_frames", 1)
    for frame in range(frames):
        try:
            with decoding(), Image.open(file, formats=FORMATS) as image:
                image.seek(frame)
                check_size(image)
                yield as_png(image)
        except FileError as error:
            yield error
