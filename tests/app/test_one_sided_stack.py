"""A stack of one-sided cards through a duplex feeder, parted by a printed separator sheet. Nothing is faked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.cli.main import run
from app.domain.batch import BatchHeader, Sides
from app.domain.card import Card, CardMark
from app.usecases.card_record import card_record
from app.usecases.station import Station
from drivers.demonstration import DemonstrationScanner, Sheet, Stack, load_stack
from drivers.scanner import ScanRequest, Source
from ocr.separators.printing import separator_pages
from resources import samples
from sync.records import FactName
from tests.app.clock import ACT
from tests.app.station_runs import READS, SETTINGS, station_at, until_read
from tests.app.truths import first_values, truth_of

DPI = 300
_STACK = load_stack(samples.FOLDER).sheets
ONE_SIDED = [replace(sheet, back=None) for sheet in _STACK[2:4]]


@pytest.fixture(scope="module")
def separator(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One sheet, printed, cut out and scanned a little askew."""
    page = pypdfium2.PdfDocument(separator_pages())[0].render(scale=DPI / 72).to_pil().convert("RGB")
    cut = page.crop(tuple(round(mm * DPI / 25.4) for mm in (14, 11, 105, 66)))
    laid = Image.new("RGB", (cut.width + 120, cut.height + 120), (140, 140, 140))
    laid.paste(cut, (60, 60))
    file = tmp_path_factory.mktemp("separator") / "separator.jpg"
    laid.rotate(1.5, Image.Resampling.BICUBIC, fillcolor=(140, 140, 140)).save(file, "JPEG", dpi=(DPI, DPI))
    return file


def cards_of(station: Station) -> list[list[Card]]:
    return [list(station.cards(batch_id=batch.id).result()) for batch in station.batches().result()]


def test_one_sided_cards_through_a_duplex_feeder_ask_nothing_about_their_backs(tmp_path: Path, separator: Path) -> None:
    sheets = (ONE_SIDED[0], Sheet(separator), ONE_SIDED[1])
    with (
        DemonstrationScanner(Stack(sheets)) as scanner,
        station_at(tmp_path / "home", replace(SETTINGS, scanner_urls=(scanner.url,)), READS) as station,
    ):
        batch = station.open_batch(BatchHeader(sides=Sides.BOTH, tags=("展示会",))).result()
        stopped = station.scan(batch.id, ScanRequest(f"escl:{scanner.url}", Source.ADF_DUPLEX)).result()
        until_read(station)
        assert (stopped.fault, stopped.saved_sheets) == (None, 3)
        parts = cards_of(station)

    assert [len(cards) for cards in parts] == [1, 1], "the separator is no card, and parts the two"
    for card, sheet in zip([cards[0] for cards in parts], ONE_SIDED, strict=True):
        assert card.header.tags == ("展示会",)
        assert card.marks == {CardMark.BLANK_BACK}
        names = [field.value for field in card.draft.fields if field.name is FactName.NAME]
        assert names == first_values(truth_of(sheet.front), FactName.NAME)
        assert all(
            field.read is None or field.read.box is None or field.read.box.side_index == 0
            for field in card.draft.fields
        )
        assert len(card_record(card, ACT).images) == 1, "a blank back is not delivered"


def test_the_command_line_follows_the_cards_behind_a_separator(
    tmp_path: Path, separator: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pictures = [str(path) for path in (ONE_SIDED[0].front, separator, ONE_SIDED[1].front)]
    assert run(["--home", str(tmp_path / "home"), "--json", "import", *pictures]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    cards = [(line["batch"], line["number"]) for line in lines if "card_id" in line]
    (parted,) = [line["separator"] for line in lines if "separator" in line]
    # Two processes read: either card may be ready first.
    assert sorted(cards) == [(parted["ended"], 1), (parted["begun"], 1)]


def test_reading_files_says_which_page_is_a_separator(separator: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", str(separator)]) == 0
    assert "区切り紙" in capsys.readouterr().out


def test_the_command_line_prints_what_the_feeder_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sheets.pdf"
    assert run(["--home", str(tmp_path / "home"), "separator", "--out", str(file)]) == 0
    assert str(file) in capsys.readouterr().out
    assert run(["read", str(file)]) == 0
    assert "区切り紙" in capsys.readouterr().out
