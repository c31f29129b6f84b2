"""What whole words, numbers and addresses give away."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.engines.ppocr.spelling import respelled
from tests.ocr.engines.signs import as_signs, text_of


def spelled(text: str, *, vertical: bool = False) -> str:
    return text_of(respelled(as_signs(text), vertical=vertical))


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("フ1)一ダイヤル0120-120-120", "フリーダイヤル0120-120-120"),
        ("チームリ)ーダー", "チームリーダー"),
        ("サテラ仆オフィス", "サテライトオフィス"),
        ("X—儿 a.sato@example.jp", "メール a.sato@example.jp"),
        ("EX-ル：a.sato@example.jp", "Eメール：a.sato@example.jp"),
        ("(-)a.sato@example.jp", "(メール)a.sato@example.jp"),
        ("交流セン夕一15F", "交流センター15F"),
        ("朝霧夕ワ一405号室", "朝霧タワー405号室"),
        ("東谷地342一3", "東谷地342-3"),
        ("宮の森10Fー7", "宮の森10F-7"),
        ("ショールームノテ680-0941", "ショールーム/〒680-0941"),
        ("【本社】テ152-0011", "【本社】〒152-0011"),
        ("チナッ", "チナツ"),
        ("首都圈第ニ営業部", "首都圏第二営業部"),
        ("一)瀬 巌", "一ノ瀬 巌"),
        ("っよし", "つよし"),
        ("ざいっ", "ざいつ"),
        ("てつゃ", "てつや"),
        ("クリニツク", "クリニック"),
        ("サゥスゲート", "サウスゲート"),
        ("lizuka Hana", "Iizuka Hana"),
        ("つ<ば市", "つくば市"),
        ("e-maila@example.jp", "e-maila@example.jp"),
        ("e-mailla@example.jp", "e-mail|a@example.jp"),
        ("0RIX-M", "ORIX-M"),
        ("T.O42-100-7006", "T.042-100-7006"),
        ("+81(O)42-100-7006", "+81(0)42-100-7006"),
        ("Building IIl", "Building III"),
        (".tel 096-100-8824", "tel 096-100-8824"),
        ("博士（経済学）.", "博士（経済学）"),
        ("08.0-1142-9119", "080-1142-9119"),
        ("59.6-0025", "596-0025"),
        ("sato@city.Ig.jp", "sato@city.lg.jp"),
        ("satokO1@example.com", "satok01@example.com"),
    ],
)
def test_what_is_no_word_is_read_as_the_word_that_was_printed(read: str, printed: str) -> None:
    assert spelled(read) == printed


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("へ株青葉製作所", "（株）青葉製作所"),
        ("電話へ〇四六）八八七－一二三四", "電話（〇四六）八八七－一二三四"),
        ("〇八六へ一四（九三六六", "〇八六（一四）九三六六"),
        ("フルールナ九階", "フルール十九階"),
        ("電話０７６６へ１４", "電話０７６６（１４"),
        ("ORIメーMビル", "ORIX-Mビル"),
        ("テ八八五十〇〇四四", "テ八八五－〇〇四四"),
        ("四一〇一〇八八三", "四一〇－〇八八三"),
        ("〇二六八－一三－ニ一七六", "〇二六八－一三－二一七六"),
        ("フックス〇四七六", "ファックス〇四七六"),
        ("割烹CRAFT'LAB", "割烹CRAFT-LAB"),
        ("有限会社¥uzu-Works", "有限会社Yuzu-Works"),
        ("八幡野フーーム", "八幡野ファーム"),
        ("東都造園土木 有）", "東都造園土木 （有）"),
    ],
)
def test_brackets_and_dashes_of_columns_are_known_by_their_numbers(read: str, printed: str) -> None:
    assert spelled(read, vertical=True) == printed


@pytest.mark.parametrize(
    "printed",
    [
        "りょう",
        "きって",
        "しゃちょう",
        "Info@example.jp",
        "No.5",
        "3F. Shioji",
        "T 0555.13.7374",
        "第一営業部",
        "Mr. Ide",
    ],
)
def test_what_is_right_stays(printed: str) -> None:
    assert spelled(printed) == printed


def test_a_word_that_ends_like_a_numeral_stays() -> None:
    assert spelled("アリーナ三階", vertical=True) == "アリーナ三階"


def test_what_was_read_remains_as_an_alternative() -> None:
    sign = respelled(as_signs("sato@city.Ig.jp"), vertical=False)[10]

    assert sign.text == "l"
    assert sign.alternatives[0].text == "I"


@given(st.text("フ1)一ダックス〇X-ル a@b.jpつっゃ.0O", max_size=20), st.booleans())
def test_signs_stay_in_their_order(text: str, vertical: bool) -> None:
    kept = respelled(as_signs(text), vertical=vertical) if text else []

    assert all(before.end <= after.start + 1e-9 for before, after in pairwise(kept))
