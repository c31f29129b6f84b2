"""Print that was not read leaves the character beside it in doubt."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.unread import with_doubt_at_ends
from tests.ocr.imaging.pages import font


def strip(text: str) -> Picture:
    image = Image.new("RGB", (60 * len(text), 84), "white")
    draw = ImageDraw.Draw(image)
    for number, letter in enumerate(text):
        draw.text((60 * number + 2, 12), letter, font=font(56), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def signs(text: str, start: int, of: int) -> list[Sign]:
    """Of a line of so many characters those that were read, from the one with this number on."""
    return [Sign(each, 0.99, (start + n) / of, (start + n + 1) / of, ()) for n, each in enumerate(text)]


@pytest.mark.parametrize(
    ("printed", "read", "start", "confidences"),
    [
        ("濱田仁", "田仁", 1, [0.5, 0.99]),
        ("青木忠", "青木", 0, [0.99, 0.5]),
        ("青木忠", "青木忠", 0, [0.99, 0.99, 0.99]),
        ("〒一二三", "一二三", 1, [0.99, 0.99, 0.99]),
        ("〒123", "123", 1, [0.99, 0.99, 0.99]),
    ],
)
def test_what_was_left_out_beside_a_word_puts_it_in_doubt(
    printed: str, read: str, start: int, confidences: list[float]
) -> None:
    kept = with_doubt_at_ends(signs(read, start, len(printed)), strip(printed))

    assert [sign.confidence for sign in kept] == confidences
