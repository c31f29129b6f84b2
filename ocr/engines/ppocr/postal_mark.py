"""The postal mark 〒, which the recogniser does not know: it answers T, テ, in columns also I or 十, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.ink import contrast_of

_DIGIT = "[0-9０-９〇○一二三四五六七八九]"
_NUMBER = re.compile(rf"[ :：]?{_DIGIT}{{3}}[-－ー−‐―—–一]?{_DIGIT}{{4}}(?![-0-9０-９〇○一二三四五六七八九])")
_ALIKE = "TテデヲナΤ干千元行F·="
# In a column the mark lies on its side: its upper stroke may become a letter of its own, or the whole a kanji.
_MARK = re.compile(rf"[{_ALIKE}]")
_MARK_IN_COLUMN = re.compile(rf"[Il1|｜]?[{_ALIKE}十下丁工エ]|[Il|｜]")
# In heights of the strip, about 1.4 times an em: the mark is 0.6 long, and follows the strip's beginning closely.
_LEAST_PRINT = 0.3
# Of the contrast of the print.
_INK = 0.35
_SEEN = 0.9


def with_postal_mark(signs: Sequence[Sign], strip: Picture, *, vertical: bool) -> list[Sign]:
    """T721-0945 → 〒721-0945 at the start of a line; also where there is print before the number and nothing was read."""
    text = "".join(sign.text for sign in signs)
    mark = (_MARK_IN_COLUMN if vertical else _MARK).match(text)
    if mark and _NUMBER.match(text, mark.end()):
        first, last = signs[0], signs[mark.end() - 1]
        return [replace(first, text="〒", end=last.end, alternatives=()), *signs[mark.end() :]]
    if _NUMBER.match(text):
        number = signs[1:] if text[0].isspace() else signs
        return [*_mark_before(number[0], strip), *number]
    return list(signs)


def _mark_before(first: Sign, strip: Picture) -> list[Sign]:
    height, width = strip.shape[:2]
    inked = _inked(strip)
    middle = round(first.middle * width)
    clear = np.flatnonzero(~inked[:middle])
    # Where the first digit begins: behind the last gap before its middle.
    begin = int(clear[-1]) if clear.size else 0
    print_ = np.flatnonzero(inked[:begin])
    if print_.size < _LEAST_PRINT * height:
        return []
    return [Sign("〒", _SEEN, print_[0] / width, begin / width, ())]


def _inked(strip: Picture) -> NDArray[np.bool_]:
    """Which columns of the strip have print; its upper and lower edge may hold some of other lines."""
    ink = contrast_of(strip).ink(_INK)
    edge = len(ink) // 10
    return np.asarray(ink[edge : len(ink) - edge].any(axis=0), np.bool_)
