"""One page, from its bytes to the cards on it: decode → find → straighten → turn → lines → QR → fields.

Runs in a worker process; one PageReader serves one page at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import zxingcpp

from ocr.engines import Engine, Picture, open_engine
from ocr.fields import NOTHING_KNOWN, Known, name_fields
from ocr.geometry import Quad
from ocr.imaging.decode import decode
from ocr.imaging.find import FoundCard, find_cards
from ocr.imaging.straighten import straighten
from ocr.imaging.turn import Turn, renamed, turned
from ocr.imaging.warnings import warnings_of
from ocr.reading import CardReading, PageReading, TextLine

# What cards carry contacts in: to look for every kind of bar code takes 12 ms a card more.
_CODES = zxingcpp.barcode_formats_from_str("QRCode|MicroQRCode")
# Kept pictures are looked at, magnified, beside what was read: at 90 the glyphs show no JPEG noise.
_JPEG_QUALITY = 90


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page and the cards that were found on it, still to be read."""

    picture: Picture
    resolution_dpi: int | None
    cards: tuple[FoundCard, ...]


class PageReader:
    """Reads pages with one engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read(self, content: bytes, resolution_dpi: int | None, known: Known = NOTHING_KNOWN) -> PageReading:
        """Every card on the page. resolution_dpi is None where the source does not tell; known are companies and people
        of earlier cards. Raises ReadingError.
        """
        return self.read_cards(find_on_page(content, resolution_dpi), known)

    def read_cards(self, page: FoundPage, known: Known) -> PageReading:
        """The cards that were found on the page, or those of them that page names. Raises ReadingError."""
        cards = tuple(self._read_card(page.picture, found, page.resolution_dpi, known) for found in page.cards)
        return PageReading(self._engine.name, cards)

    def read_card(self, content: bytes, quad: Quad, resolution_dpi: int | None, known: Known) -> PageReading:
        """The one card under quad (page pixels), in the reading direction quad names. Raises ReadingError.

        For a card that was found before, or that a person has turned: nothing is searched, nothing guessed.
        """
        settled = FoundCard(quad, edges_certain=True)
        card = self._read_card(decode(content), settled, resolution_dpi, known, is_upright=True)
        return PageReading(self._engine.name, (card,))

    def _read_card(
        self, page: Picture, found: FoundCard, resolution_dpi: int | None, known: Known, *, is_upright: bool = False
    ) -> CardReading:
        level = straighten(page, found.quad)
        turn, lines = self._lines(level, is_upright=is_upright)
        picture = turned(level, turn.quarter_turns)
        height_px, width_px = picture.shape[:2]
        codes = _codes(picture)
        return CardReading(
            quad=renamed(found.quad, turn.quarter_turns),
            width_px=width_px,
            height_px=height_px,
            picture=_jpeg(picture),
            lines=lines,
            fields=name_fields(lines, width_px, height_px, codes, known),
            warnings=warnings_of(picture, found, turn, lines, resolution_dpi),
            codes=codes,
        )

    def _lines(self, level: Picture, *, is_upright: bool) -> tuple[Turn, tuple[TextLine, ...]]:
        if is_upright:
            return Turn(0, certain=True), self._engine.read_lines(level)
        upright = self._engine.read_any_way_up(level)
        return upright.turn, upright.lines


def find_on_page(content: bytes, resolution_dpi: int | None) -> FoundPage:
    """Where the cards lie; resolution_dpi is None where the source does not tell. Raises ReadingError."""
    picture = decode(content)
    return FoundPage(picture, resolution_dpi, tuple(find_cards(picture, resolution_dpi)))


def open_reader(engine_name: str = "ppocr", threads: int = 1) -> PageReader:
    """Load the engine (one of ENGINE_NAMES): once per process. threads is how many cores it may keep busy, OpenCV's part of
    the work included. Raises EngineMissingError.
    """
    cv2.setNumThreads(threads)
    return PageReader(open_engine(engine_name, threads))


def _codes(picture: Picture) -> tuple[str, ...]:
    return tuple(code.text for code in zxingcpp.read_barcodes(picture, formats=_CODES) if code.text)


def _jpeg(picture: Picture) -> bytes:
    _, encoded = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY))
    return bytes(encoded)
