from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.draft import Correction, Draft, DraftField, ReadValue
from app.domain.names import follow_corrections
from sync.records import FactName
from tests.app.clock import MORNING, OPERATOR

NAME, FAMILY, GIVEN = FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME
READ = Draft(
    tuple(
        DraftField(name, 0, ReadValue(value, value, 0.6, sure=False))
        for name, value in ((NAME, "見木 花子"), (FAMILY, "見木"), (GIVEN, "花子"))
    )
)
words = st.text(alphabet="見本花子山田太郎", min_size=1, max_size=3)
wholes = st.builds("{} {}".format, words, words)
steps = st.lists(
    st.one_of(
        st.tuples(st.just(NAME), wholes),
        st.tuples(st.sampled_from([FAMILY, GIVEN]), words),
        st.tuples(st.sampled_from([NAME, FAMILY, GIVEN]), st.none()),
    ),
    max_size=8,
)


def corrected(draft: Draft, name: FactName, value: str | None) -> Draft:
    return draft.corrected(name, 0, None if value is None else Correction(value, OPERATOR, MORNING))


def typed(draft: Draft, name: FactName, value: str | None) -> Draft:
    draft = corrected(draft, name, value)
    for follower, its_value in follow_corrections(draft, name, value):
        draft = corrected(draft, follower, its_value)
    return draft


def value(draft: Draft, name: FactName) -> str:
    field = draft.field(name)
    assert field is not None
    return field.value


@given(steps)
def test_whatever_is_corrected_the_whole_name_is_its_parts(corrections: list[tuple[FactName, str | None]]) -> None:
    draft = READ
    for name, wanted in corrections:
        draft = typed(draft, name, wanted)
    assert value(draft, NAME) == f"{value(draft, FAMILY)} {value(draft, GIVEN)}"


@given(steps)
def test_taking_the_whole_name_back_gives_what_was_read(corrections: list[tuple[FactName, str | None]]) -> None:
    draft = READ
    for name, wanted in corrections:
        draft = typed(draft, name, wanted)
    assert typed(draft, NAME, None) == READ


@given(st.sampled_from(FactName), words)
def test_other_fields_lead_nobody(name: FactName, wanted: str) -> None:
    if name in {FactName.NAME, FAMILY, GIVEN} or "kana" in name:
        return
    assert follow_corrections(READ, name, wanted) == ()
