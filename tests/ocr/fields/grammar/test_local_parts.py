from __future__ import annotations

import pytest

from ocr.fields.grammar.local_parts import role_meant, stroke_meant, with_lost_letter
from ocr.reading import FieldName
from tests.ocr.fields.printing import only, printed, read, values


@pytest.mark.parametrize(
    ("local", "meant"),
    [
        ("eigyol", "eigyo1"), ("sales-I", "sales-1"), ("iro815", "ir0815"), ("einfo", "info"),
        ("info", "info"), ("mail", "mail"), ("eshop", "eshop"), ("taro1", "taro1"),
    ],
)  # fmt: skip
def test_the_address_of_a_job_has_digits_and_no_letters_before_it(local: str, meant: str) -> None:
    assert role_meant(local) == meant


def test_a_capital_i_before_small_letters_is_an_l_of_somebody_whose_names_have_no_i() -> None:
    assert stroke_meant("Iwei", {"r", "w"}) == "lwei"
    assert stroke_meant("Ichiro", {"i", "s"}) == "Ichiro"


def test_a_letter_lost_from_the_printed_name_comes_back_in_doubt() -> None:
    fields = read(printed("Kusano Masayuki", 60, 40, 40), printed("E-mail kusao-m@example.co.jp", 60, 200, 22))

    email = only(fields, FieldName.EMAIL)
    assert email.value == "kusano-m@example.co.jp"
    assert not email.sure


def test_the_length_of_a_vowel_is_no_lost_letter() -> None:
    assert "saita.k" in set(with_lost_letter("sata.k"))
    assert not {"oumi", "ohmi", "ommi"} & set(with_lost_letter("omi"))


def test_a_label_in_small_letters_that_touches_the_name_of_the_person_comes_off() -> None:
    fields = read(printed("山田 太郎", 60, 190, 52), printed("mailyamadataro@hibari.co.jp", 60, 400))
    assert values(fields, FieldName.EMAIL) == ["yamadataro@hibari.co.jp"]
