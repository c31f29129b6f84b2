"""Lines that say one thing in two languages, and houses that are called in Latin letters what they are."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.organizations.company_proof import is_spelt_whole, stops_short
from ocr.fields.pieces.parting import parted
from ocr.fields.text.layout import CardLine, Span
from ocr.fields.text.normalise import fold
from ocr.fields.text.tidy import tidy
from tests.ocr.fields.printing import printed


def _parts(text: str) -> list[str]:
    line = CardLine(printed(text, 0, 0), fold(text), 0.0, 0.0, 400.0, 20.0)
    return [part.text for part in parted(Span(line, 0, len(text)))]


@pytest.mark.parametrize(
    ("latin", "japanese"),
    [
        ("General Manager", "部長"),
        ("First-class Civil Engineering Works Engineer", "一級土木施工管理技士"),
        ("Nursing Department, Ward 4 East", "看護部 4階東病棟"),
        ("Sales", "営業"),
        ("Director", "院長"),
        ("Taro TAKAHASHI", "高橋 太郎"),
        ("Hoshigamine National University", "国立大学法人星ヶ峰大学"),
    ],
)
def test_a_japanese_value_behind_the_same_in_latin_letters_stands_for_itself(latin: str, japanese: str) -> None:
    assert _parts(f"{latin} {japanese}") == [latin, japanese]


@pytest.mark.parametrize("text", ["Web デザイナー", "IT 部", "CEO 代表取締役", "DX 推進室", "R&D センター"])
def test_a_word_in_latin_letters_stays_with_the_japanese_value_it_belongs_to(text: str) -> None:
    assert _parts(text) == [text]


@pytest.mark.parametrize("text", ["Bistro やまびこ", "HAIR & MAKE かもめ", "手作り石鹸工房LAVA"])
def test_a_house_is_known_by_what_it_is_called_in_either_script(text: str) -> None:
    assert standing_of(text) is Standing.HOUSE


def test_a_domain_made_of_all_the_words_of_a_text_names_it_in_whatever_order() -> None:
    assert is_spelt_whole("Kappo TMP", ["tmp-kappo"])
    assert not is_spelt_whole("Kappo TMP", ["tmp-foods"])


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("横山喜ーフードサービス株式会社", "横山喜一フードサービス株式会社"),
        ("株式会社ティ・エム・ピー紙業", "株式会社ティー・エム・ピー紙業"),
        ("Creatry Auto Service Ltd. .", "Creatry Auto Service Ltd."),
        ("センター", "センター"),
    ],
)
def test_signs_that_no_name_has_are_put_right(read: str, written: str) -> None:
    assert tidy(read) == written


def test_a_name_that_its_domain_spells_on_is_only_a_beginning() -> None:
    assert stops_short("株式会社サンライ", ["sunlightfuga"])
    assert not stops_short("株式会社サンライズ", ["sunrise-foods", "sunrise"])
