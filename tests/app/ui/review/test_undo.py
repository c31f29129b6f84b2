"""Taking back what was done, also on cards already confirmed."""

from __future__ import annotations

from dataclasses import replace

from app.domain.card import Card
from app.domain.states import CardState
from app.ui.review.presenter import ReviewPresenter
from sync.records import FactName, LeadChoice, LeadDecision
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.review.in_hand import FAMILY, confirm_in_hand, state_of
from tests.app.ui.stage import Stage


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
