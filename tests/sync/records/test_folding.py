from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.records.folding import fold_company, fold_email, fold_for_search, fold_person_name, fold_text
from tests.sync.records.strategies import texts


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("㈱みどり工業", "株式会社みどり工業"),
        ("（株）みどり工業", "株式会社 みどり工業"),
        ("みどり工業㈲", "みどり工業有限会社"),
        ("株式會社みどり工業", "株式会社みどり工業"),
        ("Aoba Co., Ltd.", "AOBA CO.,LTD"),
        ("Aoba Inc.", "aoba incorporated"),
        ("ＡＯＢＡ　Corp.", "Aoba Corporation"),
    ],
)
def test_a_company_is_one_company_however_its_legal_form_is_written(written: str, same: str) -> None:
    assert fold_company(written) == fold_company(same)


def test_a_legal_form_before_the_name_is_another_company_than_one_after_it() -> None:
    assert fold_company("株式会社みどり") != fold_company("みどり株式会社")


def test_a_name_that_ends_like_an_english_form_is_left_alone() -> None:
    assert fold_company("Marco") == "marco"


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("髙橋", "高橋"),
        ("山﨑", "山崎"),
        ("渡邊", "渡辺"),
        ("渡邉", "渡辺"),
        ("齋藤", "斎藤"),
        ("齊藤", "斉藤"),
        ("葛󠄀城", "葛城"),
        ("福", "福"),
    ],
)
def test_variant_characters_are_one_character(written: str, same: str) -> None:
    assert fold_person_name(written) == fold_person_name(same)


def test_different_family_names_that_look_alike_stay_different() -> None:
    assert fold_person_name("斎藤") != fold_person_name("斉藤")


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    for fold in (fold_text, fold_company, fold_email, fold_for_search):
        assert fold(fold(text)) == fold(text)


@given(
    st.text("高橋花子株式会社みどりAoba工業", max_size=12),
    st.sampled_from([" ", "\u3000", "\t", "\u00a0"]),
    st.integers(0, 12),
)
def test_white_space_anywhere_makes_no_difference(text: str, space: str, position: int) -> None:
    assert fold_text(text[:position] + space + text[position:]) == fold_text(text)


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789アイウエオガギグ", max_size=12))
def test_width_and_case_make_no_difference(text: str) -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter.isascii() else letter for letter in text)
    assert fold_text(wide) == fold_text(text) == fold_text(text.upper())


def test_hiragana_finds_katakana() -> None:
    assert fold_for_search("たかはし") == fold_for_search("タカハシ") == fold_for_search("ﾀｶﾊｼ")
