"""What each sign of a number in kanji numerals may be: 〇七五－二七〇, where bars and strokes look alike.

The dash is a bar that reads as 一, 二 or ー; of 二 and 三 a stroke is lost now and then. The engine's alternatives and
these confusions together give every sign its numerals and separators with a probability.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ocr.fields.text.layout import CardLine, Span
from ocr.fields.text.normalise import fold_text
from ocr.fields.text.numerals import with_digits

# What a sign that was read stands for, with the share of it; counted on some 200 columns of development cards.
_BAR = {"-": 0.6, "1": 0.38, "2": 0.02}
_MEANINGS: dict[str, dict[str, float]] = {
    "一": {"1": 0.94, "-": 0.04, "2": 0.02},
    "-": {"-": 0.95, "1": 0.05},
    "ー": _BAR, "|": _BAR, "丨": _BAR, "1": _BAR, "l": _BAR, "I": _BAR, "」": _BAR,
    "二": {"2": 0.93, "-": 0.03, "1": 0.03, "3": 0.01},
    "ニ": {"2": 0.85, "-": 0.1, "1": 0.05},
    "=": {"2": 0.6, "-": 0.3, "1": 0.1},
    "三": {"3": 0.97, "2": 0.03},
    "ミ": {"3": 1.0}, "了": {"3": 1.0},
    "ハ": {"8": 1.0},
    "O": {"0": 1.0}, "o": {"0": 1.0}, "口": {"0": 1.0},
    "(": {"(": 0.98, "1": 0.02}, "[": {"(": 1.0}, "C": {"(": 0.8, ")": 0.2}, "〔": {"(": 1.0}, ")": {")": 1.0}, "]": {")": 1.0}, "〕": {")": 1.0},
    "へ": {"(": 0.5, ")": 0.2, "-": 0.3}, "ヘ": {"(": 0.5, ")": 0.2, "-": 0.3}, "〜": {"(": 0.3, ")": 0.2, "-": 0.5},
    "十": {"-": 1.0}, "の": {"-": 1.0}, "局": {")": 0.5, "-": 0.5},
    "卜": {"-": 1.0}, "ト": {"-": 1.0}, "÷": {"-": 1.0}, "±": {"-": 1.0},
    "・": {"-": 1.0}, "~": {"-": 1.0}, ".": {"-": 0.8, "1": 0.2}, ":": {"-": 1.0},
}  # fmt: skip
# From the middle of a sign to that of the next but one, in pitches; less is a wide gap.
_ROOM = 1.6
# Figures of their own among others: a bar is never read so surely as a 1 there.
_ONE = {"1": 0.97, "-": 0.03}
_SURELY_ONE = 0.97
_OTHER_FIGURES = re.compile(r"[02-9].*[02-9]")
# Below this an engine that reads a sign has alternatives for it.
_READ = 0.95
# Less probable than this is not worth a thought.
_LEAST = 0.004


@dataclass(frozen=True, slots=True)
class ColumnSign:
    """The sign at text[place] of a line's folded copy, as surely read as confidence tells.

    options: a digit, "-", "(" or ")" and its probability 0..1. middle_px: where it stands along the line. other_stroke:
    how probable the engine calls another of 一二三 there.
    """

    place: int
    confidence: float
    options: dict[str, float]
    middle_px: float = 0.0
    other_stroke: float = 0.0

    @property
    def best(self) -> str:
        return max(self.options, key=lambda option: self.options[option])

    def probability(self, option: str) -> float:
        return self.options.get(option, 0.0)


_STROKES = frozenset("一二三")
_KANJI_NUMBER = re.compile(r"[〇○一二三四五六七八九]\s?[〇○一二三四五六七八九]\s?[〇○一二三四五六七八九]")


def is_in_kanji(line: CardLine) -> bool:
    """Whether a line has a number in kanji numerals: nearly always in columns, but some cards print them in rows."""
    return bool(_KANJI_NUMBER.search(line.text))


def number_runs(line: CardLine) -> Iterator[list[ColumnSign]]:
    """Stretches of a line that may be numbers; spaces in between do not count."""
    run: list[ColumnSign] = []
    for place, sign in enumerate(line.text):
        if sign.isspace():
            continue
        found = _sign(line, place)
        if found is None:
            yield from [run] if run else []
            run = []
        else:
            run.append(found)
    yield from [run] if run else []


def with_lost_strokes(run: Sequence[ColumnSign]) -> Iterator[list[ColumnSign]]:
    """The run with a sign where there is room for one: of two strokes in a row engines drop one now and then."""
    apart = [other.middle_px - one.middle_px for one, other in pairwise(run)]
    if not apart:
        return
    pitch = median(apart)
    for at, gap in enumerate(apart, start=1):
        if gap > _ROOM * pitch:
            lost = ColumnSign(run[at - 1].place, 0.0, {"1": 0.8, "2": 0.15, "-": 0.05}, run[at - 1].middle_px + pitch)
            yield [*run[:at], lost, *run[at:]]


def with_strokes_anywhere(run: Sequence[ColumnSign]) -> Iterator[list[ColumnSign]]:
    """The run with a stroke between any two signs: brackets hide the room that it left."""
    for at in range(1, len(run)):
        lost = ColumnSign(run[at - 1].place, 0.0, {"1": 0.8, "2": 0.2}, run[at - 1].middle_px)
        yield [*run[:at], lost, *run[at:]]


def _sign(line: CardLine, place: int) -> ColumnSign | None:
    """None where the sign that was read is none of numbers; what it may be otherwise does not matter then."""
    sign = line.text[place]
    if not _meanings(sign):
        return None
    weights: dict[str, float] = {}
    for text, share in _readings(line, place):
        is_one = text == "1" and share >= _SURELY_ONE and _OTHER_FIGURES.search(line.text)
        for option, part in (_ONE if is_one else _meanings(text)).items():
            weights[option] = weights.get(option, 0.0) + share * part
    total = sum(weights.values())
    options = {option: weight / total for option, weight in weights.items() if weight / total > _LEAST}
    here = Span(line, place, place + 1)
    return ColumnSign(place, _confidence(here), options, sum(here.extent) / 2, _other_stroke(here))


def _other_stroke(sign: Span) -> float:
    """Of 一二三 the most probable one that was not read."""
    others = (other for each in sign.characters[:1] for other in each.alternatives)
    return max((each.probability for each in others if each.text in _STROKES and each.text != sign.text), default=0.0)


def _confidence(sign: Span) -> float:
    """A sign that was not read but concluded from the picture has no alternatives, and says little."""
    concluded = any(each.confidence < _READ and not each.alternatives for each in sign.characters)
    return 0.0 if concluded else sign.confidences()[0][1]


def _readings(line: CardLine, place: int) -> Iterator[tuple[str, float]]:
    """The sign that was read and the engine's other thoughts, folded."""
    characters = Span(line, place, place + 1).characters
    yield line.text[place], characters[0].confidence if characters else 1.0
    for each in characters[:1]:
        for other in each.alternatives:
            yield from ((fold_text(text), other.probability) for text in other.text[:1])


def _meanings(sign: str) -> dict[str, float]:
    known = _MEANINGS.get(sign)
    if known is not None:
        return known
    digit = with_digits(sign)
    return {digit: 1.0} if digit.isascii() and digit.isdigit() else {}
