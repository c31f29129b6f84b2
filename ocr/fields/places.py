"""Addresses of the card: put together from the pieces after a postal code and the lines that continue them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from ocr.fields import address
from ocr.fields.address import Agreement
from ocr.fields.contacts import Contacts
from ocr.fields.evidence import Evidence, Finding
from ocr.fields.layout import Span, follows, same_row
from ocr.fields.normalise import compact
from ocr.fields.position import position_parts
from ocr.fields.postal import codes_like, places_of
from ocr.fields.romaji import one_spelling, romaji
from ocr.fields.tidy import tidy
from ocr.reading import FieldName
from resources.lexicons import PostalPlace, prefectures

_LATIN = re.compile(r"[\x20-\x7e’‘“”°]+")
_AGREEMENT = {
    Agreement.TOWN: frozenset({Evidence.POSTAL_TOWN}),
    Agreement.CITY: frozenset({Evidence.POSTAL_CITY}),
    Agreement.PREFECTURE: frozenset({Evidence.POSTAL_CONTRADICTS}),
    Agreement.NONE: frozenset({Evidence.POSTAL_CONTRADICTS}),
}


def find_addresses(pieces: list[Span], contacts: Contacts) -> tuple[list[Finding], list[Span]]:
    """Address findings and the pieces left over. Postal codes among the contacts get their proof here."""
    findings: list[Finding] = []
    left = list(pieces)
    for piece in pieces:
        if piece not in left:
            continue
        spans: list[Span] = []
        if _LATIN.fullmatch(piece.text):
            if address.looks_like_english_address(piece.text):
                spans = _block(piece, left, contacts, _continues_english)
                findings.append(_english(spans, contacts))
        elif _begins(piece, contacts):
            spans = _block(piece, left, contacts, _continues)
            findings.append(_japanese(spans, contacts))
        left = [each for each in left if each not in spans]
    contacts.findings = [_proved_code(each, findings) for each in contacts.findings]
    return findings, left


def _begins(piece: Span, contacts: Contacts) -> bool:
    if address.begins_address(piece.text):
        return True
    return address.has_block_number(piece.text) and _code_before(piece, contacts) is not None


def _code_before(piece: Span, contacts: Contacts) -> Finding | None:
    """The postal code that stands before this piece: in its line, else beside it, else just above it."""
    codes = contacts.of(FieldName.POSTAL_CODE)
    places = [(code, code.spans[0]) for code in codes]
    inside = [code for code, at in places if at.line is piece.line and at.start < piece.start]
    beside = [code for code, at in places if at.line is not piece.line and same_row(at.line, piece.line)]
    above = [code for code, at in places if follows(piece.line, at.line, 2.0)]
    return next(iter([*reversed(inside), *beside, *reversed(above)]), None)


_MOST_LINES = 4


def _block(
    first: Span, pieces: list[Span], contacts: Contacts, continues: Callable[[list[Span], str], bool]
) -> list[Span]:
    """An address and the pieces that continue it."""
    spans = [first]
    for piece in pieces[pieces.index(first) + 1 :]:
        if len(spans) == _MOST_LINES or _has_own_code(first, piece, contacts):
            break
        if _is_next(spans[-1], piece) and continues(spans, piece.text):
            spans.append(piece)
    return spans


def _has_own_code(first: Span, piece: Span, contacts: Contacts) -> bool:
    """Whether a postal code that is not the first piece's stands before a piece in its line."""
    codes = [code.spans[0] for code in contacts.of(FieldName.POSTAL_CODE)]
    return any(c.line is piece.line and c.line is not first.line and c.end <= piece.start for c in codes)


def _is_next(before: Span, piece: Span) -> bool:
    if piece.line is before.line:
        return True
    alike = 0.7 < piece.line.size_px / max(before.line.size_px, 1) < 1.4
    return alike and (follows(piece.line, before.line) or same_row(piece.line, before.line))


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


def _japanese(spans: list[Span], contacts: Contacts) -> Finding:
    joint = "" if spans[0].line.vertical else " "
    printed = joint.join(span.printed for span in spans)
    text = "".join(span.text for span in spans)
    evidence = frozenset(_address_evidence(spans, text))
    proved = tuple(
        Span(span.line, span.start + start, span.start + end)
        for span in spans
        for start, end in address.known_stretches(span.text)
    )
    finding = Finding(FieldName.ADDRESS, tidy(printed), printed, tuple(spans), evidence, proved=proved)
    code = _code_before(spans[0], contacts)
    places = places_of(code.value) if code and _first_after(code, spans[0], contacts) else ()
    return _agreed(finding, spans[0], places) if places else finding


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


def _agreed(finding: Finding, first: Span, places: tuple[PostalPlace, ...]) -> Finding:
    """With what the postal table says: the head proved, or put right where a sign or two were misread."""
    found = address.match(first.text, places)
    head = Span(first.line, first.start, first.start + found.end)
    if found.agreement is Agreement.TOWN:
        return _doubting_variants(finding.with_evidence(Evidence.POSTAL_TOWN, proved=(head,)), head)
    repaired = address.repaired_head(first.text, places)
    if repaired:
        right, length = repaired
        misread = Span(first.line, first.start, first.start + length)
        value = right + finding.value[len(misread.printed) :]
        more = (Evidence.POSTAL_TOWN, Evidence.KNOWN_CITY, Evidence.PREFECTURE, Evidence.REPAIRED)
        return replace(finding, value=value).with_evidence(*more, proved=(misread,))
    return finding.with_evidence(*_AGREEMENT[found.agreement], proved=(head,))


