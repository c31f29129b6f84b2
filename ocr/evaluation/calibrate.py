"""Learn weights from cards with their truth, and count on others what confidence promises.

python -m ocr.evaluation.calibrate --promise LEDGER … [--learn-ledger LEDGER …] [--learn FOLDER LINES …]
                                   [--hand] [--check] [--write]

Weights are learned from ledgers and from cards whose layouts were opened; --hand leaves them as they were set by hand.
The curve from score to probability, and where sure begins, are counted on the ledgers of --promise: there neither
weights nor the rules of the day had seen a layout. --check leaves each of these out in turn and prints what a promise
counted on the others comes to on it. --write puts the fit into resources/calibration/fitted.json.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import resources.calibration
from ocr.evaluation import ledger
from ocr.evaluation.curve import Counted, aligned, least
from ocr.evaluation.report import reliability
from ocr.evaluation.tally import empty_bins, put_into
from ocr.evaluation.values import Value, values_in
from ocr.evaluation.weights import learned
from ocr.fields.confidence.calibration import GROUP_OF, GROUPS, direction, kind_of, log_odds
from ocr.fields.confidence.weighing import SURE, confidence_in, is_sure, score
from resources.calibration import NO_CORRECTIONS, Calibration, Corrections

_DIRECTIONS = tuple(direction(vertical=vertical) for vertical in (False, True))
FITTED = Path(resources.calibration.__file__).with_name("fitted.json")


def promised(corrections: Corrections, values: Sequence[Value]) -> Calibration:
    """The curve, and where sure begins in each direction, counted on values that the corrections were not learned from:
    scores that know their own values would promise too much.
    """
    judged = _judged(values)
    curve, moved = aligned(_by_kind(judged, corrections))
    calibration = Calibration(corrections, curve, moved, dict.fromkeys(_DIRECTIONS, 1.0))
    return replace(calibration, sure_from={each: _sure_from(each, judged, calibration) for each in _DIRECTIONS})


def _judged(values: Sequence[Value]) -> list[Value]:
    return [value for value in values if not value.grounds.never_sure]


def _by_kind(values: Sequence[Value], corrections: Corrections) -> dict[str, list[Counted]]:
    """Places (log-odds of the score) and whether right, by the kinds that go wrong alike."""
    kinds: dict[str, list[Counted]] = {
        kind_of(group, vertical=vertical): [] for group in GROUPS for vertical in (False, True)
    }
    for value in values:
        kind = kind_of(GROUP_OF[value.grounds.name], vertical=value.grounds.vertical)
        kinds[kind].append((log_odds(score(value.grounds, corrections)), value.right))
    return kinds


def _sure_from(print_direction: str, values: Sequence[Value], calibration: Calibration) -> float:
    """Each direction keeps its own promise: who reads vertical cards alone must be able to trust it too."""
    own = [value for value in values if direction(vertical=value.grounds.vertical) == print_direction]
    return least([(confidence_in(value.grounds, calibration), value.right) for value in own], SURE)


def check(corrections: Corrections, ledgers: Mapping[str, Sequence[Value]]) -> Iterator[str]:
    """What a promise counted on the other ledgers comes to on each: shares of sure, and in the end how often values of
    each confidence were right. No single values.
    """
    bins = empty_bins()
    for left_out, values in ledgers.items():
        others = [value for name, each in ledgers.items() if name != left_out for value in each]
        calibration = promised(corrections, others)
        for value in values:
            put_into(bins, confidence_in(value.grounds, calibration), right=value.right)
        yield from (_sure_share(left_out, each, values, calibration) for each in _DIRECTIONS)
    yield from reliability(bins)


def _sure_share(name: str, print_direction: str, values: Sequence[Value], calibration: Calibration) -> str:
    own = [value for value in values if direction(vertical=value.grounds.vertical) == print_direction]
    sure = [
        value.right for value in own if is_sure(confidence_in(value.grounds, calibration), value.grounds, calibration)
    ]
    share = 100 * len(sure) / max(1, len(own))
    return f"{name} {print_direction}: {len(own)} values, {share:.2f} % sure, {sure.count(False)} of {len(sure)} wrong"


def write(calibration: Calibration, made: str) -> None:
    """The fit into FITTED. made tells from which values it comes."""
    corrections = asdict(calibration.corrections) if calibration.corrections != NO_CORRECTIONS else None
    record = {"made": made, **asdict(calibration), "corrections": corrections}
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True)
    # Knots in one line each.
    text = re.sub(r"\[\s+([-\d.]+),\s+([-\d.]+)\s+\]", r"[\1, \2]", text)
    FITTED.write_text(text + "\n", encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation.calibrate", description=__doc__)
    parser.add_argument("--promise", nargs="+", type=Path, required=True, help="ledgers that tell what is promised")
    parser.add_argument("--learn-ledger", nargs="+", type=Path, default=[], help="ledgers to learn weights from")
    parser.add_argument("--learn", nargs=2, type=Path, action="append", default=[], metavar=("FOLDER", "LINES"))
    parser.add_argument("--hand", action="store_true", help="keep the hand-set weights")
    parser.add_argument("--check", action="store_true", help="leave each ledger of the promise out in turn")
    parser.add_argument("--write", action="store_true", help="keep the fit")
    arguments = parser.parse_args(argv)
    learning = [*_of(arguments.learn_ledger), *values_in(arguments.learn)]
    corrections = NO_CORRECTIONS if arguments.hand else learned(_judged(learning))
    if arguments.check:
        ledgers = {file.name: ledger.load(file) for file in arguments.promise}
        sys.stdout.writelines(f"{line}\n" for line in check(corrections, ledgers))
    if arguments.write:
        promising = _of(arguments.promise)
        made = f"weights from {_told(learning)}, promise from {_told(promising)}"
        write(promised(corrections, promising), made)
    return 0


def _of(ledgers: Sequence[Path]) -> list[Value]:
    return [value for file in ledgers for value in ledger.load(file)]


def _told(values: Sequence[Value]) -> str:
    return f"{len(values)} values of {len({value.layout for value in values})} layouts"


if __name__ == "__main__":
    sys.exit(main())
