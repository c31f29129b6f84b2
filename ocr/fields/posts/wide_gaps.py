"""Gaps between titles that are wider than any space: a bar may stand there that left no trace."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from ocr.fields.text.layout import Span

# A space as wide as a letter leaves twice the pitch between the letters beside it.
_WIDE = 2.25
_FEWEST_LETTERS = 4


def has_wide_gap(span: Span) -> bool:
    """Whether two letters of a text stand farther apart than with a wide space between them."""
    characters = [each for each in span.characters if each.text.strip()]
    if " " not in span.text or len(characters) < _FEWEST_LETTERS:
        return False
    axis = 1 if span.line.vertical else 0
    middles = [sum(corner[axis] for corner in each.box.corners) / 4 for each in characters]
    steps = [after - before for before, after in pairwise(middles)]
    return max(steps) > _WIDE * median(steps)
