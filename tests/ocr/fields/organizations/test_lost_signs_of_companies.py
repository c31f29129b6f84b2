"""Signs of a company's name that were lost or read in another size."""

from __future__ import annotations

import pytest

from ocr.fields.grammar.english_organization import with_whole_limited
from ocr.fields.grammar.notices import is_notice
from ocr.fields.grammar.organization import with_whole_legal_form
from ocr.fields.organizations.kana_sizes import has_untold_size, in_told_sizes
from ocr.fields.organizations.lost_ends import may_lack_end, with_whole_end


@pytest.mark.parametrize(
    ("seen", "domain", "meant"),
    [
        ("株式会社スズキャ食糧", "suzukiya-shokuryo", "株式会社スズキヤ食糧"),
        ("リヨービ工業株式会社", "ryobi", "リョービ工業株式会社"),
        ("株式会社フジヤマ", "fujiyama", "株式会社フジヤマ"),
        ("秋山キャピタル株式会社", "akiyamacap", "秋山キャピタル株式会社"),
    ],
)
def test_a_domain_tells_the_size_of_kana(seen: str, domain: str, meant: str) -> None:
    assert in_told_sizes(seen, [domain]) == meant


def test_a_small_kana_is_doubted_where_nothing_says_that_it_is_small() -> None:
    assert has_untold_size("株式会社スズキャ食糧", ["szk"])
    assert not has_untold_size("ショーワ精機株式会社", [])
    assert not has_untold_size("株式会社キャリアリンク", [])


@pytest.mark.parametrize(
    ("seen", "whole"),
    [
        ("株式会社向井信託銀", "株式会社向井信託銀行"),
        ("株式会社青葉印刷", "株式会社青葉印刷"),
        ("長浜コンサルタン株式会社", "長浜コンサルタン株式会社"),
    ],
)
def test_a_word_of_trade_without_its_last_sign_is_made_whole_where_one_word_begins_so(seen: str, whole: str) -> None:
    assert with_whole_end(seen) == whole


def test_a_word_of_trade_that_may_lack_its_last_sign_is_doubted() -> None:
    assert may_lack_end("長浜コンサルタン株式会社")
    assert not may_lack_end("長浜コンサルタンツ株式会社")


@pytest.mark.parametrize(("seen", "whole"), [("Miwa Shoten Co., Lt.", "Miwa Shoten Co., Ltd."), ("Coltd", "Coltd")])
def test_limited_is_made_whole(seen: str, whole: str) -> None:
    assert with_whole_limited(seen) == whole


@pytest.mark.parametrize(
    ("seen", "whole"),
    [("CC 株式会社西山樹脂", "株式会社西山樹脂"), ("株GRAN商事", "㈱GRAN商事"), ("NTK 株式会社", None)],
)
def test_a_legal_form_is_freed_of_marks_and_put_back_in_its_ring(seen: str, whole: str | None) -> None:
    assert with_whole_legal_form(seen) == whole


@pytest.mark.parametrize(
    "text", ["ホームページはこちら", "QRコード", "スキャンしてください", "アクセス", "LINE友だち追加", "Scan me"]
)
def test_words_beside_a_code_are_notices(text: str) -> None:
    assert is_notice(text)


@pytest.mark.parametrize("text", ["株式会社アクセス", "佐藤 こちら子", "LINEヤフー株式会社", "スキャン部"])
def test_names_that_hold_such_words_are_none(text: str) -> None:
    assert not is_notice(text)
