"""Japanese addresses from their pieces, and what the postal table says of them: proved, or put right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ocr.fields import address
from ocr.fields.address import Agreement
from ocr.fields.column_blocks import DASH, lost_dash
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.house_signs import with_doubtful_signs, with_house_signs
from ocr.fields.layout import Span
from ocr.fields.normalise import compact
from ocr.fields.postal import places_of
from ocr.fields.proved_codes import AGREEMENT
from ocr.fields.tidy import tidy
from ocr.reading import FieldName, Repair
from resources.lexicons import PostalPlace


def japanese_address(spans: Sequence[Span]) -> Finding:
    """The address that some pieces make up, with what its own words prove."""
    printed = _joined(spans)
    text = _text(spans)
    proved = tuple(
        Span(span.line, span.start + start, span.start + end)
        for span in spans
        for start, end in address.known_stretches(span.text)
    )
    finding = Finding(
        FieldName.ADDRESS,
        with_house_signs(tidy(printed)),
        printed,
        tuple(spans),
        frozenset(_evidence(spans, text)),
        proved=proved,
    )
    town = address.town_of(text)
    finding = finding.with_evidence(Evidence.KNOWN_TOWN, proved=_head(spans, town)) if town else finding
    return _without_dust(_with_dashes(_in_present_prefecture(finding, text)))


def _in_present_prefecture(finding: Finding, text: str) -> Finding:
    """With the prefecture in the form of today, where the engine gave an old one: 德島県."""
    found = address.locality(text)
    if found is None or text.startswith(found.prefecture):
        return finding
    value = found.prefecture + finding.value[len(found.prefecture) :]
    return replace(finding, value=value, repair=Repair(finding.value, Evidence.PREFECTURE.value))


def _without_dust(finding: Finding) -> Finding:
    """With signs that have no place in an address put right, and doubted for it."""
    value = with_doubtful_signs(finding.value)
    if value == finding.value:
        return finding
    repair = finding.repair or Repair(finding.value, Evidence.REPAIRED.value)
    return replace(finding, value=value, repair=repair).with_evidence(Evidence.REPAIRED, Evidence.GUESSED)


def _with_dashes(finding: Finding) -> Finding:
    """With the dash of a block number in a column, where it was read as 一."""
    value = finding.value
    for span in finding.spans:
        place = lost_dash(span)
        if place is not None:
            read = span.line.text[span.start : span.end]
            at = place - span.start
            value = value.replace(read, read[:at] + DASH + read[at + 1 :], 1)
    if value == finding.value:
        return finding
    repair = Repair(finding.value, Evidence.REPAIRED.value)
    return replace(finding, value=value, repair=repair).with_evidence(Evidence.REPAIRED, Evidence.GUESSED)


def agreed(finding: Finding, code: Finding | None) -> Finding:
    """The address with what the table says of its postal code."""
    places = places_of(code.value) if code else ()
    return _agreed(finding, places) if places else finding


def _text(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans)


def _joined(spans: Sequence[Span]) -> str:
    """The pieces with a space where the street ends and a house is named; a line that breaks inside the street is none."""
    printed = spans[0].printed
    for before, span in pairwise(spans):
        is_street = address.has_block_number(span.text) and not address.has_block_number(before.text)
        breaks = span.line is not before.line and is_street and not address.looks_like_building(before.text)
        printed += ("" if breaks else " ") + span.printed
    return printed


def _evidence(spans: Sequence[Span], text: str) -> Iterable[Evidence]:
    if len(spans) > 1:
        yield Evidence.JOINED
    found = address.locality(text)
    if found and found.city:
        yield Evidence.KNOWN_CITY
    if found and found.prefecture:
        yield Evidence.PREFECTURE
    if address.has_block_number(text):
        yield Evidence.BLOCK_NUMBER
    if compact(with_house_signs(tidy(text))) != compact(text):
        yield Evidence.REPAIRED


def _agreed(finding: Finding, places: tuple[PostalPlace, ...]) -> Finding:
    """The head proved, or put right where a sign or two were misread and no other town is named so."""
    text = _text(finding.spans)
    found = address.match(text, places)
    head = _head(finding.spans, found.end)
    if found.agreement is Agreement.TOWN:
        forms = address.in_official_forms(text[: found.end], places)
        return _doubting_variants(_in_forms(finding, forms).with_evidence(Evidence.POSTAL_TOWN, proved=head), head)
    repaired = None if address.town_of(text) else address.repaired_head(text, places)
    if repaired:
        right, length = repaired
        misread = _head(finding.spans, length)
        value = right + finding.value[sum(len(span.printed) for span in misread) :]
        more = (Evidence.POSTAL_TOWN, Evidence.KNOWN_CITY, Evidence.PREFECTURE, Evidence.REPAIRED)
        repair = Repair(finding.value, Evidence.POSTAL_TOWN.value)
        return replace(finding, value=value, repair=repair).with_evidence(*more, proved=misread)
    return finding.with_evidence(*AGREEMENT[found.agreement], proved=head)


def _in_forms(finding: Finding, forms: dict[str, str]) -> Finding:
    """With the forms of today where the engine gave old ones: 惠比須町."""
    value = finding.value
    for old, new in forms.items():
        value = value.replace(old, new, 1)
    if value == finding.value:
        return finding
    return replace(finding, value=value, repair=Repair(finding.value, Evidence.POSTAL_TOWN.value))


def _head(spans: Sequence[Span], length: int) -> tuple[Span, ...]:
    """The first so many signs of some pieces."""
    heads = []
    for span in spans:
        taken = min(length, span.end - span.start)
        if taken > 0:
            heads.append(Span(span.line, span.start, span.start + taken))
        length -= taken
    return tuple(heads)


def _doubting_variants(finding: Finding, head: Sequence[Span]) -> Finding:
    """ヶ or ケ: the table does not tell which of them is printed, so there the engine must be certain."""
    signs = [sign for span in head for sign in span.characters]
    doubtful = [sign for sign in signs if address.has_ambiguous_writing(sign.text) and sign.confidence < 0.9]
    return finding.with_evidence(Evidence.VARIANT_POSSIBLE) if doubtful else finding
