"""Ids of social networks on a card: behind the name of a network, beside it, behind an @, or beside its picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.sns import is_network, lone_id, social_ids_in
from ocr.fields.text.layout import CardLine, Span, follows, same_row
from ocr.reading import FieldName

# How far the name of a network in a column of labels may stand from its id, in sizes of print.
_WIDEST_GAP = 12


def find_ids(contacts: Contacts, line: CardLine, text: str, *, named: bool) -> str:
    """The text without the ids found: those behind the name of a network, else those that only an @ tells."""
    for each in social_ids_in(text):
        if each.named is not named:
            continue
        _add(contacts, Span(line, each.start, each.end), each.value, named=named, guessed=each.guessed)
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


def find_lone_id(contacts: Contacts, line: CardLine, lines: Sequence[CardLine]) -> None:
    """An id that is all of a line: the name of its network, or its picture, stands beside or above it."""
    found = re.fullmatch(r"\s*(\S+)\s*", line.text)
    if not found or contacts.taken.get(line) or any(_is_half_email(other.text) for other in lines):
        return
    label = next((other for other in lines if other is not line and _announces(other, line)), None)
    if label is not None and lone_id(found[1], named=True):
        contacts.take(label, 0, len(label.text))
    elif not lone_id(found[1], named=False):
        return
    _add(contacts, Span(line, found.start(1), found.end(1)), found[1], named=label is not None)


def _add(contacts: Contacts, span: Span, value: str, *, named: bool, guessed: bool = False) -> None:
    evidence = frozenset(({Evidence.LABELLED} if named else set()) | ({Evidence.GUESSED} if guessed else set()))
    contacts.take(span.line, span.start, span.end)
    contacts.findings.append(Finding(FieldName.SNS, value, span.printed, (span,), evidence))


def _is_half_email(text: str) -> bool:
    """The other half of an e-mail address that is printed in two lines."""
    return bool(re.match(r"\s*@\S+\.[a-z]{2,}\s*$", text, re.IGNORECASE) or re.search(r"\w@\s*$", text))


def _announces(label: CardLine, line: CardLine) -> bool:
    if not is_network(label.text):
        return False
    gap = line.start - label.end
    beside = same_row(label, line) and -line.size_px < gap < _WIDEST_GAP * line.size_px
    return beside or follows(line, label)
