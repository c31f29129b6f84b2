"""Postal codes with what the postal table and the addresses of the card say about them."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.column_postal import code_that_fits, codes_that_fit
from ocr.fields.grammar.column_signs import is_in_kanji
from ocr.fields.grammar.place_match import Agreement, best_match, codes_of
from ocr.fields.grammar.postal import codes_like, places_of
from ocr.fields.text.layout import CardLine, Span, follows, same_row
from ocr.reading import FieldName, Repair

# What each agreement of an address with its postal code says.
AGREEMENT = {
    Agreement.TOWN: frozenset({Evidence.POSTAL_TOWN}),
    Agreement.CITY: frozenset({Evidence.POSTAL_CITY}),
    Agreement.PREFECTURE: frozenset({Evidence.POSTAL_CONTRADICTS}),
    Agreement.NONE: frozenset({Evidence.POSTAL_CONTRADICTS}),
}
_TOWN = (Evidence.POSTAL_TABLE, Evidence.POSTAL_TOWN)
# A digit read more surely than this is what is printed, even where another would agree with the address.
_CLEAR = 0.98


def proved_code(finding: Finding, addresses: list[Finding]) -> Finding:
    """A postal code with what the table and the card's addresses say, put right where only one code fits both."""
    if finding.name is not FieldName.POSTAL_CODE or not finding.spans:
        return finding
    own = [each for each in addresses if _belongs(finding, each)] or addresses[:1] * (len(addresses) == 1)
    found = _best_agreement(finding.value, own)
    if found is Agreement.TOWN:
        rival = _has_rival(finding, own)
        return finding.with_evidence(
            *_TOWN, *([Evidence.GUESSED] if rival else ()), proved=() if rival else finding.spans
        )
    meant = _meant(finding, own)
    if meant:
        repair = Repair(finding.value, Evidence.KNOWN_TOWN.value)
        # Digits are hardly ever misread in rows: there the address may be the one that is wrong.
        doubts = () if is_in_kanji(finding.spans[0].line) else (Evidence.GUESSED,)
        return replace(finding, value=meant, repair=repair).with_evidence(*_TOWN, Evidence.REPAIRED, *doubts)
    if not places_of(finding.value):
        return finding.with_evidence(*_unlisted(finding.value, own))
    latin = [each.evidence for each in own if each.name is FieldName.ADDRESS_EN]
    levels = {Evidence.PREFECTURE, Evidence.POSTAL_CITY, Evidence.POSTAL_TOWN}
    if latin:
        return finding.with_evidence(Evidence.POSTAL_TABLE, *(levels & latin[0]))
    agreement = AGREEMENT[found] if any(each.name is FieldName.ADDRESS for each in own) else frozenset()
    return finding.with_evidence(Evidence.POSTAL_TABLE, *agreement)


def _has_rival(finding: Finding, own: list[Finding]) -> bool:
    """Whether the town has another code that the strokes of a column may be: 谷河内 is 132-0002 and 133-0002."""
    line = finding.spans[0].line
    codes = {code for each in own if each.name is FieldName.ADDRESS for code in codes_of(each.value)}
    return is_in_kanji(line) and bool(codes_that_fit(line, codes - {finding.value}))


# A line that is a code in digits alone, whose dash and mark read as other signs: テ49110901.
_DIGITS_ALONE = re.compile(r"[〒テデTF千=]?\s?\d{3}\s?[^\s]?\s?\d{4}")


def may_be_code(line: CardLine) -> bool:
    """Whether a line that nothing has taken may be a postal code, however badly read."""
    return is_in_kanji(line) or bool(_DIGITS_ALONE.fullmatch(line.text.strip()))


def unread_code(line: CardLine, addresses: list[Finding]) -> Finding | None:
    """The code of an address beside a vertical line whose signs were too badly read to make one up."""
    span = Span(line, 0, len(line.text))
    unproved = [each for each in addresses if Evidence.POSTAL_TOWN not in each.evidence]
    finding = Finding(FieldName.POSTAL_CODE, line.text, span.printed, (span,))
    codes = [code for each in unproved if _belongs(finding, each) for code in codes_of(each.value)]
    meant = code_that_fits(line, codes)
    if meant is None:
        return None
    repair = Repair(line.text, Evidence.KNOWN_TOWN.value)
    return replace(finding, value=meant, repair=repair).with_evidence(*_TOWN, Evidence.REPAIRED, Evidence.GUESSED)


def _meant(finding: Finding, own: list[Finding]) -> str | None:
    """The code that was misread: the only one of the address that differs by a digit, or in a column by strokes."""
    span = finding.spans[0]
    texts = [each.value for each in own if each.name is FieldName.ADDRESS]
    if is_in_kanji(span.line):
        return code_that_fits(span.line, [code for text in texts for code in codes_of(text)])
    if places_of(finding.value) and all(confidence > _CLEAR for _, confidence in span.confidences()):
        return None
    fitting = [code for code in codes_like(finding.value) if _best_agreement(code, own) is Agreement.TOWN]
    return fitting[0] if len(fitting) == 1 else None


def _unlisted(code: str, own: list[Finding]) -> tuple[Evidence, ...]:
    """What a code tells that the table does not have. Large offices have codes of their own, xxx-8xxx, not all listed."""
    near = {each[:3] for finding in own if finding.name is FieldName.ADDRESS for each in codes_of(finding.value)}
    if code[4] == "8" and code[:3] in near:
        return (Evidence.PREFECTURE,)
    return (Evidence.POSTAL_CONTRADICTS,)


def _belongs(code: Finding, block: Finding) -> bool:
    """Whether an address stands in the code's line, beside it or after it."""
    mine, first = code.spans[0].line, block.spans[0].line
    inside = any(span.line is mine for span in block.spans)
    return inside or same_row(mine, first) or follows(first, mine, 2.0)


def _best_agreement(code: str, addresses: list[Finding]) -> Agreement:
    places = places_of(code)
    texts = [each.value for each in addresses if each.name is FieldName.ADDRESS]
    return max((best_match(text, places).agreement for text in texts), default=Agreement.NONE)
