"""Addresses of the card: put together from the pieces after a postal code and the lines that continue them."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields import address, position
from ocr.fields.contacts import Contacts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.postal import places_of
from ocr.reading import FieldName

_LATIN = re.compile(r"[\x20-\x7e’‘“”°]+")
_AGREEMENT = {
    "town": (Evidence.POSTAL_TOWN, Evidence.POSTAL_CITY),
    "city": (Evidence.POSTAL_CITY,),
    "prefecture": (),
    "": (Evidence.POSTAL_CONTRADICTS,),
}


def find_addresses(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Address findings and the pieces left over. Postal codes among the contacts get their proof here."""
    findings: list[Finding] = []
    used: list[Span] = []
    for piece in pieces:
        if piece in used:
            continue
        english = bool(_LATIN.fullmatch(piece.text))
        if english and _begins_english(piece):
            spans = _english_block(piece, [each for each in pieces if each not in used])
            findings.append(_finding(FieldName.ADDRESS_EN, spans, " "))
        elif not english and _begins(piece, contacts):
            spans = _block(piece, [each for each in pieces if each not in used])
            findings.append(_proved(_finding(FieldName.ADDRESS, spans, _joint(piece)), spans, contacts))
        else:
            continue
        used += spans
    contacts.findings = [_postal_proved(each, findings) for each in contacts.findings]
    return findings, [piece for piece in pieces if piece not in used]


def _joint(piece: Span) -> str:
    return "" if piece.line.vertical else " "


def _begins(piece: Span, contacts: Contacts) -> bool:
    if address.begins_address(piece.text):
        return True
    if not address.has_block_number(piece.text):
        return False
    return bool(_code_before(piece, contacts)) or bool(address.locality(piece.text))


def _code_before(piece: Span, contacts: Contacts) -> Finding | None:
    """The postal code that stands before this piece: in its line, beside it or just above it."""
    for finding in contacts.of(FieldName.POSTAL_CODE):
        code = finding.spans[0]
        if code.line is piece.line:
            if code.start < piece.start:
                return finding
        elif same_row(code.line, piece.line) or follows(piece.line, code.line, 2.0):
            return finding
    return None


def _block(first: Span, pieces: list[Span]) -> list[Span]:
    spans = [first]
    for piece in pieces[pieces.index(first) + 1 :]:
        if len(spans) < 3 and _continues(spans[-1], piece):
            spans.append(piece)
    return spans


def _continues(before: Span, piece: Span) -> bool:
    """Whether a piece is the rest of an address: a building, a block number, a floor."""
    same = piece.line is before.line
    if not same and not (follows(piece.line, before.line) or same_row(piece.line, before.line)):
        return False
    if not same and not 0.7 < piece.line.size_px / max(before.line.size_px, 1) < 1.4:
        return False
    text = piece.text
    if same:
        return True
    if address.begins_address(text) or (_LATIN.fullmatch(text) and not re.search(r"\d", text)):
        return False
    if address.ends_with_floor(text):
        return True
    if address.has_block_number(text):
        return not address.has_block_number(before.text)
    return address.looks_like_building(text) and position.position_parts(text) is None


def _finding(name: FieldName, spans: list[Span], joint: str) -> Finding:
    printed = joint.join(span.printed for span in spans)
    evidence = {Evidence.JOINED} if len(spans) > 1 else set()
    return Finding(name, printed, printed, tuple(spans), frozenset(evidence))


def _proved(finding: Finding, spans: list[Span], contacts: Contacts) -> Finding:
    text = "".join(span.text for span in spans)
    evidence = set()
    found = address.locality(spans[0].text)
    if found and found.city:
        evidence.add(Evidence.KNOWN_CITY)
    if found and found.prefecture:
        evidence.add(Evidence.PREFECTURE)
    if address.has_block_number(text):
        evidence.add(Evidence.BLOCK_NUMBER)
    code = _code_before(spans[0], contacts)
    if code and places_of(code.value):
        evidence |= set(_AGREEMENT[address.agrees(text, places_of(code.value))])
    return finding.with_evidence(*evidence)


def _postal_proved(finding: Finding, addresses: list[Finding]) -> Finding:
    """A postal code with what the table and the nearest address say."""
    if finding.name is not FieldName.POSTAL_CODE:
        return finding
    places = places_of(finding.value)
    if not places:
        return finding.with_evidence(Evidence.POSTAL_CONTRADICTS)
    evidence = {Evidence.POSTAL_TABLE}
    levels = [address.agrees("".join(span.text for span in each.spans), places) for each in addresses]
    for level in ("town", "city"):
        if level in levels:
            evidence |= set(_AGREEMENT[level])
            break
    return replace(finding, evidence=finding.evidence | evidence)


def _begins_english(piece: Span) -> bool:
    return address.looks_like_english_address(piece.text)


def _english_block(first: Span, pieces: list[Span]) -> list[Span]:
    spans = [first]
    for piece in pieces[pieces.index(first) + 1 :]:
        near = piece.line is first.line or follows(piece.line, spans[-1].line)
        text = piece.text
        belongs = address.looks_like_english_address(text) or address.looks_like_english_building(text)
        if len(spans) < 4 and near and _LATIN.fullmatch(text) and belongs:
            spans.append(piece)
    return spans


def without_offices(pieces: list[Span], addresses: list[Finding], contacts: Contacts) -> list[Span]:
    """Without the pieces that only say whose address follows: 本社, 大阪支店 beside an address or, with several, right above one."""
    blocks = [*addresses, *contacts.of(FieldName.POSTAL_CODE)]
    several = len(contacts.of(FieldName.POSTAL_CODE)) > 1 or len(addresses) > 1
    return [piece for piece in pieces if not any(_heads(piece, block, several=several) for block in blocks)]


def _heads(piece: Span, block: Finding, *, several: bool) -> bool:
    first = block.spans[0]
    if piece.line is first.line:
        return piece.start < first.start
    if same_row(piece.line, first.line):
        return piece.line.start < first.line.start
    alike = 0.7 < piece.line.size_px / max(first.line.size_px, 1) < 1.4
    return several and alike and follows(first.line, piece.line)
