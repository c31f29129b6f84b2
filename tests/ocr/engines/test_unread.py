"""Print that was not read: told by itself where it is a variant kanji, else it leaves the characters beside it in doubt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.unread import with_unread
from ocr.reading import Alternative
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


def nothing(_: Picture) -> Sequence[Alternative]:
    return ()


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
    kept = with_unread(signs(printed, left_out), strip(printed), nothing, vertical=False)

    assert [sign.confidence for sign in kept] == confidences


@pytest.mark.parametrize(("printed", "left_out"), [("濱田仁", 0), ("小濱仁", 1), ("横濱", 1)])
@pytest.mark.parametrize("seen", [[("濱", 0.3), ("田", 0.1)], [("D", 0.4), ("瀘", 0.2), ("濱", 0.1)]])
def test_what_was_left_out_is_put_in_where_it_looks_like_a_kanji_with_variants(
    printed: str, left_out: int, seen: list[tuple[str, float]]
) -> None:
    kept = with_unread(
        signs(printed, left_out), strip(printed), lambda _: [Alternative(*each) for each in seen], vertical=False
    )

    assert "".join(sign.text for sign in kept) == printed
    assert [sign.confidence < 0.6 for sign in kept] == [number == left_out for number in range(len(printed))]


def test_the_half_of_a_wide_kanji_is_not_put_in_a_second_time() -> None:
    kept = with_unread(signs("濱田仁", 0), strip("濱田仁"), lambda _: [Alternative("田", 0.9)], vertical=False)

    assert "".join(sign.text for sign in kept) == "田仁"
