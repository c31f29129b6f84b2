"""Postal codes: found in a line, looked up and repaired with the postal table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.fields.text.numerals import with_digits
from resources.lexicons import PostalPlace, postal_places, prefectures

# The dash of a code may read as a dot or a colon; behind a slash it ends a telephone number.
_CODE = re.compile(r"(?<!\d)(?<!\d[./:-])(\d{3})\s?[-ー・.+=±:]\s?(\d{4})(?![\d-])")
# What the mark 〒 reads as counts only just before a code: テ105-0004.
_MARKED = re.compile(
    r"(?:〒|(?:^|(?<=\s))[テデ干千下〶TF=](?=\s?\d{3}\s?[-ー]))\s*(\d{3})\s*[^\d]?\s*(\d\s?\d\s?\d\s?\d)(?!\d)"
)
# Letters among the digits of a marked code: 〒892-Q842.
_LETTERS_BEHIND_MARK = re.compile(r"(?<=〒)\s?[\dOoQlI|]{3}\s?[-ー]\s?[\dOoQlI|]{4}(?![A-Za-z\d])")
_LIKE_DIGITS = str.maketrans("OoQlI|", "000111")
# Dust among the digits of a code: 59.6-0025, 596-00.25. It counts before or behind a prefecture, in either language.
_DUSTY = re.compile(
    r"(?<![\d.-])(?=[\d.]{4}-\d{4}(?!\d)|\d{3}-[\d.]{5})(\d\.?\d\.?\d)-(\d\.?\d\.?\d\.?\d)(?![\d-]|\.\d)"
)
# A dash too many in the second half: 198-00-25.
_PARTED = re.compile(r"(?<![\d.-])(\d{3})-(\d{2}-\d{2})(?![\d.-])")
# Without mark and dash a code counts before a prefecture.
_BARE = re.compile(rf"(?<!\d)(\d{{3}})(\d{{4}})(?=\s?(?:{'|'.join(prefectures())}))")


@dataclass(frozen=True, slots=True)
class PostalCode:
    """A postal code at text[start:end]; value has the form 123-4567. repaired: its dash was concluded, not seen."""

    start: int
    end: int
    value: str
    marked: bool
    repaired: bool = False


def postal_codes_in(text: str, *, kanji: bool = False) -> list[PostalCode]:
    """Postal codes of a line's folded copy, without the sign 〒 in their range."""
    seen = with_digits(text) if kanji else text
    view = _LETTERS_BEHIND_MARK.sub(lambda code: code[0].translate(_LIKE_DIGITS), seen)
    found = [
        PostalCode(m.start(1), m.end(2), f"{m[1]}-{m[2].replace(' ', '')}", marked=True, repaired=m[0] not in seen)
        for m in _MARKED.finditer(view)
    ]
    taken = {code.start for code in found}
    found += [
        PostalCode(m.start(1), m.end(2), f"{m[1]}-{m[2]}", marked=False)
        for m in (*_CODE.finditer(view), *_BARE.finditer(view))
        if m.start(1) not in taken
    ]
    if not found and _names_prefecture(text):
        found = [
            PostalCode(m.start(1), m.end(2), _without_dust(m), marked=False, repaired=True)
            for m in (*_DUSTY.finditer(view), *_PARTED.finditer(view))
        ]
    return sorted(found, key=lambda code: code.start)


def _without_dust(code: re.Match[str]) -> str:
    return "-".join(re.sub("[.-]", "", half) for half in code.groups())


def _names_prefecture(text: str) -> bool:
    return any(name in text for names in prefectures().items() for name in names)


def places_of(code: str) -> tuple[PostalPlace, ...]:
    """The places of a code (123-4567), none if there is no such code."""
    return postal_places(code.replace("-", ""))


def codes_like(code: str) -> Iterator[str]:
    """Codes that differ from this one in a single digit."""
    for place, digit in enumerate(code):
        if digit.isdigit():
            yield from (code[:place] + other + code[place + 1 :] for other in "0123456789" if other != digit)
