from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.batch import BatchHeader, Priority
from app.domain.card import Card
from app.domain.states import CardState
from app.domain.validation import IssueKind
from app.ui.review.presenter import ReviewPresenter
from app.usecases.problems import Problem
from sync.records import FactName, LeadChoice, LeadDecision
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import HEADER
from tests.app.ui.stage import Stage

FAMILY, EMAIL, TEL = (FactName.FAMILY_NAME, 0), (FactName.EMAIL, 0), (FactName.TEL, 0)
Open = Callable[[], ReviewPresenter]


@pytest.fixture
def cards(station: FakeStation) -> tuple[Card, ...]:
    """The first has three doubts (family name, telephone, e-mail), the second none."""
    batch = station.add_batch(HEADER)
    return tuple(station.add_read_card(batch, number, name) for number, name in ((1, "01"), (2, "02"), (4, "04")))


@pytest.fixture
def review(station: FakeStation, stage: Stage, cards: tuple[Card, ...]) -> ReviewPresenter:
    presenter = ReviewPresenter(station, stage.ask, lambda: station.now, lambda: stage.clock)
    presenter.refused = stage.refused.append
    stage.listen(presenter.happened)
    presenter.start()
    stage.settle()
    return presenter


def state_of(station: FakeStation, card: Card) -> CardState:
    return station.card(card.id).result().state


def confirm_in_hand(review: ReviewPresenter, stage: Stage) -> None:
    review.confirm(None)
    stage.settle()


def test_the_first_card_opens_at_its_first_doubt(review: ReviewPresenter) -> None:
    assert review.state.current == FAMILY
    assert review.state.doubts == (FAMILY, TEL, EMAIL)


def test_accepting_a_doubt_goes_to_the_next_one(review: ReviewPresenter) -> None:
    review.accept("五十嵐")
    assert review.state.current == TEL
    assert review.state.open_doubts == (TEL, EMAIL)


