"""An answer that arrives after newer events does not put the old state back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

import pytest

from app.domain.card import Card
from app.domain.outbox import DeliveryProblem
from app.domain.states import CardState
from app.ui.counts import Counts
from app.ui.outbox.presenter import Group, OutboxPresenter
from app.usecases.events import CardChanged, DeliveryChanged
from app.usecases.problems import StationError
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import HEADER

T = TypeVar("T")


class Late:
    """Holds back every answer, as it was when asked, until arrive()."""

    def __init__(self) -> None:
        self._answers: list[Callable[[], None]] = []

    def ask(
        self, future: Future[T], then: Callable[[T], None], failed: Callable[[StationError], None] | None = None
    ) -> None:
        del failed
        answer = future.result()
        self._answers.append(lambda: then(answer))

    def held_back(self) -> Callable[[], None]:
        """The newest answer, to arrive when it is called."""
        return self._answers.pop()

    def arrive(self) -> None:
        while self._answers:
            self._answers.pop(0)()


@pytest.fixture
def late() -> Late:
    return Late()


@pytest.fixture
def card(station: FakeStation) -> Card:
    return station.add_read_card(station.add_batch(HEADER), 2, "02")


def test_a_card_discarded_before_the_first_answer_is_not_counted(station: FakeStation, late: Late, card: Card) -> None:
    counts = Counts(station, late.ask, lambda: None)
    counts.happened(CardChanged(station.discard(card.id, "duplicate").result()))
    late.arrive()
    assert counts.to_review == 0


def test_cards_nothing_was_heard_of_are_counted_from_the_answer(station: FakeStation, late: Late, card: Card) -> None:
    counts = Counts(station, late.ask, lambda: None)
    late.arrive()
    assert counts.to_review == 1
    counts.happened(CardChanged(station.confirm(card.id).result()))
    assert (counts.to_review, counts.waiting) == (0, 1)


def test_a_delivery_that_failed_meanwhile_stays_failed(station: FakeStation, late: Late, card: Card) -> None:
    assert station.confirm(card.id).result().state is CardState.WAITING
    outbox = OutboxPresenter(station, late.ask, lambda: station.now)
    station.listen(lambda event: outbox.happened(event) if isinstance(event, DeliveryChanged) else None)
    outbox.refresh()
    station.fail_delivery(card.id, DeliveryProblem.OWNER_UNKNOWN, final=True)
    late.arrive()
    assert (outbox.count(Group.FAILED), outbox.count(Group.WAITING)) == (1, 0)


def test_a_card_taken_back_meanwhile_stays_out(station: FakeStation, late: Late, card: Card) -> None:
    station.confirm(card.id).result()
    outbox = OutboxPresenter(station, late.ask, lambda: station.now)
    outbox.refresh()
    late.arrive()
    outbox.refresh()
    before = late.held_back()
    outbox.take_back(card.id)
    late.arrive()
    before()
    assert outbox.count(None) == 0
