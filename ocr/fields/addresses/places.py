"""Addresses of the card: put together from the pieces after a postal code and the lines that continue them."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.addresses.address_block import block_of
from ocr.fields.addresses.latin_address import latin_address
from ocr.fields.addresses.latin_houses import LATIN
from ocr.fields.addresses.own_codes import code_before, code_of
from ocr.fields.addresses.ownership import Head, head
from ocr.fields.addresses.proved_address import agreed, japanese_address
from ocr.fields.addresses.proved_codes import may_be_code, proved_code, unread_code
from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.address_parts import address_parts
from ocr.fields.grammar.address_words import has_stray_signs, is_in_known_words
from ocr.fields.grammar.block_and_house import ends_with_counted_block, has_block_number, leads_with_block_number
from ocr.fields.grammar.english_address import looks_like_english_address
from ocr.fields.grammar.english_position import english_position_parts
from ocr.fields.grammar.locality import begins_address, is_bare_city, locality
from ocr.fields.grammar.place_match import repaired_head
from ocr.fields.grammar.postal import places_of
from ocr.fields.text.layout import Span, follows
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName


def find_addresses(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Address findings and the pieces left over. Postal codes among the contacts get their proof here."""
    findings: list[Finding] = []
    left = [_without_network(part) for piece in pieces for part in _apart(piece)]
    heads = _heads(left, contacts)
    unclear = False
    for begin in heads:
        first = begin.span
        if first not in left:
            continue
        block = block_of(begin, left, heads, contacts)
        spans = block.spans
        latin = LATIN.fullmatch(first.text)
        findings.append(latin_address(spans, contacts) if latin else japanese_address(spans))
        unclear |= block.unclear
        left = [each for each in left if each not in spans]
    findings, left = _proved(findings, left, contacts)
    # Where one line may belong to either of two addresses, both may be wrong.
    if unclear:
        findings = [each.with_evidence(Evidence.SEVERAL) for each in findings]
    return [_with_parts(each) for each in findings], left


def _proved(findings: list[Finding], left: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Codes proved by addresses, addresses by codes, and once more where an address was put right."""
    unread = {piece: code for piece in left if may_be_code(piece.line) and (code := unread_code(piece.line, findings))}
    read = [*contacts.findings, *unread.values()]
    contacts.findings = [proved_code(each, findings) if each.repair is None else each for each in read]
    local = [each for each in findings if each.name is FieldName.ADDRESS]
    now = [
        agreed(each, code_of(each.spans, contacts, only_address=len(local) == 1)) if each in local else each
        for each in findings
    ]
    contacts.findings = [
        proved if proved.repair else proved_code(before, now)
        for before, proved in zip(read, contacts.findings, strict=True)
    ]
    return now, [piece for piece in left if piece not in unread]


# Between two addresses in one line: 東京本社：港区新橋2-3-4　大阪支店：大阪市北区梅田1-2-3.
_NEXT_OFFICE = re.compile(
    r"[\s/|,、]+(?:[^\s\d]{1,10}[:/]\s*|[(\[【]?[^\s\d]{0,6}(?:本社|支社|支店|営業所|事務所|工場|事業所|オフィス)[)\]】]?\s*)?"
)


def _apart(piece: Span) -> list[Span]:
    """A piece cut before a second address in it; the name of the office between them belongs to neither."""
    for gap in _NEXT_OFFICE.finditer(piece.text):
        before, behind = piece.text[: gap.start()], piece.text[gap.end() :]
        if begins_address(behind) and has_block_number(before) and begins_address(before):
            at = piece.start
            return [Span(piece.line, at, at + gap.start()), *_apart(Span(piece.line, at + gap.end(), piece.end))]
    return [piece]


# The name of a network or a label behind an address, whose own value stands elsewhere.
_LABEL_BEHIND = re.compile(
    r"\s*(?:Instagram|Facebook|Twitter|YouTube|TikTok|LinkedIn|(?<=\s)(?:LINE|X)|TEL|FAX|URL|E-?mail|Web|Mobile)\W*$",
    re.IGNORECASE,
)


def _without_network(piece: Span) -> Span:
    label = _LABEL_BEHIND.search(piece.text)
    if label is None or not label.start() or not has_block_number(piece.text[: label.start()]):
        return piece
    return Span(piece.line, piece.start, piece.start + label.start())


def _with_parts(finding: Finding) -> Finding:
    if finding.name is not FieldName.ADDRESS:
        return finding
    known = {Evidence.DICTIONARY_WORDS} if is_in_known_words(finding.value) else set()
    if ends_with_counted_block(finding.value) and Evidence.GUESSED not in finding.evidence:
        known.add(Evidence.WHOLE_BLOCK)
    if has_stray_signs(finding.value):
        known.add(Evidence.STRAY_SIGNS)
    return replace(finding, parts=address_parts(finding.value)).with_evidence(*known)


def _heads(pieces: list[Span], contacts: Contacts) -> list[Head]:
    """Where addresses seem to begin, in reading order; some turn out to continue another."""
    codes = [each.spans[0] for each in contacts.of(FieldName.POSTAL_CODE)]
    led: list[Finding] = []  # postal codes that have their address
    heads: list[Head] = []
    for piece in pieces:
        if _begins_in_latin(piece) or (_begins(piece, contacts, led) and not _is_below_city(piece, heads)):
            heads.append(head(piece, codes))
            led += [code for code in (code_before(piece, contacts),) if code]
    return heads


def _is_below_city(piece: Span, heads: list[Head]) -> bool:
    """Whether a piece without a prefecture stands right under a city that begins an address: its town, not another."""
    found = locality(piece.text)
    if found is None or found.prefecture:
        return False
    above = (each.span for each in heads if is_bare_city(each.span.text))
    return any(follows(piece.line, each.line) for each in above)


def _begins_in_latin(piece: Span) -> bool:
    return (
        bool(LATIN.fullmatch(piece.text))
        and looks_like_english_address(piece.text)
        and not _is_numbered_department(piece.text)
    )


_NUMBERED_DEPARTMENT = re.compile(
    r"\D*\b(?:Section|Department|Division|Group|Team|Unit|Dept\.?|Div\.?)\s(?:No\.\s?)?\d{1,2}"
)


def _is_numbered_department(text: str) -> bool:
    """Whether a line that names a place names a department in it: Tokyo Head Office, Sales Section 2."""
    return bool(_NUMBERED_DEPARTMENT.fullmatch(text)) and english_position_parts(text) is not None


def _begins(piece: Span, contacts: Contacts, led: list[Finding]) -> bool:
    if LATIN.fullmatch(piece.text):
        return False
    if begins_address(piece.text):
        return True
    code = code_before(piece, contacts)
    if code is None or code in led:
        return False
    if is_bare_city(piece.text):
        return True
    # Behind a postal code also where prefecture and city are misread: 二重県津市.
    is_misread = repaired_head(piece.text, places_of(code.value)) is not None
    return is_misread or leads_with_block_number(tidy(piece.text))
