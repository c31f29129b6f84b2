"""From the recogniser's probabilities to characters: greedy CTC that keeps places, confidences and alternatives."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ocr.engines.ppocr.lost_letters import lost_between
from ocr.engines.ppocr.twins import Twins
from ocr.reading import Alternative

_ALTERNATIVES = 4
# Less probable ones are noise that nobody would choose.
_LEAST_PROBABILITY = 0.002
# Beside a lost letter. Too sure for a second look, which would lose the same and prove it.
_BESIDE_LOST = 0.9


@dataclass(frozen=True, slots=True)
class Sign:
    """One character along a strip: start and end are shares 0..1 of the strip's length."""

    text: str
    confidence: float
    start: float
    end: float
    alternatives: tuple[Alternative, ...]

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    def thought_of(self, text: str) -> float:
        """How probable the engine held another text for, 0..1."""
        return sum(other.probability for other in self.alternatives if other.text == text)


def decode(probability: NDArray[np.float32], signs: Sequence[str], twins: Twins) -> list[Sign]:
    """probability is steps × signs, where sign 0 is the blank; the steps divide the strip evenly.

    Twins count as one sign; the likelier of them is answered.
    """
    together = twins.together(probability)
    best = together.argmax(axis=1)
    peaks = _peaks(together, best)
    borders = _borders(peaks, len(best))
    read = [
        Sign(
            signs[twins.likeliest(probability[peak], int(best[peak]))],
            min(1.0, float(together[peak, best[peak]])),
            borders[number][0],
            borders[number][1],
            _alternatives(together[peak], signs, int(best[peak])),
        )
        for number, peak in enumerate(peaks)
    ]
    for number in {number for pair in lost_between(peaks, together, signs) for number in pair}:
        read[number] = replace(read[number], confidence=min(read[number].confidence, _BESIDE_LOST))
    return read


def _peaks(probability: NDArray[np.float32], best: NDArray[np.intp]) -> list[int]:
    """The surest step of every run of steps with the same sign; runs of blanks part signs."""
    peaks = []
    start = 0
    for step in range(1, len(best) + 1):
        if step < len(best) and best[step] == best[start]:
            continue
        if best[start] != 0:
            peaks.append(start + int(probability[start:step, best[start]].argmax()))
        start = step
    return peaks


def _borders(peaks: Sequence[int], steps: int) -> list[tuple[float, float]]:
    """Half way to the neighbours, at most one and a half usual distances wide."""
    centres = [peak + 0.5 for peak in peaks]
    gaps = [after - before for before, after in itertools.pairwise(centres)]
    reach = 0.75 * float(np.median(gaps)) if gaps else steps / 2
    borders = []
    for number, centre in enumerate(centres):
        before = min(reach, gaps[number - 1] / 2 if number else reach)
        after = min(reach, gaps[number] / 2 if number < len(gaps) else reach)
        borders.append((max(0.0, centre - before) / steps, min(float(steps), centre + after) / steps))
    return borders


def _alternatives(row: NDArray[np.float32], signs: Sequence[str], chosen: int) -> tuple[Alternative, ...]:
    order = np.argpartition(row, -_ALTERNATIVES - 2)[-_ALTERNATIVES - 2 :]
    ranked = sorted(((float(row[number]), int(number)) for number in order), reverse=True)
    others = [
        Alternative(signs[number], probability)
        for probability, number in ranked
        if number not in (0, chosen) and probability >= _LEAST_PROBABILITY
    ]
    return tuple(others[:_ALTERNATIVES])
