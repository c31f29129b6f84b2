"""Small kana told from large ones by the size of their print: りょう from りよう, あつし from あっし.

The recogniser sees a shape, which both share; how large it is beside the others of its line, print tells.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.stretches import Stretch, stretches
from ocr.reading import Alternative

_SMALL = dict(zip("あいうえおつやゆよアイウエオツヤユヨ", "ぁぃぅぇぉっゃゅょァィゥェォッャュョ", strict=True))
_OTHER = _SMALL | {small: large for large, small in _SMALL.items()}
# How long and how wide large ones are together, in what most others of the line measure; small ones have about 0.78 of
# it. Medians of 600 in columns.
_SIZES = dict(
    zip(
        _SMALL,
        (1.95, 1.79, 1.79, 1.88, 1.92, 1.71, 1.96, 1.95, 1.82, 1.76, 1.74, 1.76, 1.64, 1.90, 1.78, 1.85, 1.64, 1.64),
        strict=True,
    )
)
_BETWEEN = 0.88
# What one unit of size beyond the border between both adds to the logarithm of the odds.
_WEIGHT = 10.0
# Of one less probable the engine did not think.
_LEAST_PROBABILITY = 0.02
_SQUARE = re.compile(r"[ぁ-ゖァ-ヺ一-龠]")


def with_kana_sizes(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The same signs of a column; where the engine thought of a kana both small and large, the one of that size."""
    if not any(_probability(sign, _OTHER.get(sign.text, "")) for sign in signs):
        return list(signs)
    found, length = stretches(strip)
    measures = [_measures(sign, found, length) for sign in signs]
    usual = [
        max(measure)
        for sign, measure in zip(signs, measures, strict=True)
        if measure and sign.text not in _OTHER and _SQUARE.match(sign.text)
    ] or [max(measure) for sign, measure in zip(signs, measures, strict=True) if measure and sign.text in _SMALL]
    if len(signs) < 2 or not usual:
        return list(signs)
    em = median(usual)
    return [_told(sign, sum(measure) / em) if measure else sign for sign, measure in zip(signs, measures, strict=True)]


def _measures(sign: Sign, found: Sequence[Stretch], length: float) -> tuple[float, float] | None:
    """How long and how wide the sign's print is. None: it has none of its own."""
    own = [each for each in found if sign.start * length < each.middle < sign.end * length]
    return (own[-1].end - own[0].start, max(each.across for each in own)) if own else None


def _told(sign: Sign, size: float) -> Sign:
    other = _OTHER.get(sign.text, "")
    shared = _probability(sign, other)
    if not shared:
        return sign
    large = sign.text if sign.text in _SMALL else other
    beyond = (size - _BETWEEN * _SIZES[large]) * (1 if sign.text == large else -1)
    odds = math.exp(_WEIGHT * beyond) * sign.confidence / shared
    known = min(1.0, sign.confidence + shared)
    likelier, rarer = (sign.text, other) if odds >= 1 else (other, sign.text)
    share = max(odds, 1 / odds) / (1 + max(odds, 1 / odds))
    others = tuple(each for each in sign.alternatives if each.text != other)
    rest = Alternative(rarer, known * (1 - share))
    return replace(sign, text=likelier, confidence=known * share, alternatives=(rest, *others))


def _probability(sign: Sign, text: str) -> float:
    """How probable the engine held this text for; 0 where it did not think of it."""
    held = sign.thought_of(text)
    return held if held >= _LEAST_PROBABILITY else 0.0
