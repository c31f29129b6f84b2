"""Seals over the end of a line, and red print that is none."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from ocr.engines import Engine
from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.seals import without_seal
from tests.ocr.engines.signs import text_of
from tests.ocr.imaging.pages import font

VERMILION = "#c8442f"


def strip(*words: tuple[str, str], framed_from_px: int | None = None) -> tuple[Picture, list[Sign]]:
    """Words in their colours on a strip 70 pixels high, and a sign for each of their characters."""
    image = Image.new("RGB", (50 * sum(len(word) for word, _ in words) + 40, 70), "#fbfaf5")
    draw, left, places = ImageDraw.Draw(image), 10, []
    for word, colour in words:
        for letter in word:
            draw.text((left, 12), letter, font=font(46), fill=colour)
            places.append((letter, left / image.width, (left + 50) / image.width))
            left += 50
    if framed_from_px is not None:
        draw.rectangle((framed_from_px, -30, image.width - 12, 66), outline=VERMILION, width=4)
    picture = np.ascontiguousarray(np.asarray(image)[:, :, ::-1])
    return picture, [Sign(letter, 0.95, start, end, ()) for letter, start, end in places]


def test_a_seal_behind_a_company_is_not_part_of_it() -> None:
    picture, signs = strip(("青葉製作所", "black"), ("之印", VERMILION), framed_from_px=262)

    assert text_of(without_seal(signs, picture)) == "青葉製作所"


def test_red_letters_without_a_frame_stay() -> None:
    picture, signs = strip(("青葉製作所", "black"), ("東京", VERMILION))

    assert text_of(without_seal(signs, picture)) == "青葉製作所東京"


def test_a_line_printed_in_red_stays() -> None:
    picture, signs = strip(("青葉製作所", VERMILION))

    assert text_of(without_seal(signs, picture)) == "青葉製作所"


def test_nothing_is_read_within_a_seal() -> None:
    picture, signs = strip(("之印", VERMILION), framed_from_px=3)

    assert not without_seal(signs, picture)


def test_ppocr_reads_a_company_with_its_seal(ppocr: Engine) -> None:
    image = Image.new("RGB", (1075, 650), "#fbfaf5")
    draw = ImageDraw.Draw(image)
    draw.text((120, 100), "株式会社青葉製作所", font=font(60), fill="black")
    for number, letter in enumerate("青之葉印"):
        draw.text((664 + 48 * (number // 2), 84 + 48 * (number % 2)), letter, font=font(44), fill=VERMILION)
    draw.rectangle((656, 76, 764, 184), outline=VERMILION, width=5)

    lines = ppocr.read_lines(np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))

    assert [line.text for line in lines] == ["株式会社青葉製作所"]
