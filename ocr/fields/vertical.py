"""Numbers in vertical print, 〇七五－二七〇－八五八七, where the dash is a bar that reads as 一, 二 or nothing.

The structure of Japanese numbers tells which sign is a separator and which a numeral.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.fields.numerals import with_digits
from ocr.fields.telephone import Number, are_groups, national_form, prefecture_of

_NUMERAL = "〇○◯零一二三四五六七八九0-9"
_LIKE_DASH = "-ー一二ニ|丨」・→~=:1"
_SIGN = rf"[{_NUMERAL}{_LIKE_DASH}()\s]"
_RUN = re.compile(rf"\(?[{_NUMERAL}]{_SIGN}{{8,}}[{_NUMERAL}]")
# Here ー or - may be a 一: the postal table tells.
_POSTAL_NUMERAL = rf"[{_NUMERAL}ー-]"
_POSTAL_RUN = re.compile(
    rf"(?:[^{_NUMERAL}ー-]\s?)?({_POSTAL_NUMERAL}{{3}})([{_LIKE_DASH}\s]?)({_POSTAL_NUMERAL}{{4}})$"
)
_HEADS = (2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class _Cut:
    groups: tuple[str, str, str]
    signs: tuple[int, ...]
    score: float
    plain: bool  # every separator was seen as one


def vertical_numbers_in(text: str) -> list[Number]:
    """Telephone numbers of a vertical line's folded copy."""
    found = []
    for match in _RUN.finditer(text):
        cuts = sorted(_cuts(match.group()), key=lambda cut: -cut.score)
        if not cuts:
            continue
        best = cuts[0]
        certain = len(cuts) == 1 or best.score > cuts[1].score
        form, valid = national_form("".join(best.groups))
        value = "-".join(best.groups)
        signs = tuple(match.start() + at for at in best.signs)
        known = valid or value == form
        found.append(Number(match.start(), match.end(), value, known, certain, not best.plain, signs))
    return found


def _cuts(run: str) -> Iterator[_Cut]:
    """Every way to see a number in a run of signs."""
    for head in _HEADS:
        for middle in (2, 3, 4):
            for tail in (3, 4):
                yield from _cuts_at(run, head, middle, tail)


def _cuts_at(run: str, head: int, middle: int, tail: int) -> Iterator[_Cut]:
    numeral = rf"[{_NUMERAL}]"
    gap = rf"(?P<%s>[{_LIKE_DASH}\s]|\s?[()]\s?|)"
    pattern = (
        rf"\(?(?P<head>{numeral}{{{head}}}){gap % 'first'}(?P<middle>{numeral}{{{middle}}}){gap % 'second'}"
        rf"(?P<tail>{numeral}{{{tail}}})"
    )
    match = re.fullmatch(pattern, run)
    if not match:
        return
    groups = tuple(with_digits(match[name]) for name in ("head", "middle", "tail"))
    if not are_groups(list(groups)):
        return
    gaps = (match["first"].strip(), match["second"].strip())
    plain = all(gap and gap in "-()" for gap in gaps)
    digits = "".join(groups)
    form, _ = national_form(digits)
    score = sum(2.0 * (gap in ("-", "(", ")")) + 1.0 * bool(gap) for gap in gaps)
    score += 2.0 * (form == "-".join(groups)) + 1.0 * bool(prefecture_of(digits)) + 0.5 * (gaps[0] == gaps[1])
    signs = tuple(at for name in ("head", "middle", "tail") for at in range(*match.span(name)))
    yield _Cut((groups[0], groups[1], groups[2]), signs, score, plain)


def vertical_postal_code(text: str) -> tuple[str, int, bool] | None:
    """A postal code that is all of a vertical line: its value, where its digits start, and whether its dash was seen.

    Its mark may be misread or lost.
    """
    match = _POSTAL_RUN.match(text.rstrip())
    if not match:
        return None
    code = "-".join(with_digits(part.replace("ー", "一").replace("-", "一")) for part in (match[1], match[3]))
    return code, match.start(1), match[2] == "-"
