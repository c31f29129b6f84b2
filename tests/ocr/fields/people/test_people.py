from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.reading import Alternative, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values

_COMPANY = printed("株式会社ヤマト", 60, 60, 30)
_POST = printed("営業部 課長", 60, 150)


def _mail(address: str) -> TextLine:
    return printed(f"E-mail {address}", 60, 500, 22)


def test_kana_no_larger_than_posts_are_the_reading_of_a_name_that_was_not_read() -> None:
    fields = read(_COMPANY, _POST, printed("いのくち こういち", 60, 200), _mail("i.koichi@yamato.co.jp"))

    assert values(fields, FieldName.NAME) == []
    assert only(fields, FieldName.NAME_KANA).value == "いのくち こういち"


def test_the_reading_of_a_family_name_alone_is_not_surely_parted() -> None:
    fields = read(_COMPANY, _POST, printed("高 橋", 60, 200, 50), printed("たかはし", 60, 260, 22))

    assert not any(each.sure for each in fields if each.name in {FieldName.NAME_KANA, FieldName.FAMILY_NAME_KANA})


def test_a_reading_may_stand_in_two_lines_in_any_order() -> None:
    fields = read(
        _COMPANY,
        printed("犬飼 孝太朗", 600, 60, 50, vertical=True),
        printed("こうたろう", 660, 250, 20, vertical=True),
        printed("いぬかい", 664, 60, 20, vertical=True),
    )

    assert only(fields, FieldName.NAME_KANA).value == "いぬかい こうたろう"


def test_small_kana_stay_as_printed_though_dictionaries_write_them_large() -> None:
    fields = read(_COMPANY, _POST, printed("喜屋武 弘子", 60, 200, 50), printed("きゃん ひろこ", 60, 260, 22))

    assert only(fields, FieldName.FAMILY_NAME_KANA).value == "きゃん"


def test_a_given_name_that_lost_its_end_is_doubted_for_its_reading() -> None:
    whole = read(_COMPANY, _POST, printed("鈴木 直人", 60, 200, 50), printed("すずき なおと", 60, 260, 22))
    cut = read(_COMPANY, _POST, printed("鈴木 直", 60, 200, 50), printed("すずき なおと", 60, 260, 22))

    assert only(whole, FieldName.NAME).sure
    assert not only(cut, FieldName.NAME).sure


@pytest.mark.parametrize(
    "name", ["長曽我部 源左衛門", "伊集院 すゞ", "大阪 望", "大学 司", "主計 のぞみ", "局 まり", "四月一日 和彦"]
)
def test_rare_names_and_those_of_words_of_business_are_names(name: str) -> None:
    fields = read(_COMPANY, _POST, printed(name, 60, 200, 50))

    assert only(fields, FieldName.NAME).value == name


@pytest.mark.parametrize("name", ["ジョン スミス", "ファム ティ ラン", "クマール・アショク", "ソフィー・デュポン"])
def test_names_from_abroad_are_names_in_large_print(name: str) -> None:
    fields = read(_COMPANY, _POST, printed(name, 60, 200, 50))

    assert only(fields, FieldName.NAME).value == name


def test_a_shop_with_a_family_name_in_it_is_nobodys_name() -> None:
    fields = read(printed("森のパン屋さん", 60, 60, 50), _POST, printed("大河内田ちづる", 60, 200, 40))

    assert only(fields, FieldName.NAME).value == "大河内田 ちづる"


def test_a_latin_name_that_cannot_spell_the_japanese_one_is_doubted() -> None:
    right = read(_COMPANY, _POST, printed("藤井 国彦", 60, 200, 50), printed("Kunihiko Fujii", 60, 260, 22))
    cut = read(_COMPANY, _POST, printed("藤井 国彦", 60, 200, 50), printed("Kunihiko Fuji", 60, 260, 22))

    assert only(right, FieldName.NAME_EN).sure
    assert not only(cut, FieldName.NAME_EN).sure


def test_capitals_that_may_be_small_letters_are_doubted() -> None:
    fields = read(_COMPANY, _POST, printed("仲村 碧", 60, 200, 50), printed("AO NAKAMURA", 60, 260, 22))

    assert not only(fields, FieldName.NAME_EN).sure


def test_english_words_beside_a_name_that_they_do_not_spell_are_no_name() -> None:
    fields = read(_POST, printed("佐藤 花子", 60, 200, 50), printed("Kitchen Table", 60, 260, 22))

    assert values(fields, FieldName.NAME_EN) == []


def test_kana_that_read_no_part_of_a_name_are_no_reading_of_it() -> None:
    fields = read(_COMPANY, _POST, printed("佐藤 花子", 60, 200, 50), printed("ひととき", 60, 260, 22))

    assert values(fields, FieldName.NAME_KANA) == []


def test_a_reading_is_not_sure_where_the_engine_doubts_the_size_of_its_kana() -> None:
    name, kana = printed("喜屋武 弘子", 60, 200, 50), printed("きやん ひろこ", 60, 260, 22)
    doubted = replace(kana.characters[1], confidence=0.52, alternatives=(Alternative("ゃ", 0.48),))
    kana = replace(kana, characters=(kana.characters[0], doubted, *kana.characters[2:]))

    assert not only(read(_COMPANY, _POST, name, kana), FieldName.NAME_KANA).sure


@pytest.mark.parametrize(("other", "reading"), [("ほ", "ふじもり みほ"), ("ぽ", "ふじもり みぼ")])
def test_a_reading_takes_the_sign_that_the_engine_considered_where_only_that_is_the_name_s(
    other: str, reading: str
) -> None:
    kana = printed("ふじもり みぼ", 320, 160, 20)
    doubted = replace(kana.characters[-1], confidence=0.51, alternatives=(Alternative(other, 0.39),))
    fields = read(replace(kana, characters=(*kana.characters[:-1], doubted)), printed("藤森 美穂", 300, 200, 60))

    assert only(fields, FieldName.NAME_KANA).value == reading


def test_two_latin_words_that_contradict_a_name_with_its_reading_are_no_name() -> None:
    fields = read(
        printed("村上 彩香", 60, 100, 48),
        printed("むらかみ あやか", 60, 70, 20),
        printed("VPof Engineerin", 60, 160, 24),
    )

    assert values(fields, FieldName.NAME_EN) == []
