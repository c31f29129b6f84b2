"""Pages of a PDF: the embedded JPEG where a page is nothing but that (a scan), else the page drawn, at 300 dpi.

pdfium is not thread-safe: one thread at a time in a process.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from drivers.files.page import FileError, FileFault
from drivers.files.picture import MAX_PIXELS, Encoded, as_png, checked

_POINTS_PER_INCH = 72
_DRAWN_DPI = 300
# A scan may leave a hair of margin, and producers round the page size to whole points.
_COVERS = 0.98


def pages(path: Path) -> Iterator[Encoded | FileError]:
    """Raises FileError when the document cannot be opened at all."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        encrypted = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
        raise FileError(FileFault.ENCRYPTED if encrypted else FileFault.DAMAGED) from error
    try:
        if not len(document):
            raise FileError(FileFault.DAMAGED)
        for number in range(len(document)):
            yield _page(document, number)
    finally:
        document.close()


def _page(document: Any, number: int) -> Encoded | FileError:
    try:
        page = document[number]
        try:
            return _embedded(page) or _drawn(page, _DRAWN_DPI)
        finally:
            page.close()
    except FileError as error:
        return error
    except (pypdfium2.PdfiumError, OSError, ValueError, MemoryError):
        return FileError(FileFault.DAMAGED)


def _embedded(page: Any) -> Encoded | None:
    """None where there is more on the page than one upright picture that fills it."""
    image = _only_picture(page)
    if image is None:
        return None
    width_px, _ = image.get_px_size()
    resolution_dpi = round(width_px / (page.get_width() / _POINTS_PER_INCH))
    if image.get_filters() != ["DCTDecode"]:
        return _drawn(page, resolution_dpi)
    content = BytesIO()
    image.extract(content)
    return replace(checked(content.getvalue()), resolution_dpi=resolution_dpi)


def _only_picture(page: Any) -> Any | None:
    images = []
    for each in page.get_objects():
        if each.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            images.append(each)
        elif not _is_invisible_text(each):
            return None
    if len(images) != 1 or page.get_rotation():
        return None
    return images[0] if _fills(page, images[0]) else None


def _is_invisible_text(page_object: Any) -> bool:
    """The text layer that scanning programs lay under the picture."""
    if page_object.type != pdfium.FPDF_PAGEOBJ_TEXT:
        return False
    return bool(pdfium.FPDFTextObj_GetTextRenderMode(page_object) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)


def _fills(page: Any, image: Any) -> bool:
    """Upright and unmirrored, and as large as the page."""
    a, b, c, d, _, _ = image.get_matrix().get()
    upright = abs(b) < 1 and abs(c) < 1
    return bool(upright and _is_about(a, page.get_width()) and _is_about(d, page.get_height()))


def _is_about(length: float, page_length: float) -> bool:
    return _COVERS * page_length <= length <= page_length / _COVERS


def _drawn(page: Any, resolution_dpi: int) -> Encoded:
    """At a picture's own resolution its pixels come through as they are, whatever its coding, palette or mask."""
    scale = resolution_dpi / _POINTS_PER_INCH
    if page.get_width() * page.get_height() * scale * scale > MAX_PIXELS:
        raise FileError(FileFault.TOO_LARGE)
    bitmap = page.render(scale=scale)
    try:
        return as_png(bitmap.to_pil(), resolution_dpi)
    finally:
        bitmap.close()
