"""Addresses of the card: put together from the pieces after a postal code and the lines that continue them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from ocr.fields import address
from ocr.fields.address import Agreement
from ocr.fields.address_parts import address_parts
from ocr.fields.column_signs import is_in_kanji
from ocr.fields.contacts import Contacts
from ocr.fields.english_position import english_position_parts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.latin_address import latin_address
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.normalise import compact
from ocr.fields.ownership import Head, Ownership, head, whose
from ocr.fields.position import position_parts
from ocr.fields.postal import places_of
from ocr.fields.proved_codes import AGREEMENT, proved_code, unread_code
from ocr.fields.tidy import tidy
from ocr.reading import FieldName, Repair
from resources.lexicons import PostalPlace

_LATIN = re.compile(r"[\x20-\x7e’‘“”°]+")


def find_addresses(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Address findings and the pieces left over. Postal codes among the contacts get their proof here."""
    findings: list[Finding] = []
    heads = _heads(pieces, contacts)
    unclear = False
    left = list(pieces)
    for begin in heads:
        first = begin.span
        if first not in left:
            continue
        latin = bool(_LATIN.fullmatch(first.text))
        block = _block(begin, left, heads, contacts, _continues_english if latin else _continues)
        spans = [*_above(first, left), *block.spans] if latin else block.spans
        findings.append(latin_address(spans, contacts) if latin else _japanese(spans))
        unclear |= block.unclear
        left = [each for each in left if each not in spans]
    findings, left = _proved(findings, left, contacts)
    # Where one line may belong to either of two addresses, both may be wrong.
    if unclear:
        findings = [each.with_evidence(Evidence.SEVERAL) for each in findings]
    return [_with_parts(each) for each in findings], left


