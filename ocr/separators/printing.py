"""A page of separator sheets, to be printed at its true size on any printer: ten to an A4 page.

They lie as on the usual A4 card stock of ten (91 × 55 mm, 14 mm and 11 mm from the edges of the page), so that they can be
broken out; on plain paper marks in the margins show where to cut. Millimetres from the top left corner of the page.
"""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from ocr.separators.recognition import CODE
from resources.fonts import font_files

_DPI = 600
_MM = _DPI / 25.4
_PT = _DPI / 72
_PAGE_MM = (210.0, 297.0)
_CARD_MM = (91.0, 55.0)
_FIRST_MM = (14.0, 11.0)
_COLUMNS, _ROWS = 2, 5
_CODE_MM = 33.0
# Level H mends a third of the code: a sheet is fed many times.
_MENDING = "H"
_MARK_MM = (3.0, 8.0)  # from the edge of the page
_PAPER, _INK = 1, 0
# On the sheet in both languages: who lays it into the feeder need not be who printed it.
_WORDS = (("区切り紙", 17.0), ("ここから次の束です", 10.5), ("Separator sheet", 11.5), ("A new batch begins here", 8.5))
_WORDS_LEFT_MM, _WORDS_TOP_MM = 46.0, 15.0


def separator_pages() -> bytes:
    """A PDF of one page."""
    page = Image.new("1", _px(_PAGE_MM), _PAPER)
    card = _card()
    for column in range(_COLUMNS):
        for row in range(_ROWS):
            page.paste(card, _px((_FIRST_MM[0] + column * _CARD_MM[0], _FIRST_MM[1] + row * _CARD_MM[1])))
    _mark_cuts(ImageDraw.Draw(page))
    out = BytesIO()
    page.save(out, "PDF", resolution=_DPI, title="Meishi Station")
    return out.getvalue()


def _card() -> Image.Image:
    card = Image.new("1", _px(_CARD_MM), _PAPER)
    code = _code()
    card.paste(code, (round(7 * _MM), (card.height - code.height) // 2))
    pen, top = ImageDraw.Draw(card), _WORDS_TOP_MM * _MM
    for words, size_pt in _WORDS:
        font = ImageFont.truetype(font_files()[-1], size_pt * _PT)
        pen.text((_WORDS_LEFT_MM * _MM, top), words, _INK, font)
        top += 1.6 * size_pt * _PT
    return card


def _code() -> Image.Image:
    """As large as its modules come to whole pixels; the card around it is quiet."""
    barcode = zxingcpp.create_barcode(CODE, zxingcpp.BarcodeFormat.QRCode, ec_level=_MENDING)
    modules = Image.fromarray(zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False))
    scale = round(_CODE_MM * _MM / modules.width)
    return modules.resize((modules.width * scale, modules.height * scale), Image.Resampling.NEAREST).convert("1")


def _mark_cuts(pen: ImageDraw.ImageDraw) -> None:
    near, far = _MARK_MM
    width, height = _PAGE_MM
    for column in range(_COLUMNS + 1):
        x = _FIRST_MM[0] + column * _CARD_MM[0]
        for y in (near, height - far):
            pen.line([*_px((x, y)), *_px((x, y + far - near))], _INK, 2)
    for row in range(_ROWS + 1):
        y = _FIRST_MM[1] + row * _CARD_MM[1]
        for x in (near, width - far):
            pen.line([*_px((x, y)), *_px((x + far - near, y))], _INK, 2)


def _px(place_mm: tuple[float, float]) -> tuple[int, int]:
    return round(place_mm[0] * _MM), round(place_mm[1] * _MM)
