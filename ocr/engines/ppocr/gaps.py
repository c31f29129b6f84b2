"""Spaces that the recogniser leaves out: between family and given name, between a label and what it labels."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import numpy as np

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.ink import contrast_of, ink_of
from ocr.engines.ppocr.sizes import change_of_size
from ocr.runs import runs

# All in heights of the strip, which is about 1.4 times an em. Japanese characters leave 0.03 to 0.12 between them, a
# Latin space adds 0.17 and a full-width one 0.7.
_SPACE = 0.15
_SPACE_BESIDE_LATIN = 0.24
# In letter-spaced lines gaps differ by what the characters carry; a space differs more.
_TIMES_USUAL = 1.4
# Kana are narrower than their squares: リン and めぐ stand as far apart as kanji with a narrow space.
_SPACE_BETWEEN_KANA = 0.24
# Characters that fill their square; ト, ー, ・ or 一 carry so much white that nothing follows from it.
_FULL_WIDTH = 0.45
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺ一-龠々〆ヶ〇髙﨑]")
_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
# Names in kana; katakana words with ー have wide gaps of their own.
_READING = re.compile(r"[ぁ-ゖァ-ヺ]{4,14}")
_LONE_TIMES, _LONE_MORE = 1.42, 0.055
_LETTER_LABEL = re.compile(r"[A-Za-z][0-9A-Za-z+(]")
_LABEL_TIMES = 1.7
_LATIN = re.compile(r"[0-9A-Za-z]")
# Of the contrast of the print.
_INK = 0.35


def with_spaces(signs: Sequence[Sign], strip: Picture) -> list[Sign]:
    """The signs with a space in every wide gap of the strip that has none yet and has Japanese beside it, and where the
    print changes its size.

    Between Latin words the recogniser puts spaces itself.
    """
    if len(signs) < 2:
        return list(signs)
    height, width = strip.shape[:2]
    extents = _extents(signs, strip)
    pairs = list(itertools.pairwise(range(len(signs))))
    gaps = {pair: (extents[pair[1]][0] - extents[pair[0]][1]) / height for pair in pairs}
    full = [
        pair
        for pair in pairs
        if all(_JAPANESE.match(signs[n].text) and extents[n][1] - extents[n][0] > _FULL_WIDTH * height for n in pair)
    ]
    usual = _usual([gaps[pair] for pair in full])
    lone = _lone_gap(signs, list(gaps.values()))
    larger = change_of_size([sign.text for sign in signs], extents, ink_of(strip))
    kept = [signs[0]]
    for pair in pairs:
        before, after = signs[pair[0]], signs[pair[1]]
        is_step = pair[1] == larger and not (before.text.isspace() or after.text.isspace())
        if is_step or pair[0] == lone or _is_space(before.text, after.text, gaps[pair], usual, is_full=pair in full):
            start, end = extents[pair[0]][1] / width, extents[pair[1]][0] / width
            kept.append(Sign(" ", min(before.confidence, after.confidence), start, end, ()))
        kept.append(after)
    return kept


def _lone_gap(signs: Sequence[Sign], gaps: Sequence[float]) -> int | None:
    """Behind which sign the one wide gap of a reading (コバヤシ イワオ) lies, or that of a label of one letter (E a@b.jp)."""
    text = "".join(sign.text for sign in signs)
    if len(text) != len(signs) or len(gaps) < 3:
        return None
    second, widest = sorted(gaps)[-2:]
    if _READING.fullmatch(text) and widest > max(_LONE_TIMES * second, second + _LONE_MORE):
        place = gaps.index(widest)
        return place if 0 < place < len(gaps) - 1 else None
    if _LETTER_LABEL.match(text) and gaps[0] == widest > max(_LABEL_TIMES * second, _SPACE):
        return 0
    return None


def _is_space(before: str, after: str, gap: float, usual: float, *, is_full: bool) -> bool:
    if is_full:
        kana = _KANA.match(before) and _KANA.match(after)
        return gap > _TIMES_USUAL * usual + (_SPACE_BETWEEN_KANA if kana else _SPACE)
    one_latin = bool(_LATIN.match(before) and _JAPANESE.match(after)) or bool(
        _JAPANESE.match(before) and _LATIN.match(after)
    )
    return one_latin and gap > usual + _SPACE_BESIDE_LATIN


def _usual(gaps: Sequence[float]) -> float:
    """What the line has between characters anyway: letter-spacing is no space. Unknown where only one gap is."""
    if len(gaps) < 2:
        return 0.05
    return max(0.0, float(np.percentile(gaps, 30)) if len(gaps) > 3 else min(gaps))


def _extents(signs: Sequence[Sign], strip: Picture) -> list[tuple[float, float]]:
    """From where to where each sign's print reaches along the strip, in pixels; its place where none is seen."""
    width = strip.shape[1]
    clear = runs(~contrast_of(strip).ink(_INK).any(axis=0))
    middles = [sign.middle * width for sign in signs]
    # Two neighbours part where the white between their middles is widest.
    parts = [_widest(clear, first, last) for first, last in itertools.pairwise(middles)]
    first = max((end for start, end in clear if start == 0 and end < middles[0]), default=0)
    last = min((start for start, end in clear if end == width and start > middles[-1]), default=width)
    starts = [first, *(end for _, end in parts)]
    ends = [*(start for start, _ in parts), last]
    return [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def _widest(clear: Sequence[tuple[int, int]], first: float, last: float) -> tuple[float, float]:
    """The widest run between two places, or the place half way."""
    middle = (first + last) / 2
    inside = [(max(start, first), min(end, last)) for start, end in clear if end > first and start < last]
    return max(inside, key=lambda run: run[1] - run[0], default=(middle, middle))
