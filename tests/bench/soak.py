"""Does the memory of the reading processes stay flat? The rule, apart from the reading.

Flat: no process was replaced, and in the last quarter of the looks none was larger by more than 20 MB than the largest in
the second quarter. In the first one the engine finds out how large its buffers must be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_GROWTH_MB = 20.0
MOST_MB = 800.0
LEAST_CARDS = 400


@dataclass(frozen=True, slots=True)
class Look:
    """resident_mb by process id, after so many cards."""

    cards: int
    resident_mb: Mapping[int, float]

    @property
    def largest_mb(self) -> float:
        return max(self.resident_mb.values(), default=0.0)


def verdict(looks: Sequence[Look]) -> str:
    quarter = len(looks) // 4
    early = max(look.largest_mb for look in looks[quarter : 2 * quarter])
    late = max(look.largest_mb for look in looks[-quarter:])
    replaced = set(looks[-1].resident_mb) != set(looks[0].resident_mb)
    flat = not replaced and late - early <= MOST_GROWTH_MB and late <= MOST_MB
    grown = f"{late - early:+.1f} MB from the second quarter to the last, bar {MOST_GROWTH_MB:.0f}"
    return f"{'flat' if flat else 'NOT flat'}: {grown}{'; a process was replaced' if replaced else ''}"
