"""The bars on counted cards, each weighed by a calibration that has not seen its layout.

python -m ocr.evaluation.crosswise [--weigh FOLDER LINES …] --count FOLDER LINES … [--save FILE --why …]

The calibration in use is counted on these very cards: this tells what it promises for layouts that it does not know.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ocr.evaluation.bars import table
from ocr.evaluation.calibrate import crosswise, load
from ocr.evaluation.figures import Figures, save
from ocr.evaluation.kept import kept
from ocr.evaluation.run import Outcome
from ocr.evaluation.tally import tallied
from ocr.evaluation.truth import scans_in
from ocr.evaluation.values import values_of
from ocr.fields.assemble import find
from ocr.fields.confidence.weighing import weighed
from ocr.reading import CardReading
from resources.calibration import Calibration


def weighed_crosswise(outcomes: Sequence[Outcome], by_layout: dict[str, Calibration]) -> Iterator[Outcome]:
    """Outcomes with their fields named again, those of each layout weighed by its own calibration."""
    for outcome in outcomes:
        calibration = by_layout[outcome.scan.cards[0].layout]
        yield replace(outcome, cards=tuple(_weighed(card, calibration) for card in outcome.cards))


def _weighed(card: CardReading, calibration: Calibration) -> CardReading:
    return replace(card, fields=tuple(weighed(each, calibration) for each in find(card.lines, card.codes)))


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation.crosswise", description=__doc__)
    parser.add_argument("--weigh", nargs=2, action="append", default=[], metavar=("FOLDER", "LINES"))
    parser.add_argument("--count", nargs=2, action="append", required=True, metavar=("FOLDER", "LINES"))
    parser.add_argument("--save", type=Path, help="keep the figures")
    parser.add_argument("--why", default="", help="one sentence for whoever compares them")
    arguments = parser.parse_args(argv)
    outcomes = [
        outcome for folder, lines in arguments.count for outcome in kept([Path(lines)], scans_in(Path(folder)))[0]
    ]
    by_layout = crosswise(load(arguments.weigh), list(values_of(outcomes)))
    figures = Figures("ppocr", tallied(list(weighed_crosswise(outcomes, by_layout))), why=arguments.why)
    sys.stdout.writelines(f"{line}\n" for line in table(figures))
    if arguments.save:
        save(arguments.save, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
