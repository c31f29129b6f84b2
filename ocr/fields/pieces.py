"""What is left of the lines once everything with a form of its own is taken out."""

from __future__ import annotations

import re

from ocr.fields.contacts import Contacts
from ocr.fields.labels import labels_in
from ocr.fields.layout import CardLine, Span
from ocr.fields.parting import parted, trimmed

_PARTING = re.compile(r"\s[/|]\s|\s{3,}")


def pieces_of(lines: tuple[CardLine, ...], contacts: Contacts) -> list[Span]:
    """The stretches of text that nothing has claimed, in reading order."""
    pieces = []
    for line in lines:
        for start, end in _free_stretches(line, contacts.taken.get(line, [])):
            pieces += _cut_at_marks(Span(line, start, end))
    kept = [piece for piece in pieces if piece.text and not _is_only_label(piece.text)]
    return [part for piece in kept for part in parted(piece)]


def _free_stretches(line: CardLine, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    free = []
    at = 0
    for start, end in sorted(taken):
        if start > at:
            free.append((at, start))
        at = max(at, end)
    if at < len(line.text):
        free.append((at, len(line.text)))
    return free


def _cut_at_marks(span: Span) -> list[Span]:
    parts = []
    at = span.start
    for match in _PARTING.finditer(span.text):
        parts.append(Span(span.line, at, span.start + match.start()))
        at = span.start + match.end()
    parts.append(Span(span.line, at, span.end))
    return [trimmed(part) for part in parts]


def _is_only_label(text: str) -> bool:
    labels = labels_in(text)
    return bool(labels) and sum(label.end - label.start for label in labels) >= len(text.strip())
