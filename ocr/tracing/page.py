"""The page with the cards that were found on it."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw

from ocr.geometry import Quad
from ocr.imaging.decode import decode
from ocr.tracing.palette import CARD
from ocr.tracing.pen import Pen

_LONGER_SIDE_PX = 1400  # a sheet of ten on a screen, each card still to be recognised
_NUMBER_PX = 30
_LINE_PX = 4


def trace_page(content: bytes, quads: Sequence[Quad]) -> Image.Image:
    """The page, made smaller, each quad (page pixels) outlined and numbered from 1, a wedge where its reading begins.

    Raises ReadingError.
    """
    page = Image.fromarray(decode(content)[:, :, ::-1])
    scale = min(1.0, _LONGER_SIDE_PX / max(page.size))
    small = page.resize((max(1, round(page.width * scale)), max(1, round(page.height * scale))), Image.Resampling.BOX)
    pen = Pen(ImageDraw.Draw(small), scale)
    for number, quad in enumerate(quads, 1):
        pen.outline(quad, CARD, width_px=_LINE_PX)
        pen.reading_start(quad, CARD)
        pen.number(quad, str(number), CARD, _NUMBER_PX)
    return small
