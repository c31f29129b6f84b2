from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.act import PersonalAct
from app.domain.card import Card
from app.domain.draft import FieldAt
from app.domain.ids import CardId
from app.domain.states import CardEvent, CardState
from app.usecases.confirm_card import confirm_card
from app.usecases.correct_field import correct_field
from app.usecases.problems import Problem, StationError
from app.usecases.read_again import read_again
from app.usecases.review import decide_lead, set_aside, turn_side
from sync.records import FactName, LeadChoice, LeadDecision, LeadId
from tests.app.clock import ACT, OPERATOR, later
from tests.app.desk import SURE, Desk, found, read

EMAIL = FieldAt(FactName.EMAIL)


def correct(desk: Desk, card_id: CardId, field: FieldAt, value: str | None) -> Card:
    return desk.database.write(lambda r: correct_field(r, card_id, field, value, ACT)).result()


def test_what_was_read_stays_beside_what_a_person_made_of_it(desk: Desk) -> None:
    card = correct(desk, desk.doubtful_card().id, EMAIL, "hanako@example.jp")
    field = card.draft.field(FactName.EMAIL)
    assert field is not None
    assert field.read is not None
    assert (field.value, field.read.value) == ("hanako@example.jp", "hanako@examp1e.jp")
    assert not card.draft.doubtful


def test_a_doubt_is_settled_by_vouching_for_what_was_read(desk: Desk) -> None:
    card = correct(desk, desk.doubtful_card().id, EMAIL, "hanako@examp1e.jp")
    assert not card.draft.doubtful


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(st.none(), st.text(max_size=12)), min_size=1, max_size=6))
def test_after_any_corrections_none_leads_back_to_what_was_read_and_every_step_is_kept(
    desk: Desk, values: list[str | None]
) -> None:
    before = desk.doubtful_card()
    for value in values:
        correct(desk, before.id, EMAIL, value)
    after = correct(desk, before.id, EMAIL, None)
    assert after.draft == before.draft
    kept = desk.database.read(lambda r: r.cards.corrections(before.id)).result()
    assert [step.value for step in kept] == [*values, None]
    assert {step.act.by for step in kept} == {OPERATOR}


def test_the_parts_of_a_name_follow_the_whole(desk: Desk) -> None:
    desk.take(desk.open())
    fields = [read(FactName.NAME, "見木 花子", sure=False), read(FactName.FAMILY_NAME, "見木", sure=False)]
    fields.append(read(FactName.GIVEN_NAME, "花子", sure=False))
    (card,) = desk.read(lambda page: [found(page, fields)])
    card = correct(desk, card.id, FieldAt(FactName.NAME), "見本 花子")
    assert [field.value for field in card.draft.fields] == ["見本 花子", "見本", "花子"]
    card = correct(desk, card.id, FieldAt(FactName.NAME), "見本")
    assert [field.value for field in card.draft.fields] == ["見本", "", ""]
    card = correct(desk, card.id, FieldAt(FactName.NAME), None)
    card = correct(desk, card.id, FieldAt(FactName.FAMILY_NAME), "見本")
    assert [field.value for field in card.draft.fields] == ["見本 花子", "見本", "花子"]


def test_reading_again_keeps_every_correction_even_when_the_fields_have_moved(desk: Desk) -> None:
    desk.take(desk.open())
    tels = ["03-0000-0001", "03-0000-0002"]
    (card,) = desk.read(lambda page: [found(page, [read(FactName.TEL, t, sure=False) for t in tels])])
    correct(desk, card.id, FieldAt(FactName.TEL, 1), "03-0000-0009")
    correct(desk, card.id, FieldAt(FactName.TITLE, 0), "部長")
    desk.database.write(lambda r: read_again(r, card.id, ACT)).result()
    moved = ["03-0000-0005", tels[1], tels[0]]
    (card,) = desk.read(lambda page: [found(page, [read(FactName.TEL, t, sure=False) for t in moved])])
    assert [(f.name, f.value) for f in card.draft.fields if f.correction] == [
        (FactName.TITLE, "部長"),
        (FactName.TEL, "03-0000-0009"),
    ]
    assert card.draft.field(FactName.TEL, 1).value == "03-0000-0009"  # type: ignore[union-attr]


def test_a_turned_side_is_read_in_the_direction_a_person_gave_it(desk: Desk) -> None:
    card = desk.sure_card()
    before = card.sides[0].quad
    assert before is not None
    desk.database.write(lambda r: turn_side(r, card.id, 0, 1, ACT)).result()
    pages = []
    desk.read(lambda page: pages.append(page) or [found(page, [read(*fact) for fact in SURE])])
    assert pages[0].quad == (before[3], before[0], before[1], before[2])


def test_four_quarter_turns_are_no_turn(desk: Desk) -> None:
    card = desk.sure_card()
    for _ in range(4):
        turned = desk.database.write(lambda r: turn_side(r, card.id, 0, 1, ACT)).result()
    assert turned.sides[0].quad == card.sides[0].quad


def test_a_card_on_its_way_out_cannot_be_corrected(desk: Desk) -> None:
    card = desk.sure_card()
    desk.database.write(lambda r: confirm_card(r, card.id, ACT, later() - ACT.at)).result()
    with pytest.raises(StationError) as caught:
        correct(desk, card.id, EMAIL, "x@example.jp")
    assert caught.value.problem is Problem.NOT_POSSIBLE_NOW


def test_every_change_of_state_is_kept_with_who_and_when(desk: Desk) -> None:
    card = desk.sure_card()
    act = PersonalAct(OPERATOR, later(5))
    desk.database.write(lambda r: set_aside(r, card.id, CardEvent.DISCARDED, act, "二重に読み取った")).result()
    restored = desk.database.write(lambda r: set_aside(r, card.id, CardEvent.RESTORED, act)).result()
    history = desk.database.read(lambda r: r.cards.history(card.id)).result()
    assert restored.state is CardState.TO_REVIEW
    assert [change.event for change in history] == ["reading_started", "read_sure", "discarded", "restored"]
    assert (history[2].act.by, history[2].act.at, history[2].detail) == (OPERATOR, later(5), "二重に読み取った")
    assert history[0].act.by is None


def test_the_operators_word_on_name_matching_stays_with_the_card(desk: Desk) -> None:
    card = desk.sure_card()
    decision = LeadDecision(LeadChoice.JOIN, LeadId("0198c0de-0000-7000-8000-0000000000ff"))
    desk.database.write(lambda r: decide_lead(r, card.id, decision)).result()
    assert desk.card(card.id).lead == decision
