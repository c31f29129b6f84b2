"""Which boxes of the detector are one line."""

from __future__ import annotations

import pytest

from ocr.engines.ppocr.layout import joined
from ocr.geometry import Quad


def box(left: int, top: int, right: int, bottom: int) -> Quad:
    return Quad((left, top), (right, top), (right, bottom), (left, bottom))


SMALL_COLUMNS = [box(700 - 40 * number, 90, 730 - 40 * number, 400) for number in range(4)]


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        # A family name in kanji, the given name below it in narrower katakana.
        (box(879, 85, 972, 267), box(894, 262, 959, 547), True),
        # Letters that go on in lower case.
        (box(969, 55, 989, 209), box(963, 207, 994, 600), True),
        # A post above a name.
        (box(879, 185, 972, 467), box(910, 85, 940, 180), False),
        # A column beside.
        (box(879, 85, 972, 267), box(850, 262, 915, 547), False),
    ],
)
def test_pieces_of_a_column_belong_together_though_kana_are_narrower(first: Quad, second: Quad, are_one: bool) -> None:
    found = joined([*SMALL_COLUMNS, first, second])

    assert len(found) == len(SMALL_COLUMNS) + (1 if are_one else 2)
