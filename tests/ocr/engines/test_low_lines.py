"""A low line that was not read is seen by its print."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.low_lines import with_low_lines
from tests.ocr.engines.signs import text_of
from tests.ocr.imaging.pages import font


def printed_and_read(printed: str, lost: str = "", *, size_px: int = 40) -> tuple[np.ndarray, list[Sign]]:
    """The strip of a text, and its signs without the lost ones."""
    letters = font(size_px)
    width = round(letters.getlength(printed)) + 40
    image = Image.new("RGB", (width, round(1.4 * size_px)), "white")
    ImageDraw.Draw(image).text((20, size_px * 0.1), printed, font=letters, fill="black")
    read, left = [], 20.0
    for sign in printed:
        right = left + letters.getlength(sign)
        if sign not in lost:
            read.append(Sign(sign, 0.999, left / width, right / width, ()))
        left = right
    return np.asarray(image), read


@pytest.mark.parametrize("address", ["t_ide@example.jp", "Instagram gyoza_jomo", "taro.sato_9@example.co.jp"])
def test_a_low_line_that_was_not_read_is_put_where_it_is_printed(address: str) -> None:
    strip, read = printed_and_read(address, lost="_")

    seen = with_low_lines(read, strip)

    assert text_of(seen) == address
    assert all(sign.confidence < 0.95 for sign in seen if sign.text == "_")


@pytest.mark.parametrize("address", ["gypsy.q@example.jp", "t_ide@example.jp", "a,b;g@example.jp"])
def test_feet_of_letters_commas_and_lines_that_were_read_add_nothing(address: str) -> None:
    strip, read = printed_and_read(address)

    assert with_low_lines(read, strip) == read


def test_a_line_below_words_that_are_no_address_is_dust() -> None:
    strip, read = printed_and_read("Head_Office", lost="_")

    assert text_of(with_low_lines(read, strip)) == "HeadOffice"
