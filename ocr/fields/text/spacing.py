"""Which spaces of a line are really on the card.

Engines report a space wherever the print leaves white, and narrow signs (ィ, り, ト, 一) leave white inside their square:
アルカディ ス物流. On the card, signs of Japanese print stand one pitch apart, and a space moves the next sign further on.
Spaces at Latin letters and numerals are left alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from statistics import median

from ocr.fields.text.normalise import fold
from ocr.geometry import Quad
from ocr.reading import TextLine

# Between two of these a vertical line has no space: engines see one wherever strokes are thin (〇二五 一 四三八).
_NUMERALS = r"〇○零一二三四五六七八九十百千0-9ー\-()・丁目番地号階|"
_FALSE_IN_COLUMN = re.compile(rf"(?<=[{_NUMERALS}])\s+(?=[{_NUMERALS}])|(?<=[ァ-ヺー])\s+(?=[ァ-ヺー])")
_NO_BEGINNING = re.compile(r"(?<=[ァ-ヺー])\s+(?=[ンッャュョァィゥェォ][ァ-ヺー・])")
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺー々〆〇一-鿿豈-﫿]")
# Between kanji, which fill their squares, engines see only spaces that are there; two frequent ones are slim. These
# count in lines too long for a name, where the pitch is well known.
_NARROW = re.compile(r"[ぁ-ゖァ-ヺー]")
_SLIM = re.compile(r"[ぁ-ゖァ-ヺー日目]")
_LONG = 9
_FLAT = re.compile(rf"[ぁ-ゖァ-ヺ{_NUMERALS}]")
# In 40 scans false spaces moved the next sign by 0.95 to 1.00 pitches in all, true ones by 1.06 and more.
_LEAST_ADVANCE = 1.05
# A pitch from fewer distances says nothing.
_FEWEST_DISTANCES = 2


def without_false_spaces(line: TextLine) -> TextLine:
    """The line without the spaces that the card does not have; its other characters stay as they are."""
    dropped = _false_by_pitch(line) | _before_no_beginning(line.text)
    if line.vertical:
        dropped |= _false_in_column(line.text)
    if not dropped:
        return line
    text = "".join(sign for place, sign in enumerate(line.text) if place not in dropped)
    kept = tuple(each for each, place in zip(line.characters, _places(line), strict=False) if place not in dropped)
    return replace(line, text=text, characters=kept)


def _before_no_beginning(text: str) -> set[int]:
    """Spaces in a word of katakana, before what begins none: ワ ン・リーナ, ウィ ング."""
    return {place for gap in _NO_BEGINNING.finditer(text) for place in range(*gap.span())}


def _false_in_column(text: str) -> set[int]:
    folded = fold(text)
    gaps = _FALSE_IN_COLUMN.finditer(folded.text)
    return {place for gap in gaps for place in range(*folded.printed_range(gap.start(), gap.end()))}


def _false_by_pitch(line: TextLine) -> set[int]:
    """Spaces beside kana and the like after which the next sign stands where it would stand without them."""
    places = [place for place, sign in enumerate(line.text) if not sign.isspace()]
    signs = [each for each in line.characters if not each.text.isspace()]
    if [each.text for each in signs] != [line.text[place] for place in places]:
        return set()
    advances = {
        pair: _middle(signs[pair[1]].box, vertical=line.vertical) - _middle(signs[pair[0]].box, vertical=line.vertical)
        for pair in pairwise(range(len(signs)))
        if all(_JAPANESE.match(signs[each].text) for each in pair)
    }
    usual = [advance for (one, other), advance in advances.items() if places[other] == places[one] + 1]
    if len(usual) < _FEWEST_DISTANCES:
        return set()
    pitch = median(usual)
    white = _FLAT if line.vertical else _SLIM if len(usual) >= _LONG else _NARROW
    return {
        place
        for (one, other), advance in advances.items()
        if advance < _LEAST_ADVANCE * pitch and any(white.match(signs[each].text) for each in (one, other))
        for place in range(places[one] + 1, places[other])
    }


def _middle(box: Quad, *, vertical: bool) -> float:
    axis = 1 if vertical else 0
    return sum(corner[axis] for corner in box.corners) / 4


def _places(line: TextLine) -> list[int]:
    """Where each character stands in the text; spaces need not be among the characters."""
    places: list[int] = []
    at = 0
    for each in line.characters:
        found = line.text.find(each.text, at)
        places.append(found)
        at = found + len(each.text)
    return places
