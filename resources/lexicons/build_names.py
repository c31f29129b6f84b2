"""Make surnames.tsv and given_names.tsv from the name list of mecab-ipadic (see LICENSES.md).

apt-get download mecab-ipadic && dpkg -x mecab-ipadic_*.deb unpacked
python resources/lexicons/build_names.py unpacked/usr/share/mecab/dic/ipadic/Noun.name.csv
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

_HERE = Path(__file__).parent
_JAPANESE = re.compile(r"[々〆ヶぁ-ゖ一-鿿豈-﫿𠮟-𪘂]+")
_KATAKANA = re.compile(r"[ァ-ヴー]+")
_FILES = {"姓": "surnames.tsv", "名": "given_names.tsv"}


def main(source: Path) -> None:
    """Write one line per name: the name, a tab, its readings joined by commas, the cheapest (most frequent) first."""
    tables: dict[str, dict[str, list[tuple[int, str]]]] = {kind: defaultdict(list) for kind in _FILES}
    with source.open(encoding="euc_jp", newline="") as file:
        for row in csv.reader(file):
            surface, cost, kind, reading = row[0], int(row[3]), row[7], row[11]
            if kind in tables and _JAPANESE.fullmatch(surface) and _KATAKANA.fullmatch(reading):
                tables[kind][surface].append((cost, reading))
    for kind, name in _FILES.items():
        lines = (
            f"{surface}\t{','.join(dict.fromkeys(reading for _, reading in sorted(readings)))}\n"
            for surface, readings in sorted(tables[kind].items())
        )
        (_HERE / name).write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
