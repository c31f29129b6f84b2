"""The reliability diagram shows honest figures on its diagonal."""

from __future__ import annotations

from ocr.evaluation.diagram import drawn
from ocr.evaluation.figures import Figures
from ocr.evaluation.tally import HORIZONTAL, Bin, Tally
from resources.fonts import font_files

BLUE = (0, 98, 155)


def rows_of_points(right: int) -> list[int]:
    """From the top, where the one point of a thousand values claimed at 99 % lies."""
    tally = Tally(bins=[Bin(1000, right, 990.0)])
    picture = drawn(Figures("ppocr", {HORIZONTAL: tally}), font_files()[-1])
    left = picture.crop((90, 90, 730, 640))
    return [y for y in range(left.height) for x in range(0, left.width, 2) if left.getpixel((x, y)) == BLUE]


def test_what_is_right_more_often_lies_higher() -> None:
    assert min(rows_of_points(999)) < min(rows_of_points(990)) < min(rows_of_points(900))


def test_a_few_values_make_no_point() -> None:
    tally = Tally(bins=[Bin(3, 3, 2.9)])
    picture = drawn(Figures("ppocr", {HORIZONTAL: tally}), font_files()[-1])
    assert BLUE not in {picture.getpixel((x, y)) for x in range(90, 730, 3) for y in range(90, 640, 3)}
