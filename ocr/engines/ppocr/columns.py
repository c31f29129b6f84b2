"""Dashes, ones and long vowels in columns: 〇七五－二七〇－八五八七, パートナーズ.

There the dash is an upright bar and 一 a level stroke; or the dash was left lying, and is a shorter stroke close to the
numeral before it. The recogniser sees the column laid on its side and takes all of them for 一 or 二, or a dash for
nothing; the picture tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign

_NUMERALS = frozenset("〇○零一二三四五六七八九")
_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_LIKE_DASH = frozenset("一二三ニー-－‐−―—–─|｜丨1lI・")
_DASH = "－"
# A postal code has seven numerals.
_LEAST_NUMERALS = 5
# All lengths are in ems: the width of the column's print. An upright bar is about 0.05 across and 0.5 to 1 along.
_BAR_ACROSS = 0.3
_BAR_ALONG = 0.4
# A dash left lying is shorter than 一 (0.88 and more in every typeface tried), and stands free.
_STROKE_ALONG = 0.2
_STROKE_ACROSS = (0.45, 0.85)
_STROKE_ROOM = 0.3
# The strokes of 二 lie 0.5 to 0.7 from each other; those of two characters 0.8 to 1.
_STROKES_NEAR = 0.75
_STROKES_APART = 0.8
# The strokes of 三 lie 0.3 to 0.4 from each other.
_STROKES_OF_TWO = 0.46
# A character's place along the strip is known this well.
_NEAR = 0.35
# A stroke as far as this from every sign belongs to none.
_ONE_ALONE = 0.6
_SEEN_CONFIDENCE = 0.9


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Print without a gap: where it begins and ends along the strip, and how far it reaches across."""

    start: float
    end: float
    across: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def with_strokes(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The signs of a column, with the dashes, long vowels and ones that its strip (column on its side) shows."""
    printed = [sign for sign in signs if not sign.text.isspace()]
    stretches = _stretches(strip)
    if len(printed) < 2 or not stretches:
        return list(signs)
    em = float(np.percentile([stretch.across for stretch in stretches], 90))
    length = strip.shape[1] / em
    kept = [replace(sign, start=sign.start * length, end=sign.end * length) for sign in printed]
    inner = [_Stretch(each.start / em, each.end / em, each.across / em) for each in stretches]
    is_number = sum(sign.text in _NUMERALS for sign in signs) >= _LEAST_NUMERALS
    if is_number:
        kept = _counted(kept, inner)
    for before, here, after in zip(inner, inner[1:], inner[2:], strict=False):
        if _is_bar(here):
            kept = _with_bar(kept, here, alone=_is_alone(here, inner, kept))
        elif is_number and _is_lying(before, here, after):
            kept = _with_dash(kept, here, alone=_is_alone(here, inner, kept))
        elif is_number and _is_one(before, here, after):
            kept = _with_one(kept, here)
    return [replace(sign, start=sign.start / length, end=sign.end / length) for sign in kept]


def _is_bar(stretch: _Stretch) -> bool:
    return stretch.across < _BAR_ACROSS and stretch.end - stretch.start > _BAR_ALONG


def _is_lying(before: _Stretch, here: _Stretch, after: _Stretch) -> bool:
    thin = here.end - here.start < _STROKE_ALONG
    short = _STROKE_ACROSS[0] < here.across < _STROKE_ACROSS[1]
    # The lower stroke of 二 is long and follows the upper one closely; the first one of 三 is short.
    is_upper = (
        after.end - after.start < _STROKE_ALONG
        and after.across > _STROKE_ACROSS[1]
        and after.middle - here.middle < _STROKES_NEAR
    )
    return thin and short and not is_upper and min(here.start - before.end, after.start - here.end) > _STROKE_ROOM


def _is_one(before: _Stretch, here: _Stretch, after: _Stretch) -> bool:
    is_stroke = here.end - here.start < _STROKE_ALONG and here.across > _STROKE_ACROSS[1]
    return is_stroke and min(here.start - before.end, after.start - here.end) > _STROKE_ROOM


def _counted(signs: Sequence[Sign], stretches: Sequence[_Stretch]) -> list[Sign]:
    """Signs of strokes by the strokes that the picture has.

    八五二 → 八五一一 where the two stand a whole character apart; 三 → 二 where there are no more than two.
    """
    kept: list[Sign] = []
    for sign in signs:
        own = [each for each in stretches if min(signs, key=lambda other: abs(_middle(other) - each.middle)) is sign]
        if sign.text == "二" and len(own) == 2 and own[1].middle - own[0].middle > _STROKES_APART:
            confidence = min(sign.confidence, _SEEN_CONFIDENCE)
            kept += [Sign("一", confidence, each.start - 0.1, each.end + 0.1, sign.alternatives) for each in own]
        elif sign.text == "三" and len(own) == 2 and own[1].middle - own[0].middle > _STROKES_OF_TWO:
            kept.append(replace(sign, text="二", confidence=min(sign.confidence, _SEEN_CONFIDENCE)))
        else:
            kept.append(sign)
    return kept


def _stretches(strip: Picture) -> list[_Stretch]:
    grey = strip.mean(axis=2)
    ground = np.median(grey)
    difference = np.abs(grey - ground)
    ink = difference > 0.4 * max(40.0, float(np.percentile(difference, 99)))
    along = np.concatenate([[False], ink.any(axis=0), [False]])
    changes: NDArray[np.intp] = np.flatnonzero(along[1:] != along[:-1])
    stretches = []
    for start, end in changes.reshape(-1, 2).tolist():
        rows = np.flatnonzero(ink[:, start:end].any(axis=1))
        stretches.append(_Stretch(start, end, int(rows[-1] - rows[0] + 1)))
    return stretches


def _is_alone(here: _Stretch, stretches: Sequence[_Stretch], signs: Sequence[Sign]) -> bool:
    """Whether the sign read at this place has no other print: 二 has two strokes, and its upper one is no dash."""

    def nearest(stretch: _Stretch) -> Sign:
        return min(signs, key=lambda sign: abs(_middle(sign) - stretch.middle))

    return not any(other is not here and nearest(other) is nearest(here) for other in stretches)


def _with_bar(signs: list[Sign], here: _Stretch, *, alone: bool) -> list[Sign]:
    """A bar along the column is a dash among numerals and the long vowel mark behind kana."""
    before, covered, _ = _around(signs, here)
    if before and _KANA.match(before[-1].text):
        return signs if covered else _inserted(signs, here, "ー")
    return _with_dash(signs, here, alone=alone)


def _with_dash(signs: list[Sign], here: _Stretch, *, alone: bool) -> list[Sign]:
    before, covered, after = _around(signs, here)
    if not (_is_numeral(before, -1) and _is_numeral(after, 0)):
        return signs
    if not covered:
        return _inserted(signs, here, _DASH)
    if len(covered) > 1 or covered[0].text not in _LIKE_DASH or not alone:
        return signs
    return [*before, replace(covered[0], text=_DASH, confidence=_SEEN_CONFIDENCE), *after]


def _with_one(signs: list[Sign], here: _Stretch) -> list[Sign]:
    """A stroke across the column that no sign stands for: of 一一 and 二一 the recogniser drops one now and then."""
    before, covered, after = _around(signs, here)
    beside = [sign for sign in (*before[-1:], *after[:1]) if abs(_middle(sign) - here.middle) < _ONE_ALONE]
    if covered or beside or not (_is_numeral(before, -1) or _is_numeral(after, 0)):
        return signs
    return _inserted(signs, here, "一")


def _around(signs: Sequence[Sign], here: _Stretch) -> tuple[list[Sign], list[Sign], list[Sign]]:
    """The signs before the place, at it, and after it."""
    before = [sign for sign in signs if _middle(sign) < here.middle - _NEAR]
    after = [sign for sign in signs if _middle(sign) > here.middle + _NEAR]
    return before, list(signs[len(before) : len(signs) - len(after)]), after


def _inserted(signs: Sequence[Sign], here: _Stretch, text: str) -> list[Sign]:
    before, covered, after = _around(signs, here)
    return [*before, *covered, Sign(text, _SEEN_CONFIDENCE, here.start, here.end, ()), *after]


def _is_numeral(signs: Sequence[Sign], number: int) -> bool:
    printed = [sign for sign in signs if not sign.text.isspace()]
    return bool(printed) and printed[number].text in _NUMERALS


def _middle(sign: Sign) -> float:
    return (sign.start + sign.end) / 2
