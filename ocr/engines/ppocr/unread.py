"""Print at an end of a line that was not read: 濵田 comes out as 田, quite sure, where the recogniser has no 濵.

The character beside it is in doubt then, because the word it belongs to is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

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
_DOUBT = 0.5


def with_doubt_at_ends(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The same signs; the first and the last in doubt where there is a character more on the strip."""
    kept = list(signs)
    if not kept or not any(_JAPANESE.match(kept[number].text) for number in (0, -1)):
        return kept
    ink = ink_of(strip)
    ends = {0: ink[:, : round(kept[0].start * ink.shape[1])], -1: ink[:, round(kept[-1].end * ink.shape[1]) :]}
    for number, rest in ends.items():
        if _JAPANESE.match(kept[number].text) and _is_character(rest):
            kept[number] = replace(kept[number], confidence=min(kept[number].confidence, _DOUBT))
    return kept


def _is_character(ink: NDArray[np.bool_]) -> bool:
    along, across = np.flatnonzero(ink.any(axis=0)), np.flatnonzero(ink.any(axis=1))
    if not along.size:
        return False
    print_ = ink[across[0] : across[-1] + 1, along[0] : along[-1] + 1]
    high, wide = print_.shape
    is_large = wide > _LEAST_ALONG * len(ink) and high > _LEAST_ACROSS * len(ink)
    return is_large and float(print_.mean()) > _LEAST_DENSITY
