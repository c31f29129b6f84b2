"""Bars and strokes of a column, told by its print and its grid."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.ppocr.columns import with_strokes
from ocr.engines.ppocr.decoding import Sign
from tests.ocr.engines.signs import as_signs, text_of
from tests.ocr.imaging.pages import font

SIZE_PX = 60


def column_strip(text: str) -> np.ndarray:
    """A column as typesetters print it (the dash is a bar along it), laid on its side."""
    image = Image.new("RGB", (round(1.4 * SIZE_PX), SIZE_PX * len(text)), "white")
    draw = ImageDraw.Draw(image)
    for number, sign in enumerate(text):
        top = number * SIZE_PX
        if sign == "－":
            middle = round(0.7 * SIZE_PX)
            draw.line((middle, top + 6, middle, top + SIZE_PX - 6), fill="black", width=4)
        else:
            draw.text((SIZE_PX * 0.2, top), sign, font=font(SIZE_PX), fill="black")
    return np.asarray(cv2.rotate(np.asarray(image), cv2.ROTATE_90_COUNTERCLOCKWISE))


@pytest.mark.parametrize(
    ("printed", "read"),
    [("〇三－五二七〇－八五八七", "〇三一五二七〇二八五八七"), ("一五一－〇〇五一", "一五一一〇〇五一")],
)
def test_a_bar_along_a_column_is_a_dash(printed: str, read: str) -> None:
    assert text_of(with_strokes(as_signs(read), column_strip(printed))) == printed


def test_ones_of_a_column_stay_ones() -> None:
    printed = "一丁目一一番二一号一五"

    assert text_of(with_strokes(as_signs(printed), column_strip(printed))) == printed


@pytest.mark.parametrize("read", ["〇三二七四八五六", "〇三七四八五六", "〇三－七四－八五六"])
def test_the_grid_of_a_column_tells_what_was_read_wrongly_between_two_characters(read: str) -> None:
    printed = "〇三－七四一八五六"
    places = {sign: (n + 0.5) / len(printed) for n, sign in enumerate(printed)}
    signs = [Sign(sign, 0.9, places.get(sign, 0.6) - 0.01, places.get(sign, 0.6) + 0.01, ()) for sign in read]

    assert text_of(with_strokes(signs, column_strip(printed))) == printed


def test_a_dash_left_lying_is_told_from_one_by_its_length() -> None:
    printed = "〇七五一二七〇一八五八七"
    strip = column_strip(printed)
    em = strip.shape[1] // len(printed)
    strip[:, 3 * em : 4 * em] = 255
    strip[em // 3 : em, 3 * em + em // 2 : 3 * em + em // 2 + 4] = 0

    read = with_strokes(as_signs(printed), strip)

    assert text_of(read) == "〇七五－二七〇一八五八七"
    assert "一" in [other.text for other in read[3].alternatives]
