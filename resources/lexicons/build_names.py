"""Make surnames.tsv.gz and given_names.tsv.gz from SudachiDict and the name list of mecab-ipadic (see LICENSES.md).

    apt-get download mecab-ipadic && dpkg -x mecab-ipadic_*.deb unpacked
    pip install "sudachipy>=0.7" sudachidict-core
    python resources/lexicons/build_names.py unpacked/usr/share/mecab/dic/ipadic/Noun.name.csv

SudachiDict has nearly every name in use, ipadic the common ones and how frequent their readings are.
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import sudachipy  # type: ignore[import-not-found]  # needed here only

_HERE = Path(__file__).parent
_JAPANESE = re.compile(r"[々〆ヶぁ-ゖ一-鿿豈-﫿𠮟-𪘂]+")
_KATAKANA = re.compile(r"[ァ-ヴー]+")
_FILES = {"姓": "surnames.tsv.gz", "名": "given_names.tsv.gz"}
# (name, reading, how common: the smaller the more), by kind of name
_Entry = tuple[str, str, str, int]
_RARE = 100_000


def _common(source: Path) -> Iterator[_Entry]:
    with source.open(encoding="euc_jp", newline="") as file:
        for row in csv.reader(file):
            yield row[7], row[0], row[11], int(row[3])


def _all() -> Iterator[_Entry]:
    for entry in sudachipy.Dictionary().entries():
        kinds = entry.part_of_speech()
        if kinds[2] == "人名":
            yield kinds[3], entry.surface(), entry.reading_form(), _RARE


def main(source: Path) -> None:
    """Write one line per name: name, readings joined by commas with the commonest first, 1 if common else 0."""
    tables: dict[str, dict[str, dict[str, int]]] = {kind: defaultdict(dict) for kind in _FILES}
    for kind, name, reading, cost in (*_common(source), *_all()):
        if kind in tables and _JAPANESE.fullmatch(name) and _KATAKANA.fullmatch(reading):
            readings = tables[kind][name]
            readings[reading] = min(cost, readings.get(reading, _RARE))
    for kind, file_name in _FILES.items():
        text = "".join(_line(name, readings) for name, readings in sorted(tables[kind].items()))
        (_HERE / file_name).write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _line(name: str, readings: dict[str, int]) -> str:
    ordered = sorted(readings, key=lambda reading: (readings[reading], reading))
    return f"{name}\t{','.join(ordered)}\t{int(min(readings.values()) < _RARE)}\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