def _doubting_variants(finding: Finding, head: Span) -> Finding:
    """ヶ or ケ: the table does not tell which of them is printed, so there the engine must be certain."""
    doubtful = [c for c in head.characters if address.has_ambiguous_writing(c.text) and c.confidence < 0.9]
    return finding.with_evidence(Evidence.VARIANT_POSSIBLE) if doubtful else finding


def _english(spans: list[Span], contacts: Contacts) -> Finding:
    printed = " ".join(_with_comma(span) for span in spans[:-1]) + " " * (len(spans) > 1) + spans[-1].printed
    evidence = {Evidence.JOINED} if len(spans) > 1 else set()
    if re.search(r"\d-\d", spans[0].text):
        evidence.add(Evidence.BLOCK_NUMBER)
    finding = Finding(FieldName.ADDRESS_EN, printed, printed, tuple(spans), frozenset(evidence))
    for code in contacts.of(FieldName.POSTAL_CODE):
        if any(_holds(span, code.spans[0]) for span in spans):
            finding = _agreed_in_latin(finding, code.value)
    return finding.with_evidence(proved=tuple(_stretches(spans, {"japan"})))


def _with_comma(span: Span) -> str:
    """A line of a Latin address with the comma at its end, which trimming took off."""
    return span.printed + ("," if span.line.text[span.end :].lstrip().startswith(",") else "")


def _agreed_in_latin(finding: Finding, code: str) -> Finding:
    """With the words of a Latin address that spell the prefecture, city and town of its postal code."""
    latin = prefectures()
    agreed = finding
    for place in places_of(code):
        town = re.sub(r"[((].*", "", place.town_kana)
        words = {one_spelling(latin[place.prefecture]), *_spellings(place.city_kana), *_spellings(town)}
        proved = tuple(_stretches(list(finding.spans), words))
        text = {one_spelling(span.text) for span in proved}
        if one_spelling(latin[place.prefecture]) in text:
            agreed = agreed.with_evidence(Evidence.PREFECTURE, proved=proved)
        if text & _spellings(place.city_kana):
            agreed = agreed.with_evidence(Evidence.POSTAL_CITY, Evidence.KNOWN_CITY)
        if text & _spellings(town):
            agreed = agreed.with_evidence(Evidence.POSTAL_TOWN)
    return agreed


_ENDINGS = ("シ", "ク", "グン", "チョウ", "マチ", "ムラ", "ソン", "オオアザ")


def _spellings(kana: str) -> set[str]:
    """Latin words of a place's reading: whole, and its parts (キョウトシフシミク: kyotoshi, fushimiku)."""
    parts = {kana}
    for cut in range(2, len(kana) - 1):
        if kana[:cut].endswith(("シ", "グン")):
            parts |= {kana[:cut], kana[cut:]}
    parts |= {part.removesuffix(ending) for part in parts for ending in _ENDINGS if len(part) > len(ending) + 1}
    return {one_spelling(romaji(part)) for part in parts if part}


def _stretches(spans: list[Span], words: set[str]) -> list[Span]:
    """The words of some spans that are among the given ones, spelling aside."""
    return [
        Span(span.line, span.start + word.start(), span.start + word.end())
        for span in spans
        for word in re.finditer(r"[A-Za-z]+(?:-[A-Za-z]+)*", span.text)
        if one_spelling(word.group()) in words
    ]


def _holds(span: Span, inner: Span) -> bool:
    return span.line is inner.line and span.start <= inner.start and inner.end <= span.end


def _proved_code(finding: Finding, addresses: list[Finding]) -> Finding:
    """A postal code with what the table and the card's addresses say, repaired by a single digit where that fits."""
    if finding.name is not FieldName.POSTAL_CODE:
        return finding
    own = [each for each in addresses if _belongs(finding, each)]
    found = _best_match(finding.value, own)
    if found is Agreement.TOWN:
        return finding.with_evidence(Evidence.POSTAL_TABLE, Evidence.POSTAL_TOWN, proved=finding.spans)
    fitting = [code for code in codes_like(finding.value) if _best_match(code, own) is Agreement.TOWN]
    if len(fitting) == 1:
        more = (Evidence.POSTAL_TABLE, Evidence.POSTAL_TOWN, Evidence.REPAIRED)
        return replace(finding, value=fitting[0]).with_evidence(*more)
    if not places_of(finding.value):
        return finding.with_evidence(Evidence.POSTAL_CONTRADICTS)
    latin = [each.evidence for each in own if each.name is FieldName.ADDRESS_EN]
    levels = {Evidence.PREFECTURE, Evidence.POSTAL_CITY, Evidence.POSTAL_TOWN}
    if latin:
        return finding.with_evidence(Evidence.POSTAL_TABLE, *(levels & latin[0]))
    agreement = _AGREEMENT[found] if any(each.name is FieldName.ADDRESS for each in own) else frozenset()
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


def without_offices(pieces: list[Span], addresses: list[Finding], contacts: Contacts) -> list[Span]:
    """Without the pieces that only say whose address follows: 本社, 大阪支店 beside an address or, with several, above."""
    blocks = [*addresses, *contacts.of(FieldName.POSTAL_CODE)]
    several = len(contacts.of(FieldName.POSTAL_CODE)) > 1 or len(addresses) > 1
    return [piece for piece in pieces if not any(_heads(piece, block, several=several) for block in blocks)]


def _heads(piece: Span, block: Finding, *, several: bool) -> bool:
    first = block.spans[0]
    if piece.line is first.line:
        return piece.start < first.start
    alike = 0.7 < piece.line.size_px / max(first.line.size_px, 1) < 1.4
    if not alike or len(piece.text) > 12:
        return False
    if same_row(piece.line, first.line):
        return piece.line.start < first.line.start
    return several and follows(first.line, piece.line)