def _proved(findings: list[Finding], left: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Codes proved by addresses, addresses by codes, and once more where an address was put right."""
    unread = {piece: code for piece in left if is_in_kanji(piece.line) and (code := unread_code(piece.line, findings))}
    read = [*contacts.findings, *unread.values()]
    contacts.findings = [proved_code(each, findings) if each.repair is None else each for each in read]
    agreed = [_agreed(each, contacts) for each in findings]
    contacts.findings = [
        now if now.repair else proved_code(before, agreed) for before, now in zip(read, contacts.findings, strict=True)
    ]
    return agreed, [piece for piece in left if piece not in unread]


def _with_parts(finding: Finding) -> Finding:
    return replace(finding, parts=address_parts(finding.value)) if finding.name is FieldName.ADDRESS else finding


def _heads(pieces: list[Span], contacts: Contacts) -> list[Head]:
    """Where addresses seem to begin, in reading order; some turn out to continue another."""
    codes = [each.spans[0] for each in contacts.of(FieldName.POSTAL_CODE)]
    return [head(piece, codes) for piece in pieces if _begins_in_latin(piece) or _begins(piece, contacts)]


def _begins_in_latin(piece: Span) -> bool:
    return bool(_LATIN.fullmatch(piece.text)) and address.looks_like_english_address(piece.text)


def _begins(piece: Span, contacts: Contacts) -> bool:
    if _LATIN.fullmatch(piece.text):
        return False
    if address.begins_address(piece.text):
        return True
    return address.has_block_number(piece.text) and _code_before(piece, contacts) is not None


def _code_before(piece: Span, contacts: Contacts) -> Finding | None:
    """The postal code that stands before this piece: in its line, else beside it, else just above it."""
    codes = contacts.of(FieldName.POSTAL_CODE)
    places = [(code, code.spans[0]) for code in codes]
    inside = [code for code, at in places if at.line is piece.line and at.start < piece.start]
    beside = [code for code, at in places if _stands_before(at, piece)]
    above = [(code, at) for code, at in places if follows(piece.line, at.line, 2.0)]
    nearest = [code for code, at in above if same_row(at.line, above[-1][1].line)]
    nearest.sort(key=lambda code: abs(code.spans[0].extent[0] - piece.extent[0]))
    return next(iter([*reversed(inside), *reversed(beside), *nearest]), None)


def _stands_before(code: Span, piece: Span) -> bool:
    return code.line is not piece.line and same_row(code.line, piece.line) and code.line.start < piece.line.start


_MOST_LINES = 4
# Between a street and a house in one row, in sizes of print.
_WIDEST_GAP = 5


@dataclass(frozen=True, slots=True)
class _Block:
    """The pieces of an address. unclear: a piece may as well belong to an address beside it."""

    spans: list[Span]
    unclear: bool


def _block(
    begin: Head,
    pieces: list[Span],
    heads: list[Head],
    contacts: Contacts,
    continues: Callable[[list[Span], str], bool],
) -> _Block:
    """An address and the pieces that continue it."""
    first = begin.span
    spans, unclear = [first], False
    for piece in pieces[pieces.index(first) + 1 :]:
        if same_row(piece.line, first.line) and _has_own_code(first, piece, contacts):
            continue
        if len(spans) == _MOST_LINES or _has_own_code(first, piece, contacts):
            break
        if not (_is_next(spans[-1], piece) and continues(spans, piece.text)):
            continue
        owner = whose(piece, begin, heads)
        unclear |= owner is Ownership.UNCLEAR
        if owner is not Ownership.OTHER:
            spans.append(piece)
    return _Block(spans, unclear)


def _above(first: Span, pieces: list[Span]) -> list[Span]:
    """The lines of an English address over the one that tells it is an address: house and floor, street and number."""
    spans: list[Span] = []
    for piece in reversed(pieces[: pieces.index(first)]):
        if _is_next(piece, spans[0] if spans else first):
            if len(spans) == _MOST_LINES or not _leads_english(piece):
                break
            spans.insert(0, piece)
    return spans


def _leads_english(piece: Span) -> bool:
    if not _LATIN.fullmatch(piece.text) or english_position_parts(piece.text) is not None:
        return False
    return address.looks_like_english_building(piece.text) or address.begins_with_block_number(piece.text)


def _has_own_code(first: Span, piece: Span, contacts: Contacts) -> bool:
    """Whether a postal code that is not the first piece's stands before a piece in its line."""
    codes = [code.spans[0] for code in contacts.of(FieldName.POSTAL_CODE)]
    return any(c.line is piece.line and c.line is not first.line and c.end <= piece.start for c in codes)


def _is_next(before: Span, piece: Span) -> bool:
    if piece.line is before.line:
        return True
    alike = 0.7 < piece.line.size_px / max(before.line.size_px, 1) < 1.4
    if same_row(piece.line, before.line):
        return alike and piece.extent[0] - before.extent[1] < _WIDEST_GAP * piece.line.size_px
    return alike and follows(piece.line, before.line)


def _continues(spans: list[Span], text: str) -> bool:
    """Whether a piece is the rest of a Japanese address: a block number, a building, a floor."""
    if address.begins_address(text) or position_parts(text) is not None:
        return False
    if address.ends_with_floor(text) or address.looks_like_building(text):
        return True
    return address.has_block_number(text) and not any(address.has_block_number(each.text) for each in spans)


def _continues_english(spans: list[Span], text: str) -> bool:  # noqa: ARG001  # same shape as _continues
    belongs = address.looks_like_english_address(text) or address.looks_like_english_building(text)
    return belongs and bool(_LATIN.fullmatch(text))


def _japanese(spans: list[Span]) -> Finding:
    printed = _joined(spans)
    text = "".join(span.text for span in spans)
    evidence = frozenset(_address_evidence(spans, text))
    proved = tuple(
        Span(span.line, span.start + start, span.start + end)
        for span in spans
        for start, end in address.known_stretches(span.text)
    )
    return Finding(FieldName.ADDRESS, tidy(printed), printed, tuple(spans), evidence, proved=proved)


def _joined(spans: list[Span]) -> str:
    """The pieces with a space where the street ends and a house is named; a line that breaks inside the street is none."""
    printed = spans[0].printed
    for before, span in pairwise(spans):
        is_street = address.has_block_number(span.text) and not address.has_block_number(before.text)
        breaks = span.line is not before.line and is_street and not address.looks_like_building(before.text)
        printed += ("" if breaks else " ") + span.printed
    return printed


def _first_after(code: Finding, first: Span, contacts: Contacts) -> bool:
    """Whether no other postal code stands between this one and the address."""
    others = [each.spans[0].line for each in contacts.of(FieldName.POSTAL_CODE) if each is not code]
    mine = code.spans[0].line
    return first.line is mine or not any(mine.across < other.across < first.line.across for other in others)


def _address_evidence(spans: list[Span], text: str) -> Iterable[Evidence]:
    if len(spans) > 1:
        yield Evidence.JOINED
    found = address.locality(spans[0].text)
    if found and found.city:
        yield Evidence.KNOWN_CITY
    if found and found.prefecture:
        yield Evidence.PREFECTURE
    if address.has_block_number(text):
        yield Evidence.BLOCK_NUMBER
    if compact(tidy(text)) != compact(text):
        yield Evidence.REPAIRED


def _agreed(finding: Finding, contacts: Contacts) -> Finding:
    """A Japanese address with what the postal table says of its code."""
    first = finding.spans[0]
    code = _code_before(first, contacts) if finding.name is FieldName.ADDRESS else None
    places = places_of(code.value) if code and _first_after(code, first, contacts) else ()
    return _agreed_with(finding, first, places) if places else finding


def _agreed_with(finding: Finding, first: Span, places: tuple[PostalPlace, ...]) -> Finding:
    """The head proved, or put right where a sign or two were misread and no other town is named so."""
    found = address.match(first.text, places)
    head = Span(first.line, first.start, first.start + found.end)
    if found.agreement is Agreement.TOWN:
        return _doubting_variants(finding.with_evidence(Evidence.POSTAL_TOWN, proved=(head,)), head)
    repaired = address.repaired_head(first.text, places) if not address.codes_of(first.text) else None
    if repaired:
        right, length = repaired
        misread = Span(first.line, first.start, first.start + length)
        value = right + finding.value[len(misread.printed) :]
        more = (Evidence.POSTAL_TOWN, Evidence.KNOWN_CITY, Evidence.PREFECTURE, Evidence.REPAIRED)
        repair = Repair(finding.value, Evidence.POSTAL_TOWN.value)
        return replace(finding, value=value, repair=repair).with_evidence(*more, proved=(misread,))
    return finding.with_evidence(*AGREEMENT[found.agreement], proved=(head,))


def _doubting_variants(finding: Finding, head: Span) -> Finding:
    """ヶ or ケ: the table does not tell which of them is printed, so there the engine must be certain."""
    doubtful = [c for c in head.characters if address.has_ambiguous_writing(c.text) and c.confidence < 0.9]
    return finding.with_evidence(Evidence.VARIANT_POSSIBLE) if doubtful else finding
