"""Which way is up: the greatest lines are read in both directions, and kanji once more each turned by itself.

A line of rows reads well one way round only. A column laid on its side reads as well as a row, because the recogniser
was trained on columns laid so; but turned back one by one, its characters read well and those of a row do not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import fmean

import numpy as np

from ocr.engines.engine import Picture
from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.layout import is_column
from ocr.engines.ppocr.strips import Strips, laid
from ocr.engines.ppocr.upright_share import SQUARE, UNTOLD, share_upright
from ocr.geometry import Quad
from ocr.imaging.turn import Turn, renamed

# So many lines are read in both directions at most.
_MOST_LINES = 5
# Leads of the first turn over the others, in characters that tell: no more lines are asked; the answer is certain.
_ENOUGH = 4
_CERTAIN = 2
# Both ways are compared up to so many times the height: a dozen characters tell.
_LONGEST = 10
# So many kanji and kana, believed so much, are never read upside down: 0.47 was the most of 123 lines.
_TELLING = 4
_CONVINCING = 0.9
# A character of a line that looks alike in rows and columns counts so much.
_WORTH_OF_LATIN = 0.5
# Where kanji have spoken so loud, Latin and numbers beside them may lie on their side, as they do in columns.
_SPOKEN = 1.0
# So much still speaks for rows then.
_FOR_ROWS = 1.0


@dataclass(slots=True)
class _Votes:
    """In characters, by the turn they speak for; those of lines that may be rows or columns by that of rows."""

    squares: list[float] = field(default_factory=lambda: [0.0] * 4)
    either: list[float] = field(default_factory=lambda: [0.0] * 4)

    def add(self, turn: int, lead: float, share: float) -> None:
        """A line that is level when the picture is turned so, and the share of its characters that stand upright."""
        worth = abs(2 * share - 1)
        self.squares[(turn + (share > 0.5)) % 4] += lead * worth
        self.either[turn % 4] += lead * (1 - worth) * _WORTH_OF_LATIN

    def have_spoken(self) -> bool:
        """Whether kanji have told rows from columns."""
        return sum(self.squares) > _SPOKEN

    def sums(self) -> list[float]:
        sideways = [max(0.0, votes - _FOR_ROWS) if self.have_spoken() else 0.0 for votes in self.either]
        return [self.squares[turn] + self.either[turn] + sideways[turn - 1] for turn in range(4)]

    def lead(self, over: int = 1) -> float:
        """Of the first turn over the next, or the one after it."""
        ranked = sorted(self.sums(), reverse=True)
        return ranked[0] - ranked[over]

    def first(self) -> int:
        sums = self.sums()
        return sums.index(max(sums))


def find_turn(strips: Strips, boxes: Sequence[Quad]) -> Turn:
    """Votes of the largest lines that run as most do; certain when one turn has far more than any other."""
    votes = _Votes()
    runs_down = _most_run_down(boxes)
    waiting = sorted(boxes, key=lambda box: (is_column(box) == runs_down, _area(box)), reverse=True)
    # Rows one way round and columns the other begin at the same end: those two may stay level with each other here.
    for box in waiting[:_MOST_LINES]:
        _vote(votes, strips, box)
        waiting = waiting[1:]
        if votes.lead(over=2) > _ENOUGH:
            break
    # Columns with Latin and numbers laid on their side look like rows, until a line of kanji is asked. This reads
    # nothing that would not be read later.
    for box in waiting:
        if votes.have_spoken() and votes.lead() > _ENOUGH:
            break
        _vote_for_rows_or_columns(votes, strips, box)
    return Turn(votes.first(), certain=votes.lead() > _CERTAIN)


def _most_run_down(boxes: Sequence[Quad]) -> bool:
    """Whether more characters, judged by the room they take, stand in columns than in rows.

    A great line across the others, a wordmark up the edge of a card, says nothing of how those are read.
    """
    return sum(_room(box) if is_column(box) else -_room(box) for box in boxes) > 0


def _room(box: Quad) -> float:
    """In characters as wide as they are high."""
    return _length(laid(box)) / _thickness(laid(box))


def _area(box: Quad) -> float:
    # A long line says more than a great one, up to the length that is read.
    thickness = _thickness(laid(box))
    return thickness * min(_length(laid(box)), _LONGEST * thickness)


def _length(place: Quad) -> float:
    return math.dist(place.top_left, place.top_right)


def _thickness(place: Quad) -> float:
    return math.dist(place.top_left, place.bottom_left)


def _vote(votes: _Votes, strips: Strips, box: Quad) -> None:
    """Of one line, read in both directions."""
    place = laid(box)
    reach = min(1.0, _LONGEST * _thickness(place) / _length(place))
    forward = _within(strips.signs(place), reach)
    backward = [] if _is_beyond_doubt(forward) else strips.read(_upside_down(strips.strip(place), reach))
    lead = _worth(forward) - _worth(backward)
    flip = 0 if lead >= 0 else 2
    votes.add(_level(box) + flip, abs(lead), share_upright(strips, renamed(place, flip)))


def _vote_for_rows_or_columns(votes: _Votes, strips: Strips, box: Quad) -> None:
    """Of one line that runs as the votes so far say, if it has kanji."""
    flip = 2 if (votes.first() - _level(box)) % 4 in (2, 3) else 0
    place = renamed(laid(box), flip)
    share = share_upright(strips, place)
    if share != UNTOLD:
        reach = min(1.0, _LONGEST * _thickness(place) / _length(place))
        votes.add(_level(box) + flip, _worth(_within(strips.signs(place), reach)), share)


def _level(box: Quad) -> int:
    """How the picture must be turned for the strip (a row, or a column laid to the left) to be level."""
    return 3 if is_column(box) else 0


def _within(signs: Sequence[Sign], reach: float) -> list[Sign]:
    return [sign for sign in signs if sign.end <= reach]


def _upside_down(strip: Picture, reach: float) -> Picture:
    """The part up to reach, a share of the strip's length."""
    part = strip[:, : max(1, round(strip.shape[1] * reach))]
    return np.ascontiguousarray(part[::-1, ::-1])


def _is_beyond_doubt(signs: Sequence[Sign]) -> bool:
    square = sum(bool(SQUARE.match(sign.text)) for sign in signs)
    return square >= _TELLING and fmean(sign.confidence for sign in signs) > _CONVINCING


def _worth(signs: Sequence[Sign]) -> float:
    """Characters read, each as far as it is believed; doubtful ones count little."""
    return sum(max(0.0, sign.confidence - 0.5) * 2 for sign in signs if not sign.text.isspace())
