"""Print that was not read leaves the character beside it in doubt."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.unread import with_doubt_beside_unread
from tests.ocr.imaging.pages import font


def strip(text: str) -> Picture:
    image = Image.new("RGB", (60 * len(text), 84), "white")
    draw = ImageDraw.Draw(image)
    for number, letter in enumerate(text):
        draw.text((60 * number + 2, 12), letter, font=font(56), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def signs(printed: str, left_out: int | None) -> list[Sign]:
    """Of the characters of a line all but the one with this number."""
    of = len(printed)
    return [Sign(each, 0.99, n / of, (n + 1) / of, ()) for n, each in enumerate(printed) if n != left_out]


@pytest.mark.parametrize(
    ("printed", "left_out", "confidences"),
    [
        ("濱田仁", 0, [0.5, 0.99]),
        ("青木忠", 2, [0.99, 0.5]),
        ("中区糀屋町内", 2, [0.99, 0.5, 0.5, 0.99, 0.99]),
        ("中区　屋町内", 2, [0.99, 0.99, 0.99, 0.99, 0.99]),
        ("青木忠", None, [0.99, 0.99, 0.99]),
        ("〒一二三", 0, [0.99, 0.99, 0.99]),
        ("〒123", 0, [0.99, 0.99, 0.99]),
    ],
)
def test_what_was_left_out_of_a_word_puts_its_neighbours_in_doubt(
    printed: str, left_out: int | None, confidences: list[float]
) -> None:
    kept = with_doubt_beside_unread(signs(printed, left_out), strip(printed))

    assert [sign.confidence for sign in kept] == confidences
