"""Block numbers in kanji numerals, 三二－一九, whose dash reads as 一: such a long number without a unit is two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.fields.column_signs import ColumnSign, number_runs
from ocr.fields.layout import Span

_NUMERALS = "〇一二三四五六七八九"
_LONG = re.compile(rf"(?<![{_NUMERALS}十百])[{_NUMERALS}]{{4,}}(?![{_NUMERALS}十百丁番号階地])")
_MOST_DIGITS = 3
DASH = "－"


def lost_dash(span: Span) -> int | None:
    """The place in the line of the 一 that is a dash; None where every number is short or has its unit."""
    places = [place for long in _LONG.finditer(span.text) for place in _inside(span, long)]
    signs = {sign.place: sign for run in number_runs(span.line) for sign in run}
    doubtful = [signs[place] for place in places if place in signs]
    best = max(doubtful, key=_dashlike, default=None)
    return best.place if best and _dashlike(best) > (0.0, 0.0) else None


def _inside(span: Span, long: re.Match[str]) -> Iterator[int]:
    """Where a dash may stand: a stroke with one to three numerals on both sides."""
    for at in range(long.start() + 1, long.end() - 1):
        sides = (at - long.start(), long.end() - at - 1)
        if long.string[at] == "一" and max(sides) <= _MOST_DIGITS:
            yield span.start + at


def _dashlike(sign: ColumnSign) -> tuple[float, float]:
    """How much a sign looks like a dash; one that was only concluded from the picture more than any that was read."""
    return float(sign.confidence == 0.0), sign.probability("-")
