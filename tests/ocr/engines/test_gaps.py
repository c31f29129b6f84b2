"""Spaces stand where the print of a row parts, or changes its size."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.gaps import with_spaces
from tests.ocr.engines.signs import text_of
from tests.ocr.imaging.pages import font

SIZE_PX = 60


def strip_of(text: str, advances_em: list[float]) -> tuple[np.ndarray, list[Sign]]:
    """Characters set at given distances on a strip as the recogniser sees it, and the signs it would read."""
    width = round(sum(advances_em) * SIZE_PX) + SIZE_PX
    image = Image.new("RGB", (width, round(1.4 * SIZE_PX)), "white")
    draw = ImageDraw.Draw(image)
    left, read = 0.0, []
    for sign, advance in zip(text, advances_em, strict=True):
        draw.text((round(left) + SIZE_PX // 2, SIZE_PX * 0.2), sign, font=font(SIZE_PX), fill="black")
        middle = (left + SIZE_PX) / width
        read.append(Sign(sign, 0.9, middle - 0.01, middle + 0.01, ()))
        left += advance * SIZE_PX
    return np.asarray(image), read


def test_a_space_stands_where_a_name_is_parted() -> None:
    strip, read = strip_of("山田太郎", [1, 1.5, 1, 1])

    assert text_of(with_spaces(read, strip)) == "山田 太郎"


def test_a_space_stands_in_the_one_wide_gap_of_a_reading() -> None:
    strip, read = strip_of("コバヤシイワオ", [1, 1, 1, 1.3, 1, 1, 1])

    assert text_of(with_spaces(read, strip)) == "コバヤシ イワオ"


def test_letter_spacing_makes_no_spaces() -> None:
    strip, read = strip_of("営業本部", [1.6, 1.6, 1.6, 1.6])

    assert text_of(with_spaces(read, strip)) == "営業本部"


def test_a_space_stands_between_a_post_and_the_larger_name_behind_it_however_near() -> None:
    image = Image.new("RGB", (420, 84), "white")
    draw = ImageDraw.Draw(image)
    places = [(20 + 32 * number, 30) for number in range(2)] + [(96 + 72 * number, 60) for number in range(4)]
    read = []
    for sign, (left, size) in zip("課長髙栖正子", places, strict=True):
        draw.text((left, 74 - size), sign, font=font(size), fill="black", anchor="la")
        read.append(Sign(sign, 0.9, (left + size / 2 - 3) / 420, (left + size / 2 + 3) / 420, ()))

    assert text_of(with_spaces(read, np.asarray(image))) == "課長 髙栖正子"


def test_kana_of_different_height_are_no_change_of_size() -> None:
    strip, read = strip_of("かわいいりえ店", [1, 1, 1, 1, 1, 1, 1])

    assert text_of(with_spaces(read, strip)) == "かわいいりえ店"
