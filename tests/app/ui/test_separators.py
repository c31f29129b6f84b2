"""Separator sheets on the capture page: the newest part is the open batch, the cards before it stay in view."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.capture.cards import CardsModel, Separator, describe
from app.ui.capture.presenter import CapturePresenter
from tests.app.ui.conftest import Show
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.scenes import HEADER, settle
from tests.app.ui.stage import Stage
from tests.app.ui.test_capture_presenter import opened


@pytest.fixture
def capture(station: FakeStation, stage: Stage) -> CapturePresenter:
    """Fed with two cards, a separator sheet, and two more."""
    station.stack, station.separator_after = 4, {2}
    presenter = opened(station, stage)
    presenter.scan()
    stage.settle()
    return presenter


def numbers(model: CardsModel) -> list[str]:
    tiles = [model.tile(row) for row in range(model.rowCount())]
    return ["|" if isinstance(tile, Separator) else str(tile.number) for tile in tiles]


def test_the_batch_behind_the_separator_is_the_open_one(capture: CapturePresenter) -> None:
    batch = capture.state.batch
    assert batch is not None
    assert batch.follows is not None
    assert [part.id for part in capture.separated()] == [batch.id]
    assert len(capture.cards()) == 4


def test_changed_settings_hold_for_the_newest_part_only(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    capture.change_header(HEADER)
    stage.settle()
    first, second = station.batches().result()
    assert (first.header == HEADER, second.header) == (False, HEADER)


def test_the_separator_lies_between_the_cards_of_both_parts(capture: CapturePresenter) -> None:
    model = CardsModel()
    model.show_all(capture.cards(), capture.separated())
    assert numbers(model) == ["2", "1", "|", "2", "1"]
    separator = model.tile(2)
    assert isinstance(separator, Separator)
    assert separator.batch.number in describe(separator)


def test_what_comes_while_one_looks_further_down_is_let_in_in_its_order(capture: CapturePresenter) -> None:
    *newer, second, first = capture.cards()
    model = CardsModel()
    model.show_all((second, first))
    model.holding = True
    model.show_separator(capture.separated()[0])
    for card in reversed(newer):
        model.show_card(card)
    assert (numbers(model), model.held_back) == (["2", "1"], 2)
    model.holding = False
    model.release()
    assert numbers(model) == ["2", "1", "|", "2", "1"]


def test_a_card_of_the_ended_part_goes_on_being_shown(
    capture: CapturePresenter, stage: Stage, station: FakeStation
) -> None:
    card = capture.cards()[-1]
    station.hold(card.id).result()
    stage.settle()
    assert capture.cards()[-1].state is not card.state


def test_finishing_counts_the_cards_of_the_newest_part(capture: CapturePresenter, stage: Stage) -> None:
    counted: list[int] = []
    capture.finished = lambda _batch, cards: counted.append(cards)
    capture.finish()
    stage.settle()
    assert counted == [2]
    assert capture.cards() == ()


def test_separator_sheets_are_saved_where_the_person_says(show: Show, tmp_path: Path) -> None:
    window, station = show("capture_empty")
    window.commands["capture.save_separators"].trigger()
    dialog = window.findChild(QFileDialog, "saveSeparators")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "sheets.pdf"))
    dialog.reject()
    settle(window, station)
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF")
