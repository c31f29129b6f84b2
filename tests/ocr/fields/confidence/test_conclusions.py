"""What several pieces of evidence tell together."""

from __future__ import annotations

import pytest

from ocr.fields.confidence.conclusions import concluded
from ocr.fields.confidence.evidence import Evidence
from ocr.reading import FieldName

_WHOLE = frozenset({Evidence.POSTAL_TOWN, Evidence.BLOCK_NUMBER, Evidence.DICTIONARY_WORDS})


def test_an_address_with_its_town_block_and_house_proved_is_proved_throughout() -> None:
    assert concluded(FieldName.ADDRESS, _WHOLE) == {Evidence.PROVED_THROUGHOUT}


@pytest.mark.parametrize("lacking", sorted(_WHOLE))
def test_an_address_that_lacks_a_proof_is_not(lacking: Evidence) -> None:
    assert not concluded(FieldName.ADDRESS, _WHOLE - {lacking})


@pytest.mark.parametrize("doubt", [Evidence.NEXT_UNNAMED, Evidence.SEVERAL, Evidence.REPAIRED, Evidence.NEXT_IN_WORDS])
def test_an_address_that_something_speaks_against_is_not(doubt: Evidence) -> None:
    assert not concluded(FieldName.ADDRESS, _WHOLE | {doubt})


def test_words_beside_an_address_in_latin_letters_are_no_doubt() -> None:
    assert concluded(FieldName.ADDRESS_EN, _WHOLE | {Evidence.NEXT_IN_WORDS})


def test_nothing_follows_for_other_values() -> None:
    assert not concluded(FieldName.TEL, _WHOLE)


_POST = frozenset({Evidence.KNOWN_WORDS, Evidence.NEXT_IN_WORDS})


@pytest.mark.parametrize("field", [FieldName.DEPARTMENT, FieldName.TITLE])
def test_a_known_post_among_words_on_a_card_explained_throughout_is_proved(field: FieldName) -> None:
    assert concluded(field, _POST) == {Evidence.PROVED_THROUGHOUT}


@pytest.mark.parametrize("doubt", [Evidence.UNEXPLAINED_TEXT, Evidence.SEVERAL, Evidence.NO_PERSON, Evidence.BY_FORM])
def test_a_department_that_something_speaks_against_is_not(doubt: Evidence) -> None:
    assert not concluded(FieldName.DEPARTMENT, _POST | {doubt})


def test_several_titles_are_no_doubt_of_any() -> None:
    assert concluded(FieldName.TITLE, _POST | {Evidence.SEVERAL})
