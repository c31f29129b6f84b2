"""Letters that the network does not answer: t_ide comes out as tide, Gran and Kaisha with dust below as Gra and Kaisa.

What is read beside them is quite sure, and further looks lose the same letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
# Of a step's probability: what is thought of between two letters. What is left of one of these two does not count.
_FAINT = 0.03
# In usual distances of letters: no two beside each other in a word stand so far apart (mw: 1.6).
_FAR = 2.2
_LEAST_PAIRS = 3


def lost_between(peaks: Sequence[int], probability: NDArray[np.float32], signs: Sequence[str]) -> list[tuple[int, int]]:
    """Numbers of the peaks between which a letter was lost. probability: steps × signs; peaks: steps that are answered."""
    answered = [signs[int(probability[peak].argmax())] for peak in peaks]
    letters = [number for number, sign in enumerate(answered) if not sign.isspace()]
    pairs = [pair for pair in pairwise(letters) if any(answered[number] in _LETTERS for number in pair)]
    far = _far_apart([(before, behind) for before, behind in pairs if behind == before + 1], peaks, answered)
    return [
        (before, behind)
        for before, behind in pairs
        if (before, behind) in far
        or _is_thought_of(probability[peaks[before] + 1 : peaks[behind]], signs, answered[before] + answered[behind])
    ]


def _far_apart(pairs: Sequence[tuple[int, int]], peaks: Sequence[int], answered: Sequence[str]) -> set[tuple[int, int]]:
    inside = {
        (before, behind): peaks[behind] - peaks[before]
        for before, behind in pairs
        if answered[before] in _LETTERS and answered[behind] in _LETTERS
    }
    if len(inside) < _LEAST_PAIRS:
        return set()
    usual = median(inside.values())
    return {pair for pair, steps in inside.items() if steps > _FAR * usual}


def _is_thought_of(between: NDArray[np.float32], signs: Sequence[str], beside: str) -> bool:
    if not len(between):
        return False
    faint = (signs[int(number)] for number in np.flatnonzero(between.max(axis=0) > _FAINT))
    return any(sign in _LETTERS and sign.lower() not in beside.lower() for sign in faint)
