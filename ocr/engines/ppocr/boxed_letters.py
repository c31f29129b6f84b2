"""One letter in a filled or outlined box left of a number, as cards print T, F, M, E and W.

The detector does not see such letters, or sees a stack of them as a column, so that nothing tells TEL from FAX.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from ocr.engines.engine import Picture
from ocr.engines.ppocr.boxes import Box, box_beside
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.line import text_line
from ocr.geometry import Bounds, Quad, rectangle
from ocr.reading import TextLine

_ADDRESS = re.compile(
    r"https?:|www[.,]|@[\w.]+|[\w.+-]+@|(?:[\w-]+\.){1,3}(?:jp|com|net|org)\b", re.ASCII | re.IGNORECASE
)
# Postal codes are shorter: what stands before them in a box is a 〒, which reads as a T.
_NUMBER = re.compile(r"[+(（]{0,2}(?:[0-9][ ()（）./・‐–—―ー-]{0,3}){9}")
# What stands before numbers and addresses. Not O and C, which rings and pictograms look like.
_LETTERS = frozenset("TFMEWPD")
# Of 594 letters in boxes of all kinds, drawn in many typefaces, 533 were read so surely, none of them wrong; of 900
# pictograms only flags were, as P.
_LEAST_CONFIDENCE = 0.8
# In line heights: how far left of a line its box may begin, and how far above and below the line it may reach.
_REACH, _ABOVE = 2.6, 0.5
# Of the height of a row: what reaches less far into it is the white around other print.
_IN_ROW = 0.3
_LATIN = re.compile(r"[A-Za-z ]+")
_LEAST_STACK = 2

_Cut = Callable[[Quad], Picture]
_Read = Callable[[Picture], Sequence[Sign]]


def with_boxed_letters(lines: Sequence[TextLine], cut: _Cut, read: _Read) -> tuple[TextLine, ...]:
    """The lines, with the letter that stands in a box before a number or an address as a line of its own before it.

    cut: gives the part of the picture of the lines that lies under a quad.
    """
    boxes = {line: box for line in lines if (box := _box_before(line, lines, cut))}
    letters = {line: letter for line, box in boxes.items() if (letter := _letter_in(box, read))}
    # Where TEL is read and FAX is not, the fax would be taken for another telephone, and surely.
    if any(_NUMBER.match(line.text) and line not in letters for line in boxes):
        return tuple(lines)
    kept: list[TextLine] = []
    for line in lines:
        if line in letters:
            kept += [letters[line], _behind(letters[line], line)]
        elif not _is_stack(line, letters.values()):
            kept.append(line)
    return tuple(kept)


def _box_before(line: TextLine, lines: Sequence[TextLine], cut: _Cut) -> Box | None:
    """Its bounds are of the picture of the lines. None where the line is no number or address, or has a label."""
    if line.vertical or not (_NUMBER.match(line.text) or _ADDRESS.match(line.text)):
        return None
    # The line's own box may begin with the letter's.
    right = line.characters[0].box.bounds[0]
    _, top, _, bottom = line.box.bounds
    height = bottom - top
    left = max(0.0, right - _REACH * height)
    others = (other.box.bounds for other in lines if other is not line and not other.vertical)
    if right - left < height or any(_reaches_into((left, top, right, bottom), other) for other in others):
        return None
    found = box_beside(cut(rectangle(left, top - _ABOVE * height, right, bottom + _ABOVE * height)), height)
    return None if found is None else replace(found, bounds=_moved(found.bounds, left, top - _ABOVE * height))


def _reaches_into(row: Bounds, other: Bounds) -> bool:
    least = _IN_ROW * (row[3] - row[1])
    return all(min(row[end], other[end]) - max(row[start], other[start]) > least for start, end in ((0, 2), (1, 3)))


def _moved(bounds: Bounds, right: float, down: float) -> Bounds:
    return (bounds[0] + right, bounds[1] + down, bounds[2] + right, bounds[3] + down)


def _letter_in(box: Box, read: _Read) -> TextLine | None:
    signs = [sign for sign in read(box.letter) if not sign.text.isspace()]
    if len(signs) != 1 or signs[0].text.upper() not in _LETTERS or signs[0].confidence < _LEAST_CONFIDENCE:
        return None
    return text_line(rectangle(*box.bounds), [replace(signs[0], start=0.0, end=1.0)], vertical=False)


def _behind(letter: TextLine, line: TextLine) -> TextLine:
    """The line without the letter, which its box may hold."""
    left, top, right, bottom = line.box.bounds
    start = letter.box.bounds[2]
    return line if left >= start else replace(line, box=rectangle(start, top, right, bottom))


def _is_stack(line: TextLine, letters: Collection[TextLine]) -> bool:
    """Whether the line is these letters taken for one column, which they are where they stand close: TFMEW."""
    if not (line.vertical and _LATIN.fullmatch(line.text)):
        return False
    left, top, right, bottom = line.box.bounds
    middles = [((b[0] + b[2]) / 2, (b[1] + b[3]) / 2) for b in (letter.box.bounds for letter in letters)]
    return sum(left < x < right and top < y < bottom for x, y in middles) >= _LEAST_STACK
