"""Addresses in Latin letters, checked word by word against the postal table."""

from __future__ import annotations

import re
import unicodedata

from ocr.fields.addresses.house_signs import with_doubtful_signs, with_house_signs
from ocr.fields.addresses.latin_towns import with_whole_town
from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.contacts.contacts import Contacts
from ocr.fields.grammar.address_words import english_is_in_known_words
from ocr.fields.grammar.english_address import english_building_stretches
from ocr.fields.grammar.labels import LabelKind, labels_in
from ocr.fields.grammar.postal import places_of
from ocr.fields.grammar.romaji import one_spelling, romaji
from ocr.fields.text.layout import Span
from ocr.fields.text.tidy import without_dust
from ocr.reading import FieldName, Repair
from resources.lexicons import prefectures


def latin_address(spans: list[Span], contacts: Contacts) -> Finding:
    """The address that some pieces make up; its postal code stands inside."""
    spans = [_without_label(spans[0]), *spans[1:]]
    printed = " ".join(_with_comma(span) for span in spans[:-1]) + " " * (len(spans) > 1) + spans[-1].printed
    evidence = {Evidence.JOINED} if len(spans) > 1 else set()
    if any(re.search(r"\d-\d", _without_code(span)) for span in spans):
        evidence.add(Evidence.BLOCK_NUMBER)
    value = with_house_signs(without_dust(_MISREAD_CODE.sub("-", _SPECK.sub(" ", printed))))
    likely = with_doubtful_signs(value)
    if likely != value:
        evidence |= {Evidence.REPAIRED, Evidence.GUESSED}
    value = _STOP.sub(", ", _LOST_COMMA.sub(", ", likely))
    value = _ONES.sub(lambda ones: "1" * len(ones[0]), value)
    value = _STROKES.sub(lambda numeral: "I" * min(len(numeral[0]), 3), _SMALL_L.sub("I", value))
    if _signs(value) != _signs(printed):
        evidence.add(Evidence.REPAIRED)
    value = _without_dots(value) if _CODE.search(value) else value
    repair = Repair(printed, Evidence.REPAIRED.value) if value != printed else None
    finding = Finding(FieldName.ADDRESS_EN, value, printed, tuple(spans), frozenset(evidence), repair=repair)
    for code in contacts.of(FieldName.POSTAL_CODE):
        if any(_holds(span, code.spans[0]) for span in spans):
            finding = _agreed_in_latin(finding, code.value)
    finding = finding.with_evidence(proved=(*_stretches(spans, {"japan"}), *_houses(spans)))
    known = english_is_in_known_words(value, [span.text for span in finding.proved])
    return finding.with_evidence(Evidence.DICTIONARY_WORDS) if known else finding


def _signs(text: str) -> str:
    return re.sub(r"[\s,.]", "", text)


# Dust in a space: Oi-cho,·Naka-ku, 10-23·Minami-cho.
_SPECK = re.compile(r"(?<=,)\s?[·・]\s?|(?<=\d)[·・](?=[A-Z][a-z])")
_CODE = re.compile(r"(?<![\d-])\d{3}-\d{4}(?![\d-])")
# The comma behind a postal code that reads as a full stop.
_LOST_COMMA = re.compile(r"(?<=\d{3}-\d{4})\s?\.\s?(?=Japan\b)", re.IGNORECASE)
# A full stop where only a comma stands, behind no abbreviation.
_STOP = re.compile(
    r"(?<=[A-Za-z\d])(?<!\bBldg)(?<!\bBLDG)(?<!\bSt)(?<!\bAve)(?<!\bRd)(?<!\bNo)(?<!\bFl)(?<!\bDr)(?<!\bPref)(?<!\bBlvd)(?<!\b[A-Z])"
    r"\.+(?:\s+(?=[A-Z\d#])|\s?(?=Japan\b))"
)
# No Japanese word has an l: lida is Iida. Roman numerals of a house: Building IIl.
_SMALL_L = re.compile(r"(?<![A-Za-z'’])l(?=[a-z]{2,}[,\s-])(?!ane\b|evel\b)")
_STROKES = re.compile(r"(?<=[a-z]\s)(?=[I1]*[Il|])[Il|]{2,4}(?=[\s,]|$)")
# The first figures of a block number: ll14-29.
_ONES = re.compile(r"(?<![A-Za-z\d-])[lI|]{1,2}(?=\d{1,3}-\d)")
# Dust above a letter reads as its accent; in Japanese places only the bar of a long vowel is printed.
_DOTS = re.compile("[\u0300\u0301\u0303\u0307\u0308\u030a\u030c]")


def _without_dots(text: str) -> str:
    return unicodedata.normalize("NFC", _DOTS.sub("", unicodedata.normalize("NFD", text)))


# The dash of a postal code that reads as another sign.
_MISREAD_CODE = re.compile(r"(?<=\b\d{3})[+=:](?=\d{4}\b)")


def _without_label(span: Span) -> Span:
    label = next((each for each in labels_in(span.text) if each.start == 0 and each.kind is LabelKind.ADDRESS), None)
    return Span(span.line, span.start + label.end, span.end) if label else span


def _without_code(span: Span) -> str:
    """The text of a span without postal codes, whose dash is no block number's."""
    return re.sub(r"\d{3}-\d{4}", "", span.text)


def _houses(spans: list[Span]) -> list[Span]:
    """Words like Building and Floor: a misreading would not leave them whole."""
    return [
        Span(span.line, span.start + start, span.start + end)
        for span in spans
        for start, end in english_building_stretches(span.text)
    ]


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
            agreed = agreed.with_evidence(Evidence.POSTAL_CITY, Evidence.KNOWN_CITY, proved=proved)
        if text & _spellings(town):
            agreed = agreed.with_evidence(Evidence.POSTAL_TOWN, proved=proved)
        elif Evidence.POSTAL_CITY in agreed.evidence and len(places_of(code)) == 1:
            agreed = with_whole_town(agreed, _spellings(town))
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
