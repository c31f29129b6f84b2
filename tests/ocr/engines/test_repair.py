"""What the neighbours of a character give away."""

from __future__ import annotations

import pytest

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.repair import repaired
from ocr.reading import Alternative
from tests.ocr.engines.signs import as_signs, text_of


@pytest.mark.parametrize(
    ("read", "number", "others", "printed"),
    [
        ("温泉木テル", 2, "ホ", "温泉ホテル"),
        ("材木テント", 1, "", "材木テント"),
        ("チ代田", 0, "千", "千代田"),
        ("チ代田", 0, "", "チ代田"),
        ("ラピス ト機工", 4, "卜", "ラピス ト機工"),
        ("ファIム", 2, "ー", "ファーム"),
        ("BRIGHTE義地所", 7, "メX", "BRIGHTEX地所"),
        ("ABC義肢", 3, "議", "ABC義肢"),
        ("ABCメディカル", 3, "X", "ABCメディカル"),
        ("Ⅲ海", 0, "皿", "皿海"),
    ],
)
def test_a_sign_of_another_script_is_read_as_its_neighbours_are(
    read: str, number: int, others: str, printed: str
) -> None:
    signs = as_signs(read, 0.99)
    signs[number] = Sign(
        read[number], 0.6, signs[number].start, signs[number].end, tuple(Alternative(each, 0.15) for each in others)
    )

    assert text_of(repaired(signs)) == printed


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("サ一ビス", "サービス"),
        ("第ー営業部", "第一営業部"),
        ("ビル一階", "ビル一階"),
        ("プラザニ十階", "プラザ二十階"),
        ("人エ知能", "人工知能"),
        ("ブライト工業", "ブライト工業"),
        ("24ー1", "24-1"),
        ("X-ル a.b@example.jp", "メール a.b@example.jp"),
        ("ールa.b@example.jp", "メールa.b@example.jp"),
        ("タワー一〇階", "タワー一〇階"),
        ("広報·IR室", "広報・IR室"),
        ("FA×", "FAX"),
        ("宮業部", "営業部"),
        ("ビルデイング", "ビルディング"),
        ("デイサービス", "デイサービス"),
    ],
)
def test_neighbours_give_away_regular_mistakes(read: str, printed: str) -> None:
    assert text_of(repaired(as_signs(read))) == printed


def test_a_katakana_that_the_engine_thought_of_is_taken_behind_katakana() -> None:
    read = as_signs("キト口町")
    doubted = [*read[:2], Sign("口", 0.59, 0.5, 0.75, (Alternative("ロ", 0.4),)), read[3]]

    assert text_of(repaired(doubted)) == "キトロ町"


@pytest.mark.parametrize(("rest", "printed"), [("産業", "モロー産業"), ("階", "モロ一階"), ("番町", "モロ一番町")])
def test_a_long_vowel_before_a_kanji_is_taken_where_the_engine_thought_of_it_and_nothing_is_counted(
    rest: str, printed: str
) -> None:
    moro, one = as_signs("モロ"), Sign("一", 0.94, 0.6, 0.8, (Alternative("ー", 0.06),))

    assert text_of(repaired([*moro, one, *as_signs(rest)])) == printed


@pytest.mark.parametrize(("rest", "printed"), [("ブ", "ウェブ"), ("スト", "ウエスト")])
def test_a_small_kana_that_the_engine_thought_of_is_taken_in_words_that_are_never_written_large(
    rest: str, printed: str
) -> None:
    large = Sign("エ", 0.99, 0.3, 0.5, (Alternative("ェ", 0.01),))

    assert text_of(repaired([*as_signs("ウ"), large, *as_signs(rest)])) == printed
