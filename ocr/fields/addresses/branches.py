"""Which of the card's offices a postal code, an address or a number belongs to: 本社, 大阪支店, 工場 … each with its own.

Every address is an office; one that is printed in both languages is one. A number belongs to the address it follows in
its column (on some cards: that it stands before), unless its area code or a word beside it names another office.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cmp_to_key

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar.locality import prefecture_of_address
from ocr.fields.grammar.postal import places_of
from ocr.fields.grammar.telephone import prefecture_of
from ocr.fields.text.layout import Span, same_row
from ocr.reading import FieldName
from resources.lexicons import prefectures

_NUMBERS = (FieldName.TEL, FieldName.FAX)
_PLACED = (FieldName.POSTAL_CODE, FieldName.ADDRESS, FieldName.ADDRESS_EN, *_NUMBERS, FieldName.MOBILE)
# What tells that a Latin text is an address at all: JQ-QM 14420 is none, and no office.
_PLACES = frozenset({
    Evidence.KNOWN_CITY, Evidence.KNOWN_TOWN, Evidence.PREFECTURE, Evidence.POSTAL_CITY, Evidence.POSTAL_TOWN, Evidence.BLOCK_NUMBER,
})  # fmt: skip
_OFFICE = re.compile(
    r"[^\s\d,.:/()〒■●◆□]{0,8}?(?:本社|本店|本部|本院|支社|支店|支部|支所|営業所|事務所|出張所|事業所|工場|研究所|センター|オフィス|店|校|院)"
)


@dataclass(frozen=True, slots=True)
class Office:
    """One address of the card and what tells about it. Addresses and codes are findings that belong to it for sure."""

    spans: tuple[Span, ...]
    prefecture: str
    codes: frozenset[str]
    names: frozenset[str]

    @property
    def column(self) -> tuple[float, float]:
        extents = [span.extent for span in self.spans]
        return min(start for start, _ in extents), max(end for _, end in extents)

    @property
    def rows(self) -> tuple[float, float]:
        """From where to where it reaches across the lines."""
        ranges = [span.line.across for span in self.spans]
        return min(start for start, _ in ranges), max(end for _, end in ranges)


def with_offices(findings: Sequence[Finding]) -> list[Finding]:
    """The findings with the number of their office, 0 being the first in reading order."""
    offices = _offices(findings)
    if len(offices) < 2:  # of one office there is nothing to choose
        return [replace(each, office=0) if each.name in _PLACED else each for each in findings]
    numbers = [each for each in findings if each.name in _NUMBERS]
    ways = [_owners(numbers, offices, before=False)]
    if any(number.spans and _is_first(number.spans[0], offices) for number in numbers):
        ways.append(_owners(numbers, offices, before=True))
    chosen = max(ways, key=lambda each: _agreeing(numbers, each, offices))
    owners = {id(number): at for number, at in zip(numbers, _corrected(numbers, chosen, offices), strict=True)}
    return [_placed(each, owners, offices) for each in findings]


def _placed(finding: Finding, owners: dict[int, int], offices: list[Office]) -> Finding:
    if finding.name not in _PLACED:
        return finding
    if id(finding) in owners:
        return replace(finding, office=owners[id(finding)])
    # A mobile telephone is its owner's, wherever it stands.
    return replace(finding, office=0 if finding.name is FieldName.MOBILE else _office_of(finding, offices))


def _office_of(finding: Finding, offices: list[Office]) -> int:
    if not finding.spans:
        return 0
    inside = (at for at, office in enumerate(offices) if set(finding.spans) <= set(office.spans))
    return next(inside, 0)


def _offices(findings: Sequence[Finding]) -> list[Office]:
    """In reading order; an English address joins the Japanese one with its postal code, or the one in its place."""
    codes = [each for each in findings if each.name is FieldName.POSTAL_CODE and each.spans]
    local = [each for each in findings if each.name is FieldName.ADDRESS and each.spans]
    foreign = [each for each in findings if each.name is FieldName.ADDRESS_EN and each.spans]
    found = [_office([each], _codes_of(each, codes, [*local, *foreign])) for each in (local or foreign)]
    for place, each in enumerate(foreign if local else ()):
        mine = _codes_of(each, codes, [*local, *foreign])
        values = {code.value for code in mine}
        same = next((at for at, office in enumerate(found) if office.codes & values), None)
        if same is None and len(local) == len(foreign):
            same = place
        if same is None and not (mine or each.evidence & _PLACES):
            continue
        if same is None:
            found.append(_office([each], mine))
        else:
            found[same] = replace(found[same], spans=(*found[same].spans, *each.spans, *_spans(mine)))
    return sorted(found, key=cmp_to_key(_order))


def _order(one: Office, other: Office) -> int:
    """Offices beside each other from left to right, those over each other from top to bottom."""
    (a0, a1), (b0, b1) = one.rows, other.rows
    beside = min(a1, b1) - max(a0, b0) > 0.3 * min(a1 - a0, b1 - b0) and not _shares_column(one, other)
    return round(one.column[0] - other.column[0] if beside else a0 - b0)


def _office(addresses: list[Finding], codes: list[Finding]) -> Office:
    prefecture = next((name for each in addresses if (name := prefecture_of_address(each.value))), "")
    if not prefecture:
        prefecture = next((place.prefecture for code in codes for place in places_of(code.value)), "")
    spans = (*_spans(addresses), *_spans(codes))
    return Office(spans, prefecture, frozenset(code.value for code in codes), frozenset(_names_in(spans)))


def _spans(findings: Iterable[Finding]) -> tuple[Span, ...]:
    return tuple(span for each in findings for span in each.spans)


def _codes_of(address: Finding, codes: list[Finding], addresses: list[Finding]) -> list[Finding]:
    """The postal codes of an address: those in its lines, else those to which it stands nearest."""
    lines = {id(span.line) for span in address.spans}
    return [code for code in codes if id(code.spans[0].line) in lines or _nearest(code, addresses) is address]


def _nearest(code: Finding, addresses: list[Finding]) -> Finding:
    return min(addresses, key=lambda each: _distance(code.spans[0], each.spans))


def _distance(one: Span, others: Sequence[Span]) -> float:
    """How far apart two blocks are, in sizes of print. What stands before its address is nearer than what follows."""
    size = max(one.line.size_px, 1.0)
    start, end = one.extent
    apart = []
    for other in others:
        other_start, other_end = other.extent
        aside = max(0.0, other_start - end, start - other_end)
        after = one.line.across[0] - other.line.across[1]
        before = other.line.across[0] - one.line.across[1]
        apart.append((aside + max(0.0, before, 1.5 * after)) / size + (0.5 if after > 0 else 0.0))
    return min(apart)


def _names_in(spans: Sequence[Span]) -> Iterable[str]:
    """Words of offices that head an address in its own line: 大阪支店 〒530-0001."""
    for span in spans:
        yield from (match.group() for match in _OFFICE.finditer(span.line.text, 0, span.start))


def _owners(numbers: list[Finding], offices: list[Office], *, before: bool) -> list[int]:
    return [_owner(number.spans[0], offices, before=before) if number.spans else 0 for number in numbers]


def _owner(number: Span, offices: list[Office], *, before: bool) -> int:
    """The office whose address is the last one above the number in its column (before: the first one below)."""
    own_line = [at for at, office in enumerate(offices) if any(span.line is number.line for span in office.spans)]
    if len(own_line) == 1:
        return own_line[0]
    near = _in_column(number, offices)
    ordered = sorted(near, key=lambda at: _top(offices[at]))
    above = [at for at in ordered if _begins_above(number, offices[at])]
    below = [at for at in ordered if at not in above]
    if before:
        return below[0] if below else above[-1]
    return above[-1] if above else below[0]


def _is_first(number: Span, offices: list[Office]) -> bool:
    """Whether a number stands before every address of its column."""
    return not any(_begins_above(number, offices[at]) for at in _in_column(number, offices))


def _in_column(number: Span, offices: list[Office]) -> list[int]:
    """The office nearest along the line, and those over or under it; not those beside it."""
    start, end = number.extent

    def aside(office: Office) -> float:
        first, last = office.column
        return max(0.0, first - end, start - last)

    nearest = min(offices, key=aside)
    return [at for at, office in enumerate(offices) if _shares_column(office, nearest)]


def _shares_column(one: Office, other: Office) -> bool:
    (a0, a1), (b0, b1) = one.column, other.column
    return min(a1, b1) - max(a0, b0) > 0.5 * min(a1 - a0, b1 - b0)


def _top(office: Office) -> float:
    return office.rows[0]


def _begins_above(number: Span, office: Office) -> bool:
    first = min(office.spans, key=lambda span: span.line.across[0])
    if same_row(first.line, number.line):
        return first.extent[0] <= number.extent[0]
    return _top(office) < number.line.across[0]


def _agreeing(numbers: list[Finding], owners: list[int], offices: list[Office]) -> int:
    return sum(_prefecture(number) == offices[at].prefecture for number, at in zip(numbers, owners, strict=True))


def _prefecture(number: Finding) -> str | None:
    """The prefecture of a number's area code, in Japanese."""
    name = prefecture_of(number.value.replace("-", ""))
    return next((japanese for japanese, latin in prefectures().items() if latin == name), None)


