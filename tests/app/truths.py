"""What really stands on the sample cards, as facts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from resources import samples
from sync.records import FactName

Truth = frozenset[tuple[FactName, str]]


def truth_of(*pictures: Path) -> Truth:
    """The facts of one card from the truths of its sides."""
    return frozenset(
        (FactName(name), each["value"])
        for picture in pictures
        for name, values in json.loads(samples.truth(picture.name).read_text("utf-8"))["card"]["fields"].items()
        for each in values
    )


def first_values(truth: Truth, name: FactName) -> list[str]:
    return sorted(value for known, value in truth if known is name)


def names(truths: Iterable[Truth]) -> set[str]:
    return {value for truth in truths for name, value in truth if name is FactName.NAME}
