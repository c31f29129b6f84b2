from __future__ import annotations

import pytest

from app.domain.act import Act
from app.domain.draft import FieldAt
from app.domain.reading import PaperReading, PendingReading
from app.domain.states import CardEvent, CardState
from app.usecases.confirm_card import confirm_card
from app.usecases.correct_field import correct_field
from app.usecases.problems import StationError
from app.usecases.read_again import read_again, read_again_later
from app.usecases.read_cards import record_failure, record_reading, start_reading
from app.usecases.review import decide_lead, set_aside, turn_side
from sync.records import FactName, LeadChoice, LeadDecision, LeadId
from tests.app.clock import ACT, MORNING, later
from tests.app.desk import SURE, Desk, found, read


def _pending(desk: Desk) -> tuple[PendingReading, ...]:
    return desk.database.read(lambda r: r.readings.pending()).result()


def _read_all_again(desk: Desk) -> None:
    cards = desk.database.read(lambda r: r.cards.listed()).result()
    desk.database.write(lambda r: read_again_later(r, [card.id for card in cards], ACT)).result()


def test_a_whole_station_is_read_again_without_taking_the_cards_from_the_operators(desk: Desk) -> None:
    one, two = desk.sure_card(), desk.doubtful_card()
    _read_all_again(desk)
    assert [pending.card_id for pending in _pending(desk)] == [one.id, two.id]
    assert not any(pending.urgent for pending in _pending(desk))
    assert (desk.card(one.id).state, desk.card(two.id).state) == (CardState.READ, CardState.TO_REVIEW)


def test_confirmed_discarded_and_held_cards_are_not_read_again(desk: Desk) -> None:
    confirmed, discarded, held = desk.sure_card(), desk.sure_card(), desk.sure_card()
    desk.database.write(lambda r: confirm_card(r, confirmed.id, ACT, later() - MORNING)).result()
    desk.database.write(lambda r: set_aside(r, discarded.id, CardEvent.DISCARDED, ACT, "二重")).result()
    desk.database.write(lambda r: set_aside(r, held.id, CardEvent.HELD, ACT)).result()
    _read_all_again(desk)
    assert _pending(desk) == ()
    for card in (confirmed, discarded):
        with pytest.raises(StationError):
            desk.database.write(lambda r, card=card: read_again(r, card.id, ACT)).result()


def test_a_card_that_is_confirmed_before_its_turn_keeps_what_was_confirmed(desk: Desk) -> None:
    card = desk.sure_card()
    _read_all_again(desk)
    desk.database.write(lambda r: confirm_card(r, card.id, ACT, later() - MORNING)).result()
    before = desk.card(card.id)
    assert desk.read(lambda page: [found(page, [read(FactName.COMPANY, "別の会社")])]) == ()
    assert desk.card(card.id) == before
    assert _pending(desk) == ()


def test_a_card_that_is_discarded_while_it_is_read_stays_discarded(desk: Desk) -> None:
    card = desk.sure_card()
    _read_all_again(desk)
    (pending,) = _pending(desk)
    pages = desk.database.write(lambda r: start_reading(r, pending, now=MORNING)).result().pages
    desk.database.write(lambda r: set_aside(r, card.id, CardEvent.DISCARDED, ACT, "二重")).result()
    before = desk.card(card.id)
    result = PaperReading("new", (found(pages[0], [read(FactName.COMPANY, "別の会社")]),))
    desk.database.write(lambda r: record_reading(r, pending, result, now=MORNING, new_id=desk.new_id)).result()
    assert desk.card(card.id) == before


def test_owner_date_lead_and_the_history_of_corrections_survive_a_new_reading(desk: Desk) -> None:
    card = desk.doubtful_card()
    decision = LeadDecision(LeadChoice.JOIN, LeadId("0198c0de-0000-7000-8000-0000000000aa"))
    desk.database.write(lambda r: decide_lead(r, card.id, decision)).result()
    email = FieldAt(FactName.EMAIL)
    desk.database.write(lambda r: correct_field(r, card.id, email, "hanako@example.jp", ACT)).result()
    _read_all_again(desk)
    (after,) = desk.read(lambda page: [found(page, [read(*fact) for fact in SURE[:2]])])
    assert (after.header, after.lead, after.number) == (card.header, decision, card.number)
    assert after.draft.field(FactName.EMAIL).value == "hanako@example.jp"  # type: ignore[union-attr]
    steps = desk.database.read(lambda r: r.cards.corrections(card.id)).result()
    assert [(step.field, step.value) for step in steps] == [(email, "hanako@example.jp")]


def test_after_a_new_reading_going_back_to_what_was_read_gives_the_new_reading(desk: Desk) -> None:
    card = desk.doubtful_card()
    email = FieldAt(FactName.EMAIL)
    desk.database.write(lambda r: correct_field(r, card.id, email, "hanako@example.jp", ACT)).result()
    _read_all_again(desk)
    desk.read(lambda page: [found(page, [read(FactName.EMAIL, "hanako@examp1e.co.jp", sure=False)])])
    after = desk.database.write(lambda r: correct_field(r, card.id, email, None, ACT)).result()
    assert after.draft.field(FactName.EMAIL).value == "hanako@examp1e.co.jp"  # type: ignore[union-attr]


def test_a_reading_in_the_old_direction_is_dropped_when_the_card_is_turned_meanwhile(desk: Desk) -> None:
    card = desk.sure_card()
    desk.database.write(lambda r: turn_side(r, card.id, 0, 1, ACT)).result()
    (first,) = _pending(desk)
    pages = desk.database.write(lambda r: start_reading(r, first, now=MORNING)).result().pages
    turned = desk.database.write(lambda r: turn_side(r, card.id, 0, 1, ACT)).result()
    stale = PaperReading("test", (found(pages[0], [read(FactName.COMPANY, "横倒し")]),))
    desk.database.write(lambda r: record_reading(r, first, stale, now=MORNING, new_id=desk.new_id)).result()
    desk.database.write(lambda r: record_failure(r, first, now=MORNING, detail="test")).result()
    assert desk.card(card.id) == turned
    (second,) = _pending(desk)
    assert second.id != first.id


def test_what_is_read_again_at_leisure_goes_ahead_when_a_person_asks_for_it(desk: Desk) -> None:
    card = desk.sure_card()
    _read_all_again(desk)
    desk.database.write(lambda r: read_again(r, card.id, ACT)).result()
    (pending,) = _pending(desk)
    assert pending.urgent


def test_a_card_tells_what_read_it_last(desk: Desk) -> None:
    card = desk.sure_card()
    assert (card.engine, card.rules) == ("test", 0)
    _read_all_again(desk)
    (pending,) = _pending(desk)
    pages = desk.database.write(lambda r: start_reading(r, pending, now=MORNING)).result().pages
    result = PaperReading("better", (found(pages[0], [read(*fact) for fact in SURE]),), rules=7)
    desk.database.write(lambda r: record_reading(r, pending, result, now=MORNING, new_id=desk.new_id)).result()
    after = desk.card(card.id)
    assert (after.engine, after.rules) == ("better", 7)
    last = desk.database.read(lambda r: r.cards.history(card.id)).result()[-1]
    assert last.act == Act(None, MORNING)
