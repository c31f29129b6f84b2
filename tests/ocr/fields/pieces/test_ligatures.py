"""Two letters that an engine reads as one: what else the card says tells which."""

from __future__ import annotations

import pytest

from ocr.fields.pieces.ligatures import without_ligatures
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read


@pytest.mark.parametrize(
    ("text", "beside", "meant"),
    [
        ("Ekimæ Chuo Building", "", "Ekimae Chuo Building"),
        ("3-30-21 Shibakæn, Minato-ku", "", "3-30-21 Shibakoen, Minato-ku"),
        ("4-2 Kamætsu, Tokyo", "Kamoetsu", "4-2 Kamoetsu, Tokyo"),
        ("abe@totæstate.co.jp", "Toto Estate Inc.", "abe@totoestate.co.jp"),
        ("3-2-1 Æoba", "Aeoba", "3-2-1 Aeoba"),
        ("PHŒNIX", "", "PHOENIX"),
    ],
)
def test_words_of_the_card_and_of_the_language_tell_the_letters(text: str, beside: str, meant: str) -> None:
    lines = without_ligatures((printed(text, 60, 60), printed(beside, 60, 100)))
    assert lines[0].text == meant
    assert "".join(each.text for each in lines[0].characters) == meant


def test_letters_that_nothing_tells_are_not_sure() -> None:
    fields = read(printed("東京都港区芝公園1-2-3", 60, 300), printed("E-mail info@zunæshi.co.jp", 60, 340))
    found = only(fields, FieldName.EMAIL)
    assert found.value == "info@zunaeshi.co.jp"
    assert not found.sure
