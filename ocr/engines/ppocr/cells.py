"""What stands in one cell of a column, by its print alone: a bar, one to three strokes, a bracket."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from ocr.engines.ppocr.stretches import Stretch

# All lengths are in ems. An upright bar is about 0.05 across and 0.5 to 1 along.
_BAR_ACROSS = 0.3
_BAR_ALONG = 0.4
# A level stroke.
_STROKE_ALONG = 0.22
_STROKE_ACROSS = 0.3
# Beside a stroke, less than this share of it is a speck.
_SPECK_SHARE = 0.25
# Brackets are thin crescents at one end of their cell.
_BRACKET_ALONG = 0.42
_BRACKET_ACROSS = 0.7
_BRACKET_ASIDE = 0.12


class Shape(Enum):
    """What the print of a cell may be; a bar runs along the column, strokes across it."""

    EMPTY = auto()
    BAR = auto()
    ONE = auto()
    TWO = auto()
    THREE = auto()
    BRACKET = auto()
    UNKNOWN = auto()


_STROKES = {1: Shape.ONE, 2: Shape.TWO, 3: Shape.THREE}


@dataclass(frozen=True, slots=True)
class Cell:
    """The print around one place of the grid."""

    middle: float
    print: tuple[Stretch, ...]

    @property
    def across(self) -> float:
        """Of its widest stroke."""
        return max((stretch.across for stretch in self.print), default=0.0)

    @property
    def shape(self) -> Shape:
        """Specks aside."""
        own = self._without_specks()
        if not own:
            return Shape.EMPTY
        if len(own) == 1 and own[0].mostly_across < _BAR_ACROSS and own[0].along > _BAR_ALONG:
            return Shape.BAR
        if all(stretch.along < _STROKE_ALONG for stretch in own) and self.across > _STROKE_ACROSS:
            return _STROKES.get(len(own), Shape.UNKNOWN)
        if len(own) == 1 and own[0].along < _BRACKET_ALONG and own[0].across > _BRACKET_ACROSS:
            is_aside = abs(own[0].middle - self.middle) > _BRACKET_ASIDE
            return Shape.BRACKET if is_aside else Shape.UNKNOWN
        return Shape.UNKNOWN

    def _without_specks(self) -> Sequence[Stretch]:
        return [each for each in self.print if max(each.along, each.across) > _SPECK_SHARE * self.across]
