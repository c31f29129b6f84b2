"""How well cards are read, on folders of pictures with the truth beside them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from ocr.engines import ENGINE_NAMES
from ocr.evaluation.bars import table
from ocr.evaluation.comparison import changes, losses
from ocr.evaluation.figures import Figures, load, save
from ocr.evaluation.kept import OtherPictureError, keep, kept
from ocr.evaluation.mismatches import mismatches
from ocr.evaluation.report import report
from ocr.evaluation.run import Cost, Outcome, read_all, with_fields, with_true_lines
from ocr.evaluation.tally import tallied
from ocr.evaluation.truth import TrueScan, scans_in


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation", description=__doc__, allow_abbrev=False)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--engine", default="ppocr", choices=ENGINE_NAMES)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--limit", type=int, help="only every so many-th scan, so that this many are read")
    parser.add_argument("--only", default="", help="only pictures whose name holds this")
    lines = parser.add_mutually_exclusive_group()
    lines.add_argument("--keep-lines", type=Path, metavar="FILE", help="keep what the engine read")
    lines.add_argument(
        "--lines-from",
        type=Path,
        action="append",
        metavar="FILE",
        help="name the fields of kept lines, read nothing; once for each file of them",
    )
    lines.add_argument("--true-lines", action="store_true", help="name the fields of the lines of the truth")
    parser.add_argument("--mismatches", action="store_true", help="print every mismatch, and the lines it came from")
    parser.add_argument("--bars", action="store_true", help="print how it stands to the bars, as Markdown, only")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write all figures as JSON")
    parser.add_argument("--why", default="", help="with --save: what moved the figures since the last ones")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="tell what changed since; exit 1 if it got worse")
    parser.add_argument(
        "--tolerance", type=float, default=0.5, help="percentage points that may be lost before it counts as worse"
    )
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    scans = _chosen(arguments)
    if not scans:
        sys.stderr.write("no picture with its truth here\n")
        return 1
    try:
        outcomes, cost = _outcomes(scans, arguments)
    except OtherPictureError as error:
        sys.stderr.write(f"{error}: not the picture that was read\n")
        return 1
    if arguments.mismatches:
        _print(mismatches(outcomes))
    figures = Figures(arguments.engine, tallied(outcomes), cost, arguments.why)
    if arguments.save:
        save(arguments.save, figures)
    _print(table(figures) if arguments.bars else report(figures))
    return _compared(load(arguments.compare), figures, arguments.tolerance) if arguments.compare else 0


def _chosen(arguments: argparse.Namespace) -> list[TrueScan]:
    scans = [scan for folder in arguments.folders for scan in scans_in(folder) if arguments.only in scan.picture.name]
    if arguments.limit:
        scans = scans[:: max(1, len(scans) // arguments.limit)][: arguments.limit]
    return scans


def _outcomes(scans: list[TrueScan], arguments: argparse.Namespace) -> tuple[list[Outcome], Cost | None]:
    if arguments.true_lines:
        return with_fields([with_true_lines(scan) for scan in scans]), None
    if arguments.lines_from:
        outcomes, cost = kept(arguments.lines_from, scans)
        return with_fields(outcomes), cost
    outcomes, cost = read_all(scans, arguments.engine, arguments.processes, progress=sys.stderr.isatty())
    if arguments.keep_lines:
        keep(arguments.keep_lines, outcomes, cost)
    return outcomes, cost


def _compared(before: Figures, after: Figures, tolerance: float) -> int:
    """The exit code."""
    moved = sorted(changes(before, after), key=lambda change: change.part.startswith("layout"))
    _print([f"{change}" for change in moved] or ["nothing changed"])
    lost = losses(before, after, tolerance)
    _print([f"WORSE by more than {tolerance:g} points: {each}" for each in lost])
    return 1 if lost else 0


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
