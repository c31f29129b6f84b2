"""Figures of a run as a small file: counts and times, no cards."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import asdict, astuple, dataclass, fields
from pathlib import Path
from typing import Any

from ocr.evaluation.particulars import Particular
from ocr.evaluation.run import Cost
from ocr.evaluation.tally import Bin, FieldTally, Ratio, Tally
from ocr.reading import FieldName


@dataclass(frozen=True, slots=True)
class Figures:
    """tallies are by the name of the part ("all", "kind sheet" …); cost is None where nothing was read.

    why tells what moved a committed baseline since the one before.
    """

    engine: str
    tallies: Mapping[str, Tally]
    cost: Cost | None = None
    why: str = ""


def save(file: Path, figures: Figures) -> None:
    """As JSON, one line a field."""
    record = {
        "why": figures.why,
        "engine": figures.engine,
        "cost": asdict(figures.cost) if figures.cost else None,
        "tallies": {part: _record(tally) for part, tally in figures.tallies.items()},
    }
    text = json.dumps(record, ensure_ascii=False, indent=1)
    file.write_text(text + "\n", encoding="utf-8")


def load(file: Path) -> Figures:
    """What save wrote."""
    record = json.loads(file.read_text(encoding="utf-8"))
    cost = Cost(**record["cost"]) if record["cost"] else None
    tallies = {part: _tally(tally) for part, tally in record["tallies"].items()}
    return Figures(record["engine"], tallies, cost, record["why"])


def _record(tally: Tally) -> dict[str, Any]:
    """Each family of counts is one row of numbers: short, and readable where versions are compared."""
    counts = {each.name: getattr(tally, each.name) for each in fields(tally)}
    rows = {
        "fields": {name: _row(each) for name, each in tally.fields.items() if each.true or each.read},
        "particulars": {name: _row(each) for name, each in tally.particulars.items()},
        "bins": [_row(each) for each in tally.bins],
        "skews": " ".join(f"{skew}:{count}" for skew, count in sorted(tally.skews.items())),
    }
    return counts | rows


def _row(counts: FieldTally | Ratio | Bin) -> str:
    return " ".join(f"{count:.6g}" for count in astuple(counts))


def _tally(record: dict[str, Any]) -> Tally:
    by_name = {FieldName(name): FieldTally(*map(int, row.split())) for name, row in record["fields"].items()}
    particulars = {Particular(name): Ratio(*map(int, row.split())) for name, row in record["particulars"].items()}
    bins = [Bin(int(read), int(right), float(claimed)) for read, right, claimed in map(str.split, record["bins"])]
    skews = Counter({int(skew): int(count) for skew, count in (each.split(":") for each in record["skews"].split())})
    read = Tally(**record | {"bins": bins, "skews": skews, "fields": {}, "particulars": {}})
    read.fields = defaultdict(FieldTally, by_name)
    read.particulars = defaultdict(Ratio, particulars)
    return read
