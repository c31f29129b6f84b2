"""How the lines of an address in Latin letters go on: below a comma, each in its own column."""

from __future__ import annotations

from collections.abc import Iterable

from ocr.fields.grammar.english_organization import has_english_legal_form
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.text.layout import CardLine, Span, follows, same_row

# How far lines of one column may be out of line, in sizes of print.
_OUT_OF_LINE = 0.8


def is_open(piece: Span) -> bool:
    """Whether a comma at the end of its line says that more of the same follows: Lions Sakurazaka,."""
    text = piece.text
    is_post = english_position_parts(text) is not None
    return piece.line.text[piece.end :].strip() == "," and not (is_post or has_english_legal_form(text))


def goes_on_below(before: Span, piece: Span) -> bool:
    """Whether a whole line stands right below an open one and in line with it: Bunkyo-ku, / Hachioji."""
    is_next = piece.start == 0 and is_open(before) and follows(piece.line, before.line)
    return is_next and _in_line(piece.line, before.line) and english_position_parts(piece.text) is None


def stand_in_columns(left: Span, right: Span, pieces: Iterable[Span]) -> bool:
    """Whether two lines side by side are of two columns: right of them begins one, for a line above or below begins there too."""
    if left.line is right.line or not same_row(left.line, right.line) or right.start:
        return False
    near = (each.line for each in pieces if each.line is not right.line and each.start == 0)
    return any(
        abs(line.start - right.line.start) < _OUT_OF_LINE * right.line.size_px
        and (follows(line, right.line) or follows(right.line, line))
        for line in near
    )


def _in_line(one: CardLine, other: CardLine) -> bool:
    apart = (
        abs(one.start - other.start),
        abs(one.end - other.end),
        abs(one.start + one.end - other.start - other.end) / 2,
    )
    return min(apart) < _OUT_OF_LINE * min(one.size_px, other.size_px)
