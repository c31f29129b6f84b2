"""Reading speed and memory: beside plain peers on the same scans, and of the pool that the station reads with.

python -m tests.bench.reading [--count 26] [--pool-cards 60] [--processes 2] [--scans FOLDER]

With --pool-cards 1000 it says whether memory stays flat (the rule: tests/bench/soak.py); --count 0 leaves the peers out.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from random import Random

from resources.samples import FOLDER
from tests.bench import contenders, pool
from tests.bench.sheet_of_ten import write_sheet_of_ten
from tests.press.typecase import MissingTypefaceError


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=26, help="sample scans that station and peers read")
    parser.add_argument("--pool-cards", type=int, default=60, help="cards that the pool reads")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--scans", type=Path, help="folder of JPEG scans for the pool in place of the samples")
    arguments = parser.parse_args()
    # Fronts only: a blank back costs next to nothing.
    scans = sorted(FOLDER.glob("[0-9]*_front.jpg"))
    if arguments.count:
        for line in contenders.table(scans[: arguments.count]):
            print(line, flush=True)
    scans = sorted(arguments.scans.glob("*.jpg")) if arguments.scans else scans
    # Every shape of card early: the buffers of the first large one would look like growth.
    Random("soak").shuffle(scans)
    with tempfile.TemporaryDirectory() as folder:
        for line in pool.table(scans, _sheet(Path(folder)), arguments.pool_cards, arguments.processes):
            print(line, flush=True)


def _sheet(folder: Path) -> Path | None:
    try:
        return write_sheet_of_ten(folder)
    except MissingTypefaceError as missing:
        print(f"no A4 sheet: {missing}")
        return None


if __name__ == "__main__":
    main()
