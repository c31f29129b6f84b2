"""python -m drivers.demonstration: prints {"url": …} as one line, serves until stdin ends."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.demonstration.feeder import FaultKind, PlannedFault
from drivers.demonstration.scanner import DemonstrationScanner


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    faults = [
        PlannedFault(kind, after)
        for kind in FaultKind
        if (after := getattr(options, f"{kind.replace('-', '_')}_after")) is not None
    ]
    try:
        scanner = DemonstrationScanner(
            options.folder, options.pace, faults, port=options.port, reloads_itself=options.reload
        )
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - a program of its own
        return 1
    with scanner:
        print(json.dumps({"url": scanner.url}), flush=True)  # noqa: T201 - its one line of output
        sys.stdin.read()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m drivers.demonstration", description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="pictures with their stack.json")
    parser.add_argument("--pace", type=float, metavar="N", help="sheets per minute (default: as fast as possible)")
    parser.add_argument("--port", type=int, default=0, help="default: a free one")
    parser.add_argument(
        "--reload", action="store_true", help="a scan that finds the feeder empty finds it loaded again"
    )
    for kind in FaultKind:
        parser.add_argument(f"--{kind}-after", type=int, metavar="N", help=f"{kind} at the sheet that follows N others")
    return parser


if __name__ == "__main__":
    sys.exit(main())
