"""Which card is in hand, and which comes next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.batch import BatchHeader, Priority
from app.domain.card import Card
from app.domain.states import CardState
from app.ui.review.presenter import ReviewPresenter
from sync.records import FactName
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.review.in_hand import confirm_in_hand, state_of
from tests.app.ui.scenes import HEADER
from tests.app.ui.stage import Stage


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


def test_time_left_is_told_only_after_some_cards(review: ReviewPresenter, stage: Stage) -> None:
    assert review.pace.seconds_left(10) is None
    for _card in range(3):
        stage.clock += 12
        confirm_in_hand(review, stage)
    assert review.pace.seconds_left(10) == pytest.approx(120)
