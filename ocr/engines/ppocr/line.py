"""A line made of recognised signs: blanks at the ends dropped, every character given its box on the card."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.engines.ppocr.decoding import Sign
from ocr.geometry import Point, Quad
from ocr.reading import Character, TextLine

# Lines below are mostly ornaments and logos read as letters; single characters are so more often.
_LEAST_CONFIDENCE = 0.4
_LEAST_CONFIDENCE_ALONE = 0.6


def text_line(box: Quad, signs: Sequence[Sign], *, vertical: bool) -> TextLine | None:
    """None where nothing can be read."""
    kept = _stripped(signs)
    if not kept:
        return None
    confidence = sum(sign.confidence for sign in kept) / len(kept)
    if confidence < (_LEAST_CONFIDENCE if len(kept) > 1 else _LEAST_CONFIDENCE_ALONE):
        return None
    characters = tuple(
        Character(sign.text, sign.confidence, _part(box, sign, vertical=vertical), sign.alternatives) for sign in kept
    )
    return TextLine("".join(sign.text for sign in kept), confidence, box, vertical, characters)


def _stripped(signs: Sequence[Sign]) -> list[Sign]:
    kept = list(signs)
    while kept and kept[0].text.isspace():
        kept.pop(0)
    while kept and kept[-1].text.isspace():
        kept.pop()
    return kept


def _part(box: Quad, sign: Sign, *, vertical: bool) -> Quad:
    if vertical:
        return Quad(
            _between(box.top_left, box.bottom_left, sign.start),
            _between(box.top_right, box.bottom_right, sign.start),
            _between(box.top_right, box.bottom_right, sign.end),
            _between(box.top_left, box.bottom_left, sign.end),
        )
    return Quad(
        _between(box.top_left, box.top_right, sign.start),
        _between(box.top_left, box.top_right, sign.end),
        _between(box.bottom_left, box.bottom_right, sign.end),
        _between(box.bottom_left, box.bottom_right, sign.start),
    )


def _between(start: Point, end: Point, share: float) -> Point:
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
