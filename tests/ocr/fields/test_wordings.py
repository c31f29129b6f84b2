"""What language tells about people, companies and posts, on cards of every kind of sender."""

from __future__ import annotations

import pytest

from ocr.evaluation.exactness import folded
from ocr.fields import name_fields
from ocr.reading import FieldName
from tests.ocr.fields.wording import WordedCard, worded_cards

_FIELDS = (
    FieldName.COMPANY, FieldName.DEPARTMENT, FieldName.TITLE, FieldName.NAME, FieldName.NAME_KANA, FieldName.COMPANY_EN,
    FieldName.DEPARTMENT_EN, FieldName.TITLE_EN, FieldName.NAME_EN,
)  # fmt: skip


@pytest.mark.parametrize("card", [*worded_cards("japanese"), *worded_cards("english")], ids=str)
def test_a_card_gives_what_it_says_and_nothing_else(card: WordedCard) -> None:
    fields = name_fields(card.lines, 1075, 650)

    read = {name: sorted(folded(name, each.value) for each in fields if each.name is name) for name in _FIELDS}
    true = {name: sorted(folded(name, text) for text in card.values.get(name, [])) for name in _FIELDS}
    assert read == true
