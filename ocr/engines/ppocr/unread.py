"""Print that was not read: 濵田 comes out as 田, quite sure, where the recogniser has no 濵.

It is read once more by itself, upright. If it looks like a kanji that is written in several ways (浜 濱 濵), it is one
of them: which one, its glyph tells later. Else the characters beside it are in doubt, because the word is they belong to.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.blobs import unread_blobs
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.ink import ink_of
from ocr.reading import Alternative
from ocr.variants.families import family_of

# Beside numbers and Latin letters stand marks that the recogniser has no sign for: 〒, a telephone, an envelope.
_JAPANESE = re.compile(r"(?![〇一二三四五六七八九])[ぁ-ゖァ-ヺ一-龠々〆]")
# A character, in heights of the strip, which is about 1.4 times an em; rules and dust are thinner or sparser.
_LEAST_ALONG, _LEAST_ACROSS = 0.35, 0.4
_LEAST_DENSITY = 0.12
# In distances of one character from the next, if so many tell it.
_TWICE, _HALF = 1.6, 0.55
_LEAST_PAIRS = 2
_DOUBT = 0.5
# A character alone that is less sure is taken for an ornament.
_DOUBT_ALONE = 0.6
# White left beside a character that is read by itself, in heights of the strip.
_MARGIN = 0.08
# So much of what a character may be has to be of one family.
_TELLING = 0.35
# No signs of Japanese names: what a glance takes 濵 for.
_TAKEN_FOR = dict.fromkeys("瀘滬濾", "濱")

_Glance = Callable[[Picture], Sequence[Alternative]]


def with_unread(signs: Sequence[Sign], strip: Picture, glance: _Glance, *, vertical: bool) -> list[Sign]:
    """The same signs, and between them those that were left out; where they cannot be told, their neighbours in doubt.

    glance: what a strip of one character may be, most probable first.
    """
    kept = list(signs)
    if not any(_JAPANESE.match(sign.text) for sign in kept):
        return kept
    ink = ink_of(strip)
    doubt = _DOUBT if len(kept) > 1 else _DOUBT_ALONE
    more: list[Sign] = []
    counted = _between_blobs(kept, strip)
    for start, end, beside in counted or _gaps(kept):
        region = ink[:, round(start * ink.shape[1]) : max(0, round(end * ink.shape[1]))]
        if not all(_JAPANESE.match(kept[number].text) for number in beside) or not _is_character(region):
            continue
        sign = _told(strip, region, start, glance, vertical=vertical)
        if sign is not None:
            # The same again is the other half of a wide one.
            more += [] if sign.text in {kept[number].text for number in beside} else [sign]
            continue
        for number in beside:
            kept[number] = replace(kept[number], confidence=min(kept[number].confidence, doubt))
    return sorted([*kept, *more], key=lambda sign: sign.middle)


def _between_blobs(signs: Sequence[Sign], strip: Picture) -> list[tuple[float, float, tuple[int, ...]]]:
    """The blobs of print that no sign has, where all signs fill their square; and the numbers of the signs beside."""
    if not all(_JAPANESE.match(sign.text) for sign in signs):
        return []
    middles = [sign.middle for sign in signs]
    found = []
    for start, end in unread_blobs(middles, strip):
        after = bisect(middles, (start + end) / 2)
        found.append((start, end, tuple(number for number in (after - 1, after) if 0 <= number < len(signs))))
    return found


def _told(strip: Picture, ink: NDArray[np.bool_], start: float, glance: _Glance, *, vertical: bool) -> Sign | None:
    """The character with this ink, where it is one of a family of variants."""
    along = np.flatnonzero(ink.any(axis=0))
    wide = strip.shape[1]
    first, last = (round(start * wide) + int(place) for place in (along[0], along[-1] + 1))
    margin = max(1, round(_MARGIN * len(strip)))
    cell = np.ascontiguousarray(strip[:, max(0, first - margin) : min(wide, last + margin)])
    seen = [
        replace(each, text=_TAKEN_FOR.get(each.text, each.text))
        for each in glance(np.asarray(cv2.rotate(cell, cv2.ROTATE_90_CLOCKWISE), np.uint8) if vertical else cell)
        if _JAPANESE.match(each.text)
    ]
    together = sum(each.probability for each in seen)
    for best in seen:
        family = family_of(best.text)
        kin = [each for each in seen if family and each.text in family.signs]
        if sum(each.probability for each in kin) > _TELLING * together:
            known = _DOUBT * sum(each.probability for each in kin) / together
            return Sign(best.text, known, first / wide, last / wide, ())
    return None


def _gaps(signs: Sequence[Sign]) -> list[tuple[float, float, tuple[int, ...]]]:
    """Where a character more may stand, and the numbers of the signs beside: at both ends, and where two signs stand
    as far apart as otherwise three.
    """
    last = len(signs) - 1
    gaps: list[tuple[float, float, tuple[int, ...]]] = [(0.0, signs[0].start, (0,)), (signs[last].end, 1.0, (last,))]
    middles = [sign.middle for sign in signs]
    apart = [after - before for before, after in pairwise(middles)]
    square = [
        far for far, pair in zip(apart, pairwise(signs), strict=True) if all(_JAPANESE.match(s.text) for s in pair)
    ]
    if len(square) < _LEAST_PAIRS:
        return gaps
    usual = median(square)
    for number, far in enumerate(apart):
        # A name is set larger than the posts behind it in its line.
        pitch = max(usual, min(apart[number - 1 : number] + apart[number + 1 : number + 2], default=usual))
        if far > _TWICE * pitch:
            gaps.append((middles[number] + pitch * _HALF, middles[number + 1] - pitch * _HALF, (number, number + 1)))
    return gaps


def _is_character(ink: NDArray[np.bool_]) -> bool:
    along, across = np.flatnonzero(ink.any(axis=0)), np.flatnonzero(ink.any(axis=1))
    if not along.size:
        return False
    print_ = ink[across[0] : across[-1] + 1, along[0] : along[-1] + 1]
    high, wide = print_.shape
    is_large = wide > _LEAST_ALONG * len(ink) and high > _LEAST_ACROSS * len(ink)
    return is_large and float(print_.mean()) > _LEAST_DENSITY
