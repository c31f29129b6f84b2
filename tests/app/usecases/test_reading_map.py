from __future__ import annotations

from app.usecases.reading_map import FACT_OF, MARK_OF
from ocr.reading import CardWarning, FieldName
from sync.records import FactName


def test_every_field_that_can_be_read_has_its_word_in_the_published_language() -> None:
    assert set(FACT_OF) == set(FieldName)
    assert set(FACT_OF.values()) == set(FactName)


def test_every_warning_has_its_meaning() -> None:
    assert set(MARK_OF) == set(CardWarning)
