"""What the rules of the day did on layouts that nobody had looked at, kept for ever.

python -m ocr.evaluation.ledger LEDGER FOLDER LINES …

A jury is blind once. When its mistakes have been looked at they are mended, and counting it again would promise too
much; so the grounds of its values, and which of them were right, are written down before. No value itself is kept.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ocr.evaluation.values import Value, values_in
from ocr.fields.confidence.conclusions import concluded
from ocr.fields.confidence.evidence import Evidence
from ocr.fields.confidence.weighing import Grounds
from ocr.reading import FieldName

_DIGITS = 6


def save(ledger: Path, values: Sequence[Value]) -> None:
    """Equal values give equal files."""
    layouts = sorted({value.layout for value in values})
    codes = sorted({each.value for value in values for each in value.grounds.evidence})
    record = {"layouts": layouts, "evidence": codes, "values": sorted(_rows(values, layouts, codes))}
    text = json.dumps(record, separators=(",", ":"))
    ledger.write_bytes(gzip.compress(text.encode(), mtime=0))


def load(ledger: Path) -> list[Value]:
    """Evidence that the rules no longer name is left out."""
    record = json.loads(gzip.decompress(ledger.read_bytes()))
    known = {each.value for each in Evidence}
    codes = [Evidence(code) if code in known else None for code in record["evidence"]]
    return [_value(row, codes, record["layouts"]) for row in record["values"]]


def _rows(values: Iterable[Value], layouts: list[str], codes: list[str]) -> Iterable[list[Any]]:
    for value in values:
        grounds = value.grounds
        evidence = sorted(codes.index(each.value) for each in grounds.evidence)
        marks = [int(each) for each in (grounds.vertical, grounds.never_sure, value.right)]
        yield [layouts.index(value.layout), grounds.name.value, round(grounds.clear, _DIGITS), *marks, evidence]


def _value(row: list[Any], codes: Sequence[Evidence | None], layouts: Sequence[str]) -> Value:
    layout, name, clear, vertical, never_sure, right, evidence = row
    named = frozenset(each for number in evidence if (each := codes[number]))
    named |= concluded(FieldName(name), named)
    grounds = Grounds(FieldName(name), named, clear, vertical=bool(vertical), never_sure=bool(never_sure))
    return Value(grounds, bool(right), layouts[layout])


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m ocr.evaluation.ledger", description=__doc__)
    parser.add_argument("ledger", type=Path)
    parser.add_argument(
        "corpora", nargs="+", type=Path, metavar="FOLDER LINES", help="cards with their truth, and their kept lines"
    )
    arguments = parser.parse_args(argv)
    folders, lines = arguments.corpora[::2], arguments.corpora[1::2]
    if len(folders) != len(lines):
        parser.error("every FOLDER needs its LINES")
    save(arguments.ledger, list(values_in(zip(folders, lines, strict=True))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
