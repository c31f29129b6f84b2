"""What a tally comes to: shares with the count they rest on, each knowing whether more of it is better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.evaluation.particulars import Particular
from ocr.evaluation.tally import Tally
from ocr.reading import FieldName


@dataclass(frozen=True, slots=True)
class Measure:
    """value is in percent where unit is "%". count is what it rests on: values, cards or signs."""

    name: str
    value: float
    count: int
    unit: str = "%"
    more_is_better: bool = True

    def __str__(self) -> str:
        digits = 4 if not self.unit else 2
        return f"{self.value:.{digits}f}{' ' * (self.unit != '°')}{self.unit}".rstrip()


def measures(tally: Tally) -> Iterator[Measure]:
    """Every measure that the tally has something to say about."""
    for name in FieldName:
        if tally.fields[name].true:
            yield exact(tally, [name])
    for name in FieldName:
        if tally.fields[name].sure:
            yield sure_right(tally, [name])
    yield from (particular(tally, each) for each in Particular if tally.particulars[each].of)
    for whole in (exact, sure_right, sure_share):
        yield whole(tally, list(FieldName))
    yield share("every field right", tally.every_field_right, tally.cards)
    yield share("wholly sure", tally.wholly_sure, tally.cards)
    yield share("wholly sure that are right", tally.wholly_sure_and_right, tally.wholly_sure)
    yield Measure(
        "character error",
        _percent(tally.character_errors, tally.characters),
        tally.characters,
        more_is_better=False,
    )
    yield from placing(tally)


def placing(tally: Tally) -> Iterator[Measure]:
    """How cards were found and turned. Missed cards count as not found; only found ones can be upright."""
    found = tally.cards - tally.missed
    yield share("IoU > 0.90", tally.overlap_90, tally.cards)
    yield share("IoU > 0.95", tally.overlap_95, tally.cards)
    yield share("upright", tally.upright, found)
    yield Measure("phantoms per card", tally.phantoms / max(tally.cards, 1), tally.cards, "", more_is_better=False)
    for percent in (50, 95):
        name = f"skew p{percent}"
        yield Measure(name, _quantile(tally.skews, percent) / 100, tally.skews.total(), "°", more_is_better=False)


def exact(tally: Tally, names: Sequence[FieldName]) -> Measure:
    """The share of the true values of these fields that were read exactly."""
    true, found = (sum(getattr(tally.fields[name], what) for name in names) for what in ("true", "found"))
    return share(f"exact {_called(names)}", found, true)


def sure_right(tally: Tally, names: Sequence[FieldName]) -> Measure:
    """The share of the values marked sure that are right."""
    sure, right = (sum(getattr(tally.fields[name], what) for name in names) for what in ("sure", "sure_right"))
    return share(f"sure that are right: {_called(names)}", right, sure)


def sure_share(tally: Tally, names: Sequence[FieldName]) -> Measure:
    """The share of the true values that were read exactly and marked sure: what was not found counts as not sure."""
    true, sure = (sum(getattr(tally.fields[name], what) for name in names) for what in ("true", "surely_found"))
    return share(f"sure: {_called(names)}", sure, true)


def particular(tally: Tally, which: Particular) -> Measure:
    return share(which.value, tally.particulars[which].right, tally.particulars[which].of)


def share(name: str, part: int, whole: int) -> Measure:
    return Measure(name, _percent(part, whole), whole)


def _called(names: Sequence[FieldName]) -> str:
    return "all fields" if len(names) == len(FieldName) else ", ".join(name.value for name in names)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _quantile(counts: Counter[int], percent: int) -> int:
    below = 0
    for value, count in sorted(counts.items()):
        below += count
        if 100 * below >= percent * counts.total():
            return value
    return 0
