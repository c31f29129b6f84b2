"""Telephone numbers in a line: found in any writing, checked against the numbering plan, given in national form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers

from ocr.fields.numerals import with_digits
from resources.lexicons import area_codes

_RUN = re.compile(r"(?<!\d)(?<!\d[.-])(?:\(?\+\s?\(?81\)?[-.\s]?(?:\(0\)[-.\s]?)?)?\(?\d[\d)(.\s~・ー|-]{7,}\d(?!\d)")
_MOBILE = ("070", "080", "090")
_FREE_OR_IP = ("0120", "0800", "0570", "050", "0990")


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number at text[start:end]. value is the national form with hyphens; valid: the plan knows it."""

    start: int
    end: int
    value: str
    valid: bool
    grouped: bool  # printed groups are those of the plan: a digit lost or doubled would break them

    @property
    def digits(self) -> str:
        return self.value.replace("-", "")

    @property
    def is_mobile(self) -> bool:
        return self.digits.startswith(_MOBILE)

    @property
    def prefecture(self) -> str | None:
        """English name of the prefecture its area code belongs to; None for mobile, free and IP numbers."""
        if self.is_mobile or self.digits.startswith(_FREE_OR_IP):
            return None
        return _prefecture(self.digits[1:])


def numbers_in(text: str, *, kanji: bool = False) -> list[Number]:
    """Telephone numbers of a line's folded copy. kanji: numerals may be written 〇一二 (vertical cards)."""
    view = with_digits(text) if kanji else text
    found: list[Number] = []
    for match in _RUN.finditer(view):
        for start, end in _single_numbers(view, match.start(), match.end()):
            number = _number(view, start, end)
            if number:
                found.append(number)
    return found


def _single_numbers(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a run of digits where two numbers stand side by side."""
    pieces = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+(?:\s\S+)*", text[start:end])]
    return pieces if len(pieces) > 1 else [(start, end)]


def _number(text: str, start: int, end: int) -> Number | None:
    raw = text[start:end]
    national = national_digits(raw)
    if national is None:
        return None
    groups = re.findall(r"\d+", re.sub(r"^\D*81\D*(?:\(0\))?", "0 ", raw) if "+" in raw else raw)
    value, valid = national_form(national)
    return Number(start, end, value, valid, _agrees(groups, value))


def national_digits(raw: str) -> str | None:
    """The ten or eleven digits of a number in any writing, or None."""
    digits = re.sub(r"\D", "", raw)
    if "+" in raw and digits.startswith("81"):
        digits = "0" + digits[2:].removeprefix("0")
    return digits if digits.startswith("0") and len(digits) in (10, 11) else None


@lru_cache(maxsize=256)
def national_form(digits: str) -> tuple[str, bool]:
    """National form with hyphens, and whether the numbering plan knows the number."""
    number = phonenumbers.parse(digits, "JP")
    valid = phonenumbers.is_valid_number(number)
    if not valid:
        return digits, False
    form = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return form, form.replace("-", "") == digits


def _agrees(groups: list[str], value: str) -> bool:
    expected = value.split("-")
    joined = [group for group in groups if group]
    if joined and joined[0] == "0" and len(joined) == len(expected) + 1:
        joined = ["0" + joined[1], *joined[2:]]
    return joined == expected


def _prefecture(significant: str) -> str | None:
    table = area_codes()
    for length in range(len(significant), 0, -1):
        found = table.get(significant[:length])
        if found:
            return found
    return None
