"""Gaps in a word, where engines lose a sign without a trace: 霧 谷 for 霧ヶ谷."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import is_japanese

# A gap in usual widths of a sign, beyond the usual gap of the line. By judgement: a lost ヶ leaves half a width, what
# engines leave between signs beside each other less than a quarter.
_WIDE = 0.35
_LEAST_SIGNS = 3


def may_have_lost_sign(span: Span) -> bool:
    """Whether two Japanese signs without a space between them stand farther apart than the others of their word."""
    axis = 1 if span.line.vertical else 0
    places = [[corner[axis] for corner in each.box.corners] for each in span.characters]
    if len(places) < _LEAST_SIGNS:
        return False
    gaps = [min(after) - max(before) for before, after in pairwise(places)]
    widest = median(max(each) - min(each) for each in places) * _WIDE + median(gaps)
    pairs = pairwise(each.text for each in span.characters)
    return any(
        gap > widest and is_japanese(before) and is_japanese(after)
        for gap, (before, after) in zip(gaps, pairs, strict=True)
    )
