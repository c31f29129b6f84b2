"""Lines in doubt are read again, with more white around them: what two looks agree on is more often right.

Of 207 rows with a character below 0.7 (184 cards) 97 % had been read right where both looks agreed, else 26 %.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import fmean

import cv2
import numpy as np
from rapidfuzz.distance import Levenshtein

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.looks import fold, of_all

# A line with a character below is in doubt; one below on the average is an ornament, or cannot be read at all.
_DOUBT, _HOPELESS = 0.85, 0.4
# Of the strip's height: white put around it, and taken off above and below.
_WIDER, _TIGHTER = 0.12, 0.08

_Read = Callable[[Picture], Sequence[Sign]]


def looked_at_again(signs: Sequence[Sign], strip: Picture, read: _Read, *, vertical: bool) -> Sequence[Sign]:
    """The signs of a strip; where they are in doubt, those that most of two or three looks give.

    Two looks at a column make the same mistakes of bars and strokes: there agreement proves nothing.
    """
    if not _is_doubtful(signs):
        return signs
    second = _read_wider(strip, read)
    if _folded(second) == _folded(signs):
        return signs if vertical else [_proved(*pair) for pair in zip(signs, _facing(signs, second), strict=True)]
    third = read(_tighter(strip))
    if _folded(third) == _folded(second):
        return _weighed(second, [signs, third])
    return _weighed(signs, [second, third])


def _is_doubtful(signs: Sequence[Sign]) -> bool:
    sure = [sign.confidence for sign in signs if not sign.text.isspace()]
    return len(sure) > 1 and min(sure) < _DOUBT and fmean(sure) > _HOPELESS


def _read_wider(strip: Picture, read: _Read) -> list[Sign]:
    height, width = strip.shape[:2]
    margin = round(_WIDER * height)
    wider = cv2.copyMakeBorder(strip, margin, margin, margin, margin, cv2.BORDER_REPLICATE)

    signs = read(np.asarray(wider, np.uint8))
    starts, ends = (
        np.clip((np.array(shares) * (width + 2 * margin) - margin) / width, 0, 1).tolist()
        for shares in ([sign.start for sign in signs], [sign.end for sign in signs])
    )
    return [replace(sign, start=start, end=end) for sign, start, end in zip(signs, starts, ends, strict=True)]


def _tighter(strip: Picture) -> Picture:
    edge = round(_TIGHTER * len(strip))
    return np.ascontiguousarray(strip[edge : len(strip) - edge])


def _folded(signs: Sequence[Sign]) -> list[str]:
    return [fold(sign.text) for sign in signs if not sign.text.isspace()]


def _proved(sign: Sign, again: Sign | None) -> Sign:
    """Read the same by two looks: wrong only if both are."""
    if again is None or sign.text.isspace():
        return sign
    return replace(sign, confidence=1 - (1 - sign.confidence) * (1 - again.confidence))


def _weighed(chosen: Sequence[Sign], others: Sequence[Sequence[Sign]]) -> list[Sign]:
    """The chosen signs as sure as all looks are together, with what the others read as alternatives."""
    looks = [_facing(chosen, other) for other in others]
    return [of_all(sign, [look[number] for look in looks]) for number, sign in enumerate(chosen)]


def _facing(chosen: Sequence[Sign], other: Sequence[Sign]) -> list[Sign | None]:
    """For each chosen sign the one that the other look has in its place; none beside what only the other has."""
    facing: list[Sign | None] = [None] * len(chosen)
    edits = Levenshtein.opcodes([fold(each.text) for each in chosen], [fold(each.text) for each in other])
    for edit in edits:
        if edit.tag in {"equal", "replace"}:
            facing[edit.src_start : edit.src_end] = other[edit.dest_start : edit.dest_end]
    for edit in edits:
        if edit.tag == "insert" and _folded(other[edit.dest_start : edit.dest_end]):
            for number in range(max(0, edit.src_start - 1), min(len(chosen), edit.src_start + 1)):
                facing[number] = None
    return facing
