"""Separator sheets part a stack into batches, whichever side of them comes first."""

from __future__ import annotations

from app.domain.batch import Batch, BatchHeader, PageSide
from app.domain.card import Card
from app.domain.ids import BatchId
from app.domain.states import CardState
from app.usecases.batches import close_batch, papers_taken
from app.usecases.take_page import Page, TakenPage, end_capture, take_page
from tests.app.clock import MORNING
from tests.app.desk import Desk, picture

FRONT, BACK = PageSide.FRONT, PageSide.BACK


class Feeder:
    """One capture into a batch: the station finds out by itself which batch a page goes to."""

    def __init__(self, desk: Desk, batch: Batch, papers_before: int = 0) -> None:
        self._desk, self._batch, self._before, self._pages = desk, batch, papers_before, 0

    def feed(self, paper: int, side: PageSide = FRONT, *, separator: bool = False, duplex: bool = False) -> TakenPage:
        self._pages += 1
        waits = duplex and side is FRONT
        capture = f"capture-{self._before}"
        page = Page(
            self._batch.id,
            self._before + paper,
            side,
            picture(self._before + self._pages),
            300,
            "test",
            capture,
            self._pages,
            waits,
            is_separator=separator,
        )
        return self.again(page)

    def again(self, page: Page) -> TakenPage:
        self.last = page
        return self._desk.database.write(lambda r: take_page(r, page, now=MORNING, new_id=self._desk.new_id)).result()

    def end(self) -> None:
        capture = self.last.capture
        self._desk.database.write(lambda r: end_capture(r, capture, now=MORNING)).result()


def batches(desk: Desk) -> tuple[Batch, ...]:
    return desk.database.read(lambda r: r.batches.all(only_open=False)).result()


def cards(desk: Desk, batch_id: BatchId) -> tuple[Card, ...]:
    return desk.database.read(lambda r: r.cards.listed(batch_id=batch_id)).result()


def pending(desk: Desk) -> list[tuple[BatchId, int]]:
    return [(p.batch_id, p.ordinal) for p in desk.database.read(lambda r: r.readings.pending()).result()]


def test_a_separator_shows_no_card_and_begins_a_batch_with_the_same_settings(desk: Desk) -> None:
    first = desk.open(BatchHeader(tags=("展示会",), note="初日"))
    feeder = Feeder(desk, first)
    feeder.feed(1)
    taken = feeder.feed(2, separator=True)
    feeder.feed(3)
    ended, begun = batches(desk)
    assert taken == TakenPage(None, begun)
    assert (ended.id, ended.closed_at is not None) == (first.id, True)
    assert (begun.follows, begun.header, begun.closed_at) == (first.id, BatchHeader(tags=("展示会",)), None)
    assert [len(cards(desk, batch.id)) for batch in (ended, begun)] == [1, 1]
    assert pending(desk) == [(ended.id, 1), (begun.id, 3)]


def test_a_separator_before_all_cards_parts_nothing(desk: Desk) -> None:
    batch = desk.open()
    feeder = Feeder(desk, batch)
    assert feeder.feed(1, separator=True).separator == batch
    card = feeder.feed(2).card
    assert card is not None
    assert card.batch_id == batch.id
    assert len(batches(desk)) == 1


def test_two_separators_on_top_of_each_other_part_once(desk: Desk) -> None:
    feeder = Feeder(desk, desk.open())
    feeder.feed(1)
    feeder.feed(2, separator=True)
    feeder.feed(3, separator=True)
    feeder.feed(4)
    assert len(batches(desk)) == 2


def test_the_blank_back_of_a_separator_is_no_card_either(desk: Desk) -> None:
    feeder = Feeder(desk, desk.open())
    for paper, separator in ((1, False), (2, True), (3, False)):
        feeder.feed(paper, FRONT, separator=separator, duplex=True)
        feeder.feed(paper, BACK)
    feeder.end()
    ended, begun = batches(desk)
    assert [len(cards(desk, batch.id)) for batch in (ended, begun)] == [1, 1]
    sides = desk.database.read(lambda r: r.sheets.of_paper(ended.id, 2)).result()
    assert [side.is_separator for side in sides] == [True, True]
    assert pending(desk) == [(ended.id, 1), (begun.id, 3)]


def test_a_separator_that_lies_face_down_takes_its_card_away_again(desk: Desk) -> None:
    feeder = Feeder(desk, desk.open())
    feeder.feed(1, FRONT, duplex=True)
    feeder.feed(1, BACK)
    shown = feeder.feed(2, FRONT, duplex=True).card
    taken = feeder.feed(2, BACK, separator=True)
    assert shown is not None
    assert taken.card is not None
    assert (taken.card.id, taken.card.state) == (shown.id, CardState.DISCARDED)
    assert taken.separator is not None
    feeder.end()
    assert pending(desk) == [(batches(desk)[0].id, 1)]


def test_a_separator_printed_on_both_sides_parts_once(desk: Desk) -> None:
    feeder = Feeder(desk, desk.open())
    feeder.feed(1, duplex=True)
    feeder.feed(1, BACK)
    feeder.feed(2, FRONT, separator=True, duplex=True)
    assert feeder.feed(2, BACK, separator=True) == TakenPage()
    assert len(batches(desk)) == 2


def test_a_separator_that_is_taken_again_after_a_power_cut_parts_once(desk: Desk) -> None:
    feeder = Feeder(desk, desk.open())
    feeder.feed(1)
    feeder.feed(2, separator=True)
    assert feeder.again(feeder.last) == TakenPage()
    feeder.feed(3)
    assert [len(cards(desk, batch.id)) for batch in batches(desk)] == [1, 1]


def test_the_next_scan_counts_paper_on_behind_a_last_separator(desk: Desk) -> None:
    first = desk.open()
    feeder = Feeder(desk, first)
    feeder.feed(1, separator=True)
    feeder.feed(2)
    feeder.feed(3, separator=True)
    taken = desk.database.read(lambda r: papers_taken(r, first.id)).result()
    assert taken == 3
    card = Feeder(desk, first, taken).feed(1).card
    assert card is not None
    assert card.batch_id == batches(desk)[1].id


def test_closing_the_first_batch_closes_its_newest_part(desk: Desk) -> None:
    first = desk.open()
    feeder = Feeder(desk, first)
    for paper in (1, 2, 3):
        feeder.feed(paper, separator=paper == 2)
    closed = desk.database.write(lambda r: close_batch(r, first.id, now=MORNING)).result()
    assert closed.follows == first.id
    assert all(batch.closed_at for batch in batches(desk))


def test_a_batch_begun_by_the_last_sheet_of_the_stack_is_forgotten(desk: Desk) -> None:
    first = desk.open()
    feeder = Feeder(desk, first)
    feeder.feed(1)
    feeder.feed(2, separator=True)
    desk.database.write(lambda r: close_batch(r, first.id, now=MORNING)).result()
    assert [batch.id for batch in batches(desk)] == [first.id]
