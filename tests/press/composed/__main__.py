"""Compose cards, name the fields of their lines as a perfect engine would read them, and print what is wrong.

python -m tests.press.composed --count N --seed S [--sure]
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections import Counter
from functools import partial

from ocr.reading import FieldName
from tests.press.composed.feeding import numbers_of
from tests.press.composed.naming import tell


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.press.composed", description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sure", action="store_true", help="only what is sure and wrong")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(arguments)
    total: Counter[tuple[FieldName, str]] = Counter()
    with multiprocessing.get_context("spawn").Pool(options.processes) as pool:
        numbers = numbers_of(options.seed, options.count)
        for told in pool.imap(partial(tell, sure_only=options.sure), numbers, chunksize=20):
            total.update(told.counts)
            sys.stdout.writelines(f"{line}\n" for line in told.wrong)
    sys.stdout.writelines(f"{line}\n" for line in table(total))
    return 0


def table(total: Counter[tuple[FieldName, str]]) -> list[str]:
    """One line a field: true values, missed ones, and of the values read how many are wrong."""
    return [
        f"{name.value:18} true {total[name, 'true']:6} missed {total[name, 'missed']:5}"
        f"   sure {total[name, 'sure']:6} wrong {total[name, 'sure wrong']:4}"
        f"   unsure {total[name, 'unsure']:6} wrong {total[name, 'unsure wrong']:5}"
        for name in FieldName
        if total[name, "true"] or total[name, "unsure"] or total[name, "sure"]
    ]


if __name__ == "__main__":
    raise SystemExit(main())
