"""What is left of the lines once everything with a form of its own is taken out."""

from __future__ import annotations

import re

from ocr.fields.contacts import Contacts
from ocr.fields.labels import labels_in
from ocr.fields.layout import CardLine, Span

_ORNAMENT = " /|:;,・-–_=~*•●■◆▼▲◎○★☆※→>›»、。"
_PARTING = re.compile(r"\s[/|]\s|\s{3,}")


def pieces_of(lines: tuple[CardLine, ...], contacts: Contacts) -> list[Span]:
    """The stretches of text that nothing has claimed, in reading order."""
    pieces = []
    for line in lines:
        for start, end in _free_stretches(line, contacts.taken.get(line, [])):
            pieces += _parted(Span(line, start, end))
    return [piece for piece in pieces if piece.text and not _is_only_label(piece.text)]


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


def _parted(span: Span) -> list[Span]:
    parts = []
    at = span.start
    for match in _PARTING.finditer(span.text):
        parts.append(Span(span.line, at, span.start + match.start()))
        at = span.start + match.end()
    parts.append(Span(span.line, at, span.end))
    return [_trimmed(part) for part in parts]


def _trimmed(span: Span) -> Span:
    """Without ornaments at both ends and without a bracket that has lost its other half."""
    text = span.text
    start = span.start + len(text) - len(text.lstrip(_ORNAMENT))
    end = max(start, span.end - len(text) + len(text.rstrip(_ORNAMENT)))
    rest = span.line.text[start:end]
    if rest in ("(", ")", "[", "]"):
        return Span(span.line, start, start)
    if rest.startswith(")") or (rest.startswith("(") and ")" not in rest):
        start += 1
    if rest.endswith("(") or (rest.endswith(")") and "(" not in rest):
        end -= 1
    return Span(span.line, start, max(start, end))


def _is_only_label(text: str) -> bool:
    labels = labels_in(text)
    return bool(labels) and sum(label.end - label.start for label in labels) >= len(text.strip())
