"""Reading is held to its committed baseline, which moves only with a sentence why."""

from __future__ import annotations

from pathlib import Path

from ocr.evaluation.comparison import losses
from ocr.evaluation.figures import load
from ocr.evaluation.kept import keep, kept
from ocr.evaluation.run import Cost, Outcome, with_fields
from tests.ocr.evaluation.baseline import BASELINE, figures_of, sample_scans


def test_reading_is_no_worse_than_the_baseline(outcomes: list[Outcome]) -> None:
    lost = [f"{change}" for change in losses(load(BASELINE), figures_of(outcomes, ""), tolerance=1)]
    assert lost == [], "mend it, or make a new baseline: python -m tests.ocr.evaluation.baseline --why …"


def test_the_baseline_tells_why_it_moved() -> None:
    why = load(BASELINE).why
    assert why.endswith(".")
    assert len(why.split()) > 5


def test_fields_of_kept_lines_are_the_fields_of_the_reading(outcomes: list[Outcome], tmp_path: Path) -> None:
    cost = Cost(1, len(outcomes), 1, 1, 1, 1, 1, 0)
    keep(tmp_path / "lines.json.gz", outcomes, cost)

    again, cost_again = kept([tmp_path / "lines.json.gz"], sample_scans())

    assert cost_again == cost
    assert [_values(each) for each in with_fields(again)] == [_values(each) for each in outcomes]


def _values(outcome: Outcome) -> list[tuple[str, str, str, float]]:
    return [(each.name, each.value, each.printed, each.confidence) for card in outcome.cards for each in card.fields]
