"""Block numbers in columns, whose dash is a bar: it reads as 一, 三二一一九 for 三二－一九, or leaves a gap where it stood.

What the numerals may be parts them: no numeral is counted 一十, a number in tens has one figure behind its 十, and a
number without a unit is hardly longer than four figures.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from statistics import median

from ocr.fields.grammar.column_signs import ColumnSign, number_runs
from ocr.fields.text.layout import Span

_NUMERALS = "〇一二三四五六七八九"
_LONG = re.compile(rf"(?<![{_NUMERALS}十百])[{_NUMERALS}]{{4,}}(?![{_NUMERALS}十百丁番号階地])")
# In tens: 二十八一十三, 十七一十一; 十三一九.
_IN_TENS = re.compile(rf"(?<=[{_NUMERALS}十])一(?=十)|(?<=十[{_NUMERALS[1:]}])一(?=[{_NUMERALS[1:]}])")
# Of other figures, which are read well; a dash among them is read as a 1 with little confidence.
_FIGURES = re.compile(
    r"(?<![\d-])\d{4,8}(?![\d丁番号階地-])|(?<![\d-])\d{3,4}(?=-\d{1,3}(?![\d-]))|(?<=\d-)\d{3,4}(?![\d丁番号階地-])"
)
_BADLY = 0.8
_MOST_DIGITS, _MOST_DIGITS_OF_LAND, _MOST_IN_THREE = 3, 4, 2
# Behind these a number is that of the land, not of a block: 大字中島二三九五－二〇.
_LAND = re.compile(r"大字|字")
DASH = "－"
_COUNTED = frozenset("0123456789十百" + _NUMERALS)
# From the middle of a sign to that of the next, in pitches: where a dash was lost, and where a house is set apart.
_ROOM, _TWO, _TOO_WIDE = 1.55, 2.3, 2.7
_CAPITALS = re.compile(r"[A-Z]{2}")
# What a numeral stands before where a stroke was lost between: 3-23 for 31-23, 二番館 for 二一番館.
_STROKE_LOST = re.compile(rf"[\d{_NUMERALS}][-番号]|ニ番")


def with_dashes(span: Span) -> str:
    """The printed signs of a span with the dashes of its block numbers; as they are printed where none was lost."""
    if not span.line.vertical:
        return span.printed
    lost = dict(_left_out(span))
    # Where a sign left its gap, the stroke beside it is the numeral.
    read = frozenset(place for place in _read_as_one(span) if not {place, place + 1} & lost.keys())
    origin = [span.line.folded.printed_range(place, place + 1)[0] for place in range(span.start, span.end)]
    signs = list(span.printed)
    for at in range(len(origin) - 1, -1, -1):
        printed_at = origin[at] - origin[0]
        if span.start + at in read:
            signs[printed_at] = "-" if signs[printed_at].isascii() else DASH
        elif span.start + at in lost:
            signs.insert(printed_at, lost[span.start + at])
    return "".join(signs)


def _read_as_one(span: Span) -> Iterator[int]:
    """The places in the line of every 一 that is a dash."""
    yield from (span.start + tens.start() for tens in _IN_TENS.finditer(span.text))
    signs = {sign.place: sign for run in number_runs(span.line) for sign in run}
    for long in _LONG.finditer(span.text):
        yield from _parted(span, long, signs)
    for figures in _FIGURES.finditer(span.text):
        yield from _read_badly(span, figures)


def _read_badly(span: Span, figures: re.Match[str]) -> list[int]:
    """The places of the 1s in a long number that were read badly among figures that were read well: 14126 for 14-26. All
    of them where that leaves short numbers, else the two or the one that were read worst.
    """
    sure = dict(span.confidences())
    places = range(span.start + figures.start() + 1, span.start + figures.end() - 1)
    bad = [at for at in places if span.line.text[at] == "1" and sure.get(at, 1.0) < _BADLY]
    worst = sorted(bad, key=lambda at: sure.get(at, 1.0))
    beside_dash = "-" in span.text[max(0, figures.start() - 1) : figures.end() + 1]
    counts = [1] if beside_dash else dict.fromkeys([len(bad), 2, 1])
    ways = (sorted(worst[:count]) for count in counts if 0 < count <= len(bad))
    numerals = figures[0].replace("0", "〇")
    first = span.start + figures.start()
    return next((way for way in ways if _are_numbers(numerals, tuple(at - first for at in way), _MOST_DIGITS)), [])


def _parted(span: Span, long: re.Match[str], signs: dict[int, ColumnSign]) -> tuple[int, ...]:
    """Where the dashes of a long number stand: at two strokes if that makes three short numbers, else at one."""
    text = long[0]
    strokes = [
        at
        for at in range(1, len(text) - 1)
        if text[at] == "一" and (sign := signs.get(span.start + long.start() + at)) and _dashlike(sign) > (0.0, 0.0)
    ]
    is_land = bool(_LAND.search(span.text, 0, long.start()))
    most = _MOST_DIGITS_OF_LAND if is_land or len(strokes) == 1 else _MOST_DIGITS
    ways: list[tuple[int, ...]] = [(at,) for at in strokes if _are_numbers(text, (at,), most)]
    if not is_land and len(text) > _MOST_DIGITS + 1:
        ways = [pair for pair in combinations(strokes, 2) if _are_numbers(text, pair, _MOST_IN_THREE)] or ways
    places = [tuple(span.start + long.start() + at for at in way) for way in ways]
    return max(
        places, key=lambda way: tuple(map(sum, zip(*(_dashlike(signs[at]) for at in way), strict=True))), default=()
    )


def _are_numbers(text: str, dashes: tuple[int, ...], most: int) -> bool:
    """Whether dashes there leave numbers of one to so many figures, none of which begins with a zero."""
    parts = [text[start + 1 : end] for start, end in pairwise((-1, *dashes, len(text)))]
    return all(0 < len(part) <= most and not part.startswith("〇") for part in parts)


def _dashlike(sign: ColumnSign) -> tuple[float, float]:
    """How much a sign looks like a dash; one that was only concluded from the picture more than any that was read."""
    return float(sign.confidence == 0.0), sign.probability("-")


def _left_out(span: Span) -> Iterator[tuple[int, str]]:
    """The places in the line before which a sign was lost, each with that sign: numerals and letters farther apart than
    the signs of their column had a dash between them; a numeral before a dash or a counter a stroke.
    """
    middles = [
        (place, sum(Span(span.line, place, place + 1).extent) / 2)
        for place in range(span.start, span.end)
        if not span.line.text[place].isspace()
    ]
    apart = [(one[0], other[0], other[1] - one[1]) for one, other in pairwise(middles)]
    pitch = median(gap for *_, gap in apart) if apart else math.inf
    text = span.line.text
    for before, place, gap in apart:
        if not _ROOM * pitch < gap < _TOO_WIDE * pitch:
            continue
        both = text[before] + text[place]
        if place == before + 1 and (set(both) <= _COUNTED or _CAPITALS.fullmatch(both)):
            yield place, "-" if text[place].isascii() else DASH
        elif gap < _TWO * pitch and _STROKE_LOST.fullmatch(both):
            yield place, "1" if text[before].isascii() else "一"
