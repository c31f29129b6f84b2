"""Telephone numbers, e-mail and web addresses, postal codes: what has a form of its own, with the labels before it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ocr.fields.address import looks_like_english_address
from ocr.fields.email_url import Address, emails_in, related_domains, urls_in
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.labels import Label, LabelKind, labels_in
from ocr.fields.layout import CardLine, Span, follows, same_row
from ocr.fields.postal import postal_codes_in
from ocr.fields.telephone import Number, numbers_in
from ocr.reading import FieldName

_KIND_FIELDS = {
    LabelKind.TEL: (FieldName.TEL,),
    LabelKind.FAX: (FieldName.FAX,),
    LabelKind.TEL_AND_FAX: (FieldName.TEL, FieldName.FAX),
    LabelKind.MOBILE: (FieldName.MOBILE,),
}


@dataclass(slots=True)
class Contacts:
    """Findings, and which stretches of which lines they and their labels take up."""

    findings: list[Finding] = field(default_factory=list)
    taken: dict[CardLine, list[tuple[int, int]]] = field(default_factory=dict)

    def take(self, line: CardLine, start: int, end: int) -> None:
        self.taken.setdefault(line, []).append((start, end))

    def of(self, name: FieldName) -> list[Finding]:
        return [each for each in self.findings if each.name is name]


def find_contacts(lines: tuple[CardLine, ...], codes: tuple[str, ...]) -> Contacts:
    """Everything with a form of its own on the card."""
    contacts = Contacts()
    for line in lines:
        _find_addresses_of_the_net(contacts, line, lines)
    for line in lines:
        _find_numbers(contacts, line, lines)
        _find_postal_codes(contacts, line)
    contacts.findings = [_confirmed(each, contacts, codes) for each in contacts.findings]
    return contacts


def _find_addresses_of_the_net(contacts: Contacts, line: CardLine, lines: tuple[CardLine, ...]) -> None:
    text = line.text
    for email in emails_in(text):
        label = _label_before(line, email.start, lines)
        _take_with_label(contacts, line, label, email.start, email.end)
        contacts.findings.append(_net_finding(FieldName.EMAIL, line, email, label, LabelKind.EMAIL))
        text = text[: email.start] + " " * (email.end - email.start) + text[email.end :]
    for url in urls_in(text, announced=any(label.kind is LabelKind.URL for label in labels_in(text))):
        label = _label_before(line, url.start, lines)
        _take_with_label(contacts, line, label, url.start, url.end)
        contacts.findings.append(_net_finding(FieldName.URL, line, url, label, LabelKind.URL))


def _net_finding(name: FieldName, line: CardLine, found: Address, label: Label | None, kind: LabelKind) -> Finding:
    span = Span(line, found.start, found.end)
    evidence = {Evidence.SYNTAX}
    if found.known_domain:
        evidence.add(Evidence.KNOWN_TOP_LEVEL)
    if found.repaired:
        evidence.add(Evidence.REPAIRED)
    if label and label.kind is kind:
        evidence.add(Evidence.LABELLED)
    return Finding(name, found.value, span.printed, (span,), frozenset(evidence))


def _find_numbers(contacts: Contacts, line: CardLine, lines: tuple[CardLine, ...]) -> None:
    for number in numbers_in(line.text, kanji=line.vertical):
        if _overlaps(contacts, line, number.start, number.end):
            continue
        label = _label_before(line, number.start, lines) or _label_after(line, number.end)
        _take_with_label(contacts, line, label, number.start, number.end)
        for name in _fields_of(number, label):
            contacts.findings.append(_number_finding(name, line, number, label))


def _fields_of(number: Number, label: Label | None) -> tuple[FieldName, ...]:
    if label and label.kind in (LabelKind.FAX, LabelKind.TEL_AND_FAX, LabelKind.MOBILE):
        return _KIND_FIELDS[label.kind]
    return (FieldName.MOBILE,) if number.is_mobile else (FieldName.TEL,)


def _number_finding(name: FieldName, line: CardLine, number: Number, label: Label | None) -> Finding:
    span = Span(line, number.start, number.end)
    evidence = set()
    if number.valid:
        evidence.add(Evidence.PHONE_PLAN)
    if number.grouped:
        evidence.add(Evidence.PHONE_GROUPS)
    if label and name in _KIND_FIELDS.get(label.kind, ()):
        evidence.add(Evidence.LABELLED)
    if (name is FieldName.MOBILE) != number.is_mobile:
        evidence.add(Evidence.LABEL_CONTRADICTS)
    return Finding(name, number.value, span.printed, (span,), frozenset(evidence))


def _find_postal_codes(contacts: Contacts, line: CardLine) -> None:
    for code in postal_codes_in(line.text, kanji=line.vertical):
        if _overlaps(contacts, line, code.start, code.end):
            continue
        span = Span(line, code.start, code.end)
        evidence = {Evidence.LABELLED} if code.marked else set()
        contacts.findings.append(Finding(FieldName.POSTAL_CODE, code.value, span.printed, (span,), frozenset(evidence)))
        if not looks_like_english_address(line.text):
            label = _label_before(line, code.start, ())
            _take_with_label(contacts, line, label, code.start, code.end)


def _label_before(line: CardLine, start: int, lines: tuple[CardLine, ...]) -> Label | None:
    """The label that announces what stands at start: before it in the line, else alone to its left or above it."""
    before = [label for label in labels_in(line.text) if label.end <= start + 1 and label.start < start]
    if before:
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
    return next((label for label in labels_in(line.text) if end <= label.start <= end + 2), None)


def _take_with_label(contacts: Contacts, line: CardLine, label: Label | None, start: int, end: int) -> None:
    contacts.take(line, start, end)
    if label:
        contacts.take(line, label.start, max(label.end, label.start))


def _overlaps(contacts: Contacts, line: CardLine, start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in contacts.taken.get(line, ()))


def _confirmed(finding: Finding, contacts: Contacts, codes: tuple[str, ...]) -> Finding:
    """With what the card's other addresses and its QR code say."""
    if finding.name not in (FieldName.EMAIL, FieldName.URL):
        return finding
    evidence = set()
    other = FieldName.URL if finding.name is FieldName.EMAIL else FieldName.EMAIL
    mine = domain_of(finding)
    hosts = [domain_of(each) for each in contacts.of(other)]
    hosts += [each.domain for code in codes for each in (*emails_in(code), *urls_in(code, announced=True))]
    if any(related_domains(mine, host) for host in hosts):
        evidence.add(Evidence.EMAIL_DOMAIN)
    if any(_bare(finding.value) in _bare(code) for code in codes):
        evidence.add(Evidence.QR_CODE)
    return finding.with_evidence(*evidence)


def domain_of(finding: Finding) -> str:
    """The domain of an e-mail or web address, lower case, without www."""
    found = emails_in(finding.value) or urls_in(finding.value, announced=True)
    return found[0].domain if found else ""


def _bare(text: str) -> str:
    return text.lower().removeprefix("http://").removeprefix("https://").rstrip("/")
