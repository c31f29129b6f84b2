"""Japanese addresses from their pieces, and what the postal table says of them: proved, or put right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ocr.fields.addresses.column_blocks import with_dashes
from ocr.fields.addresses.house_signs import with_doubtful_signs, with_house_signs
from ocr.fields.addresses.proved_codes import AGREEMENT
from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.block_and_house import has_block_number, known_stretches, looks_like_building
from ocr.fields.grammar.locality import locality, town_of
from ocr.fields.grammar.place_match import Agreement, best_match, in_official_forms, repaired_head
from ocr.fields.grammar.place_writing import has_ambiguous_writing
from ocr.fields.grammar.postal import places_of
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact
from ocr.fields.text.tidy import tidy
from ocr.reading import Character, FieldName, Repair
from resources.lexicons import PostalPlace


def japanese_address(spans: Sequence[Span]) -> Finding:
    """The address that some pieces make up, with what its own words prove."""
    printed = _joined(spans, [span.printed for span in spans])
    # The dashes of block numbers in columns, where they were read as 一 or not at all.
    dashed = _joined(spans, [with_dashes(span) for span in spans])
    text = _text(spans)
    proved = tuple(
        Span(span.line, span.start + start, span.start + end)
        for span in spans
        for start, end in known_stretches(span.text)
    )
    finding = Finding(
        FieldName.ADDRESS,
        with_house_signs(tidy(dashed)),
        printed,
        tuple(spans),
        frozenset(_evidence(spans, text)),
        proved=proved,
    )
    if dashed != printed:
        repair = Repair(with_house_signs(tidy(printed)), Evidence.REPAIRED.value)
        finding = replace(finding, repair=repair).with_evidence(Evidence.REPAIRED, Evidence.GUESSED)
    town = town_of(text)
    finding = finding.with_evidence(Evidence.KNOWN_TOWN, proved=_head(spans, town)) if town else finding
    return _without_dust(_in_present_prefecture(finding, text))


def _in_present_prefecture(finding: Finding, text: str) -> Finding:
    """With the prefecture in the form of today, where the engine gave an old one: 德島県."""
    found = locality(text)
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


def agreed(finding: Finding, code: Finding | None) -> Finding:
    """The address with what the table says of its postal code."""
    places = places_of(code.value) if code else ()
    return _agreed(finding, places) if places else finding


def _text(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans)


def _joined(spans: Sequence[Span], texts: Sequence[str]) -> str:
    """The texts of pieces with a space where the street ends and a house is named; a line that breaks inside the street
    is none.
    """
    joined = texts[0]
    for (before, span), text in zip(pairwise(spans), texts[1:], strict=True):
        is_street = has_block_number(span.text) and not has_block_number(before.text)
        breaks = span.line is not before.line and is_street and not looks_like_building(before.text)
        joined += ("" if breaks else " ") + text
    return joined


def _evidence(spans: Sequence[Span], text: str) -> Iterable[Evidence]:
    if len(spans) > 1:
        yield Evidence.JOINED
    found = locality(text)
    if found and found.city:
        yield Evidence.KNOWN_CITY
    if found and found.prefecture:
        yield Evidence.PREFECTURE
    if has_block_number(text):
        yield Evidence.BLOCK_NUMBER
    if compact(with_house_signs(tidy(text))) != compact(text):
        yield Evidence.REPAIRED


def _agreed(finding: Finding, places: tuple[PostalPlace, ...]) -> Finding:
    """The head proved, or put right where a sign or two were misread and no other town is named so."""
    text = _text(finding.spans)
    found = best_match(text, places)
    head = _head(finding.spans, found.end)
    if found.agreement is Agreement.TOWN:
        forms = in_official_forms(text[: found.end], places) | _large_ke(head, places)
        return _doubting_variants(_in_forms(finding, forms).with_evidence(Evidence.POSTAL_TOWN, proved=head), head)
    repaired = None if town_of(text) else repaired_head(text, places)
    if repaired:
        right, length = repaired
        misread = _head(finding.spans, length)
        value = right + finding.value[_end_of(misread, finding.value, text[length:]) :]
        more = (Evidence.POSTAL_TOWN, Evidence.KNOWN_CITY, Evidence.PREFECTURE, Evidence.REPAIRED)
        repair = Repair(finding.value, Evidence.POSTAL_TOWN.value)
        return replace(finding, value=value, repair=repair).with_evidence(*more, proved=misread)
    return finding.with_evidence(*AGREEMENT[found.agreement], proved=head)


def _end_of(head: Sequence[Span], value: str, rest: str) -> int:
    """Where the head ends in a value, which dust that was taken out of it may have made shorter."""
    end = sum(len(span.printed) for span in head)
    seen = value.find(rest[:_SIGNS_BEHIND], max(0, end - _SIGNS_BEHIND), end + _SIGNS_BEHIND)
    return seen if len(rest) >= _SIGNS_BEHIND and seen >= 0 else end


_SIGNS_BEHIND = 3


# From this share on that an engine gives ケ beside ヶ it is ケ where the table writes the town so: of 17 on kept corpora
# all seven, and none of the ten that are ヶ reached half of it.
_MAY_BE_LARGE = 0.04


def _large_ke(head: Sequence[Span], places: Iterable[PostalPlace]) -> dict[str, str]:
    """ヶ as the ケ that the engine saw beside it, with the sign before it as the table has them: 金ケ崎 read as 金ヶ崎."""
    official = "".join(place.city + place.town for place in places)
    signs = [sign for span in head for sign in span.characters]
    pairs = ((before.text + sign.text, sign) for before, sign in pairwise(signs) if sign.text == "ヶ")
    return {
        read: read[:-1] + "ケ"
        for read, sign in pairs
        if read[:-1] + "ケ" in official
        and any(each.text == "ケ" and each.probability >= _MAY_BE_LARGE for each in sign.alternatives)
    }


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
    doubtful = [sign for sign in signs if has_ambiguous_writing(sign.text) and _may_be_other(sign)]
    return finding.with_evidence(Evidence.VARIANT_POSSIBLE) if doubtful else finding


def _may_be_other(sign: Character) -> bool:
    others = (each for each in sign.alternatives if has_ambiguous_writing(each.text))
    return sign.confidence < _CERTAIN or any(each.probability >= _MAY_BE_OTHER for each in others)


# Below that of what is put right: of 80 signs between kanji two were wrong that the engine wavered at so little.
_CERTAIN, _MAY_BE_OTHER = 0.9, 0.02
