from __future__ import annotations

import pytest

from ocr.fields.address import looks_like_english_address
from ocr.fields.house_signs import with_house_signs
from ocr.fields.telephone import numbers_in


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("メゾン・ド・ソレイユナ九階", "メゾン・ド・ソレイユ十九階"),
        ("NKビルニ〇七号室", "NKビル二〇七号室"),
        ("三晃ビルディングミ〇三", "三晃ビルディング三〇三"),
        ("産業交流セン夕一7階", "産業交流センター7階"),
        ("0RIX-Mビル 2F", "ORIX-Mビル 2F"),
        ("室町通五条西入儿桃山町12", "室町通五条西入ル桃山町12"),
    ],
)
def test_signs_of_houses_and_floors_that_engines_read_wrong_are_put_right(read: str, meant: str) -> None:
    assert with_house_signs(read) == meant


@pytest.mark.parametrize(
    "text", ["ナショナルビル九階", "ニューコマビル 2F", "1-2-03 NKビル 0120", "産業センター1階", "#0A"]
)
def test_signs_of_houses_that_may_be_right_stay(text: str) -> None:
    assert with_house_signs(text) == text


def test_japan_in_the_name_of_a_department_makes_no_address() -> None:
    assert not looks_like_english_address("East Japan Division, Kita-Kanto Office")
    assert looks_like_english_address("Nara 634-0044, Japan")


def test_a_letter_in_the_brackets_of_a_trunk_zero_is_the_zero() -> None:
    assert [each.value for each in numbers_in("+81 (O)246-18-4413")] == ["0246-18-4413"]
