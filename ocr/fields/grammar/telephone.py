"""Telephone numbers in a line: found in any writing, checked against the numbering plan, given in national form."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import phonenumbers

from ocr.fields.grammar.labels import with_bars
from resources.lexicons import area_codes

_GAP = r"[)(.\s~〜・ー|\]\[《》≪≫〔〕-]"
_RUN = re.compile(
    rf"(?<!\d)(?<!\d[.-])(?:(?:010-)?\(?\+?\s?\(?81\)?{_GAP}+(?:\(0\){_GAP}*)?|\(?\+\s?81)?\(?\d(?:{_GAP}{{0,3}}\d){{7,14}}(?!\d)"
)
_FOREIGN = re.compile(rf"\+\s?(?!81)[1-9]\d{{0,2}}(?:{_GAP}{{0,3}}\d){{6,13}}(?!\d)")
# The end of a range of numbers: 03-1234-5678〜9.
_RANGE = re.compile(r"\d{4}(?=\s?[~〜,・]\s?\d{1,4}$)")
_NEXT = re.compile(r"(?<=\d)[\s・|]{1,3}(?=\(?0\d|\+)")
# A letter that engines give for the zero a number begins with.
_ROUND = re.compile(
    r"(?:(?<![A-Za-z])|(?<=TEL)|(?<=FAX)|(?<=Tel)|(?<=Fax))[OoQ](?=\d{1,4}[^\dA-Za-z@])|(?<=[\d-])[OoQ](?=[\d-])|(?<=\()[OoQ](?=\)\d)"
)
_STROKE = re.compile(r"(?<=\d)[lI|!](?=[\d-])|(?<=-)[lI|!](?=\d)")
# The bar between a number and the label of the next one that reads as a digit: 75 135 35621 Direct, 59611M +81…
_BAR_BEHIND = re.compile(
    r"(?<=\d{4})1(?=\s?(?:[TFMDCP]|tel|fax|mobile|cell|direct|phone|携帯|直通)[.:]?\s?[(+]{0,2}\d)", re.IGNORECASE
)
# The sign of a telephone before a number that reads as a digit of its own: ☎0855-…
_SIGN = re.compile(r"(?:^|(?<=\s))[83]\s?(?=\(?0\d{1,4}[-.)(]\s?\d)")
# The dash or dot behind an area code that reads as a colon, and signs that nothing but a dash reads as: 0743:18-9848,
# 029-176±8195.
_COLON = re.compile(r"(?<=\d):(?=\d{1,4}-\d{4}(?!\d))|(?<=\d)[÷±](?=\d)")
# Groups parted by what parts numbers elsewhere: 03/1234-5678, 03/1234/5678, 0120_446_699, 03'1234'5678.
_MARKS = r"\s?[-/_=*'’:,.)]\s?"
_MARKED = re.compile(
    rf"(?<!\d)(?<!\d[-./])\(?(?:0\d{{1,4}}|\+\s?81{_MARKS}(?:\(0\)\s?)?\d{{1,4}}|\+\s?81\s?(?:\(0\)\s?)?\d{{1,4}}){_MARKS}\d{{1,4}}{_MARKS}\d{{3,4}}"
    r"(?!\d)"
)
# Nothing parts the digits of a group in brackets, but dust: +81 (9.0) 8194-9604.
# Dust behind the code of the country: +81*248 17 5643, +81, 86 174 5312.
_DUST_BEHIND_CODE = re.compile(r"(?<=\+81)\s?[*'’:,](?=\s?\(?\d)")
# Where a number begins that touches the one before it: 0268-19-13110268-19-6228.
_TOUCHING = re.compile(r"(?<=-\d{4})(?=0\d{1,4}-\d{1,4}-\d{4}(?!\d))")
_IN_BRACKETS = re.compile(r"\(\d[\d.\s]*\)")
_MARK = re.compile(r"[/_=*'’:,]")
_MOBILE = ("070", "080", "090")
_FREE = ("0120", "0800", "0570", "0990")
_IP = "050"


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number at text[start:end].

    value is the national form with hyphens, in the groups that are printed where they make sense. valid: the numbering
    plan has such a number. grouped: it is printed in the groups of a Japanese number, which a lost digit would break.
    repaired: separators were found by the structure of the number, not seen. signs are the places of those of its
    digits that nothing but the reading tells.
    """

    start: int
    end: int
    value: str
    valid: bool
    grouped: bool
    repaired: bool = False
    signs: tuple[int, ...] = ()

    @property
    def digits(self) -> str:
        return self.value.replace("-", "").replace(" ", "")

    @property
    def is_mobile(self) -> bool:
        return self.digits.startswith(_MOBILE) and not self.digits.startswith(_FREE)

    @property
    def prefecture(self) -> str | None:
        """English name of the prefecture its area code belongs to; None for mobile, free and IP numbers."""
        return prefecture_of(self.digits) if is_landline(self.digits) else None