def test_accepting_the_last_doubt_confirms_the_card_and_opens_the_next(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    for key in (FAMILY, TEL, EMAIL):
        review.accept(review.state.value(key))
    stage.settle()
    assert state_of(station, cards[0]) is CardState.WAITING
    assert review.state.card is not None
    assert review.state.card.id == cards[1].id


def test_a_card_without_doubts_is_confirmed_by_one_enter(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    review.next_card()
    review.accept(review.state.value(review.state.current or FAMILY))
    stage.settle()
    assert state_of(station, cards[1]) is CardState.WAITING


def test_a_correction_reaches_the_station(review: ReviewPresenter, stage: Stage, station: FakeStation) -> None:
    review.accept("五十風")
    stage.settle()
    card = review.state.card
    assert card is not None
    assert station.card(card.id).result().draft.field(*FAMILY).value == "五十風"  # type: ignore[union-attr]


def test_the_whole_name_follows_its_corrected_part(review: ReviewPresenter) -> None:
    review.accept("五十風")
    assert review.state.value((FactName.NAME, 0)) == "五十風 健太郎"


def test_a_wrong_mail_address_keeps_the_focus_and_says_why(review: ReviewPresenter) -> None:
    review.select(EMAIL)
    review.accept("igarashi_k@shionagi-seiki")
    assert review.state.current == EMAIL
    assert review.state.issue is not None
    assert review.state.issue.kind is IssueKind.EMAIL_FORM


def test_a_mere_warning_is_accepted_at_the_second_enter(review: ReviewPresenter) -> None:
    review.select(TEL)
    review.accept("0265")
    assert review.state.issue is not None
    review.accept("0265")
    assert review.state.issue is None
    assert review.state.value(TEL) == "0265"


def test_confirming_stops_at_the_first_field_whose_form_is_wrong(
    review: ReviewPresenter, station: FakeStation, stage: Stage, cards: tuple[Card, ...]
) -> None:
    review.select(EMAIL)
    review.leave("no address")
    review.select(FAMILY)
    confirm_in_hand(review, stage)
    assert review.state.current == EMAIL
    assert state_of(station, cards[0]) is CardState.TO_REVIEW


def test_confirming_keeps_what_stands_in_the_field(
    review: ReviewPresenter, station: FakeStation, stage: Stage, cards: tuple[Card, ...]
) -> None:
    review.confirm("五十嵐山")
    stage.settle()
    confirmed = station.card(cards[0].id).result()
    assert confirmed.state is CardState.WAITING
    assert confirmed.draft.field(*FAMILY).value == "五十嵐山"  # type: ignore[union-attr]


def test_a_second_confirmation_on_its_way_is_ignored(
    review: ReviewPresenter, stage: Stage, station: FakeStation
) -> None:
    review.confirm(None)
    review.confirm(None)
    stage.settle()
    assert len(station.deliveries().result()) == 1
    assert stage.refused == []


def test_moving_on_with_tab_keeps_typing_but_confirms_nothing(review: ReviewPresenter) -> None:
    review.select(FAMILY)
    review.step(1, "五十嵐")
    assert FAMILY in review.state.open_doubts
    review.select(FAMILY)
    review.step(1, "五十風")
    assert review.state.value(FAMILY) == "五十風"


def test_undo_takes_a_correction_back_and_redo_makes_it_again(review: ReviewPresenter, stage: Stage) -> None:
    review.accept("五十風")
    stage.settle()
    assert review.undo()
    stage.settle()
    assert review.state.value(FAMILY) == "五十嵐"
    assert review.state.current == FAMILY
    assert review.redo()
    stage.settle()
    assert review.state.value(FAMILY) == "五十風"


def test_undo_reaches_back_over_a_confirmed_card(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    confirm_in_hand(review, stage)
    review.undo()
    stage.settle()
    assert review.state.card is not None
    assert review.state.card.id == cards[0].id
    assert state_of(station, cards[0]) is CardState.TO_REVIEW
    assert station.deliveries().result() == ()


def test_the_quiet_line_reopens_the_card_confirmed_last(
    review: ReviewPresenter, stage: Stage, cards: tuple[Card, ...]
) -> None:
    confirm_in_hand(review, stage)
    assert review.state.previous is not None
    review.reopen_previous()
    stage.settle()
    assert review.state.card is not None
    assert review.state.card.id == cards[0].id
    assert review.state.previous is None


def test_undo_of_nothing_says_so(review: ReviewPresenter) -> None:
    assert not review.undo()
    assert not review.redo()


def test_escape_restores_what_was_read(review: ReviewPresenter, stage: Stage) -> None:
    review.accept("五十風")
    review.select(FAMILY)
    assert review.restore() == "五十嵐"
    stage.settle()
    assert FAMILY in review.state.open_doubts


def test_a_held_card_leaves_the_queue_and_comes_back_by_undo(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    review.hold(None)
    stage.settle()
    assert state_of(station, cards[0]) is CardState.ON_HOLD
    assert review.state.card is not None
    assert review.state.card.id == cards[1].id
    review.undo()
    stage.settle()
    assert state_of(station, cards[0]) is CardState.TO_REVIEW
    assert review.state.card.id == cards[0].id


def test_a_discarded_card_comes_back_by_undo(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    review.discard("名刺ではない")
    stage.settle()
    assert state_of(station, cards[0]) is CardState.DISCARDED
    review.undo()
    stage.settle()
    assert state_of(station, cards[0]) is CardState.TO_REVIEW


def test_cards_on_hold_are_looked_at_on_their_own(
    review: ReviewPresenter, stage: Stage, cards: tuple[Card, ...]
) -> None:
    review.hold(None)
    stage.settle()
    review.look_at(held=True)
    stage.settle()
    assert review.left == 1
    assert review.state.card is not None
    assert review.state.card.id == cards[0].id


def test_the_next_card_is_the_one_after_and_not_the_first_again(
    review: ReviewPresenter, stage: Stage, cards: tuple[Card, ...]
) -> None:
    review.next_card()
    confirm_in_hand(review, stage)
    assert review.state.card is not None
    assert review.state.card.id == cards[2].id


def test_urgent_cards_come_first(station: FakeStation, stage: Stage) -> None:
    station.add_read_card(station.add_batch(BatchHeader()), 1, "05")
    urgent = station.add_read_card(station.add_batch(BatchHeader(priority=Priority.URGENT)), 1, "06")
    presenter = ReviewPresenter(station, stage.ask, lambda: station.now, lambda: stage.clock)
    presenter.start()
    stage.settle()
    assert presenter.state.card is not None
    assert presenter.state.card.id == urgent.id


def test_a_card_being_read_again_takes_its_new_reading(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    review.turn(0, 1)
    stage.settle()
    assert review.state.reading_again
    read = station.card(cards[0].id).result()
    station.put(replace(read, state=CardState.READ, draft=cards[1].draft))
    stage.settle()
    assert not review.state.reading_again
    assert review.state.value((FactName.COMPANY, 0)) == "霧ヶ谷酒造株式会社"


def test_undo_after_a_new_reading_touches_only_what_the_person_still_says(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    name, tel = (FactName.FAMILY_NAME, 0), (FactName.TEL, 0)
    review.select(name)
    review.accept("五十風")
    review.select(tel)
    review.accept("0265-10-0000")
    review.select(tel)
    review.restore()
    stage.settle()
    review.read_again()
    stage.settle()
    now = station.card(cards[0].id).result()
    station.put(replace(now, state=CardState.TO_REVIEW))
    stage.settle()
    assert review.undo()
    stage.settle()
    assert (review.state.value(tel), review.state.value(name)) == ("0265-10-7547", "五十嵐")
    assert not review.undo()


def test_a_card_that_somebody_else_took_away_makes_room_for_the_next(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    station.put(replace(cards[0], state=CardState.DISCARDED))
    stage.settle()
    assert review.state.card is not None
    assert review.state.card.id == cards[1].id


def test_a_new_card_fills_an_empty_screen(station: FakeStation, stage: Stage) -> None:
    presenter = ReviewPresenter(station, stage.ask, lambda: station.now, lambda: stage.clock)
    stage.listen(presenter.happened)
    presenter.start()
    stage.settle()
    assert presenter.state.card is None
    station.put(station.add_read_card(station.add_batch(HEADER), 1, "01"))
    stage.settle()
    assert presenter.state.card is not None


def test_all_cards_without_doubt_are_confirmed_at_once(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    assert review.sure == 1
    review.confirm_sure()
    stage.settle()
    assert state_of(station, cards[1]) is CardState.WAITING
    assert review.sure == 0


def test_the_decision_about_the_lead_goes_to_the_station_and_can_be_undone(
    review: ReviewPresenter, stage: Stage, station: FakeStation, cards: tuple[Card, ...]
) -> None:
    different = LeadDecision(LeadChoice.DIFFERENT_PERSON)
    review.decide(different)
    stage.settle()
    assert station.card(cards[0].id).result().lead == different
    review.undo()
    stage.settle()
    assert station.card(cards[0].id).result().lead == LeadDecision()


def test_one_more_telephone_can_be_added(review: ReviewPresenter) -> None:
    review.add_field(FactName.TEL)
    assert review.state.current == (FactName.TEL, 1)
    review.accept("03-1234-5678")
    assert review.state.value((FactName.TEL, 1)) == "03-1234-5678"


def test_a_failure_is_told_and_the_card_stays(review: ReviewPresenter, stage: Stage, station: FakeStation) -> None:
    card = review.state.card
    assert card is not None
    station._cards[card.id] = replace(card, state=CardState.SENT)
    confirm_in_hand(review, stage)
    assert [error.problem for error in stage.refused] == [Problem.NOT_POSSIBLE_NOW]
    assert not review.state.confirming


def test_time_left_is_told_only_after_some_cards(review: ReviewPresenter, stage: Stage) -> None:
    assert review.pace.seconds_left(10) is None
    for _card in range(3):
        stage.clock += 12
        confirm_in_hand(review, stage)
    assert review.pace.seconds_left(10) == pytest.approx(120)
