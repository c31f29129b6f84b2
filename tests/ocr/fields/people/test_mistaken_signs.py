"""Signs of names that engines take for others."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.person import best_split
from ocr.fields.people.mistaken_signs import in_kana_of_reading
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("seen", "reading", "meant"),
    [
        ("乗田 喜一", "くわた きいち", "桒田 喜一"),
        ("湯浅 磨", "ゆあさ まろ", "湯浅 麿"),
        ("今井 董", "いまい すみれ", "今井 菫"),
        ("乗田 喜一", "のりた きいち", "乗田 喜一"),
    ],
)
def test_a_reading_tells_which_of_two_signs_that_look_alike_is_printed(seen: str, reading: str, meant: str) -> None:
    fields = read(printed(reading, 300, 170, 24), printed(seen, 300, 200, 60))
    assert only(fields, FieldName.NAME).value == meant


def test_a_latin_name_tells_it_too() -> None:
    fields = read(printed("乗原 昇", 300, 200, 60), printed("Noboru Kuwabara", 300, 290, 26))
    assert only(fields, FieldName.NAME).value == "桒原 昇"


def test_a_kanji_in_a_given_name_in_kana_is_the_kana_it_looks_like() -> None:
    split = in_kana_of_reading(best_split("橋爪 小み"), "はしづめ ふみ")
    assert split is not None
    assert split.given == "ふみ"


def test_a_kanji_that_is_read_so_stays() -> None:
    split = best_split("橋爪 奈み")
    assert in_kana_of_reading(split, "はしづめ なみ") == split


def test_a_given_name_in_katakana_in_smaller_boxes_belongs_to_its_family_name() -> None:
    fields = read(
        printed("福永", 880, 85, 90, vertical=True),
        printed("リヨウ", 894, 300, 64, vertical=True),
        printed("ふくなが", 980, 90, 36, vertical=True),
        printed("りょう", 982, 302, 34, vertical=True),
    )
    assert values(fields, FieldName.NAME) == ["福永 リョウ"]


def test_a_reading_printed_in_two_words_is_not_parted_elsewhere() -> None:
    fields = read(
        printed("西 山工", 480, 100, 80, vertical=True), printed("にしやま えみ", 570, 100, 34, vertical=True)
    )
    assert "やまえみ" not in values(fields, FieldName.GIVEN_NAME_KANA)


def test_a_rare_family_name_is_the_common_one_of_its_reading_that_looks_alike() -> None:
    fields = read(printed("えびな けいた", 300, 170, 24), printed("姥名 慶太", 300, 200, 60))
    assert only(fields, FieldName.NAME).value == "蛯名 慶太"
