"""Figures on file, and what got better or worse since."""

from __future__ import annotations

from pathlib import Path

from ocr.evaluation.__main__ import main
from ocr.evaluation.bars import table
from ocr.evaluation.comparison import changes
from ocr.evaluation.figures import Figures, load, save
from ocr.evaluation.measures import measures
from ocr.evaluation.run import Outcome
from ocr.evaluation.tally import tallied
from ocr.reading import FieldName
from resources.samples import FOLDER
from tests.ocr.evaluation.cards import candidate, reading_of, scan_of, true_card


def figures(right: int, of: int = 50) -> Figures:
    values = ["03-1234-5678"] * right + ["03-1234-0000"] * (of - right)
    return Figures(
        "ppocr",
        tallied(
            [
                Outcome(
                    scan_of(true_card(tel="03-1234-5678")), (reading_of(candidate(FieldName.TEL, value)),), 1.0, 1.0
                )
                for value in values
            ]
        ),
    )


def test_figures_come_back_from_their_file_as_they_were(tmp_path: Path) -> None:
    saved = figures(48)
    save(tmp_path / "figures.json", saved)

    loaded = load(tmp_path / "figures.json")

    assert {part: list(measures(tally)) for part, tally in loaded.tallies.items()} == {
        part: list(measures(tally)) for part, tally in saved.tallies.items()
    }
    assert list(table(loaded)) == list(table(saved))


def test_more_lost_than_the_tolerance_is_worse() -> None:
    lost = {change.after.name: change for change in changes(figures(50), figures(45))}
    assert lost["exact tel"].is_worse(tolerance=5)
    assert not lost["exact tel"].is_worse(tolerance=15)
    assert "worse" in str(lost["exact tel"])


def test_one_single_value_is_no_reason_to_fail() -> None:
    assert not any(change.is_worse(tolerance=0) for change in changes(figures(50), figures(49)))


def test_what_got_better_is_not_worse() -> None:
    gained = list(changes(figures(40), figures(50)))
    assert gained
    assert not any(change.is_worse(tolerance=0) for change in gained)


def test_the_table_of_bars_names_what_is_not_reached() -> None:
    row = next(line for line in table(figures(45)) if "tel, fax, mobile" in line)
    assert "90.00 (50); tel 90.0 (50)" not in row  # a group of one need not name its weakest member
    assert "| 90.00 (50) | 98.5 | no (few) |" in row


def test_a_run_is_saved_and_compared_by_the_command_line(tmp_path: Path) -> None:
    file = str(tmp_path / "figures.json")
    run = [str(FOLDER), "--only", "05_front", "--true-lines"]

    assert main([*run, "--save", file]) == 0
    assert main([*run, "--compare", file, "--mismatches"]) == 0


def test_a_folder_without_truth_is_an_error(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 1
