"""From pages to cards: one, several on a sheet, front and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.domain.batch import BatchHeader, PageSide, Priority
from app.domain.card import Card, CardMark
from app.domain.reading import ReadField
from app.domain.states import CardState
from app.usecases.batches import close_batch
from app.usecases.confirm_card import confirm_card
from app.usecases.read_again import read_again
from app.usecases.read_cards import record_failure, record_reading, start_reading
from app.usecases.take_page import Page, end_capture, take_page
from sync.records import FactName
from tests.app.clock import ACT, MORNING
from tests.app.desk import SURE, Desk, found, picture, read

SURE_FIELDS = [read(*fact) for fact in SURE]


def test_a_page_is_a_card_before_it_is_read(desk: Desk) -> None:
    card = desk.take(desk.open())
    assert card.state is CardState.SCANNING
    assert card.sides[0].shown == picture(1)


def test_the_same_page_is_never_taken_twice(desk: Desk) -> None:
    batch = desk.open()
    page = Page(batch.id, None, PageSide.FRONT, picture(), 300, "test", "scan", 1)
    first, again = (
        desk.database.write(lambda r: take_page(r, page, now=MORNING, new_id=desk.new_id)).result() for _ in range(2)
    )
    assert first.card == again.card
    assert len(desk.database.read(lambda r: r.cards.listed(batch_id=batch.id)).result()) == 1


def test_a_sheet_of_three_cards_becomes_three_cards_in_reading_order(desk: Desk) -> None:
    desk.take(desk.open())
    names = ["一", "二", "三"]
    cards = desk.read(lambda page: [found(page, [read(FactName.NAME, n)], left=100.0 * i) for i, n in enumerate(names)])
    assert [card.draft.fields[0].value for card in cards] == names
    assert [card.number for card in cards] == [1, 2, 3]
    assert all(card.state is CardState.READ for card in cards)


def test_front_and_back_of_one_paper_become_one_card_with_two_pictures(desk: Desk) -> None:
    batch = desk.open()
    front = desk.take(batch, PageSide.FRONT, 1, waits=True)
    both = desk.take(batch, PageSide.BACK, 1)
    english = [read(FactName.NAME_EN, "Mihon Hanako")]
    (card,) = desk.read(lambda page: [found(page, SURE_FIELDS if page.side is PageSide.FRONT else english)])
    assert front.id == both.id == card.id
    assert [side.side for side in card.sides] == [PageSide.FRONT, PageSide.BACK]
    assert card.draft.field(FactName.NAME_EN) is not None


def test_a_front_whose_back_never_comes_is_read_when_the_scan_is_over(desk: Desk) -> None:
    batch = desk.open()
    desk.take(batch, PageSide.FRONT, 1, waits=True)
    assert desk.database.read(lambda r: r.readings.pending()).result() == ()
    desk.database.write(lambda r: end_capture(r, "test", now=MORNING)).result()
    assert len(desk.database.read(lambda r: r.readings.pending()).result()) == 1


def test_a_blank_back_is_marked_and_the_card_is_still_sure(desk: Desk) -> None:
    batch = desk.open()
    desk.take(batch, PageSide.FRONT, 1, waits=True)
    desk.take(batch, PageSide.BACK, 1)
    (card,) = desk.read(
        lambda page: [found(page, SURE_FIELDS)] if page.side is PageSide.FRONT else [found(page, [], blank=True)]
    )
    assert card.marks == {CardMark.BLANK_BACK}
    assert card.state is CardState.READ
    assert len(card.sides) == 2


def test_a_card_fed_the_wrong_way_round_shows_its_printed_side_first(desk: Desk) -> None:
    batch = desk.open()
    desk.take(batch, PageSide.FRONT, 1, waits=True)
    desk.take(batch, PageSide.BACK, 1)
    (card,) = desk.read(
        lambda page: [found(page, SURE_FIELDS)] if page.side is PageSide.BACK else [found(page, [], blank=True)]
    )
    sheets = desk.database.read(lambda r: r.sheets.of_paper(batch.id, 1)).result()
    assert card.sides[0].sheet_id == next(s.id for s in sheets if s.side is PageSide.BACK)
    assert card.sides[0].side is PageSide.FRONT


def test_a_back_on_which_no_card_is_found_is_shown_as_it_was_scanned_and_a_person_looks(desk: Desk) -> None:
    batch = desk.open()
    desk.take(batch, PageSide.FRONT, 1, waits=True)
    taken = desk.take(batch, PageSide.BACK, 1)
    (card,) = desk.read(lambda page: [found(page, SURE_FIELDS)] if page.side is PageSide.FRONT else [])
    assert card.sides[1] == taken.sides[1]
    assert (card.state, card.marks) == (CardState.TO_REVIEW, {CardMark.EDGES_UNCERTAIN})


def test_paper_on_which_no_card_is_found_goes_to_a_person(desk: Desk) -> None:
    desk.take(desk.open())
    (card,) = desk.read(lambda _: [])
    assert (card.state, card.marks) == (CardState.TO_REVIEW, {CardMark.NOTHING_READ})


def test_a_page_that_cannot_be_read_goes_to_a_person_and_is_marked(desk: Desk) -> None:
    desk.take(desk.open())
    (pending,) = desk.database.read(lambda r: r.readings.pending()).result()
    desk.database.write(lambda r: start_reading(r, pending, now=MORNING)).result()
    (card,) = desk.database.write(lambda r: record_failure(r, pending, now=MORNING, detail="engine")).result()
    assert (card.state, card.marks) == (CardState.TO_REVIEW, {CardMark.UNREADABLE})


def test_a_reading_in_flight_when_the_station_dies_is_still_pending(desk: Desk) -> None:
    desk.take(desk.open())
    (pending,) = desk.database.read(lambda r: r.readings.pending()).result()
    desk.database.write(lambda r: start_reading(r, pending, now=MORNING)).result()
    (card,) = desk.read(lambda page: [found(page, SURE_FIELDS)])
    assert card.state is CardState.READ


def test_a_reading_that_comes_twice_counts_once(desk: Desk) -> None:
    desk.take(desk.open())
    (pending,) = desk.database.read(lambda r: r.readings.pending()).result()
    desk.read(lambda page: [found(page, SURE_FIELDS)])
    late = desk.database.write(
        lambda r: record_reading(r, pending, reading=None, now=MORNING, new_id=desk.new_id)  # type: ignore[arg-type]
    ).result()
    assert late == ()


def test_an_urgent_batch_is_read_urgently(desk: Desk) -> None:
    desk.take(desk.open(BatchHeader(priority=Priority.URGENT)))
    (pending,) = desk.database.read(lambda r: r.readings.pending()).result()
    assert pending.urgent


def two_on_a_sheet_of_which_only_the_first_was_found(desk: Desk) -> tuple[Card, Card]:
    """Two cards with names, of which the second has no place on its sheet any more: only the whole paper is read."""
    desk.take(desk.open())
    one, two = desk.read(lambda page: [found(page, named("一")), found(page, named("二"), left=100.0)])
    lost = replace(two, sides=tuple(replace(side, quad=None) for side in two.sides))
    desk.database.write(lambda r: r.cards.save(lost)).result()
    return one, lost


def named(name: str) -> list[ReadField]:
    return [read(FactName.NAME, name)]


def names(cards: tuple[Card, ...]) -> list[str]:
    return [card.draft.fields[0].value for card in cards]


def test_reading_paper_again_leaves_out_the_card_that_is_confirmed_already(desk: Desk) -> None:
    one, two = two_on_a_sheet_of_which_only_the_first_was_found(desk)
    desk.database.write(lambda r: confirm_card(r, one.id, ACT, timedelta(minutes=3))).result()
    desk.database.write(lambda r: read_again(r, two.id, ACT)).result()
    again = desk.read(lambda page: [found(page, named("一"), left=3.0), found(page, named("二"), left=101.0)])
    assert [card.id for card in again] == [two.id]
    assert names(again) == ["二"]
    assert desk.card(one.id).state is CardState.WAITING


def test_reading_paper_again_gives_every_card_what_lies_in_its_own_place(desk: Desk) -> None:
    one, two = two_on_a_sheet_of_which_only_the_first_was_found(desk)
    desk.database.write(lambda r: read_again(r, two.id, ACT)).result()
    again = desk.read(lambda page: [found(page, named("二"), left=101.0), found(page, named("一"), left=3.0)])
    assert [card.id for card in again] == [one.id, two.id]
    assert names(again) == ["一", "二"]


def test_reading_paper_again_makes_one_more_card_of_what_was_not_found_before(desk: Desk) -> None:
    one, two = two_on_a_sheet_of_which_only_the_first_was_found(desk)
    desk.database.write(lambda r: read_again(r, two.id, ACT)).result()
    again = desk.read(lambda page: [found(page, named(name), left=100.0 * i) for i, name in enumerate("一二三")])
    assert [card.id for card in again[:2]] == [one.id, two.id]
    assert names(again) == ["一", "二", "三"]


def test_a_batch_that_nothing_came_into_is_forgotten_and_its_number_given_again(desk: Desk) -> None:
    empty = desk.open()
    desk.database.write(lambda r: close_batch(r, empty.id, now=MORNING)).result()
    full = desk.open()
    desk.take(full)
    desk.database.write(lambda r: close_batch(r, full.id, now=MORNING)).result()
    assert full.number == empty.number
    assert [batch.id for batch in desk.database.read(lambda r: r.batches.all(only_open=False)).result()] == [full.id]


def test_no_number_of_a_day_is_given_twice(desk: Desk) -> None:
    first, second = desk.open(), desk.open()
    desk.take(second)
    desk.database.write(lambda r: close_batch(r, first.id, now=MORNING)).result()
    assert desk.open().number == "2026-11-20-03"
