"""Rows of headings: the names of several offices side by side, each over the column of its address."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fields.confidence.evidence import Finding
from ocr.fields.text.layout import Span, same_row
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

# How far a heading may stand above its address and out of line with it, in sizes of its print. Addresses of unlike length
# may end in one row and begin in several.
_HIGHEST = 5.0
_OUT_OF_LINE = 1.2
_LEAST_HEADINGS = 2


def heading_rows(pieces: Sequence[Span], blocks: Sequence[Finding]) -> list[list[Span]]:
    """The pieces that stand in one row right over different columns of addresses or postal codes (blocks), row by row.

    One address beside its translation is one office: a row is of the language of its addresses.
    """
    rows = [*_rows(pieces, blocks, japanese=True), *_rows(pieces, blocks, japanese=False)]
    return [row for row in rows if len({id(each.line) for each in row}) >= _LEAST_HEADINGS]


def _rows(pieces: Sequence[Span], blocks: Sequence[Finding], *, japanese: bool) -> list[list[Span]]:
    firsts = [each.spans[0] for each in blocks if each.spans and (each.name is not FieldName.ADDRESS_EN) is japanese]
    rows: list[list[Span]] = []
    for piece in pieces:
        is_own = piece.start == 0 and is_japanese(piece.text) is japanese
        if is_own and any(_is_right_over(piece, first, pieces) for first in firsts):
            row = next((each for each in rows if same_row(each[0].line, piece.line)), None)
            if row is None:
                rows.append([piece])
            else:
                row.append(piece)
    return rows


def _is_right_over(piece: Span, first: Span, pieces: Sequence[Span]) -> bool:
    line, below = piece.line, first.line
    gap = below.across[0] - line.across[1]
    is_above = line.vertical == below.vertical and -0.5 * line.size_px < gap < _HIGHEST * line.size_px
    if not is_above or abs(line.start - below.start) > _OUT_OF_LINE * line.size_px:
        return False
    between = (each.line for each in pieces if each.line is not line and line.across[1] < each.line.across[1])
    return not any(
        each.across[1] <= below.across[0] + below.size_px / 2 and each.start < line.end and line.start < each.end
        for each in between
    )
