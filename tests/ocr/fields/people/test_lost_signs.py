"""Signs of names that were lost, and readings that show it."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.name_reading import reading_contradicts
from ocr.fields.grammar.person import best_split
from ocr.fields.people.lost_signs import in_size_of_reading, with_lost_sign, with_lost_vowel
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read


def test_a_family_name_that_lost_a_sign_is_the_one_common_name_that_is_read_as_printed() -> None:
    split = with_lost_sign(best_split("瀬 護"), "せと まもる")
    assert split is not None
    assert (split.family, split.given) == ("瀬戸", "護")


def test_a_family_name_stays_as_printed_where_the_given_name_is_not_read_either() -> None:
    split = best_split("瀬 護")
    assert with_lost_sign(split, "せと いちろう") == split


def test_a_reading_speaks_against_a_family_name_of_which_one_sign_is_left() -> None:
    split = best_split("持 篤志")
    assert split is not None
    assert reading_contradicts(split, "けんもち あつし")


def test_a_mark_of_voice_at_the_head_of_a_known_reading_speaks_against_it() -> None:
    split = best_split("堀 郁子")
    assert split is not None
    assert reading_contradicts(split, "ぼり いくこ")


def test_a_given_name_in_kana_has_the_small_kana_of_its_reading() -> None:
    split = in_size_of_reading(best_split("洲崎 リヨウ"), "スサキリョウ")
    assert split is not None
    assert split.given == "リョウ"


def test_a_foreign_name_does_not_end_with_one_short_sign() -> None:
    assert with_lost_vowel("チャン・ハ") == "チャン・ハー"
    assert with_lost_vowel("チャン・ハー") == "チャン・ハー"


@pytest.mark.parametrize(
    ("left", "reading", "family"),
    [
        ("本 瞬", "はまもと しゅん", "濵本"),
        ("小 涼太", "こはま りょうた", "小濵"),
        ("持 篤志", "けんもち あつし", "釼持"),
        ("﨑 泰之", "はまさき やすゆき", "濵﨑"),
    ],
)
def test_a_sign_lost_without_a_trace_is_the_variant_that_engines_have_no_word_for(
    left: str, reading: str, family: str
) -> None:
    split = with_lost_sign(best_split(left), reading)
    assert split is not None
    assert split.family == family


def test_a_foreign_name_does_not_begin_with_one_short_sign() -> None:
    assert with_lost_vowel("リ・ウェイ") == "リー・ウェイ"
    assert with_lost_vowel("ソフィー・マルタン") == "ソフィー・マルタン"


def test_an_email_address_tells_the_sign_that_a_family_name_lost() -> None:
    fields = read(printed("口 加奈子", 300, 200, 60), printed("k_yamaguchi@technos.co.jp", 60, 500, 24))
    found = only(fields, FieldName.NAME)

    assert found.value == "山口 加奈子"
    assert not found.sure
