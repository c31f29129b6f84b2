"""Which of several addresses beside each other a line belongs to: the head office on the left, the branch on the right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from ocr.fields.text.layout import Span


class Ownership(Enum):
    OWN = auto()
    OTHER = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class Head:
    """The first piece of an address, and where its first line begins, a postal code before it included.

    start and end count along the reading direction, in pixels.
    """

    span: Span
    start: float
    end: float


def head(span: Span, codes: Iterable[Span]) -> Head:
    """The head that begins with span; codes are the places of the card's postal codes."""
    start, end = span.extent
    size = span.line.size_px
    before = [code.extent for code in codes if code.line is span.line and code.end <= span.start]
    near = [code_start for code_start, code_end in before if start - code_end < 3 * size]
    return Head(span, min([start, *near]), end)


def whose(piece: Span, own: Head, heads: Iterable[Head]) -> Ownership:
    """Whether a piece below or behind an address is its continuation, as far as where it stands tells."""
    rivals = [each for each in heads if each.span != own.span and _beside(each, own) and _not_after(each, piece)]
    if not rivals:
        return Ownership.OWN
    size = piece.line.size_px
    start, end = piece.extent
    if any(start < each.start - 2 * size and end > each.start + 2 * size for each in rivals):
        return Ownership.UNCLEAR
    mine, others = _apart(piece, own), min(_apart(piece, each) for each in rivals)
    if mine < size and others > 3 * size:
        return Ownership.OWN
    if others < size and mine > 3 * size:
        return Ownership.OTHER
    return Ownership.UNCLEAR


def _beside(one: Head, other: Head) -> bool:
    """Whether two addresses stand in columns of their own at about one height."""
    size = min(one.span.line.size_px, other.span.line.size_px)
    if abs(one.span.line.across[0] - other.span.line.across[0]) > 8 * size:
        return False
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared < 0.3 * min(one.end - one.start, other.end - other.start)


def _not_after(one: Head, piece: Span) -> bool:
    return one.span.line.across[0] < piece.line.across[1]


def _apart(piece: Span, other: Head) -> float:
    """How far a piece is from beginning, ending or being centred like an address; 0 = exactly in line."""
    start, end = piece.extent
    own_start = other.span.extent[0]
    ends = [abs(start - other.start), abs(start - own_start), abs(end - other.end)]
    return min(*ends, abs(start + end - other.start - other.end) / 2)
