"""Which spaces of a line are really on the card."""

from __future__ import annotations

import pytest

from ocr.fields.text.spacing import without_false_spaces
from ocr.geometry import Quad
from ocr.reading import Character, FieldName, TextLine
from tests.ocr.fields.printing import printed, read, values


def _set(text: str, gap: float, *, vertical: bool = False) -> TextLine:
    """A line whose signs stand 30 pixels apart; a space adds gap pixels of its own."""
    characters = []
    at = 0.0
    for sign in text:
        advance = gap if sign == " " else 30.0
        box = Quad((0, at), (30, at), (30, at + advance), (0, at + advance))
        if not vertical:
            box = Quad((at, 0), (at + advance, 0), (at + advance, 30), (at, 30))
        characters.append(Character(sign, 0.999, box))
        at += advance
    return TextLine(text, 0.999, characters[0].box, vertical, tuple(characters))


@pytest.mark.parametrize(
    "text", ["アルカディ ス物流株式会社", "馬場通 り四丁目", "株式会社星降デザイ ン", "三重県四 日市市諏訪栄町一丁 目"]
)
def test_white_inside_the_square_of_a_narrow_sign_is_no_space(text: str) -> None:
    line = without_false_spaces(_set(text, 0.5))

    assert line.text == text.replace(" ", "")
    assert [each.text for each in line.characters] == list(line.text)


@pytest.mark.parametrize("text", ["碧湾会 みなと橋クリニック", "情報システム部 シニアマネージャー", "みどりビル 五階"])
def test_a_space_that_moves_the_next_sign_on_stays(text: str) -> None:
    assert without_false_spaces(_set(text, 8)).text == text


@pytest.mark.parametrize("text", ["総務部 人事課", "林 久美", "春日 一"])
def test_between_kanji_engines_are_believed(text: str) -> None:
    assert without_false_spaces(_set(text, 0.5)).text == text


@pytest.mark.parametrize("text", ["アルカディア Works", "メール taro", "ビル 5F"])
def test_a_space_at_latin_letters_stays(text: str) -> None:
    assert without_false_spaces(_set(text, 0.5)).text == text


def test_a_line_without_the_places_of_its_signs_stays_as_read() -> None:
    line = TextLine("クリ ニック", 0.9, Quad((0, 0), (200, 0), (200, 30), (0, 30)))

    assert without_false_spaces(line) is line


def test_numerals_in_a_column_stand_together_but_a_house_stands_apart() -> None:
    assert without_false_spaces(_set("〇七五 一 四三八", 12, vertical=True)).text == "〇七五一四三八"
    assert without_false_spaces(_set("十四番八号 汐路ビル 五階", 8, vertical=True)).text == "十四番八号 汐路ビル 五階"


def test_values_carry_no_space_inside_a_word() -> None:
    narrow = _set("株式会社フォ レスタリア", 0.5)
    fields = read(narrow, printed("営業部 課長", 60, 150), printed("山田 太郎", 60, 200, 50))

    assert values(fields, FieldName.COMPANY) == ["株式会社フォレスタリア"]
    assert values(fields, FieldName.NAME) == ["山田 太郎"]