def _corrected(numbers: list[Finding], owners: list[int], offices: list[Office]) -> list[int]:
    """The owners, corrected where only another office is named beside a number, or lies where its area code does.

    A number stays where it is the only one of its kind and the other office has such a number of its own.
    """
    held = [(number.name, at) for number, at in zip(numbers, owners, strict=True)]
    own = {
        place for place, each in zip(held, numbers, strict=True) if _prefecture(each) == offices[place[1]].prefecture
    }
    corrected = []
    for number, (name, at) in zip(numbers, held, strict=True):
        there = _named_beside(number, offices)
        if there is None:
            there = _in_its_area(number, offices)
            stays = held.count((name, at)) == 1 and (name, there) in own
            there = at if stays or _prefecture(number) == offices[at].prefecture else there
        corrected.append(at if there is None else there)
    return corrected


def _named_beside(number: Finding, offices: list[Office]) -> int | None:
    """The only office whose name stands in a number's line."""
    if not number.spans:
        return None
    text = number.spans[0].line.text
    named = [at for at, office in enumerate(offices) if any(name in text for name in office.names)]
    return named[0] if len(named) == 1 else None


def _in_its_area(number: Finding, offices: list[Office]) -> int | None:
    """The only office in the prefecture of a number's area code."""
    here = _prefecture(number)
    fitting = [at for at, office in enumerate(offices) if here is not None and office.prefecture == here]
    return fitting[0] if len(fitting) == 1 else None
