"""Telephone numbers, e-mail and web addresses, postal codes: what has a form of its own, with the labels before it."""

from __future__ import annotations

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.announced import announcement
from ocr.fields.contacts.column_postal import vertical_codes_in
from ocr.fields.contacts.column_telephone import surroundings
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.contacts.number_search import find_numbers
from ocr.fields.contacts.unlabelled import telling_unlabelled
from ocr.fields.grammar.column_signs import is_in_kanji
from ocr.fields.grammar.english_address import names_english_place
from ocr.fields.grammar.labels import LabelKind
from ocr.fields.grammar.locality import prefectures_of
from ocr.fields.grammar.postal import PostalCode, postal_codes_in
from ocr.fields.net.net_search import find_net_addresses
from ocr.fields.text.layout import CardLine, Span
from ocr.fields.text.normalise import is_japanese
from ocr.reading import FieldName

_POSTAL_LABELS = frozenset({LabelKind.POSTAL_CODE, LabelKind.ADDRESS})


def find_contacts(lines: tuple[CardLine, ...]) -> Contacts:
    """Everything with a form of its own on the card."""
    contacts = Contacts()
    for line in lines:
        find_net_addresses(contacts, line, lines)
    here = surroundings(filter(is_in_kanji, lines), prefectures_of(lines))
    for line in lines:
        find_numbers(contacts, line, lines, here)
        _find_postal_codes(contacts, line)
    contacts.findings = telling_unlabelled(contacts.findings)
    return contacts


def _find_postal_codes(contacts: Contacts, line: CardLine) -> None:
    for code in vertical_codes_in(line) if is_in_kanji(line) else postal_codes_in(line.text):
        if contacts.is_taken(line, code.start, code.end):
            continue
        span = Span(line, code.start, code.end)
        evidence = {Evidence.LABELLED} if code.marked else set()
        if code.repaired:
            evidence.add(Evidence.REPAIRED)
        contacts.findings.append(Finding(FieldName.POSTAL_CODE, code.value, span.printed, (span,), frozenset(evidence)))
        if _stands_apart(line, code):
            contacts.take_label(announcement(line, code.start, code.end, (), _POSTAL_LABELS))
            contacts.take(line, code.start, code.end)


def _stands_apart(line: CardLine, code: PostalCode) -> bool:
    """Whether a code is no part of the address in its line: English ones have it inside, Japanese ones before them."""
    if not names_english_place(line.text):
        return True
    rest = line.text[code.end :].strip(" ,")
    return not line.text[: code.start].strip(" 〒") and (is_japanese(rest) or rest[:1].isdigit())
