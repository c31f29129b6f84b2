"""Columns of headings: the names of offices one below the other, each over its address or left of it."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fields.confidence.evidence import Finding
from ocr.fields.text.layout import Span, same_row

# How far a heading may stand above its address, in sizes of its print.
_HIGHEST = 5.0
_ALIKE = (0.7, 1.4)


def continues_column(piece: Span, headings: Sequence[Span], blocks: Sequence[Finding]) -> bool:
    """Whether a horizontal line is flush with one of some headings and in its print, with an address or a postal code
    (blocks) of its own below it or right of it.
    """
    if piece.start != 0 or piece.line.vertical:
        return False
    in_column = any(_is_flush(piece, each) and _is_alike(piece, each) for each in headings)
    return in_column and any(_stands_at(piece, block.spans[0]) for block in blocks)


def _is_flush(one: Span, other: Span) -> bool:
    return abs(one.line.start - other.line.start) < one.line.size_px


def _is_alike(one: Span, other: Span) -> bool:
    return _ALIKE[0] < one.line.size_px / max(other.line.size_px, 1) < _ALIKE[1]


def _stands_at(piece: Span, first: Span) -> bool:
    line, below = piece.line, first.line
    if same_row(line, below):
        return line.start < below.start
    return _is_flush(piece, first) and 0 < below.across[0] - line.across[0] < _HIGHEST * line.size_px
