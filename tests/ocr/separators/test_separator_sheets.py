"""Separator sheets as they come off a printer and through a scanner."""

from __future__ import annotations

from io import BytesIO
from random import Random

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from ocr.separators import is_separator
from ocr.separators.printing import separator_pages
from resources import samples

DPI = 300
# Where cards lie on the usual stock of ten: the page may be printed on it.
STOCK_MM = [(14 + 91 * column, 11 + 55 * row) for row in range(5) for column in range(2)]


@pytest.fixture(scope="module")
def printed() -> Image.Image:
    page = pypdfium2.PdfDocument(separator_pages())[0]
    return page.render(scale=DPI / 72).to_pil().convert("L")


def cut_out(page: Image.Image, left_mm: float, top_mm: float) -> Image.Image:
    left, top, right, bottom = (round(mm * DPI / 25.4) for mm in (left_mm, top_mm, left_mm + 91, top_mm + 55))
    return page.crop((left, top, right, bottom))


def scanned(card: Image.Image, angle_deg: float, *, dpi: int = DPI) -> bytes:
    """On grey rollers, a little soft and noisy, as a small JPEG."""
    laid = card.rotate(angle_deg, Image.Resampling.BICUBIC, expand=True, fillcolor=140)
    small = laid.resize((laid.width * dpi // DPI, laid.height * dpi // DPI)).filter(ImageFilter.GaussianBlur(0.7))
    grain = Image.frombytes("L", small.size, Random(angle_deg).randbytes(small.width * small.height))
    out = BytesIO()
    Image.blend(small, grain, 0.08).convert("RGB").save(out, "JPEG", quality=70, dpi=(dpi, dpi))
    return out.getvalue()


def test_the_page_is_a4_and_holds_ten_of_them_where_card_stock_has_its_cards(printed: Image.Image) -> None:
    assert (printed.width, printed.height) == pytest.approx((210 / 25.4 * DPI, 297 / 25.4 * DPI), abs=2)
    assert all(is_separator(scanned(cut_out(printed, *place), 0)) for place in STOCK_MM)


@pytest.mark.parametrize("angle_deg", [-4, 3, 88, 181, 272])
@pytest.mark.parametrize("dpi", [150, 300, 600])
def test_a_sheet_is_known_however_it_lies(printed: Image.Image, angle_deg: float, dpi: int) -> None:
    assert is_separator(scanned(cut_out(printed, *STOCK_MM[0]), angle_deg, dpi=dpi))


def test_a_sheet_that_a_scanner_delivers_as_a_whole_page_is_known(printed: Image.Image) -> None:
    page = Image.new("L", printed.size, 240)
    page.paste(cut_out(printed, *STOCK_MM[3]), (700, 60))
    assert is_separator(scanned(page, 1))


@pytest.mark.parametrize("name", ["01_front.jpg", "01_back.jpg", "05_front.jpg", "sheet_01.jpg"])
def test_cards_are_no_separators(name: str) -> None:
    assert not is_separator(samples.picture(name).read_bytes())


def test_bytes_that_are_no_picture_are_no_separator() -> None:
    assert not is_separator(b"")
    assert not is_separator(samples.picture("01_front.jpg").read_bytes()[:20_000])
