from __future__ import annotations

import pytest

from app.domain.card import Card
from app.ui.review.matching import MatchingPresenter
from app.usecases.answers import StoreState
from sync.records import LeadChoice, LeadDecision, LeadId
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import CANDIDATES, HEADER
from tests.app.ui.stage import Stage


@pytest.fixture
def card(station: FakeStation) -> Card:
    station.signed_in_as("佐藤 由美")
    station.candidates = CANDIDATES
    return station.add_read_card(station.add_batch(HEADER), 1, "01")


@pytest.fixture
def matching(station: FakeStation, stage: Stage, card: Card) -> MatchingPresenter:
    presenter = MatchingPresenter(station, stage.ask)
    presenter.show(card)
    return presenter


def test_the_lead_that_matches_is_the_automatic_choice(matching: MatchingPresenter, card: Card, stage: Stage) -> None:
    matching.ask(card.id)
    stage.settle()
    assert matching.state.chosen.candidate == CANDIDATES[0]
    assert matching.state.chosen.decision == LeadDecision()


def test_other_candidates_and_a_different_person_can_be_chosen(
    matching: MatchingPresenter, card: Card, stage: Stage
) -> None:
    matching.ask(card.id)
    stage.settle()
    assert [option.decision for option in matching.state.options] == [
        LeadDecision(),
        LeadDecision(LeadChoice.JOIN, LeadId("lead-b")),
        LeadDecision(LeadChoice.DIFFERENT_PERSON),
    ]


def test_without_a_match_there_is_nobody_to_differ_from(
    matching: MatchingPresenter, card: Card, stage: Stage, station: FakeStation
) -> None:
    station.candidates = ()
    matching.ask(card.id)
    stage.settle()
    assert [option.decision for option in matching.state.options] == [LeadDecision()]


def test_a_store_that_is_away_blocks_nothing(
    matching: MatchingPresenter, card: Card, stage: Stage, station: FakeStation
) -> None:
    station.set_store(StoreState.UNREACHABLE)
    matching.ask(card.id)
    stage.settle()
    assert matching.state.away
    assert not matching.state.sign_in_needed
    assert stage.refused == []


def test_nobody_signed_in_is_told_to_sign_in(
    matching: MatchingPresenter, card: Card, stage: Stage, station: FakeStation
) -> None:
    station.sign_out().result()
    matching.ask(card.id)
    stage.settle()
    assert matching.state.sign_in_needed


def test_an_answer_about_the_last_card_is_dropped(
    matching: MatchingPresenter, card: Card, stage: Stage, station: FakeStation
) -> None:
    other = station.add_read_card(station.add_batch(HEADER), 2, "02")
    matching.ask(card.id)
    matching.show(other)
    stage.settle()
    assert matching.state.candidates is None
