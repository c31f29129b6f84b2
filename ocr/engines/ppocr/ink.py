"""Where a strip has print: what differs from its ground, be it darker or lighter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture

# In grey levels. Where nothing differs by so much there is no print, but noise, of which no share is ink.
_LEAST_CONTRAST = 40.0
# Of the contrast of the print: the level strokes of Mincho typefaces are thin, and grey after scanning.
_INK = 0.3
# Of the strip's height: a box reaches beyond its print, into the neighbours'.
_EDGE = 0.08


@dataclass(frozen=True, slots=True)
class Contrast:
    """levels (height × width): by how many grey levels each pixel differs from the ground. most: by how many the print
    does, where it is clearest.
    """

    levels: NDArray[np.float64]
    most: float

    def ink(self, share: float) -> NDArray[np.bool_]:
        """The pixels that differ by more than this share of what the print does."""
        return np.asarray(self.levels > share * self.most, np.bool_)


def contrast_of(strip: Picture) -> Contrast:
    """The ground is what most of the strip shows."""
    grey = strip.mean(axis=2)
    levels = np.abs(grey - np.median(grey))
    return Contrast(levels, max(_LEAST_CONTRAST, float(np.percentile(levels, 99))))


def ink_of(strip: Picture) -> NDArray[np.bool_]:
    """Where a strip has print; not at its upper and lower edge, which may hold some of other lines."""
    ink = contrast_of(strip).ink(_INK)
    edge = round(_EDGE * len(ink))
    ink[:edge] = ink[len(ink) - edge :] = False
    return ink
