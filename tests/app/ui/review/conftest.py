"""Three cards to review; the first is in hand."""

from __future__ import annotations

import pytest

from app.domain.card import Card
from app.ui.review.presenter import ReviewPresenter
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import HEADER
from tests.app.ui.stage import Stage


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
