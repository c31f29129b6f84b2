"""Printed readings held against the Latin letters of the card."""

from __future__ import annotations

import pytest

from ocr.fields.confidence.evidence import Evidence
from ocr.fields.people.spelt_names import Spelling
from ocr.reading import Alternative, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, read, values


def _card(kana: TextLine, email: str) -> tuple[TextLine, ...]:
    name = printed("齋田 秀和", 190, 200, 60)
    return (kana, name, printed(f"E-mail {email}", 70, 500, 24))


def _thinking_of(line: TextLine, sign: str, other: str) -> TextLine:
    characters = tuple(
        type(each)(each.text, 0.95, each.box, (Alternative(other, 0.04),)) if each.text == sign else each
        for each in line.characters
    )
    return TextLine(line.text, line.confidence, line.box, line.vertical, characters)


def test_a_reading_that_the_address_of_the_mail_spells_is_told() -> None:
    fields = read(*_card(printed("さいた ひでかず", 190, 160, 24), "saita-hidekazu@mihon.co.jp"))
    assert Evidence.SPELT_ALIKE in only(fields, FieldName.NAME_KANA).evidence


def test_a_reading_that_it_spells_otherwise_is_doubted() -> None:
    fields = read(*_card(printed("さいだ ひでかず", 190, 160, 24), "saita-hidekazu@mihon.co.jp"))
    assert Evidence.SPELT_OTHERWISE in only(fields, FieldName.NAME_KANA).evidence
    assert Evidence.SPELT_ALIKE in only(fields, FieldName.GIVEN_NAME_KANA).evidence


def test_a_kana_becomes_the_one_that_the_engine_thought_of_where_the_mail_spells_that() -> None:
    kana = _thinking_of(printed("さいだ ひでかず", 190, 160, 24), "だ", "た")
    found = only(read(*_card(kana, "saita-hidekazu@mihon.co.jp")), FieldName.NAME_KANA)
    assert found.value == "さいた ひでかず"
    assert found.repair is not None
    assert found.repair.read == "さいだ ひでかず"


@pytest.mark.parametrize("mailbox", ["saito", "saito_k", "ksaito", "kenichi.saitou", "info", "saito+sales", "k.s"])
def test_usual_ways_to_make_an_address_of_a_name_speak_against_no_reading(mailbox: str) -> None:
    spelling = Spelling((), (mailbox,))
    assert not spelling.contradicts("さいとう", "けんいち")
    assert not spelling.contradicts("けんいち", "さいとう")


def test_another_word_beside_the_family_name_speaks_against_the_reading_of_the_given_name() -> None:
    spelling = Spelling((), ("nemoto-ikuyo",))
    assert spelling.contradicts("ふくよ", "ねもと")
    assert spelling.agrees("ねもと", "ふくよ")


def test_a_latin_name_tells_the_size_of_kana() -> None:
    spelling = Spelling(("Ryo", "Kajiwara"), ())
    assert spelling.agrees("りょう", "かじわら")
    assert spelling.contradicts("りよう", "かじわら")


def test_kana_that_lost_a_sign_are_the_known_reading_that_the_mail_spells() -> None:
    name = printed("三島 理沙", 190, 200, 60)
    mail = printed("E-mail mishima-risa@mihon.co.jp", 70, 500, 24)
    fields = read(printed("みま りさ", 190, 160, 24), name, mail)
    kana = only(fields, FieldName.NAME_KANA)
    assert kana.value == "みしま りさ"
    assert {Evidence.REPAIRED, Evidence.SPELT_ALIKE} <= set(kana.evidence)


@pytest.mark.parametrize(
    ("printed_name", "value"), [("Hayato,Ashikawa", "Hayato Ashikawa"), ("Ashikawa, Hayato", "Ashikawa, Hayato")]
)
def test_a_comma_behind_the_given_name_is_dust(printed_name: str, value: str) -> None:
    fields = read(printed("芦川 隼人", 80, 80, 50), printed(printed_name, 80, 150, 20))

    assert values(fields, FieldName.NAME_EN) == [value]


def test_marks_of_voice_that_no_dictionary_knows_of_the_name_are_dust_where_the_mail_spells_it_without() -> None:
    card = (printed("かどう のぶゆき", 190, 160, 24), printed("加藤 伸之", 190, 200, 60))
    found = read(*card, printed("E-mail katonobuyuki@mihon.co.jp", 70, 500, 24))
    assert only(found, FieldName.NAME_KANA).value == "かとう のぶゆき"

    untold = only(read(*card), FieldName.NAME_KANA)
    assert untold.value == "かどう のぶゆき"
    assert Evidence.VARIANT_POSSIBLE in untold.evidence
    assert not untold.sure


def test_a_stroke_behind_a_reading_is_no_kana_of_it() -> None:
    found = read(printed("タナカ キョウコノ", 190, 160, 24), printed("田中 恭子", 190, 200, 60))
    assert only(found, FieldName.NAME_KANA).value == "タナカ キョウコ"
