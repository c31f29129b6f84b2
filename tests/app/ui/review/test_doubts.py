"""From doubt to doubt through the card in hand."""

from __future__ import annotations

from dataclasses import replace

from app.domain.card import Card
from app.domain.states import CardState
from app.domain.validation import IssueKind
from app.ui.review.presenter import ReviewPresenter
from app.usecases.problems import Problem
from sync.records import FactName
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.review.in_hand import EMAIL, FAMILY, TEL, confirm_in_hand, state_of
from tests.app.ui.stage import Stage


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


def test_escape_restores_what_was_read(review: ReviewPresenter, stage: Stage) -> None:
    review.accept("五十風")
    review.select(FAMILY)
    assert review.restore() == "五十嵐"
    stage.settle()
    assert FAMILY in review.state.open_doubts


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
