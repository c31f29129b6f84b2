"""Dashes that were left lying in a column of kanji numerals: strokes like 一, told from it by their length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.stretches import Stretch
from ocr.reading import Alternative

NUMERALS = frozenset("〇○零一二三四五六七八九")
DASH = "－"
_ONE_OR_DASH = frozenset("一-－—")
# In ems. 一 is 0.87 to 1.06 long, dashes left lying at most 0.91 or at least 1.08; both are a tenth shorter than the
# longest stroke of the column if they are short.
_SHORT, _SHORT_SHARE, _LONG, _HAIR = 0.86, 0.905, 1.07, 0.02
_THIN = 0.22
_HERE = 0.4
_CLEAR, _EITHER = 0.97, 0.7


def with_lying_dashes(signs: Sequence[Sign], print_: Sequence[Stretch]) -> list[Sign]:
    """The signs of a column where no dash stands upright; places and print are in ems."""
    longest = max((each.across for each in print_ if each.along < _THIN and each.across < _LONG), default=0.0)
    kept = list(signs)
    for number in range(1, len(signs) - 1):
        sign = signs[number]
        if sign.text in _ONE_OR_DASH and all(signs[n].text in NUMERALS for n in (number - 1, number + 1)):
            here = [each.across for each in print_ if abs(each.middle - sign.middle) < _HERE]
            kept[number] = _one_or_dash(sign, max(here), longest) if here else sign
    return kept


def _one_or_dash(sign: Sign, across: float, longest: float) -> Sign:
    short, long = max(_SHORT, _SHORT_SHARE * longest), _LONG
    is_dash = not short < across < long
    text, other = (DASH, "一") if is_dash else ("一", DASH)
    is_clear = min(abs(across - short), abs(across - long)) > _HAIR
    confidence = _CLEAR if is_clear else _EITHER
    return replace(sign, text=text, confidence=confidence, alternatives=(Alternative(other, 1 - confidence),))
