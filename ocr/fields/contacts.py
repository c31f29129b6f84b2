"""Telephone numbers, e-mail and web addresses, postal codes: what has a form of its own, with the labels before it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ocr.fields.address import looks_like_english_address, prefectures_of
from ocr.fields.column_signs import is_in_kanji
from ocr.fields.email_url import Address, emails_in, urls_in
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.labels import Label, LabelKind, labels_in
from ocr.fields.layout import CardLine, Span, follows, same_row
from ocr.fields.postal import PostalCode, postal_codes_in
from ocr.fields.telephone import Number, numbers_in
from ocr.fields.vertical import Surroundings, surroundings, vertical_numbers_in
from ocr.fields.vertical_postal import vertical_codes_in
from ocr.reading import FieldName

_LABEL_FIELDS = {
    LabelKind.TEL: (FieldName.TEL,),
    LabelKind.FAX: (FieldName.FAX,),
    LabelKind.TEL_AND_FAX: (FieldName.TEL, FieldName.FAX),
    LabelKind.MOBILE: (FieldName.MOBILE,),
}
# A word before an e-mail address that is the address's own beginning, its underscore lost: "sato t@…".
_LOST_UNDERSCORE = re.compile(r"(?:^|\s)([a-z][a-z0-9-]+)\s$")

# What stands between a label and a number that is not the label's first.
_NUMBER_BETWEEN = re.compile(r"(?:\d\D{0,2}){7}")


@dataclass(slots=True)
class Contacts:
    """Findings, and which stretches of which lines they and their labels take up."""

    findings: list[Finding] = field(default_factory=list)
    taken: dict[CardLine, list[tuple[int, int]]] = field(default_factory=dict)

    def take(self, line: CardLine, start: int, end: int) -> None:
        self.taken.setdefault(line, []).append((start, end))

    def is_taken(self, line: CardLine, start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in self.taken.get(line, ()))

    def of(self, *names: FieldName) -> list[Finding]:
        return [each for each in self.findings if each.name in names]


def find_contacts(lines: tuple[CardLine, ...]) -> Contacts:
    """Everything with a form of its own on the card."""
    contacts = Contacts()
    for line in lines:
        _find_net_addresses(contacts, line, lines)
    here = surroundings(filter(is_in_kanji, lines), prefectures_of(lines))
    for line in lines:
        _find_numbers(contacts, line, lines, here)
        _find_postal_codes(contacts, line)
    return contacts


def _find_net_addresses(contacts: Contacts, line: CardLine, lines: tuple[CardLine, ...]) -> None:
    text = line.text
    for email in emails_in(text):
        label = _label_before(line, email.start, lines)
        found = email if label and label.end == email.start else _with_underscore(text, email)
        _take_with_label(contacts, line, label, found.start, found.end)
        contacts.findings.append(_net_finding(FieldName.EMAIL, line, found, label, LabelKind.EMAIL))
        text = text[: found.start] + " " * (found.end - found.start) + text[found.end :]
    announced = any(label.kind is LabelKind.URL for label in labels_in(text))
    for url in urls_in(text, announced=announced):
        label = _label_before(line, url.start, lines)
        _take_with_label(contacts, line, label, url.start, url.end)
        contacts.findings.append(_net_finding(FieldName.URL, line, url, label, LabelKind.URL))


def _with_underscore(text: str, email: Address) -> Address:
    before = _LOST_UNDERSCORE.search(text[: email.start])
    if not before or labels_in(before[1] + " "):
        return email
    value = f"{before[1]}_{email.value}"
    return Address(before.start(1), email.end, value, email.domain, email.known_domain, repaired=True)


def _net_finding(name: FieldName, line: CardLine, found: Address, label: Label | None, kind: LabelKind) -> Finding:
    span = Span(line, found.start, found.end)
    evidence = set()
    if found.known_domain:
        evidence.add(Evidence.KNOWN_TOP_LEVEL)
    if found.repaired:
        evidence.add(Evidence.REPAIRED)
    if (label and label.kind is kind) or "://" in found.value:
        evidence.add(Evidence.LABELLED)
    return Finding(name, found.value, span.printed, (span,), frozenset(evidence))


def _find_numbers(contacts: Contacts, line: CardLine, lines: tuple[CardLine, ...], here: Surroundings) -> None:
    numbers = numbers_in(line.text)
    if not numbers and is_in_kanji(line):
        numbers = vertical_numbers_in(line, here)
    labels: list[Label | None] = []
    for number in numbers:
        if contacts.is_taken(line, number.start, number.end):
            continue
        label = _label_after(line, number.end) or _label_before(line, number.start, lines)
        _take_with_label(contacts, line, label, number.start, number.end)
        found = [_number_finding(name, line, number, label) for name in _fields_of(number, label)]
        if label is None and any(labels) and not number.is_mobile:
            # Beside a number with a label it will have one of its own, which was not read.
            found = [each.with_evidence(Evidence.GUESSED) for each in found]
        contacts.findings += found
        labels.append(label)


def _fields_of(number: Number, label: Label | None) -> tuple[FieldName, ...]:
    if label and label.kind in (LabelKind.FAX, LabelKind.TEL_AND_FAX, LabelKind.MOBILE):
        return _LABEL_FIELDS[label.kind]
    return (FieldName.MOBILE,) if number.is_mobile else (FieldName.TEL,)


def _number_finding(name: FieldName, line: CardLine, number: Number, label: Label | None) -> Finding:
    span = Span(line, number.start, number.end)
    evidence = set()
    if number.valid:
        evidence.add(Evidence.PHONE_PLAN)
    if number.grouped:
        evidence.add(Evidence.PHONE_GROUPS)
    if number.repaired:
        evidence.add(Evidence.REPAIRED)
    if label and name in _LABEL_FIELDS.get(label.kind, ()):
        evidence.add(Evidence.LABELLED)
    if (name is FieldName.MOBILE) != number.is_mobile:
        evidence.add(Evidence.LABEL_CONTRADICTS)
    return Finding(name, number.value, span.printed, (span,), frozenset(evidence), proved=_others(span, number.signs))


def _others(span: Span, signs: tuple[int, ...]) -> tuple[Span, ...]:
    """The separators of a number: its groups prove them, and they do not matter."""
    return tuple(Span(span.line, at, at + 1) for at in range(span.start, span.end) if at not in signs)


def _find_postal_codes(contacts: Contacts, line: CardLine) -> None:
    for code in _postal_codes(line):
        if contacts.is_taken(line, code.start, code.end):
            continue
        span = Span(line, code.start, code.end)
        evidence = {Evidence.LABELLED} if code.marked else set()
        if code.repaired:
            evidence.add(Evidence.REPAIRED)
        contacts.findings.append(Finding(FieldName.POSTAL_CODE, code.value, span.printed, (span,), frozenset(evidence)))
        if not looks_like_english_address(line.text):
            label = _label_before(line, code.start, ())
            _take_with_label(contacts, line, label, code.start, code.end)


def _postal_codes(line: CardLine) -> list[PostalCode]:
    return vertical_codes_in(line) if is_in_kanji(line) else postal_codes_in(line.text)


def _label_before(line: CardLine, start: int, lines: tuple[CardLine, ...]) -> Label | None:
    """The label that announces what stands at start: before it in the line, else alone to its left or above it."""
    before = [label for label in labels_in(line.text) if label.end <= start + 1 and label.start < start]
    if before and not _NUMBER_BETWEEN.search(line.text[before[-1].end : start]):
        return before[-1]
    if line.text[:start].strip(" (["):
        return None
    for other in lines:
        labels = labels_in(other.text)
        if other is line or len(labels) != 1 or labels[0].end - labels[0].start < len(other.text.strip()):
            continue
        if (same_row(other, line) and other.end <= line.start + line.size_px) or follows(line, other):
            return Label(labels[0].kind, start, start)
    return None


def _label_after(line: CardLine, end: int) -> Label | None:
    """A label in brackets behind a number: 03-1234-5678(FAX)."""
    after = line.text[end : end + 12].lstrip()
    if not after.startswith("("):
        return None
    found = next((label for label in labels_in(line.text) if end <= label.start <= end + 2), None)
    closed = found and ")" in line.text[found.start : found.end]
    return found if closed else None


def _take_with_label(contacts: Contacts, line: CardLine, label: Label | None, start: int, end: int) -> None:
    contacts.take(line, start, end)
    if label:
        contacts.take(line, label.start, label.end)
