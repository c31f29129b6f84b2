from __future__ import annotations

import pytest

from app.domain.card import Card
from app.domain.outbox import DeliveryProblem
from app.domain.states import CardState
from app.ui.outbox.outcomes import outcome
from app.ui.outbox.presenter import Group, OutboxPresenter
from app.usecases.answers import StoreState
from app.usecases.problems import Problem
from app.words.deliveries import delivery_remedy, delivery_title
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import HEADER, NOW
from tests.app.ui.stage import Stage


@pytest.fixture
def cards(station: FakeStation) -> list[Card]:
    batch = station.add_batch(HEADER)
    made = [station.add_read_card(batch, number, f"{number:02}") for number in (2, 3, 5)]
    return [station.confirm(card.id).result() for card in made]


@pytest.fixture
def outbox(station: FakeStation, stage: Stage, cards: list[Card]) -> OutboxPresenter:
    presenter = OutboxPresenter(station, stage.ask, lambda: station.now)
    presenter.refused = stage.refused.append
    stage.listen(presenter.happened)
    presenter.refresh()
    stage.settle()
    return presenter


def test_errors_stand_on_top(outbox: OutboxPresenter, station: FakeStation, stage: Stage, cards: list[Card]) -> None:
    station.fail_delivery(cards[1].id, DeliveryProblem.OWNER_UNKNOWN, final=True)
    stage.settle()
    filled = [group for group, rows in outbox.groups().items() if rows]
    assert filled == [Group.FAILED, Group.WAITING]


def test_a_failure_that_is_tried_again_still_waits(
    outbox: OutboxPresenter, station: FakeStation, stage: Stage, cards: list[Card]
) -> None:
    station.fail_delivery(cards[0].id, DeliveryProblem.STORE_UNREACHABLE, final=False)
    stage.settle()
    assert outbox.count(Group.FAILED) == 0
    assert outbox.count(Group.WAITING) == 3


def test_the_hold_counts_down_and_says_so(outbox: OutboxPresenter, cards: list[Card]) -> None:
    delivery = outbox.delivery(cards[0].id)
    assert delivery is not None
    assert outbox.seconds_held(delivery) == 180
    assert outcome(delivery, 164, NOW)[0] == "あと 2:44 で送信"


def test_a_card_taken_back_leaves_the_outbox(
    outbox: OutboxPresenter, station: FakeStation, stage: Stage, cards: list[Card]
) -> None:
    outbox.take_back(cards[0].id)
    stage.settle()
    assert outbox.delivery(cards[0].id) is None
    assert station.card(cards[0].id).result().state is CardState.TO_REVIEW


def test_sending_now_tells_what_became_of_each_lead(outbox: OutboxPresenter, stage: Stage) -> None:
    sent: list[int] = []
    outbox.sent = sent.append
    outbox.send_now()
    stage.settle()
    assert sent == [3]
    sentences = [outcome(delivery, 0, NOW)[0] for delivery in outbox.groups()[Group.SENT]]
    assert len(set(sentences)) == 3
    assert "新しいリードを作成" in sentences


def test_an_outbox_out_of_reach_says_so_and_keeps_everything(
    outbox: OutboxPresenter, station: FakeStation, stage: Stage
) -> None:
    station.set_store(StoreState.UNREACHABLE)
    outbox.send_now()
    stage.settle()
    assert [error.problem for error in stage.refused] == [Problem.STORE_UNREACHABLE]
    assert outbox.count(Group.WAITING) == 3
    assert not outbox.state.sending


def test_failed_ones_are_sent_again_on_request(
    outbox: OutboxPresenter, station: FakeStation, stage: Stage, cards: list[Card]
) -> None:
    station.fail_delivery(cards[1].id, DeliveryProblem.REJECTED, final=True)
    stage.settle()
    outbox.retry()
    stage.settle()
    assert outbox.count(Group.FAILED) == 0


def test_what_was_sent_long_ago_is_counted_though_it_is_not_listed(
    outbox: OutboxPresenter, station: FakeStation, stage: Stage
) -> None:
    station.sent_long_ago = 700
    outbox.refresh()
    stage.settle()
    assert (outbox.count(Group.SENT), outbox.count(Group.WAITING), outbox.count(None)) == (700, 3, 703)
    assert outbox.groups()[Group.SENT] == []


def test_searching_narrows_by_name_and_company(outbox: OutboxPresenter) -> None:
    outbox.search("楓原 長谷川")
    assert [d.record.facts.person_name for d in outbox.groups()[Group.WAITING]] == ["長谷川 浩二"]


@pytest.mark.parametrize("problem", list(DeliveryProblem))
def test_every_problem_has_a_cause_and_a_remedy(problem: DeliveryProblem) -> None:
    assert delivery_title(problem)
    assert delivery_remedy(problem)
