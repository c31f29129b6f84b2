from __future__ import annotations

import pytest

from ocr.fields.grammar.locality import begins_address, locality
from ocr.fields.grammar.place_match import Agreement, best_match, repaired_head
from ocr.fields.grammar.postal import codes_like, places_of, postal_codes_in


@pytest.mark.parametrize(
    ("text", "prefecture", "city"),
    [
        ("東京都千代田区丸の内1-1-1", "東京都", "千代田区"),
        ("横浜市西区みなとみらい2-2-1", "", "横浜市西区"),
        ("北海道上川郡鷹栖町北野東三条4", "北海道", "上川郡鷹栖町"),
        ("足柄下郡箱根町湯本70", "", "足柄下郡箱根町"),
    ],
)
def test_prefecture_and_city_are_known(text: str, prefecture: str, city: str) -> None:
    found = locality(text)

    assert found is not None
    assert (found.prefecture, found.city) == (prefecture, city)


@pytest.mark.parametrize("text", ["山田太郎", "東京支店", "株式会社京都屋"])
def test_other_texts_begin_no_address(text: str) -> None:
    assert not begins_address(text)


def test_an_address_agrees_with_its_postal_code_down_to_the_town() -> None:
    assert best_match("東京都千代田区丸の内1-1-1", places_of("100-0005")).agreement is Agreement.TOWN
    assert best_match("東京都千代田区大手町1-1-1", places_of("100-0005")).agreement is Agreement.CITY
    assert best_match("大阪府大阪市北区梅田1", places_of("100-0005")).agreement is Agreement.NONE


@pytest.mark.parametrize("writing", ["霞が関", "霞ヶ関", "霞ケ関"])
def test_ways_of_writing_a_town_agree(writing: str) -> None:
    assert best_match(f"東京都千代田区{writing}1-2", places_of("100-0013")).agreement is Agreement.TOWN


def test_a_misread_head_is_put_right_by_the_postal_code() -> None:
    assert repaired_head("詩岡県島田市佐夜鹿4-5", places_of("428-0038")) == ("静岡県島田市佐夜鹿", 9)


def test_the_head_of_an_address_is_put_right_behind_its_section_too() -> None:
    places = places_of("839-0824")
    assert repaired_head("福岡県久留米市大字善尊寺町飯田字山崎627-3", places) == ("福岡県久留米市大字善導寺町飯田", 15)


def test_another_town_is_not_taken_for_a_misread_one() -> None:
    assert repaired_head("大阪府吹田市江坂町1", places_of("428-0038")) is None


@pytest.mark.parametrize("text", ["〒721-0945 広島県", "〒 721-0945", "〒7210945", "721-0945広島県"])
def test_a_postal_code_is_found_in_every_writing(text: str) -> None:
    assert [code.value for code in postal_codes_in(text)] == ["721-0945"]


def test_part_of_a_telephone_number_is_no_postal_code() -> None:
    assert postal_codes_in("076-252-8527") == []


def test_codes_like_another_differ_in_one_digit() -> None:
    found = list(codes_like("100-0005"))

    assert len(found) == 63
    assert all(sum(a != b for a, b in zip(code, "100-0005", strict=True)) == 1 for code in found)
