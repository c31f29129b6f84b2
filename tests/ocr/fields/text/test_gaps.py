from __future__ import annotations

from dataclasses import replace

from ocr.fields.pieces.arrangement import arrange
from ocr.fields.text.gaps import may_have_lost_sign
from ocr.fields.text.layout import Span
from ocr.geometry import Quad
from ocr.reading import Character, TextLine
from tests.ocr.fields.printing import printed


def _spaced(text: str, gap_px: float, at: int) -> TextLine:
    """A line with signs of 40 px beside each other and a gap before the sign at a place."""
    lefts = [40.0 * place + (gap_px if place >= at else 0.0) for place in range(len(text))]
    boxes = [Quad((left, 0.0), (left + 40, 0.0), (left + 40, 40.0), (left, 40.0)) for left in lefts]
    line = printed(text, 0, 0, 40)
    signs = tuple(Character(sign, 0.99, box) for sign, box in zip(text, boxes, strict=True))
    return replace(line, characters=signs)


def _whole(line: TextLine) -> Span:
    (only,) = arrange((line,))
    return Span(only, 0, len(only.text))


def test_a_gap_in_a_word_may_have_been_a_sign() -> None:
    assert may_have_lost_sign(_whole(_spaced("株式会社霧谷電子工業", 20, 5)))


def test_signs_beside_each_other_have_lost_none() -> None:
    assert not may_have_lost_sign(_whole(_spaced("株式会社霧谷電子工業", 4, 5)))
