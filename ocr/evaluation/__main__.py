"""Command line of the evaluation."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from ocr.evaluation.judgement import FieldJudgement, judge_fields, judge_place, matched
from ocr.evaluation.run import Outcome, fields_of_true_lines, lines_text, read_all
from ocr.evaluation.score import Score
from ocr.evaluation.truth import TrueCard, TrueScan, scans_in
from ocr.reading import TextLine


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation", description=__doc__)
    parser.add_argument("folder", type=Path, help="pictures with the truth beside them as JSON")
    parser.add_argument("--engine", default="ppocr", help="ppocr or tesseract")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--limit", type=int, help="only every so many-th scan, so that this many are read")
    parser.add_argument("--only", default="", help="only pictures whose name holds this")
    parser.add_argument("--lines", action="store_true", help="print every mismatch, and the lines it came from")
    parser.add_argument("--lines-from", choices=("engine", "truth"), default="engine", help="truth: fields alone")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _arguments(argv)
    scans = [scan for scan in scans_in(arguments.folder) if arguments.only in scan.picture.name]
    if arguments.limit:
        scans = scans[:: max(1, len(scans) // arguments.limit)][: arguments.limit]
    if not scans:
        sys.stderr.write("no picture with its JSON beside it here\n")
        return 1
    if arguments.lines_from == "truth":
        score = _score_fields(scans, shown=arguments.lines)
        sys.stdout.write("\n".join(score.report()) + "\n")
        return 0
    _score_reading(scans, arguments)
    return 0


def _score_fields(scans: Sequence[TrueScan], *, shown: bool) -> Score:
    score = Score()
    for scan in scans:
        for card in scan.cards:
            judged = judge_fields(card, fields_of_true_lines(card))
            score.add_card(judged)
            if shown:
                _show(scan, judged, card.lines)
    return score


def _score_reading(scans: Sequence[TrueScan], arguments: argparse.Namespace) -> None:
    score, started, busy_s, peak_mb = Score(), 0.0, 0.0, 0.0
    for outcome in read_all(scans, arguments.engine, arguments.processes):
        # Loading the models is not reading: the clock starts with the first outcome, whose own time is added.
        started = started or time.perf_counter() - outcome.seconds
        busy_s += outcome.seconds
        peak_mb = max(peak_mb, outcome.peak_mb)
        _add(score, outcome, shown=arguments.lines)
    sys.stdout.write("\n".join(score.report()) + "\n")
    passed = time.perf_counter() - started
    sys.stdout.write(
        f"{score.cards / passed:.2f} cards/s with {arguments.processes} processes, "
        f"{busy_s / score.cards:.2f} s of processor time a card, peak {peak_mb:.0f} MB a process\n"
    )


def _add(score: Score, outcome: Outcome, *, shown: bool) -> None:
    pairs = matched(outcome.scan.cards, outcome.cards)
    score.phantoms += len(outcome.cards) - sum(reading is not None for _, reading in pairs)
    for card, reading in pairs:
        judged = judge_fields(card, reading.fields if reading else ())
        score.add_card(judged)
        if reading is None or card.quad is None:
            score.missed += 1
            continue
        place = judge_place(card.quad, reading.quad)
        score.places.append(place)
        score.warnings.update(warning.value for warning in reading.warnings)
        if shown:
            sys.stdout.write(_place_line(outcome.scan, card, place.overlap, upright=place.upright_right))
            _show(outcome.scan, judged, reading.lines)


def _place_line(scan: TrueScan, card: TrueCard, overlap: float, *, upright: bool) -> str:
    if overlap > 0.95 and upright:
        return ""
    return f"{scan.picture.name} {card.layout}: IoU {overlap:.3f}, {'upright' if upright else 'NOT UPRIGHT'}\n"


def _show(scan: TrueScan, judged: Sequence[FieldJudgement], lines: Sequence[TextLine]) -> None:
    wrong = [each for each in judged if not all(each.found) or False in each.right]
    for each in wrong:
        truth = " / ".join(value.value for value in each.truth)
        read = " / ".join(f"{c.value}{'!' if c.sure else ''}" for c in each.candidates)
        sys.stdout.write(f"{scan.picture.name} {each.name.value}: truth [{truth}] read [{read}]\n")
    if wrong:
        sys.stdout.write(f"    {lines_text(lines)}\n")


if __name__ == "__main__":
    sys.exit(main())
