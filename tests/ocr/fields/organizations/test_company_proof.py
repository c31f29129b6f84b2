"""What domains and other Latin words say about the name of a company: they prove it, put it right or doubt it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.fields.confidence.evidence import Evidence
from ocr.fields.grammar.spelling import sounding_length, spelt_length
from ocr.fields.organizations.company_proof import begins_late
from ocr.fields.organizations.kana_meant import with_kanji_kuchi, with_katakana_twins, with_whole_word
from ocr.reading import Alternative, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values


def _rows(*texts: str) -> list[TextLine]:
    return [printed(text, 60, 60 + 80 * row) for row, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("name", "latin", "length"),
    [
        ("青葉電子工業", "aoba-denshi", 4),
        ("楓原不動産", "kaedehara-estate", 2),
        ("三ツ葉", "mitsuba", 3),
        ("みらいテック", "mirai-tech", 5),
        ("大和田", "oowada", 3),
        ("日輪", "shionagi", 0),
    ],
)
def test_a_domain_spells_the_beginning_of_a_company(name: str, latin: str, length: int) -> None:
    assert spelt_length(name, latin) == length


@pytest.mark.parametrize(
    ("name", "latin", "length"),
    [("サンライズ印刷", "sunrise-print", 5), ("テトラリンク", "tetralink", 6), ("サンライズ", "nordia", 0)],
)
def test_katakana_sound_like_foreign_words(name: str, latin: str, length: int) -> None:
    assert sounding_length(name, latin) == length


@given(st.text(alphabet="青葉電子サンライズみらいー・㈱A", max_size=10), st.text(alphabet="aobadenshiru-", max_size=16))
def test_no_more_is_spelt_than_there_is(name: str, latin: str) -> None:
    assert 0 <= spelt_length(name, latin) <= len(name)
    assert 0 <= sounding_length(name, latin) <= len(name)


def test_a_domain_proves_a_doubtful_sign_of_the_company() -> None:
    company = printed("汐凪物流株式会社", 60, 60, 34, doubtful="凪")

    alone = only(read(company), FieldName.COMPANY)
    proved = only(read(company, printed("https://www.shionagi-logi.example.jp/", 60, 400)), FieldName.COMPANY)

    assert not alone.sure
    assert proved.confidence > alone.confidence
    assert "email_domain" in proved.evidence


def test_the_address_of_a_provider_proves_no_company() -> None:
    fields = read(printed("株式会社ヤフー堂", 60, 60, 34), printed("taro@yahoo.co.jp", 60, 400))

    assert "email_domain" not in only(fields, FieldName.COMPANY).evidence


def test_a_company_that_its_domain_spells_with_one_letter_more_is_not_sure() -> None:
    lines = printed("BlueFer Design Corporation", 60, 60, 40), printed("rina@bluefern-design.jp", 60, 400, 24)

    found = only(read(*lines), FieldName.COMPANY_EN)

    assert "variant_possible" in found.evidence
    assert not found.sure


def test_a_domain_tells_which_of_two_signs_a_company_has() -> None:
    line = printed("株式会社汐風", 60, 60, 30)
    doubtful = replace(line.characters[-1], confidence=0.4, alternatives=(Alternative("凪", 0.3),))
    line = replace(line, characters=(*line.characters[:-1], doubtful))
    name = printed("佐藤 花子", 60, 200, 50)

    told = only(read(line, name, printed("E-mail info@shionagi.co.jp", 60, 500, 22)), FieldName.COMPANY)
    untold = only(read(line, name), FieldName.COMPANY)

    assert told.value == "株式会社汐凪"
    assert not told.sure
    assert untold.value == "株式会社汐風"
    assert not untold.sure


def test_a_name_in_katakana_that_lost_its_first_sign_begins_late() -> None:
    assert begins_late("クサイト総合企画有限会社", ["nexite"])
    assert not begins_late("ネクサイト総合企画有限会社", ["nexite"])
    assert not begins_late("株式会社ハーモニクス", ["harmonics"])


@pytest.mark.parametrize(
    ("printed_name", "whole"),
    [
        ("有限会社いちょうボデ", "有限会社いちょうボデー"),
        ("青葉パートナズ株式会社", "青葉パートナーズ株式会社"),
        ("株式会社トラベル", "株式会社トラベル"),
        ("株式会社マルサン", "株式会社マルサン"),
        ("株式会社さざなみロシスティクス", "株式会社さざなみロジスティクス"),
    ],
)
def test_a_mark_of_length_or_voice_lost_from_a_word_of_trade_is_put_back(printed_name: str, whole: str) -> None:
    assert with_whole_word(printed_name) == whole


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("富士川ロソリューションズ", "富士川口ソリューションズ"),
        ("大和ロジテック", "大和ロジテック"),
        ("日本ロボット", "日本ロボット"),
    ],
)
def test_a_mouth_before_katakana_is_told_from_ro(name: str, right: str) -> None:
    assert with_kanji_kuchi(name) == right


@pytest.mark.parametrize(
    ("name", "domains", "right"),
    [
        ("株式会社メト口倉庫", [], "株式会社メトロ倉庫"),
        ("トゥモロ一陶房", [], "トゥモロー陶房"),
        ("明治屋デー夕株式会社", [], "明治屋データ株式会社"),
        ("ヤマ一商店", [], "ヤマ一商店"),
        ("タカラ一級建築士事務所", [], "タカラ一級建築士事務所"),
        ("有限会社二千エ一商会", ["nichiei-shokai"], "有限会社ニチエー商会"),
        ("マルヤマ一級建築士事務所", ["maruyama"], "マルヤマ一級建築士事務所"),
        ("第一ビル管理株式会社", ["daiichibiru"], "第一ビル管理株式会社"),
        ("有限会社二千エ一商会", ["sample"], "有限会社二千エ一商会"),
    ],
)
def test_kanji_of_the_shape_of_katakana_are_those_in_a_name_in_katakana(
    name: str, domains: list[str], right: str
) -> None:
    assert with_katakana_twins(name, domains) == right


def test_a_dot_between_katakana_stays_though_the_domain_has_none() -> None:
    found = read(*_rows("株式会社サンライト・フーガ", "佐藤 花子", "sato@sunlightfuga.jp"))
    assert values(found, FieldName.COMPANY) == ["株式会社サンライト・フーガ"]


@pytest.mark.parametrize(("company", "known"), [("株式会社山本建設", True), ("株式会社アズサル建設", False)])
def test_a_company_in_known_words_alone_is_told(company: str, *, known: bool) -> None:
    fields = read(printed(company, 60, 50, 40))

    assert (Evidence.DICTIONARY_WORDS in only(fields, FieldName.COMPANY).evidence) is known
