"""Telephone, fax and mobile numbers with their labels and extensions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.announced import Announcement, announcement
from ocr.fields.contacts.column_telephone import Surroundings, vertical_numbers_in
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.column_signs import is_in_kanji
from ocr.fields.grammar.labels import LabelKind
from ocr.fields.grammar.telephone import Number, numbers_in
from ocr.fields.text.layout import CardLine, Span, follows, same_row
from ocr.reading import FieldName

_FIELDS = {
    LabelKind.TEL: (FieldName.TEL,),
    LabelKind.FAX: (FieldName.FAX,),
    LabelKind.TEL_AND_FAX: (FieldName.TEL, FieldName.FAX),
    LabelKind.MOBILE: (FieldName.MOBILE,),
}
# What stands behind a number and belongs to it: (代), (代表), (直通), 〜9, the digits of a second line.
_BEHIND = re.compile(r"\s*(?:\((?:代表?|大代表?|直通?|呼出?)\)|(?:代表|㈹)|[~〜,・]\s?\d{1,4}(?![\d-]))")
_EXTENSION = re.compile(
    r"\s*[(/,]?\s*(?:内\s*線(?:番号)?|extension|ext|EXT|Ext|x(?=\d))\s*[.:]?\s*(?P<digits>\d{1,6}(?:\s?[-~・,]\s?\d{1,6})?)\s*\)?",
    re.IGNORECASE,
)


def find_numbers(contacts: Contacts, line: CardLine, lines: Sequence[CardLine], here: Surroundings) -> None:
    """All numbers of a line that nothing has taken yet."""
    numbers = numbers_in(line.text)
    if not numbers and (line.vertical or is_in_kanji(line)):
        # In columns the dashes of other figures read as 1 or not at all, too: 052110912152 for 052-109-2152.
        numbers = vertical_numbers_in(line, here)
    numbers = [number for number in numbers if not contacts.is_taken(line, number.start, number.end)]
    labels = [announcement(line, number.start, number.end, lines, _FIELDS.keys()) for number in numbers]
    for place, (number, label) in enumerate(zip(numbers, labels, strict=True)):
        names = _names(
            number, label, numbers[:place], labels[:place], behind=_bare(numbers[place + 1 :], labels[place + 1 :])
        )
        found = [_finding(name, line, number, label) for name in names]
        if label is None and any(labels[:place]) and not number.is_mobile and FieldName.FAX not in names:
            # Beside a number with a label it will have one of its own, which was not read.
            found = [each.with_evidence(Evidence.GUESSED) for each in found]
        contacts.take(line, number.start, number.end)
        contacts.take_label(label)
        extension = _extension(contacts, line, number, lines)
        contacts.findings += [replace(each, parts=extension) if each.name is FieldName.TEL else each for each in found]


def _bare(numbers: Sequence[Number], labels: Sequence[Announcement | None]) -> int:
    """How many numbers without a label may be a telephone or a fax."""
    return sum(label is None and not number.is_mobile for number, label in zip(numbers, labels, strict=True))


def _names(
    number: Number, label: Announcement | None, before: list[Number], labels: list[Announcement | None], *, behind: int
) -> tuple[FieldName, ...]:
    """What a number is: by its label, else by the plan. TEL/FAX with two numbers names one after the other."""
    if label and label.kind is LabelKind.TEL_AND_FAX:
        return _FIELDS[label.kind] if behind == 0 else (FieldName.TEL,)
    if label and label.kind in (LabelKind.FAX, LabelKind.MOBILE):
        return _FIELDS[label.kind]
    if (
        label is None
        and not number.is_mobile
        and labels
        and labels[-1]
        and labels[-1].kind is LabelKind.TEL_AND_FAX
        and len(before) == 1
    ):
        return (FieldName.FAX,)
    return (FieldName.MOBILE,) if number.is_mobile else (FieldName.TEL,)


def _finding(name: FieldName, line: CardLine, number: Number, label: Announcement | None) -> Finding:
    span = Span(line, number.start, number.end)
    evidence = set()
    if number.valid:
        evidence.add(Evidence.PHONE_PLAN)
    if number.grouped:
        evidence.add(Evidence.PHONE_GROUPS)
    if number.repaired:
        evidence.add(Evidence.REPAIRED)
    if label and name in _FIELDS.get(label.kind, ()):
        evidence.add(Evidence.LABELLED)
    if name is FieldName.MOBILE and number.is_mobile:
        evidence.add(Evidence.MOBILE_PREFIX)
    if (name is FieldName.MOBILE) != number.is_mobile:
        evidence.add(Evidence.LABEL_CONTRADICTS)
    return Finding(name, number.value, span.printed, (span,), frozenset(evidence), proved=_others(span, number.signs))


def _others(span: Span, signs: tuple[int, ...]) -> tuple[Span, ...]:
    """The separators of a number: its groups prove them, and they do not matter."""
    return tuple(Span(span.line, at, at + 1) for at in range(span.start, span.end) if at not in signs)


def _extension(
    contacts: Contacts, line: CardLine, number: Number, lines: Iterable[CardLine]
) -> tuple[tuple[str, str], ...]:
    """内線 1234 behind a number, or alone beside or below it; what else stands behind a number is taken too."""
    at = number.end
    if behind := _BEHIND.match(line.text, at):
        contacts.take(line, at, behind.end())
        at = behind.end()
    if found := _EXTENSION.match(line.text, at):
        contacts.take(line, found.start(), found.end())
        return (("extension", found["digits"]),)
    for other in lines:
        alone = _EXTENSION.fullmatch(other.text.strip())
        if alone and other is not line and (same_row(other, line) or follows(other, line)):
            contacts.take(other, 0, len(other.text))
            return (("extension", alone["digits"]),)
    return ()
