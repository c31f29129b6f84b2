from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.draft import Draft, DraftField, ReadValue
from app.ui.facts import form_groups
from app.words.facts import FieldKey, fact_label
from sync.records import FactName


def draft(*values: tuple[FactName, int, str]) -> Draft:
    return Draft(
        tuple(DraftField(name, position, ReadValue(value, value, 0.9, sure=True)) for name, position, value in values)
    )


def cells(of: Draft, added: frozenset[FieldKey] = frozenset()) -> list[FieldKey]:
    return [cell for group in form_groups(of, added) for row in group.rows for cell in row.cells]


def test_the_usual_fields_are_there_although_nothing_was_read() -> None:
    assert (FactName.EMAIL, 0) in cells(Draft())
    assert (FactName.COMPANY, 0) in cells(Draft())
    assert (FactName.COMPANY_EN, 0) not in cells(Draft())


def test_a_name_read_in_parts_is_corrected_in_parts() -> None:
    shown = cells(draft((FactName.NAME, 0, "瀧澤 真理子"), (FactName.FAMILY_NAME, 0, "瀧澤")))
    assert (FactName.FAMILY_NAME, 0) in shown
    assert (FactName.NAME, 0) not in shown


def test_a_name_that_could_not_be_split_is_corrected_whole() -> None:
    shown = cells(draft((FactName.NAME, 0, "瀧澤真理子"), (FactName.FAMILY_NAME, 0, ""), (FactName.GIVEN_NAME, 0, "")))
    assert (FactName.NAME, 0) in shown
    assert (FactName.FAMILY_NAME, 0) not in shown


def test_a_second_telephone_gets_a_row_of_its_own() -> None:
    groups = form_groups(draft((FactName.TEL, 0, "03-1"), (FactName.TEL, 1, "06-2")))
    assert "電話 2" in [row.label for group in groups for row in group.rows]


_FIELDS = st.lists(
    st.tuples(st.sampled_from(list(FactName)), st.integers(0, 2), st.text("あa1", max_size=3)),
    unique_by=lambda field: field[:2],
)
_HIDDEN = {
    FactName.NAME,
    FactName.NAME_KANA,
    FactName.FAMILY_NAME,
    FactName.GIVEN_NAME,
    FactName.FAMILY_NAME_KANA,
    FactName.GIVEN_NAME_KANA,
}


@given(_FIELDS)
def test_no_value_of_a_card_is_left_out_of_the_form_and_none_stands_twice(
    fields: list[tuple[FactName, int, str]],
) -> None:
    shown = cells(draft(*fields))
    assert len(shown) == len(set(shown))
    for name, position, value in fields:
        if value and name not in _HIDDEN:
            assert (name, position) in shown


def test_every_kind_of_fact_has_a_label() -> None:
    assert all(fact_label(name) for name in FactName)
