"""Houses of addresses: what belongs to them, and their signs."""

from __future__ import annotations

import pytest

from ocr.fields.address_words import english_is_in_known_words, is_in_known_words
from ocr.fields.house_signs import with_doubtful_signs, with_house_signs
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("seen", "printed_text"),
    [
        ("アーバンネツ ト中央5階", "アーバンネット中央5階"),
        ("トツプビル", "トップビル"),
        ("マツトミビル", "マツトミビル"),
        ("スポーツクラブ館", "スポーツクラブ館"),
        ("ドイツトレードセンター", "ドイツトレードセンター"),
    ],
)
def test_a_small_tsu_is_told_by_the_sounds_around_it(seen: str, printed_text: str) -> None:
    assert with_house_signs(seen) == printed_text


def test_dust_between_katakana_and_a_bar_before_a_floor_are_no_signs() -> None:
    assert with_doubtful_signs("フェニッ.クスタワー 3F") == "フェニックスタワー 3F"
    assert with_doubtful_signs("第三ビルディングー10階") == "第三ビルディング 10階"


def test_a_house_that_ends_like_a_department_belongs_to_the_address_above_it() -> None:
    fields = read(
        printed("〒135-0001 東京都江東区毛利6-21-18", 70, 300, 26),
        printed("インキュベーションラボ", 70, 332, 26),
        printed("TEL 03-3213-1111", 70, 364, 26),
        printed("見本 太郎", 70, 150, 60),
    )
    assert only(fields, FieldName.ADDRESS).value.endswith("インキュベーションラボ")
    assert not values(fields, FieldName.DEPARTMENT)


def test_a_company_is_no_house_however_it_is_called() -> None:
    fields = read(
        printed("Taro Mihon", 60, 60, 40),
        printed("Ohisama Trading House Co., Ltd.", 60, 230, 26),
        printed("1-18-12 Higashigotanda, Shinagawa-ku,", 60, 262, 26),
        printed("Tokyo 141-0022, Japan", 60, 294, 26),
    )
    assert only(fields, FieldName.ADDRESS_EN).value.startswith("1-18-12")


def test_a_house_in_full_before_a_comma_begins_the_address() -> None:
    fields = read(
        printed("Taro Mihon", 60, 60, 40),
        printed("Old Post Office House,", 60, 230, 26),
        printed("2-7-23 Nagano, Itoshima,", 60, 262, 26),
        printed("Fukuoka 819-1153, Japan", 60, 294, 26),
    )
    assert only(fields, FieldName.ADDRESS_EN).value.startswith("Old Post Office House")


@pytest.mark.parametrize(
    ("value", "known"),
    [
        ("東京都港区新橋2-3-4", True),
        ("東京都港区新橋2丁目3番4号 農業会館5階", True),
        ("東京都港区新橋2-3-4 ビルディイング5階", False),
        ("東京都港区新橋", False),
    ],
)
def test_an_address_is_known_when_number_and_house_are(value: str, known: bool) -> None:  # a case
    assert is_in_known_words(value) is known


def test_words_of_an_english_address_are_english_or_proved() -> None:
    value = "Old Post Office House, 2-7-23 Nagano, Itoshima, Fukuoka 819-1153, Japan"
    assert english_is_in_known_words(value, ["Nagano", "Itoshima", "Fukuoka"])
    assert not english_is_in_known_words(value.replace("House", "Hoose"), ["Nagano", "Itoshima", "Fukuoka"])
