"""The fields in doubt, and what is done to the card in hand."""

from __future__ import annotations

from app.domain.card import Card
from app.domain.states import CardState
from app.ui.review.presenter import ReviewPresenter
from sync.records import FactName
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.stage import Stage

FAMILY, EMAIL, TEL = (FactName.FAMILY_NAME, 0), (FactName.EMAIL, 0), (FactName.TEL, 0)


def state_of(station: FakeStation, card: Card) -> CardState:
    return station.card(card.id).result().state


def confirm_in_hand(review: ReviewPresenter, stage: Stage) -> None:
    review.confirm(None)
    stage.settle()
