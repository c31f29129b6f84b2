"""Reading again (2.6): whatever people said of a card survives, whatever is read this time."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.domain.draft import Box, Correction, Draft, DraftField, ReadCharacter, ReadValue
from app.domain.ids import OperatorId
from app.domain.reading import ReadField
from app.domain.rereading import SINGLE, draft_of, reread
from sync.records import FactName
from tests.app.clock import MORNING

_BOX = Box(0, ((0.0, 0.0), (9.0, 0.0), (9.0, 3.0), (0.0, 3.0)))


def _read(value: str, *, sure: bool = True) -> ReadValue:
    return ReadValue(value, value, 0.999 if sure else 0.5, sure, _BOX, (ReadCharacter(value[:1], 0.9, _BOX),))


def _said(value: str) -> Correction:
    return Correction(value, OperatorId("op"), MORNING)


def _draft(name: FactName, *fields: tuple[str | None, str | None]) -> Draft:
    """(read, said) of each position."""
    return Draft(
        tuple(
            DraftField(name, position, None if was is None else _read(was), None if said is None else _said(said))
            for position, (was, said) in enumerate(fields)
        )
    )


def _values(draft: Draft, name: FactName = FactName.TEL) -> list[str]:
    return [field.value for field in draft.fields if field.name is name]


_NUMBERS = st.sampled_from(
    ["03-1234-5678", "03-1234-5679", "03-1234-567B", "06-9876-5432", "090-1111-2222", "東京 太郎"]
)
_NAMES = st.sampled_from(
    [FactName.TEL, FactName.COMPANY, FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME, FactName.NAME_KANA]
)


@st.composite
def _read_drafts(draw: st.DrawFn) -> Draft:
    fields = draw(st.lists(st.tuples(_NAMES, _NUMBERS), max_size=6))
    return draft_of([[ReadField(name, _read(value)) for name, value in fields]])


@st.composite
def _corrected_drafts(draw: st.DrawFn) -> Draft:
    """Read, then changed, confirmed, emptied and added to."""
    draft = draw(_read_drafts())
    places: Sequence[tuple[FactName, int]] = [(field.name, field.position) for field in draft.fields]
    added = draw(st.lists(_NAMES, max_size=2))
    places = [*places, *((name, len([f for f in draft.fields if f.name is name])) for name in added)]
    for name, position in places:
        if name in SINGLE and position:
            continue
        said = draw(st.none() | st.just("") | _NUMBERS)
        draft = draft if said is None else draft.corrected(name, position, _said(said))
    return draft


@given(_corrected_drafts(), _read_drafts())
def test_every_correction_keeps_its_place_and_value_whatever_is_read(before: Draft, fresh: Draft) -> None:
    after = reread(before, fresh)
    for field in before.fields:
        if field.correction is not None:
            kept = after.field(field.name, field.position)
            assert kept is not None
            assert kept.correction == field.correction


@given(_corrected_drafts(), _read_drafts())
def test_nothing_that_is_read_is_lost_and_no_place_is_taken_twice(before: Draft, fresh: Draft) -> None:
    after = reread(before, fresh)
    places = [(field.name, field.position) for field in after.fields]
    assert len(places) == len(set(places))
    for field in fresh.fields:
        known = {f.value for f in after.fields if f.name is field.name}
        known |= {f.read.value for f in after.fields if f.name is field.name and f.read is not None}
        assert field.value in known


@given(_corrected_drafts(), _read_drafts())
def test_reading_the_same_once_more_changes_nothing(before: Draft, fresh: Draft) -> None:
    once = reread(before, fresh)
    assert reread(once, fresh) == once


@given(_corrected_drafts(), _read_drafts(), _read_drafts())
def test_corrections_survive_many_readings(before: Draft, second: Draft, third: Draft) -> None:
    after = reread(reread(before, second), third)
    said = {(f.name, f.position, f.correction) for f in before.fields if f.correction is not None}
    assert said <= {(f.name, f.position, f.correction) for f in after.fields}


@given(_read_drafts(), _read_drafts())
def test_a_card_that_nobody_touched_takes_the_new_reading_as_it_is(before: Draft, fresh: Draft) -> None:
    assert set(reread(before, fresh).fields) == set(fresh.fields)


def test_a_correction_follows_its_number_when_the_order_changes() -> None:
    before = _draft(FactName.TEL, ("03-1234-567B", "03-1234-5678"), ("06-9876-5432", None))
    after = reread(before, _draft(FactName.TEL, ("06-9876-5432", None), ("03-1234-5673", None)))
    corrected = after.field(FactName.TEL, 0)
    assert corrected is not None
    assert corrected.read is not None
    assert corrected.read.value == "03-1234-5673"
    assert _values(after) == ["03-1234-5678", "06-9876-5432"]


def test_a_number_read_for_the_first_time_comes_beside_a_corrected_one() -> None:
    before = _draft(FactName.TEL, ("03-1234-567B", "03-1234-5678"))
    after = reread(before, _draft(FactName.TEL, ("06-9876-5432", None), ("03-1234-567B", None)))
    assert _values(after) == ["03-1234-5678", "06-9876-5432"]


def test_a_number_that_is_now_read_as_the_person_said_stands_there_once() -> None:
    before = _draft(FactName.TEL, ("03-1234-567B", "03-1234-5678"), ("06-9876-5432", None))
    after = reread(before, _draft(FactName.TEL, ("03-1234-5678", None), ("06-9876-5432", None)))
    assert _values(after) == ["03-1234-5678", "06-9876-5432"]


def test_a_field_that_a_person_added_never_covers_one_that_is_read_later() -> None:
    before = _draft(FactName.TEL, ("03-1234-5678", None), (None, "090-1111-2222"))
    after = reread(before, _draft(FactName.TEL, ("03-1234-5678", None), ("06-9876-5432", None)))
    assert _values(after) == ["03-1234-5678", "090-1111-2222", "06-9876-5432"]


def test_a_deleted_field_stays_deleted_also_when_it_was_not_read_in_between() -> None:
    before = _draft(FactName.DEPARTMENT, ("創業百年の信頼", ""))
    between = reread(before, Draft())
    after = reread(between, _draft(FactName.DEPARTMENT, ("創業百年の信頼", None), ("営業部", None)))
    assert _values(after, FactName.DEPARTMENT) == ["", "営業部"]


def test_a_correction_stays_on_the_place_where_something_quite_different_is_read_now() -> None:
    before = _draft(FactName.COMPANY, ("KAKÜ", "架空商事株式会社"))
    after = reread(before, _draft(FactName.COMPANY, ("ｶﾜ三㈲", None)))
    assert _values(after, FactName.COMPANY) == ["架空商事株式会社"]


def test_what_is_read_no_more_is_remembered_without_its_place_on_the_old_picture() -> None:
    after = reread(_draft(FactName.TEL, ("03-1234-5678", "03-1234-5679")), Draft())
    (field,) = after.fields
    assert field.read is not None
    assert (field.read.value, field.read.box, field.read.characters) == ("03-1234-5678", None, ())


def test_parts_of_a_name_that_are_read_for_the_first_time_follow_the_name_a_person_wrote() -> None:
    before = _draft(FactName.NAME, ("高僑一郎", "高橋 一郎"))
    parts = [(FactName.NAME, "高僑 一郎"), (FactName.FAMILY_NAME, "高僑"), (FactName.GIVEN_NAME, "一郎")]
    after = reread(before, draft_of([[ReadField(name, _read(value)) for name, value in parts]]))
    assert _values(after, FactName.FAMILY_NAME) == ["高橋"]
    assert _values(after, FactName.NAME) == ["高橋 一郎"]


def test_a_whole_name_that_is_read_for_the_first_time_follows_the_part_a_person_wrote() -> None:
    before = _draft(FactName.FAMILY_NAME, ("高僑", "高橋"))
    parts = [(FactName.NAME, "高僑 一郎"), (FactName.FAMILY_NAME, "高僑"), (FactName.GIVEN_NAME, "一郎")]
    after = reread(before, draft_of([[ReadField(name, _read(value)) for name, value in parts]]))
    assert _values(after, FactName.NAME) == ["高橋 一郎"]
