"""The low line of addresses and accounts, which the recogniser loses: t_ide comes out as tide, jomo_j as jomoj.

It is quite sure of both letters beside it, and reads a space there at best. But nothing else is printed alone below the
letters' foot, thin and as wide as a letter: of 84 that were read 76 were found so, and one mark that was dust.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.ink import contrast_of
from ocr.runs import runs

_MAY_HAVE_ONE = re.compile(r"@|(?i:instagram|facebook|twitter|tiktok|threads|youtube|linkedin|line ?id)")
_LETTER = re.compile(r"[0-9A-Za-z]")
# Of the contrast of the print: a low line is thin, and grey after scanning.
_INK, _FAINT = 0.35, 0.2
# In heights of the strip, which is about 1.4 times an em.
_LETTER_HIGH, _LEAST_WIDE, _MOST_HIGH = 0.25, 0.24, 0.16
_AT_FOOT = 0.02
# The line is there; whether the letters beside it are what was read is less sure than elsewhere.
_CONFIDENCE = 0.9


def with_low_lines(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The signs of a row, with the low lines that were not read between two letters, in place of a space there."""
    kept = list(signs)
    if not _MAY_HAVE_ONE.search("".join(sign.text for sign in kept)):
        return kept
    for start, end in _low_lines(strip):
        place = (start + end) / 2
        if any(sign.text == "_" and sign.start <= place <= sign.end for sign in kept):
            continue
        kept = _with_line(kept, start, end)
    return kept


def _with_line(signs: list[Sign], start: float, end: float) -> list[Sign]:
    """With a low line between the two letters it lies between; the same where there are none, or one was read beside."""
    letters = [number for number, sign in enumerate(signs) if not sign.text.isspace()]
    middle = (start + end) / 2
    for before, behind in pairwise(letters):
        left, right = signs[before], signs[behind]
        if not left.middle < middle < right.middle:
            continue
        if not (_LETTER.fullmatch(left.text) and _LETTER.fullmatch(right.text)):
            break
        return [*signs[: before + 1], Sign("_", _CONFIDENCE, start, end, ()), *signs[behind:]]
    return signs


def _low_lines(strip: Picture) -> list[tuple[float, float]]:
    """Where print stands alone at the letters' foot, as shares of the strip's length."""
    contrast = contrast_of(strip)
    foot = _foot(contrast.ink(_INK))
    if foot is None:
        return []
    ink = contrast.ink(_FAINT)
    high, wide = ink.shape
    is_low = np.logical_and.reduce(
        [ink.any(axis=0), ink.argmax(axis=0) >= foot - _AT_FOOT * high, ink.sum(axis=0) <= _MOST_HIGH * high]
    )
    return [(start / wide, end / wide) for start, end in runs(is_low) if end - start >= _LEAST_WIDE * high]


def _foot(ink: NDArray[np.bool_]) -> float | None:
    """The row on which most letters stand."""
    feet: list[int] = []
    for start, end in runs(ink.any(axis=0)):
        rows = np.flatnonzero(ink[:, start:end].any(axis=1))
        if rows[-1] - rows[0] > _LETTER_HIGH * len(ink):
            feet += [int(rows[-1])] * (end - start)
    return float(np.median(feet)) if feet else None
