"""Telephone numbers in kanji numerals, 〇七五－二七〇－八五八七, where the dash is a bar that reads as 一, 二 or nothing.

Every way to see a Japanese number in a run of signs is weighed: by what the signs may be, by the numbering plan, by
where the card's addresses lie, and by the card's other numbers, which mostly share its area code and exchange.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, product

from ocr.fields.grammar.column_signs import ColumnSign, number_runs, with_lost_strokes, with_strokes_anywhere
from ocr.fields.grammar.telephone import Number, are_groups, is_area_code, is_landline, national_form, prefecture_of
from ocr.fields.text.layout import CardLine

_GROUPS = ((2, 4, 4), (3, 3, 4), (4, 2, 4), (5, 1, 4), (3, 4, 4), (4, 3, 3), (4, 3, 4))
# Brackets and dashes around the three groups, each with its probability on cards.
_GAPS = (
    ("", "-", "-", 0.55), ("", "(", ")", 0.3), ("(", ")", "", 0.06), ("(", ")", "-", 0.04), ("", "", "", 0.02),
    ("", "-", "", 0.005), ("", "", "-", 0.005), ("", "(", "", 0.002), ("", "", ")", 0.002),
    ("(", "", "-", 0.003), ("(", "", "(", 0.001), ("(", ")", ")", 0.004),
)  # fmt: skip
# Log weights: what the plan, the addresses and the other numbers of the card say of an area code.
_AREA_HERE, _AREA_ELSEWHERE, _NO_AREA, _VALID = 1.5, -0.7, -5.0, 0.3
_AREA_AGAIN, _EXCHANGE_AGAIN = 1.5, 2.5
# A mark that stands for nothing: a dash seen twice, a dot between groups.
_STRAY = math.log(0.01)
# A stroke that was dropped, where the gap it left is seen, and where only another number of the card tells it.
_LOST, _LOST_UNSEEN = math.log(0.1), math.log(0.002)
# Digits that are less probable than this beside the best ones are not tried.
_LEAST_DIGIT = 0.02
_MOST_READINGS = 64
# From here on the groups are called certain.
_CERTAIN = 0.97
_STROKES = frozenset("123")
# Where the groups are certain, of 7,623 numerals without strokes none was wrong, 113 of them read less surely than 0.8; of
# 1,600 single strokes none. Of two and three strokes none of 1,100 was wrong that were seen as they were read, and none of
# 1,100 others read this surely without another stroke beside them; of those with one 6 of 43.
_CLEAR, _CLEAR_STROKE, _SEEN_AND_READ, _OTHER_STROKE = 0.5, 0.85, 0.97, 0.01


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a card tells of its numbers beforehand: English names of prefectures, and the groups of other numbers."""

    prefectures: frozenset[str] = frozenset()
    heads: frozenset[tuple[str, ...]] = field(default=frozenset())

    def contests(self, groups: Sequence[str]) -> bool:
        """Whether another number of that area has an exchange that differs in strokes alone: 一二二 beside 一一三."""
        area, exchange, _ = groups
        others = [head[1] for head in self.heads if len(head) > 1 and head[0] == area and head[1] != exchange]
        return any(
            len(other) == len(exchange)
            and all(a == b or {a, b} <= _STROKES for a, b in zip(other, exchange, strict=True))
            for other in others
        )


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to see a number: its groups, the signs they were taken from, and how probable that is (log)."""

    groups: tuple[str, str, str]
    signs: tuple[ColumnSign, ...]
    parted: bool
    plain: bool
    weight: float


def surroundings(lines: Iterable[CardLine], prefectures: frozenset[str]) -> Surroundings:
    """What the numbers that were read plainly tell about the others."""
    here = Surroundings(prefectures)
    numbers = [number for line in lines for number in vertical_numbers_in(line, here)]
    groups = [number.value.split("-") for number in numbers if number.grouped and not number.repaired]
    return Surroundings(prefectures, frozenset(key for head, middle, _ in groups for key in ((head,), (head, middle))))


def vertical_numbers_in(line: CardLine, here: Surroundings) -> list[Number]:
    """Telephone numbers in kanji numerals of a line."""
    return [number for run in number_runs(line) if (number := _number(_trimmed(run), here))]


def _trimmed(run: Sequence[ColumnSign]) -> Sequence[ColumnSign]:
    """From the 0 or the bracket that a number begins with to its last digit, be it a 1 that looks like a bar."""
    starts = (at for at, sign in enumerate(run) if sign.best in "0(")
    ends = (at for at in range(len(run), 0, -1) if any(each.isdigit() for each in run[at - 1].options))
    return run[next(starts, 0) : next(ends, 0)]


def _number(run: Sequence[ColumnSign], here: Surroundings) -> Number | None:
    readings = sorted(_readings(run, here), key=lambda each: -each.weight)
    readings = readings or sorted(_with_known_exchange(run, here), key=lambda each: -each.weight)
    if not readings:
        return None
    best = readings[0]
    shares = [(each, math.exp(each.weight - best.weight)) for each in readings]
    alike = sum(share for each, share in shares if each.signs == best.signs)
    # Without its two separators nothing tells that no sign was lost.
    certain = best.parted and alike / sum(share for _, share in shares) > _CERTAIN
    value = "-".join(best.groups)
    form, valid = national_form("".join(best.groups))
    contested = here.contests(best.groups)
    return Number(
        best.signs[0].place,
        best.signs[-1].place + 1,
        value,
        valid=valid or value == form or is_area_code(best.groups[0]),
        grouped=certain,
        repaired=not best.plain,
        signs=tuple(sign.place for sign in best.signs if not (certain and _is_clear(sign, best, contested=contested))),
    )


def _is_clear(sign: ColumnSign, reading: _Reading, *, contested: bool) -> bool:
    if sign.best in _STROKES:
        return reading.plain and not contested and _is_clear_stroke(sign)
    return sign.confidence >= _CLEAR


def _is_clear_stroke(sign: ColumnSign) -> bool:
    """Strokes get lost, none is added: one is one; of two and three no other number may have been thought of."""
    if sign.best == "1":
        return sign.confidence >= _CLEAR
    alone = sign.confidence >= _CLEAR_STROKE and sign.other_stroke < _OTHER_STROKE
    return alone or sign.confidence >= _SEEN_AND_READ


def _readings(run: Sequence[ColumnSign], here: Surroundings) -> Iterator[_Reading]:
    strays = [[*run[:at], *run[at + 1 :]] for at, sign in enumerate(run) if sign.best == "-"]
    fuller = with_lost_strokes(run)
    for signs, weight in ((list(run), 0.0), *((each, _STRAY) for each in strays), *((each, _LOST) for each in fuller)):
        for groups in _GROUPS:
            for lead, first, second, share in _GAPS:
                pattern = [lead, *[None] * groups[0], first, *[None] * groups[1], second, *[None] * groups[2]]
                template = [part for part in pattern if part != ""]
                if len(template) == len(signs):
                    found = _filled(signs, template, groups, weight + math.log(share), here)
                    yield from (replace(each, plain=False) for each in found) if weight == _LOST else found


def _with_known_exchange(run: Sequence[ColumnSign], here: Surroundings) -> Iterator[_Reading]:
    """Readings of a run that is a stroke short, in the area and exchange of another number: (六七) beside (一六七)."""
    known = {head[:2] for head in here.heads if len(head) > 1}
    for signs in with_strokes_anywhere(run) if known else ():
        for each in _readings(signs, here):
            own = each.signs[-len(each.groups[2]) :]
            if each.groups[:2] in known and all(sign.confidence > 0.0 for sign in own):
                yield replace(each, plain=False, weight=each.weight + _LOST_UNSEEN)


def _filled(
    run: Sequence[ColumnSign],
    template: Sequence[str | None],
    groups: tuple[int, int, int],
    weight: float,
    here: Surroundings,
) -> Iterator[_Reading]:
    """The readings of a run whose separators stand where the template has them."""
    pairs = list(zip(run, template, strict=True))
    gaps = [_gap(sign, part) for sign, part in pairs if part is not None]
    if not all(gaps):
        return
    weight += sum(math.log(gap) for gap in gaps)
    parted = len(gaps) > 1
    plain = parted and all(sign.best == part for sign, part in pairs if part is not None)
    signs = tuple(sign for sign, part in pairs if part is None)
    first, second = groups[0], groups[0] + groups[1]
    for digits, seen in _digits(signs):
        parts = (digits[:first], digits[first:second], digits[second:])
        prior = _prior(parts, here)
        if prior is not None:
            yield _Reading(parts, signs, parted, plain and _is_as_read(signs, digits), weight + seen + prior)


def _gap(sign: ColumnSign, part: str) -> float:
    """How probable it is that the sign is that separator; a bracket may be read as the other one or as a bar."""
    if part == "-":
        return sign.probability("-")
    other = ")" if part == "(" else "("
    return sign.probability(part) + 0.1 * sign.probability(other) + 0.02 * sign.probability("-")


def _is_as_read(signs: Sequence[ColumnSign], digits: str) -> bool:
    return all(sign.best == digit for sign, digit in zip(signs, digits, strict=True))


def _digits(signs: Sequence[ColumnSign]) -> Iterator[tuple[str, float]]:
    """What the signs may say in digits, with its log probability."""
    choices = [
        [each for each in sorted(sign.options.items(), key=lambda each: -each[1]) if _is_digit(*each)] for sign in signs
    ]
    for chosen in islice(product(*choices), _MOST_READINGS):
        yield "".join(digit for digit, _ in chosen), sum(math.log(share) for _, share in chosen)


def _is_digit(option: str, share: float) -> bool:
    return option.isdigit() and share > _LEAST_DIGIT


def _prior(groups: tuple[str, str, str], here: Surroundings) -> float | None:
    """The log weight of a number by what is known of numbers; None where there is no such number."""
    if not are_groups(list(groups)):
        return None
    digits = "".join(groups)
    _, valid = national_form(digits)
    weight = _VALID if valid else 0.0
    if not is_landline(digits):
        return weight
    weight += _AREA_AGAIN * (groups[:1] in here.heads) + _EXCHANGE_AGAIN * (groups[:2] in here.heads)
    if not is_area_code(groups[0]):
        return weight + _NO_AREA
    if here.prefectures:
        weight += _AREA_HERE if prefecture_of(digits) in here.prefectures else _AREA_ELSEWHERE
    return weight