def numbers_in(text: str) -> list[Number]:
    """Telephone numbers of a line's folded copy, numerals as digits."""
    text = _DUST_BEHIND_CODE.sub(lambda dust: " " * len(dust[0]), text)
    text = _MARKED.sub(lambda number: _MARK.sub("-", number[0]), _COLON.sub("-", with_bars(text)))
    found = [number for part in _apart(text) for number in _numbers(part)]
    likely = _SIGN.sub(lambda sign: " " * len(sign[0]), _STROKE.sub("1", _ROUND.sub("0", _BAR_BEHIND.sub("|", text))))
    more = [replace(each, repaired=True) for each in _numbers(likely)] if likely != text else []
    free = [each for each in more if not any(one.start < each.end and each.start < one.end for one in found)]
    return sorted([*found, *free], key=lambda each: each.start)


def _apart(text: str) -> list[str]:
    """The text cut where numbers touch; before a cut spaces keep every place."""
    cuts = [each.start() for each in _TOUCHING.finditer(text)]
    return [text[start:end].rjust(end) for start, end in pairwise([0, *cuts, len(text)])]


def _foreign_numbers(text: str) -> list[Number]:
    """Numbers of other countries, which begin with + and their code; value has the international form."""
    return [number for match in _FOREIGN.finditer(text) if (number := _foreign(match))]


