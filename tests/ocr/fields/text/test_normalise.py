from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.text.normalise import fold, fold_text, hiragana, katakana, large_kana

_PRINT = st.text(alphabet="ＡＢ１２－㈱℡①ｶﾞｷﾟア亜々﨑 　.‐―ー·ab12", max_size=30)


@given(st.text(max_size=30))
def test_every_folded_sign_points_into_the_print_in_order(printed: str) -> None:
    folded = fold(printed)

    assert len(folded.origin) == len(folded.text) + 1
    assert list(folded.origin) == sorted(folded.origin)
    assert all(0 <= place < len(printed) for place in folded.origin[:-1])


@given(_PRINT)
def test_slices_of_the_folded_copy_cover_the_print_without_gaps(printed: str) -> None:
    folded = fold(printed)

    pieces = [folded.printed_slice(start, start + 1) for start in range(len(folded.text))]

    assert all(piece in printed and piece for piece in pieces)
    assert folded.printed_slice(0, len(folded.text)) == (printed if folded.text else "")


@given(_PRINT)
def test_folding_twice_changes_nothing_more(printed: str) -> None:
    once = fold_text(printed)

    assert fold_text(once) == once


def test_half_of_a_square_sign_takes_the_whole_sign() -> None:
    folded = fold("㈱風見")

    assert folded.text == "(株)風見"
    assert folded.printed_slice(1, 2) == "㈱"


def test_half_width_kana_are_joined_with_their_voicing_mark() -> None:
    folded = fold("ｶﾞｯｺｳ")

    assert folded.text == "ガッコウ"
    assert folded.printed_slice(0, 1) == "ｶﾞ"


@pytest.mark.parametrize("dash", "‐‑–—―−－─")
def test_every_hyphen_becomes_one_but_the_long_vowel_stays(dash: str) -> None:
    assert fold_text(f"1{dash}2ター") == "1-2ター"


@given(st.text(alphabet="アイガッャン亜a", max_size=12))
def test_kana_change_script_and_come_back(text: str) -> None:
    assert katakana(hiragana(text)) == text


def test_small_kana_count_as_large_ones_where_size_does_not_matter() -> None:
    assert large_kana("そうぃちろう") == large_kana("ソウイチロウ")
