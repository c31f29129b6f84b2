from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from app.domain.batch import BatchHeader, Sides
from app.domain.states import CardState
from app.ui.capture.presenter import CapturePresenter
from app.ui.capture.state import Phase
from app.usecases.events import ScanStopped
from app.usecases.problems import Problem
from drivers.scanner import Device, Fault, Source
from tests.app.ui.fake_capture import DEMO
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import HEADER
from tests.app.ui.stage import Stage


@pytest.fixture
def capture(station: FakeStation, stage: Stage) -> CapturePresenter:
    station.stack = 6
    return opened(station, stage)


def opened(station: FakeStation, stage: Stage, last_scanner: str = "") -> CapturePresenter:
    presenter = CapturePresenter(station, stage.ask, lambda: stage.clock, last_scanner)
    presenter.refused = stage.refused.append
    stage.listen(presenter.happened)
    presenter.start()
    stage.settle()
    return presenter


def test_the_scanner_that_answers_is_chosen(capture: CapturePresenter) -> None:
    assert capture.state.device == DEMO
    assert capture.state.may_start


def test_the_scanner_used_last_is_chosen_again(station: FakeStation, stage: Stage) -> None:
    other = Device("escl:http://printer/eSCL", "複合機", (Source.ADF,), (300,))
    station.found = (DEMO, other)
    assert opened(station, stage, other.id).state.device == other


def test_a_scanner_added_by_its_address_is_chosen(capture: CapturePresenter, stage: Stage) -> None:
    capture.add_scanner("printer.example")
    stage.settle()
    assert capture.state.device is not None
    assert capture.state.device.name == "複合機"
    assert [device.name for device in capture.state.devices or ()] == [DEMO.name, "複合機"]


def test_an_address_that_does_not_answer_changes_nothing_and_is_told(capture: CapturePresenter, stage: Stage) -> None:
    capture.add_scanner("nobody.example")
    stage.settle()
    assert capture.state.device == DEMO
    assert [error.problem for error in stage.refused] == [Problem.SCANNER_SILENT]


def test_without_a_scanner_nothing_can_be_started(station: FakeStation, stage: Stage) -> None:
    station.found = ()
    capture = opened(station, stage)
    assert capture.state.devices == ()
    assert not capture.state.may_start


def test_scanning_opens_a_batch_with_the_chosen_header(capture: CapturePresenter, stage: Stage) -> None:
    capture.change_header(HEADER)
    capture.scan()
    stage.settle()
    assert capture.state.batch is not None
    assert capture.state.batch.header == HEADER


def test_cards_stand_newest_first(capture: CapturePresenter, stage: Stage) -> None:
    capture.scan()
    stage.settle()
    assert [card.number for card in capture.cards()] == [6, 5, 4, 3, 2, 1]


def test_an_empty_feeder_leaves_the_batch_open(capture: CapturePresenter, stage: Stage) -> None:
    capture.scan()
    stage.settle()
    assert capture.state.phase is Phase.IDLE
    assert capture.state.batch is not None
    assert capture.state.notice is not None
    assert "6枚" in capture.state.notice.title


