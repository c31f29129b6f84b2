"""Print that was not read: 濵田 comes out as 田, quite sure, where the recogniser has no 濵.

The characters beside it are in doubt then, because the word they belong to is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.stretches import ink_of

# Beside numbers and Latin letters stand marks that the recogniser has no sign for: 〒, a telephone, an envelope.
_JAPANESE = re.compile(r"(?![〇一二三四五六七八九])[ぁ-ゖァ-ヺ一-龠々〆]")
# A character, in heights of the strip, which is about 1.4 times an em; rules and dust are thinner or sparser.
_LEAST_ALONG, _LEAST_ACROSS = 0.35, 0.4
_LEAST_DENSITY = 0.12
# In distances of one character from the next, if so many tell it.
_TWICE, _HALF = 1.6, 0.55
_LEAST_PAIRS = 2
_DOUBT = 0.5


def with_doubt_beside_unread(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The same signs; those in doubt beside which there is a character more on the strip."""
    kept = list(signs)
    if not any(_JAPANESE.match(sign.text) for sign in kept):
        return kept
    ink = ink_of(strip)
    for start, end, beside in _gaps(kept):
        region = ink[:, round(start * ink.shape[1]) : max(0, round(end * ink.shape[1]))]
        if all(_JAPANESE.match(kept[number].text) for number in beside) and _is_character(region):
            for number in beside:
                kept[number] = replace(kept[number], confidence=min(kept[number].confidence, _DOUBT))
    return kept


def _gaps(signs: Sequence[Sign]) -> list[tuple[float, float, tuple[int, ...]]]:
    """Where a character more may stand, and the numbers of the signs beside: at both ends, and where two signs stand
    as far apart as otherwise three.
    """
    last = len(signs) - 1
    gaps: list[tuple[float, float, tuple[int, ...]]] = [(0.0, signs[0].start, (0,)), (signs[last].end, 1.0, (last,))]
    middles = [(sign.start + sign.end) / 2 for sign in signs]
    apart = [after - before for before, after in pairwise(middles)]
    square = [
        far for far, pair in zip(apart, pairwise(signs), strict=True) if all(_JAPANESE.match(s.text) for s in pair)
    ]
    if len(square) < _LEAST_PAIRS:
        return gaps
    usual = median(square)
    for number, far in enumerate(apart):
        # A name is set larger than the posts behind it in its line.
        pitch = max(usual, min(apart[number - 1 : number] + apart[number + 1 : number + 2], default=usual))
        if far > _TWICE * pitch:
            gaps.append((middles[number] + pitch * _HALF, middles[number + 1] - pitch * _HALF, (number, number + 1)))
    return gaps


def _is_character(ink: NDArray[np.bool_]) -> bool:
    along, across = np.flatnonzero(ink.any(axis=0)), np.flatnonzero(ink.any(axis=1))
    if not along.size:
        return False
    print_ = ink[across[0] : across[-1] + 1, along[0] : along[-1] + 1]
    high, wide = print_.shape
    is_large = wide > _LEAST_ALONG * len(ink) and high > _LEAST_ACROSS * len(ink)
    return is_large and float(print_.mean()) > _LEAST_DENSITY
