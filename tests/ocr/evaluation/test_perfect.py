from __future__ import annotations

from ocr.evaluation.perfect import perfect
from ocr.reading import TextLine
from tests.ocr.fields.printing import printed


def texts(*lines: TextLine) -> list[str]:
    return [line.text for line in perfect(lines)]


def test_a_full_width_space_holds_a_line_together_and_two_part_it() -> None:
    assert texts(printed("電話　内線", 60, 300), printed("担当　　部長", 60, 400)) == ["電話 内線", "担当", "部長"]


def test_a_wide_gap_in_a_large_name_is_a_space() -> None:
    small = [printed("東京都千代田区", 60, 300 + 40 * row) for row in range(3)]
    assert texts(printed("山田　　花子", 60, 100, 60), *small)[0] == "山田 花子"


def test_pieces_of_one_row_that_stand_close_come_as_one_line() -> None:
    assert texts(printed("部長", 60, 300), printed("山田", 135, 300), printed("東京", 400, 300)) == [
        "部長 山田",
        "東京",
    ]


def test_every_sign_keeps_its_place() -> None:
    (line,) = perfect([printed("TEL 03-1234-5678", 60, 300)])
    assert len(line.characters) == len(line.text)
    assert line.characters[0].box.top_left[0] == 60
