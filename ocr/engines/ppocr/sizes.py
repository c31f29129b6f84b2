"""Where a line changes its size: 課長髙栖こずえ is a post and a name, whose letters stand as far apart as both do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

import numpy as np
from numpy.typing import NDArray

# How high the print of most of them is, in ems; flat and small ones (一, ー, ッ) tell nothing of the size.
_HEIGHTS = (
    (re.compile(r"(?![一二三口日八工])[一-龠々髙﨑]"), 0.92),
    (re.compile(r"(?![ぁぃぅぇぉっゃゅょァィゥェォッャュョーへヘハニ])[ぁ-ゖァ-ヺ]"), 0.78),
)
_KANJI = _HEIGHTS[0][0]
# Of a row of the strip that is print of a sign, and no dust beside it.
_LEAST_INK = 0.03
# The smallest of the large part beside the largest of the small one, and the usual ones of both.
_LEAST_STEP, _USUAL_STEP = 1.2, 1.3
_LEAST_SIGNS = 2


def change_of_size(texts: Sequence[str], extents: Sequence[tuple[float, float]], ink: NDArray[np.bool_]) -> int | None:
    """The number of the first sign behind the change. extents: from where to where each sign reaches along the ink of the
    strip, in its pixels. None where all are of one size, or too few to tell.
    """
    sizes = [
        (number, size)
        for number, (text, (start, end)) in enumerate(zip(texts, extents, strict=True))
        if (size := _size(text, ink[:, int(start) : max(int(start) + 1, int(end))]))
    ]
    steps = [
        (step, sizes[at][0])
        for at in range(_LEAST_SIGNS, len(sizes) - _LEAST_SIGNS + 1)
        if (step := _step([size for _, size in sizes[:at]], [size for _, size in sizes[at:]]))
    ]
    if not steps or not any(_KANJI.match(text) for text in texts):
        return None
    return max(steps)[1]


def _size(text: str, ink: NDArray[np.bool_]) -> float | None:
    """The em of the sign, in pixels."""
    share = next((share for pattern, share in _HEIGHTS if pattern.match(text)), None)
    rows = np.flatnonzero(ink.mean(axis=1) > _LEAST_INK)
    return float(rows[-1] - rows[0] + 1) / share if share and rows.size else None


def _step(before: Sequence[float], behind: Sequence[float]) -> float | None:
    """How many times as large one part is as the other."""
    small, large = sorted((before, behind), key=median)
    usual = median(large) / median(small)
    return usual if min(large) > _LEAST_STEP * max(small) and usual > _USUAL_STEP else None
