"""Postal codes with what the postal table and the addresses of the card say about them."""

from __future__ import annotations

from dataclasses import replace

from ocr.fields import address
from ocr.fields.address import Agreement
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import follows, same_row
from ocr.fields.postal import codes_like, places_of
from ocr.reading import FieldName

# What each agreement of an address with its postal code says.
AGREEMENT = {
    Agreement.TOWN: frozenset({Evidence.POSTAL_TOWN}),
    Agreement.CITY: frozenset({Evidence.POSTAL_CITY}),
    Agreement.PREFECTURE: frozenset({Evidence.POSTAL_CONTRADICTS}),
    Agreement.NONE: frozenset({Evidence.POSTAL_CONTRADICTS}),
}


def proved_code(finding: Finding, addresses: list[Finding]) -> Finding:
    """A postal code with what the table and the card's addresses say, repaired by a single digit where that fits."""
    if finding.name is not FieldName.POSTAL_CODE:
        return finding
    own = [each for each in addresses if _belongs(finding, each)]
    found = _best_match(finding.value, own)
    if found is Agreement.TOWN:
        return finding.with_evidence(Evidence.POSTAL_TABLE, Evidence.POSTAL_TOWN, proved=finding.spans)
    fitting = [code for code in codes_like(finding.value) if _best_match(code, own) is Agreement.TOWN]
    if len(fitting) == 1:
        more = (Evidence.POSTAL_TABLE, Evidence.POSTAL_TOWN, Evidence.REPAIRED, Evidence.GUESSED)
        return replace(finding, value=fitting[0]).with_evidence(*more)
    if not places_of(finding.value):
        return finding.with_evidence(Evidence.POSTAL_CONTRADICTS)
    latin = [each.evidence for each in own if each.name is FieldName.ADDRESS_EN]
    levels = {Evidence.PREFECTURE, Evidence.POSTAL_CITY, Evidence.POSTAL_TOWN}
    if latin:
        return finding.with_evidence(Evidence.POSTAL_TABLE, *(levels & latin[0]))
    agreement = AGREEMENT[found] if any(each.name is FieldName.ADDRESS for each in own) else frozenset()
    return finding.with_evidence(Evidence.POSTAL_TABLE, *agreement)


def _belongs(code: Finding, block: Finding) -> bool:
    """Whether an address stands in the code's line, beside it or after it."""
    mine, first = code.spans[0].line, block.spans[0].line
    inside = any(span.line is mine for span in block.spans)
    return inside or same_row(mine, first) or follows(first, mine, 2.0)


def _best_match(code: str, addresses: list[Finding]) -> Agreement:
    places = places_of(code)
    texts = [each.value for each in addresses if each.name is FieldName.ADDRESS]
    return max((address.match(text, places).agreement for text in texts), default=Agreement.NONE)