def test_a_jam_says_first_what_is_saved_and_keeps_the_place_of_the_sheet(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    station.fault_after = {3: Fault.JAM}
    capture.scan()
    stage.settle()
    assert capture.state.phase is Phase.STOPPED
    assert capture.state.notice is not None
    assert "3枚目までは保存済み" in capture.state.notice.title
    assert len(capture.state.notice.steps) == 3
    assert capture.state.notice.sheet_missing
    assert capture.state.saved_sheets == 3


def test_scanning_goes_on_in_the_same_batch_after_a_jam(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    station.fault_after = {3: Fault.JAM}
    capture.scan()
    stage.settle()
    batch = capture.state.batch
    capture.scan()
    stage.settle()
    assert capture.state.batch == batch
    assert len(capture.cards()) == 6


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_a_sentence_and_leaves_a_way_on(
    fault: Fault, capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    station.fault_after = {2: fault}
    capture.scan()
    stage.settle()
    assert capture.state.notice is not None
    assert capture.state.notice.title
    assert capture.state.notice.steps or capture.state.notice.text
    assert capture.state.may_start
    assert capture.state.may_finish


def test_pausing_stops_the_feed_and_scanning_goes_on_from_there(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    reached, go_on = Event(), Event()

    def gate(sheet: int) -> None:
        if sheet == 3:
            reached.set()
            go_on.wait(10)

    station.gate = gate
    capture.scan()
    while not reached.wait(0.01):
        stage.hand_over()
    stage.hand_over()
    capture.pause()
    assert capture.state.phase is Phase.PAUSING
    go_on.set()
    stage.settle()
    assert capture.state.phase is Phase.IDLE
    assert len(capture.cards()) == 2
    capture.scan()
    stage.settle()
    assert len(capture.cards()) == 6


def test_a_header_changed_later_holds_for_the_whole_batch(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    capture.scan()
    stage.settle()
    capture.change_header(HEADER)
    stage.settle()
    assert station.batches().result()[0].header == HEADER


def test_ending_the_batch_clears_the_grid_and_keeps_the_settings_but_the_note(
    capture: CapturePresenter, stage: Stage
) -> None:
    capture.change_header(HEADER)
    capture.scan()
    stage.settle()
    capture.finish()
    stage.settle()
    assert capture.state.batch is None
    assert capture.cards() == ()
    assert capture.state.header.owner == HEADER.owner
    assert capture.state.header.note == ""


def test_files_that_cannot_be_taken_are_told_one_by_one_and_the_rest_goes_on(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    station.broken_files = {"broken.pdf": "damaged"}
    capture.take_files([Path("broken.pdf"), Path("a.jpg"), Path("b.jpg")])
    stage.settle()
    assert [failed.source for failed in capture.state.failures] == ["broken.pdf"]
    assert len(capture.cards()) == 2
    assert capture.state.phase is Phase.IDLE


def test_a_batch_left_open_is_taken_up_again(station: FakeStation, stage: Stage) -> None:
    batch = station.add_batch(HEADER)
    station.add_read_card(batch, 1, "01")
    capture = opened(station, stage)
    assert capture.state.batch == batch
    assert capture.state.header == HEADER
    assert len(capture.cards()) == 1


def test_one_side_is_scanned_when_one_side_is_wanted(capture: CapturePresenter) -> None:
    two_ways = Device("d", "d", (Source.ADF_DUPLEX, Source.ADF), (300,))
    assert capture._source(two_ways) is Source.ADF_DUPLEX
    capture.change_header(BatchHeader(sides=Sides.ONE))
    assert capture._source(two_ways) is Source.ADF


def test_figures_count_what_is_read_doubtful_and_two_sided(capture: CapturePresenter, stage: Stage) -> None:
    capture.scan()
    stage.settle()
    figures = capture.figures()
    assert (figures.taken, figures.read, figures.reading) == (6, 6, 0)
    assert figures.to_check == sum(card.state is CardState.TO_REVIEW for card in capture.cards())
    assert figures.two_sided + figures.blank_backs == 6


def test_the_pace_is_measured_while_feeding(capture: CapturePresenter, stage: Stage) -> None:
    capture._pace.begin()
    for _card in range(5):
        capture._pace.came()
        stage.clock += 1.5
    assert capture._pace.cards_per_minute() == 40


def test_after_going_on_a_jam_still_tells_how_many_sheets_of_the_batch_are_saved(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    station.fault_after = {3: Fault.JAM, 5: Fault.DOUBLE_FEED}
    for _scan in range(2):
        capture.scan()
        stage.settle()
    assert capture.state.notice is not None
    assert "5枚目までは保存済み" in capture.state.notice.title
    assert "6枚目" in capture.state.notice.steps[1]
    assert capture.state.saved_sheets == 5


def test_the_scan_ends_with_its_event_behind_the_last_card_and_not_with_the_answer(
    station: FakeStation, stage: Stage
) -> None:
    station.stack = 1
    capture = CapturePresenter(station, stage.ask, lambda: stage.clock)
    capture.start()
    stage.settle()
    capture.scan()
    stage.settle()
    assert capture.state.phase is Phase.STARTING
    assert capture.state.batch is not None
    capture.happened(ScanStopped(capture.state.batch.id, None, 1, 1))
    assert capture.state.phase is Phase.IDLE


def test_an_import_that_is_stopped_keeps_what_was_taken_and_leaves_the_batch_open(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    reached, go_on = Event(), Event()

    def gate(number: int) -> None:
        if number == 2:
            reached.set()
            go_on.wait(10)

    station.gate = gate
    capture.take_files([Path("a.jpg"), Path("b.jpg"), Path("c.jpg")])
    while not reached.wait(0.01):
        stage.hand_over()
    assert capture.state.importing
    capture.cancel_import()
    go_on.set()
    stage.settle()
    assert len(capture.cards()) == 1
    assert capture.state.phase is Phase.IDLE
    assert capture.state.may_finish
