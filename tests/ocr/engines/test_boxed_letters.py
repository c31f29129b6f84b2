"""Letters in boxes before numbers: the box is found by its print, its letter becomes a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines import Engine
from ocr.engines.engine import Picture
from ocr.engines.ppocr.boxed_letters import with_boxed_letters
from ocr.engines.ppocr.boxes import box_beside
from ocr.engines.ppocr.decoding import Sign
from ocr.geometry import Quad, rectangle
from ocr.reading import Character, TextLine
from tests.ocr.imaging.pages import card, font

HEIGHT = 36
GREEN = (0, 110, 90)


def beside(draw_box: str, letter: str = "T") -> Picture:
    """What lies left of a line of that height: white, with one box and a letter in it."""
    image = Image.new("RGB", (94, 72), "white")
    draw = ImageDraw.Draw(image)
    box = (20, 21, 51, 52)
    is_filled = draw_box.startswith("filled")
    look = {"fill": GREEN} if is_filled else {"outline": GREEN, "width": 3}
    if draw_box.endswith("square"):
        draw.rectangle(box, **look)
    elif draw_box.endswith("disc"):
        draw.ellipse(box, **look)
    draw.text((36, 37), letter, font=font(20), anchor="mm", fill="white" if is_filled else GREEN)
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


@pytest.mark.parametrize("kind", ["filled square", "filled disc", "outlined square", "outlined disc"])
def test_a_letter_in_a_box_is_cut_out_dark_on_white(kind: str) -> None:
    found = box_beside(beside(kind), HEIGHT)

    assert found is not None
    assert found.bounds == pytest.approx((20, 21, 52, 53), abs=1)
    letter = found.letter.mean(axis=2)
    assert letter[0].min() == letter[:, 0].min() == 255
    # The bar of the T: more print above than below.
    upper, lower = np.array_split(255 - letter, 2)
    assert upper.sum() > 1.3 * lower.sum() > 0


@pytest.mark.parametrize(
    ("kind", "letter"), [("none", "T"), ("none", "国"), ("filled square", ""), ("outlined disc", "")]
)
def test_letters_without_a_box_and_boxes_without_a_letter_are_none(kind: str, letter: str) -> None:
    assert box_beside(beside(kind, letter), HEIGHT) is None


def test_print_between_the_box_and_the_line_makes_it_no_label() -> None:
    picture = beside("filled square")
    picture[25:48, 65:85] = 0

    assert box_beside(picture, HEIGHT) is None


def line(text: str, top: float, left: float = 94, *, vertical: bool = False) -> TextLine:
    box = rectangle(left, top, left + 15 * len(text), top + HEIGHT)
    characters = tuple(
        Character(sign, 0.99, rectangle(left + 15 * n, top, left + 15 * n + 15, top + HEIGHT), ())
        for n, sign in enumerate(text)
    )
    return TextLine(text, 0.99, box, vertical, characters)


def read_as(*texts: str) -> tuple[list[str], list[TextLine]]:
    """Two numbers, and what was read in the box before each."""
    left = list(texts)

    def read(_: Picture) -> Sequence[Sign]:
        return [Sign(left.pop(0), 0.99, 0.4, 0.6, ())]

    def cut(_: Quad) -> Picture:
        return beside("filled square")

    lines = [line("03-1234-5678", 100), line("03-1234-5679", 140)]
    lines.append(TextLine("TF", 0.9, rectangle(18, 100, 55, 180), vertical=True))
    found = with_boxed_letters(lines, cut, read)
    return [each.text for each in found], list(found)


def test_each_letter_becomes_a_line_before_its_number_and_the_column_of_them_goes() -> None:
    texts, lines = read_as("T", "F")

    assert texts == ["T", "03-1234-5678", "F", "03-1234-5679"]
    assert lines[0].box.bounds == pytest.approx((20.4, 103, 52.4, 135), abs=1.5)


def test_where_one_number_has_a_letter_that_cannot_be_read_none_is_given() -> None:
    texts, _ = read_as("T", "☎")

    assert texts == ["03-1234-5678", "03-1234-5679", "TF"]


@pytest.mark.parametrize("text", ["444-0835 愛知県岡崎市", "2026年4月1日", "青葉設計", "5-9-1 松本ビル"])
def test_nothing_is_looked_for_before_other_lines(text: str) -> None:
    def never(_: object) -> Picture:
        raise AssertionError

    assert with_boxed_letters([line(text, 100)], never, lambda _: []) == (line(text, 100),)


def test_nothing_is_looked_for_where_a_label_was_read() -> None:
    def never(_: object) -> Picture:
        raise AssertionError

    lines = [line("T", 100, left=60), line("03-1234-5678", 100)]

    assert with_boxed_letters(lines, never, lambda _: []) == tuple(lines)


def test_the_engine_reads_letters_in_boxes_whichever_way_up_the_card_lies(ppocr: Engine) -> None:
    image = Image.fromarray(card()[:, :, ::-1].copy())
    ImageDraw.Draw(image).rectangle((0, 395, *image.size), fill="white")
    draw = ImageDraw.Draw(image)
    for number, letter in enumerate("TF"):
        top = 420 + 60 * number
        draw.rectangle((90, top, 122, top + 32), fill=GREEN)
        draw.text((106, top + 16), letter, font=font(22), anchor="mm", fill="white")
        draw.text((175, top + 16), f"03-1234-567{number}", font=font(28), anchor="lm", fill="black")
    upside_down = np.ascontiguousarray(np.rot90(np.asarray(image)[:, :, ::-1], 2))

    read = ppocr.read_any_way_up(upside_down)

    assert read.turn.quarter_turns == 2
    assert " ".join(each.text for each in read.lines).endswith("T 03-1234-5670 F 03-1234-5671")