def _foreign(match: re.Match[str]) -> Number | None:
    try:
        parsed = phonenumbers.parse(match.group(), None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    value = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    valid = phonenumbers.is_valid_number(parsed)
    signs = tuple(at for at in range(*match.span()) if match.string[at].isdigit())
    return Number(match.start(), match.end(), value, valid, grouped=valid, signs=signs)


def _numbers(text: str) -> list[Number]:
    found = _foreign_numbers(text)
    at = 0
    while match := _RUN.search(text, at):
        start = match.start()
        # Two numbers side by side look like one that is too long.
        gaps = list(_NEXT.finditer(match.group()))
        ends = [match.end(), *(start + gap.start() for gap in gaps)]
        ends += [start + last.end() for last in _RANGE.finditer(match.group())]
        numbers = [number for end in ends if (number := _number(text, start, end))]
        numbers = [
            each for each in numbers if not any(other.start < each.end and each.start < other.end for other in found)
        ]
        found += numbers[:1]
        # What is none, an extension say, may stand before one: 内線2499 | 080-…
        at = numbers[0].end if numbers else start + gaps[0].end() if gaps else match.end()
    return sorted(found, key=lambda each: each.start)


def _number(text: str, start: int, end: int) -> Number | None:
    raw = text[start:end]
    national = national_digits(raw)
    if national is None:
        return None
    groups = _national_groups(raw)
    form, valid = national_form(national)
    sound = are_groups(groups) and "".join(groups) == national
    value = "-".join(groups) if sound else form
    signs = tuple(start + place for place, sign in enumerate(raw) if sign.isdigit())
    # Nothing but a zero begins a number of the plan.
    read = signs[1:] if sound and valid and raw[signs[0] - start] == "0" else signs
    return Number(start, end, value, valid, sound, signs=read)


def national_digits(raw: str) -> str | None:
    """The ten or eleven digits of a number in any writing, or None."""
    digits = re.sub(r"\D", "", re.sub(r"^010(?=\D81)", "", raw))
    if _has_country(raw):
        digits = "0" + digits[2:].removeprefix("0")
    if not digits.startswith("0") or digits.startswith("00"):
        return None
    return digits if len(digits) == expected_length(digits) else None


def _has_country(raw: str) -> bool:
    """Whether a number begins with the code of Japan, +81 or 81 as a group of its own."""
    return bool(re.match(r"\(?\+?\s?\(?81(?:\D|$)|\(?\+\s?81|010\D81", raw))


def expected_length(digits: str) -> int:
    """How many digits a national number with this beginning has."""
    return 11 if digits.startswith((*_MOBILE, _IP, "0800")) else 10


def _national_groups(raw: str) -> list[str]:
    whole = _IN_BRACKETS.sub(lambda found: re.sub(r"\D", "", found[0][1:-1]).join("()"), raw)
    groups = re.findall(r"\d+", re.sub(r"^010(?=\D81)", "", whole))
    if _has_country(raw) and groups[0] == "81":
        groups = [group for group in groups[1:] if group != "0"]
        groups[0] = "0" + groups[0].removeprefix("0")
    return groups


def are_groups(groups: list[str]) -> bool:
    """Whether digits stand in the groups of a Japanese number: 03-1234-5678, 0798-40-7572, 090-…, 0120-…"""
    lengths = [len(group) for group in groups]
    if len(lengths) != 3:
        return False
    head = groups[0]
    if head in (*_MOBILE, _IP):
        return lengths == [3, 4, 4]
    if head in _FREE:
        return lengths in ([4, 3, 3], [4, 2, 4]) or (head == "0800" and lengths == [4, 3, 4])
    return head.startswith("0") and 2 <= lengths[0] <= 5 and sum(lengths) == 10 and lengths[2] == 4


@lru_cache(maxsize=256)
def national_form(digits: str) -> tuple[str, bool]:
    """National form with hyphens, and whether the numbering plan knows the number; digits as they are where not."""
    try:
        number = phonenumbers.parse(digits, "JP")
    except phonenumbers.NumberParseException:  # 010…, the way out of Japan, before a country that is none
        return digits, False
    form = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    if phonenumbers.is_valid_number(number) and form.replace("-", "") == digits:
        return form, True
    return digits, False


def is_landline(digits: str) -> bool:
    """Whether a national number begins with an area code: no mobile, free, IP or service number."""
    return not digits.startswith((*_MOBILE, *_FREE, _IP))


@lru_cache(maxsize=1024)
def is_area_code(head: str) -> bool:
    """Whether the numbering plan has an area code like this (03, 0798), whatever exchange follows."""
    rest = 10 - len(head)
    samples = (f"{head}{first}{'3' * (rest - 1)}" for first in "23456789" if head.startswith("0"))
    return is_landline(head) and any(national_form(each)[0].split("-")[0] == head for each in samples)


@lru_cache(maxsize=256)
def prefecture_of(digits: str) -> str | None:
    """English name of the prefecture of a national number, by the longest known beginning; else by its area code."""
    table = area_codes()
    known = next((table[digits[1:end]] for end in range(len(digits), 1, -1) if digits[1:end] in table), None)
    if known or not is_landline(digits):
        return known
    area = _area_code(digits)
    return _prefecture_of_area(area) if area else None


@lru_cache(maxsize=1024)
def _prefecture_of_area(area: str) -> str | None:
    near = ((f"0{beginning}", name) for beginning, name in area_codes().items())
    here = {name for beginning, name in near if beginning.startswith(area) and _area_code(beginning) == area}
    return here.pop() if len(here) == 1 else None


@lru_cache(maxsize=4096)
def _area_code(digits: str) -> str | None:
    return next((digits[:end] for end in (5, 4, 3, 2) if is_area_code(digits[:end])), None)
