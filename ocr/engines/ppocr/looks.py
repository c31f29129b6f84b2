"""Several looks at the same signs, weighed against each other: how sure a sign is, and what else it may be."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

from ocr.engines.ppocr.decoding import Sign
from ocr.reading import Alternative

# Less probable alternatives are noise.
_LEAST_PROBABILITY = 0.002


def of_all(sign: Sign, others: Sequence[Sign | None]) -> Sign:
    """The sign as sure as all looks are together, with what the others read as alternatives; None read nothing there."""
    if sign.text.isspace():
        return sign
    looks = (sign, *others)
    texts = {text for look in looks if look for text in (look.text, *(other.text for other in look.alternatives))}
    shares = {text: fmean(_share(text, look) for look in looks) for text in texts if fold(text) != fold(sign.text)}
    ranked = sorted(shares.items(), key=lambda each: (-each[1], each[0]))
    alternatives = tuple(Alternative(text, share) for text, share in ranked if share >= _LEAST_PROBABILITY)
    return replace(sign, confidence=fmean(_share(sign.text, look) for look in looks), alternatives=alternatives)


def fold(text: str) -> str:
    """Signs of different width are the same."""
    return unicodedata.normalize("NFKC", text)


def _share(text: str, look: Sign | None) -> float:
    """How probable a look holds this text."""
    if look is None:
        return 0.0
    if fold(look.text) == fold(text):
        return look.confidence
    return sum(other.probability for other in look.alternatives if other.text == text)
