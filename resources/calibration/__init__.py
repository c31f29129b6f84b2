"""How often values were right: counted on cards with their truth, for weighing what is read.

fitted.json is made by `python -m ocr.evaluation.calibrate`; it says from how many values of which corpus. forms.json is
made by `python -m ocr.evaluation.forms`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeAlias

# Knots, growing: log-odds of the score, and the probability (0..1) that such a value is right.
Curve: TypeAlias = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Corrections:
    """What is added to the hand-set log-odds: for each field; for each group of fields and evidence code; for each group
    where it stands in columns. clarity is (offset, slope) of the log-odds that all characters are right, by direction.
    """

    fields: Mapping[str, float]
    evidence: Mapping[str, Mapping[str, float]]
    columns: Mapping[str, float]
    clarity: Mapping[str, tuple[float, float]]


NO_CORRECTIONS = Corrections({}, {}, {}, {})


@dataclass(frozen=True, slots=True)
class Calibration:
    """One curve for all, and by how much the scores of each group and direction ("net horizontal" …) are moved on it.
    sure_from: by direction ("horizontal", "vertical"), values of this probability and more are sure.
    """

    corrections: Corrections
    curve: Curve
    moved: Mapping[str, float]
    sure_from: Mapping[str, float]


@cache
def fitted() -> Calibration:
    """What ships, read once for each process."""
    record = json.loads(files(__name__).joinpath("fitted.json").read_text("utf-8"))
    corrections = Corrections(**record["corrections"]) if record["corrections"] else NO_CORRECTIONS
    curve = tuple((place, share) for place, share in record["curve"])
    return Calibration(corrections, curve, record["moved"], record["sure_from"])


@cache
def known_forms() -> Mapping[str, frozenset[str]]:
    """For each field the triples of signs that its values have; see ocr.fields.confidence.forms."""
    record: dict[str, list[str]] = json.loads(files(__name__).joinpath("forms.json").read_text("utf-8"))
    return {name: frozenset(triples) for name, triples in record.items()}
