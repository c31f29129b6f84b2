"""Where a name is split, which prefecture and city, whose number of which kind."""

from __future__ import annotations

from ocr.evaluation.particulars import Particular, judge_particulars
from ocr.evaluation.truth import TrueValue
from ocr.reading import FieldName
from tests.ocr.evaluation.cards import candidate, true_card


def test_both_parts_of_a_name_must_be_right() -> None:
    card = true_card(name="山田 太郎")
    wrong = [candidate(FieldName.FAMILY_NAME, "山田太"), candidate(FieldName.GIVEN_NAME, "郎")]
    right = [candidate(FieldName.FAMILY_NAME, "山田"), candidate(FieldName.GIVEN_NAME, "太郎")]
    assert list(judge_particulars(card, wrong)) == [(Particular.FAMILY_GIVEN, False)]
    assert list(judge_particulars(card, right)) == [(Particular.FAMILY_GIVEN, True)]


def test_prefecture_and_city_are_taken_from_the_parts_or_from_the_address_itself() -> None:
    card = true_card(address="京都府京都市中京区御池通1-2")
    derived = candidate(FieldName.ADDRESS, "京都府京都市中京区御地通1-2")
    named = candidate(FieldName.ADDRESS, "…", parts=(("prefecture", "京都府"), ("city", "京都市中京区")))
    other = candidate(FieldName.ADDRESS, "京都府京都市左京区御池通1-2")
    assert [
        right for each in (derived, named, other) for _, right in judge_particulars(card, [each])
    ] == [True, True, False]  # fmt: skip


def test_a_number_must_have_its_kind_and_its_office() -> None:
    card = true_card(tel=[TrueValue("03-1234-5678", "03-1234-5678", office=1)])
    fax = candidate(FieldName.FAX, "03-1234-5678", office=1)
    elsewhere = candidate(FieldName.TEL, "03-1234-5678")
    right = candidate(FieldName.TEL, "0312345678", office=1)
    assert [flag for each in (fax, elsewhere, right) for _, flag in judge_particulars(card, [each])] == [
        False,
        False,
        True,
    ]


def test_a_number_whose_office_the_truth_does_not_tell_must_have_its_kind() -> None:
    card = true_card(tel=[TrueValue("03-1234-5678", "03-1234-5678", office=None)])
    tel, fax = (candidate(name, "03-1234-5678", office=1) for name in (FieldName.TEL, FieldName.FAX))

    assert list(judge_particulars(card, [tel])) == [(Particular.OFFICE_AND_KIND, True)]
    assert list(judge_particulars(card, [fax])) == [(Particular.OFFICE_AND_KIND, False)]


def test_a_number_that_two_offices_share_need_be_read_only_once() -> None:
    shared = [TrueValue("03-1234-5679", "03-1234-5679", office) for office in (0, 1)]
    card = true_card(fax=shared)
    once = [candidate(FieldName.FAX, "03-1234-5679", office=0)]
    assert [right for _, right in judge_particulars(card, once)] == [True, True]
