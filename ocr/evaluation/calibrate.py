"""Fit weights and confidence on what was counted of cards with their truth, and check them on others.

python -m ocr.evaluation.calibrate --ledger FILE … [--weigh FOLDER LINES …] [--count FOLDER LINES …]
                                   [--sure-on FILE …] [--check FOLDER LINES …] [--write]

Weights are learned from all of --weigh and --count. What confidence promises is counted on --count alone: the less its
layouts were looked at while rules were made, the more honest it is. Where sure begins is told by the ledgers of
--sure-on, which nothing else counts: there a curve that promises too much is found out.
Prints how well scores rank and what share is sure: on the corpora to check, and with --unseen (some minutes) on the
counted ones, each value judged by a fit that has not seen its layout. --write puts the fit into
resources/calibration/fitted.json; --hand leaves the hand-set weights as they are.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import resources.calibration
from ocr.evaluation import ledger
from ocr.evaluation.curve import aligned, least
from ocr.evaluation.kept import kept
from ocr.evaluation.truth import scans_in
from ocr.evaluation.values import Value, values_of
from ocr.evaluation.weights import learned
from ocr.fields.confidence.calibration import GROUP_OF, GROUPS, direction, kind_of, log_odds, told
from ocr.fields.confidence.weighing import SURE, confidence_in, is_sure, score
from resources.calibration import NO_CORRECTIONS, Calibration, Corrections

_FOLDS = 5
# Where sure begins before it is counted.
_NEVER = {direction(vertical=vertical): 1.0 for vertical in (False, True)}
FITTED = Path(resources.calibration.__file__).with_name("fitted.json")


@dataclass(frozen=True, slots=True)
class Scored:
    """place is the log-odds of a score that was made without looking at the layout of the value."""

    place: float
    value: Value

    @property
    def kind(self) -> str:
        grounds = self.value.grounds
        return kind_of(GROUP_OF[grounds.name], vertical=grounds.vertical)


def fit(
    known: Sequence[Value], counted: Sequence[Value], held_out: Sequence[Value] = (), *, by_hand: bool
) -> Calibration:
    """Corrections from all values that can be sure, the curve from the counted ones: their scores are made by
    corrections of other layouts, for a curve over scores that know their own values would promise too much. Sure begins,
    in each direction, where the held out ones, or if there are none the counted ones, let us promise it.
    """
    learning = [value for value in known if not value.grounds.never_sure]
    judged = [value for value in counted if not value.grounds.never_sure]
    scored: list[Scored] = []
    for seen, unseen in folds(judged):
        corrections = _corrections([*learning, *seen], by_hand=by_hand)
        scored += (_scored(value, corrections) for value in unseen)
    curve, moved = aligned(_by_kind(scored))
    calibration = Calibration(_corrections([*learning, *judged], by_hand=by_hand), curve, moved, _NEVER)
    promised = [(value, confidence_in(value.grounds, calibration)) for value in held_out] or [
        (each.value, told(curve, each.place + moved[each.kind])) for each in scored
    ]
    return replace(calibration, sure_from={each: _sure_from(promised, each) for each in _NEVER})


def _sure_from(promised: Sequence[tuple[Value, float]], print_direction: str) -> float:
    """Each direction keeps its own promise: who reads vertical cards alone must be able to trust it too."""
    return least(
        [
            (confidence, value.right)
            for value, confidence in promised
            if direction(vertical=value.grounds.vertical) == print_direction
        ],
        SURE,
    )


def folds(values: Sequence[Value]) -> Iterator[tuple[list[Value], list[Value]]]:
    """The values in two parts, several times: every layout is once among the unseen."""
    number = {layout: at % _FOLDS for at, layout in enumerate(sorted({value.layout for value in values}))}
    for fold in range(_FOLDS):
        seen = [value for value in values if number[value.layout] != fold]
        unseen = [value for value in values if number[value.layout] == fold]
        if seen and unseen:
            yield seen, unseen


def _corrections(values: Sequence[Value], *, by_hand: bool) -> Corrections:
    return NO_CORRECTIONS if by_hand else learned(values)


def _scored(value: Value, corrections: Corrections) -> Scored:
    return Scored(log_odds(score(value.grounds, corrections)), value)


def _by_kind(scored: Sequence[Scored]) -> dict[str, list[tuple[float, bool]]]:
    kinds: dict[str, list[tuple[float, bool]]] = {
        kind_of(group, vertical=vertical): [] for group in GROUPS for vertical in (False, True)
    }
    for each in scored:
        kinds[each.kind].append((each.place, each.value.right))
    return kinds


def summary(values: Sequence[Value], calibration: Callable[[Value], Calibration]) -> Iterator[str]:
    """Totals by direction and group, no single values; calibration tells by which one each value is weighed."""
    told = [(value, calibration(value)) for value in values]
    pairs = [(value, confidence_in(value.grounds, each), each) for value, each in told]
    for vertical in (False, True):
        for group in ("all", *GROUPS):
            chosen = [
                (confidence, value.right, is_sure(confidence, value.grounds, each))
                for value, confidence, each in pairs
                if value.grounds.vertical == vertical and group in ("all", GROUP_OF[value.grounds.name])
            ]
            sure = [right for _, right, is_sure in chosen if is_sure]
            counted = [(confidence, right) for confidence, right, _ in chosen]
            if chosen:
                yield (
                    f"{kind_of(group, vertical=vertical):20}{len(chosen):7} values {sum(not right for _, right in counted):5} wrong"
                    f"   ranked {_ranked(counted):.4f}   sure {100 * len(sure) / len(chosen):6.2f} %"
                    f"   of them wrong {len(sure) - sum(sure):3}"
                )


def _ranked(counted: Sequence[tuple[float, bool]]) -> float:
    """The chance that a right value stands above a wrong one (area under the curve); 1 where nothing is wrong."""
    ordered = sorted(counted)
    wrong_below = ranked = 0
    for _, right in ordered:
        wrong_below += not right
        ranked += wrong_below * right
    return ranked / max(1, wrong_below * (len(ordered) - wrong_below)) if wrong_below else 1.0


def write(calibration: Calibration, made: str) -> None:
    corrections = asdict(calibration.corrections) if calibration.corrections != NO_CORRECTIONS else None
    record = {"made": made, **asdict(calibration), "corrections": corrections}
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True)
    # Knots in one line each.
    text = re.sub(r"\[\s+([-\d.]+),\s+([-\d.]+)\s+\]", r"[\1, \2]", text)
    FITTED.write_text(text + "\n", encoding="utf-8")


def load(corpora: Sequence[tuple[str, str]]) -> list[Value]:
    """Values of folders of cards with their kept lines."""
    return [value for folder, lines in corpora for value in values_of(kept([Path(lines)], scans_in(Path(folder)))[0])]


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation.calibrate", description=__doc__)
    parser.add_argument("--ledger", nargs="+", type=Path, default=[], help="what was counted when it was blind")
    parser.add_argument("--sure-on", nargs="+", type=Path, default=[], help="ledgers that tell where sure begins")
    for name in ("--weigh", "--count", "--check"):
        parser.add_argument(name, nargs=2, action="append", default=[], metavar=("FOLDER", "LINES"))
    parser.add_argument("--hand", action="store_true", help="keep the hand-set weights, fit the curves only")
    parser.add_argument("--unseen", action="store_true", help="check on the counted corpora, layouts left out in turn")
    parser.add_argument("--write", action="store_true", help="keep the fit")
    arguments = parser.parse_args(argv)
    known, checked = load(arguments.weigh), load(arguments.check)
    counted = [*_of(arguments.ledger), *load(arguments.count)]
    if arguments.unseen:
        by_layout = crosswise(known, counted, by_hand=arguments.hand)
        title = f"{len(counted)} values, each judged by a fit on other layouts"
        _print(title, summary(counted, lambda value: by_layout[value.layout]))
    if checked or arguments.write:
        held_out = _of(arguments.sure_on)
        calibration = fit(known, counted, held_out, by_hand=arguments.hand)
        _print("the other corpus", summary(checked, lambda _: calibration))
        if arguments.write:
            sure = f", sure from {_told(held_out)}" if held_out else ""
            write(calibration, f"from {_told(known)}, counted on {_told(counted)}{sure}")
    return 0


def _of(ledgers: Sequence[Path]) -> list[Value]:
    return [value for file in ledgers for value in ledger.load(file)]


def _told(values: Sequence[Value]) -> str:
    return f"{len(values)} values of {len({value.layout for value in values})} layouts"


def crosswise(known: Sequence[Value], counted: Sequence[Value], *, by_hand: bool = False) -> dict[str, Calibration]:
    """For each counted layout a calibration that has not seen it."""
    return {
        layout: calibration
        for seen, unseen in folds(counted)
        for calibration in [fit(known, seen, by_hand=by_hand)]
        for layout in {value.layout for value in unseen}
    }


def _print(title: str, lines: Iterator[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in (title, *lines))


if __name__ == "__main__":
    sys.exit(main())
