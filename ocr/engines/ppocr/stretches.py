"""The print of a column, laid on its side, as stretches without a gap: strokes, bars and whole characters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.ink import ink_of
from ocr.runs import runs

# Dust, in ems.
_SPECK = 0.1
# Of the strip's height: a whole character is so long.
_WHOLE = 0.3


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where print begins and ends along the strip, how far it reaches across, and how far in most places (without the
    dust that touches it); in ems, the width of the print.
    """

    start: float
    end: float
    across: float
    mostly_across: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    @property
    def along(self) -> float:
        return self.end - self.start


def stretches(strip: Picture) -> tuple[list[Stretch], float]:
    """All of a strip, and the length of the strip in ems. Empty where there is no print."""
    ink = ink_of(strip)
    borders = runs(ink.any(axis=0))
    if not borders:
        return [], 0.0
    reaches = [_reaches(ink[:, start:end]) for start, end in borders]
    whole = [
        across for (start, end), (across, _) in zip(borders, reaches, strict=True) if end - start > _WHOLE * len(ink)
    ]
    # Latin letters of a label are narrower.
    em = max(1.0, float(np.percentile(whole, 75) if whole else max(across for across, _ in reaches)))
    found = [
        Stretch(start / em, end / em, across / em, mostly / em)
        for (start, end), (across, mostly) in zip(borders, reaches, strict=True)
    ]
    return [each for each in found if max(each.along, each.across) > _SPECK], strip.shape[1] / em


def _reaches(ink: NDArray[np.bool_]) -> tuple[float, float]:
    """How far print reaches across in all, and in three places of four."""
    first, last = ink.argmax(axis=0), len(ink) - ink[::-1].argmax(axis=0)
    return float(last.max() - first.min()), float(np.percentile(last - first, 75))
