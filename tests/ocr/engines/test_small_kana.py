"""Small and large kana are told by the size of their print."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.small_kana import with_kana_sizes
from ocr.reading import Alternative
from tests.ocr.imaging.pages import font

SMALL = 0.7


def strip(text: str, small: int | None = None) -> Picture:
    """The character with the number small is set smaller."""
    image = Image.new("RGB", (60 * len(text), 84), "white")
    draw = ImageDraw.Draw(image)
    for number, letter in enumerate(text):
        size = round(56 * (SMALL if number == small else 1))
        draw.text((60 * number + 30, 42), letter, font=font(size), fill="black", anchor="mm")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def signs(read: str, doubtful: int, other: str) -> list[Sign]:
    of = len(read)
    return [
        Sign(each, 0.6, n / of, (n + 1) / of, (Alternative(other, 0.35),))
        if n == doubtful
        else Sign(each, 0.99, n / of, (n + 1) / of, ())
        for n, each in enumerate(read)
    ]


@pytest.mark.parametrize(("text", "small"), [("みゆき", "ゅ"), ("きよま", "ょ"), ("ネツト", "ッ")])
@pytest.mark.parametrize("is_small", [True, False])
@pytest.mark.parametrize("reads_small", [True, False])
def test_the_size_of_the_print_decides_between_two_that_the_engine_thought_of(
    text: str, small: str, *, is_small: bool, reads_small: bool
) -> None:
    large = text[1]
    read, other = (small, large) if reads_small else (large, small)

    kept = with_kana_sizes(signs(text[0] + read + text[2], 1, other), strip(text, 1 if is_small else None))

    assert kept[1].text == (small if is_small else large)
    assert kept[1].alternatives[0].text == (large if is_small else small)


def test_a_kana_that_the_engine_is_sure_of_stays() -> None:
    sure = [Sign(each, 0.99, n / 3, (n + 1) / 3, ()) for n, each in enumerate("みゅき")]

    assert with_kana_sizes(sure, strip("みゆき")) == sure


def test_agreement_of_shape_and_size_raises_confidence() -> None:
    kept = with_kana_sizes(signs("みゆき", 1, "ゅ"), strip("みゆき"))

    assert kept[1].confidence > 0.8
