"""The committed baseline: what reading a few sample cards came to. `python -m tests.ocr.evaluation.baseline --why …`.

It moves only with a sentence that tells why; `--why` must differ from the one before.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ocr.evaluation.comparison import changes
from ocr.evaluation.figures import Figures, load, save
from ocr.evaluation.run import Outcome, read_scan
from ocr.evaluation.tally import tallied
from ocr.evaluation.truth import TrueScan, scans_in
from resources.samples import FOLDER

BASELINE = Path(__file__).with_name("baseline.json")
# One of each: Latin, columns, plain, kana, turned by 90°, 180° with a QR code, 270°. Layouts that rules were made from.
NAMES = ("01_back", "02_front", "05_front", "06_front", "10_front", "13_front", "17_front")


def sample_scans() -> list[TrueScan]:
    return [scan for scan in scans_in(FOLDER) if scan.picture.stem in NAMES]


def figures_of(outcomes: Sequence[Outcome], why: str) -> Figures:
    return Figures("ppocr", tallied(outcomes), why=why)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--why", required=True, help="one sentence: what moved the figures")
    why = parser.parse_args().why
    before = load(BASELINE) if BASELINE.exists() else None
    if before and before.why == why:
        sys.stderr.write("that is the reason of the last time\n")
        return 1
    from ocr.reader import open_reader

    reader = open_reader()
    after = figures_of([read_scan(reader, scan) for scan in sample_scans()], why)
    save(BASELINE, after)
    sys.stdout.writelines(f"{change}\n" for change in (changes(before, after) if before else ()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
