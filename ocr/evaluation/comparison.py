"""Two runs beside each other: what got better, what got worse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ocr.evaluation.figures import Figures
from ocr.evaluation.measures import Measure, measures


@dataclass(frozen=True, slots=True)
class Change:
    """gain is positive where it got better, in the measure's own unit."""

    part: str
    before: Measure
    after: Measure

    @property
    def gain(self) -> float:
        difference = self.after.value - self.before.value
        return difference if self.after.more_is_better else -difference

    def is_worse(self, tolerance: float) -> bool:
        """Whether more was lost than tolerance (percentage points) and than one single value makes out.

        The skew, in degrees, may lose a tenth of that number; phantoms per card a hundredth.
        """
        allowed = {"%": max(tolerance, 101 / max(self.after.count, 1)), "°": tolerance / 10}
        return -self.gain > allowed.get(self.after.unit, tolerance / 100)

    def __str__(self) -> str:
        sign = "better" if self.gain > 0 else "worse"
        return f"{self.part:24} {self.after.name:36} {self.before!s:>10} → {self.after!s:>10}  {sign} (of {self.after.count})"


def changes(before: Figures, after: Figures) -> Iterator[Change]:
    """Every measure that both have and that moved, part by part; times and sizes are no matter of right and wrong."""
    for part, tally in after.tallies.items():
        if part in before.tallies:
            old = {each.name: each for each in measures(before.tallies[part])}
            for new in measures(tally):
                if new.count and new.name in old and abs(new.value - old[new.name].value) > 1e-9:
                    yield Change(part, old[new.name], new)


def losses(before: Figures, after: Figures, tolerance: float) -> list[Change]:
    """What got worse by more than the tolerance. Layouts are left out: each has too few cards to fail a run."""
    moved = (change for change in changes(before, after) if not change.part.startswith("layout"))
    return [change for change in moved if change.is_worse(tolerance)]
