"""Which postal code stands before an address: in its line, beside it or above it."""

from __future__ import annotations

from ocr.fields.confidence.evidence import Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.text.layout import Span, follows, same_row
from ocr.reading import FieldName


def code_before(piece: Span, contacts: Contacts) -> Finding | None:
    """The postal code that stands before this piece: in its line, else beside it, else just above it."""
    places = _places(contacts)
    inside = [code for code, at in places if at.line is piece.line and at.start < piece.start]
    beside = [code for code, at in places if _stands_before(at, piece)]
    above = [(code, at) for code, at in places if follows(piece.line, at.line, 2.0)]
    nearest = [code for code, at in above if same_row(at.line, above[-1][1].line)]
    nearest.sort(key=lambda code: abs(code.spans[0].extent[0] - piece.extent[0]))
    return next(iter([*reversed(inside), *reversed(beside), *nearest]), None)


def code_of(spans: tuple[Span, ...], contacts: Contacts, *, only_address: bool) -> Finding | None:
    """The postal code of an address: before it, in its last line, or the only one of a card with one address."""
    codes = _places(contacts)
    before = code_before(spans[0], contacts)
    if before and _first_after(before, spans[0], contacts):
        return before
    behind = [code for code, at in codes if at.line is spans[-1].line and at.start >= spans[-1].end]
    below = [code for code, at in codes if follows(at.line, spans[-1].line)] if only_address else []
    only = [code for code, _ in codes] if only_address and len(codes) == 1 else []
    return next(iter([*behind, *below, *only]), None)


def has_own_code(first: Span, piece: Span, contacts: Contacts) -> bool:
    """Whether a postal code that is not the first piece's stands before a piece in its line."""
    codes = [at for _, at in _places(contacts)]
    return any(c.line is piece.line and c.line is not first.line and c.end <= piece.start for c in codes)


def _places(contacts: Contacts) -> list[tuple[Finding, Span]]:
    return [(code, code.spans[0]) for code in contacts.of(FieldName.POSTAL_CODE) if code.spans]


def _stands_before(code: Span, piece: Span) -> bool:
    return code.line is not piece.line and same_row(code.line, piece.line) and code.line.start < piece.line.start


def _first_after(code: Finding, first: Span, contacts: Contacts) -> bool:
    """Whether no other postal code stands between this one and the address."""
    others = [at.line for other, at in _places(contacts) if other is not code]
    mine = code.spans[0].line
    return first.line is mine or not any(mine.across < other.across < first.line.across for other in others)
