"""Postal codes in vertical print, 〒六一四－八一七三: by what the signs may be and by the codes of the card's addresses."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from ocr.fields.grammar.column_signs import ColumnSign, number_runs
from ocr.fields.grammar.postal import PostalCode, places_of
from ocr.fields.text.layout import CardLine

# What the mark 〒 reads as, beside itself; or nothing.
_MARK = re.compile(r"(?:郵便番号)?[〒テデFfTtＦ十千干下F=]?\s?")
_NOT_IN_TABLE = math.log(0.004)
_LOST_DASH = math.log(0.15)
_MOST_READINGS = 128
# Of strokes one is lost now and then, of other signs hardly ever; a sign is rarely taken for one of another shape.
_LOST_STROKE, _LOST_SIGN, _OTHER_SIGN, _EXTRA_SIGN = map(math.log, (0.02, 1e-4, 1e-3, 1e-3))
_LEAST_FIT = math.log(1e-5)


def vertical_codes_in(line: CardLine) -> list[PostalCode]:
    """Postal codes that begin a vertical line behind their mark, whatever became of it."""
    return [code for run in number_runs(line) if (code := _code(line, run))]


def _code(line: CardLine, run: Sequence[ColumnSign]) -> PostalCode | None:
    if line.text[run[0].place] == "十":
        run = run[1:]  # the mark, where it is no dash
    if not run:
        return None
    before = line.text[: run[0].place]
    if not _MARK.fullmatch(before):
        return None
    readings = max(_readings(run), default=None)
    if readings is None:
        return None
    _, digits, plain = readings
    value = f"{digits[:3]}-{digits[3:]}"
    return PostalCode(run[0].place, run[-1].place + 1, value, marked="〒" in before, repaired=not plain)


def _readings(run: Sequence[ColumnSign]) -> Iterator[tuple[float, str, bool]]:
    """Log weight, seven digits, and whether they are what was read."""
    if len(run) > 4 and run[3].best == run[4].best == "-":
        run = [*run[:3], *run[4:]]  # dust beside the dash
    for dash in (True, False):
        if len(run) != 7 + dash or (dash and not run[3].probability("-")):
            continue
        signs = [*run[:3], *run[3 + dash :]]
        weight = math.log(run[3].probability("-")) if dash else _LOST_DASH
        choices = [[each for each in sign.options.items() if each[0].isdigit()] for sign in signs]
        for chosen in islice(product(*choices), _MOST_READINGS):
            digits = "".join(digit for digit, _ in chosen)
            seen = weight + sum(math.log(share) for _, share in chosen)
            known = 0.0 if places_of(digits) else _NOT_IN_TABLE
            as_read = dash and all(sign.best == digit for sign, digit in zip(signs, digits, strict=True))
            yield seen + known, digits, as_read and run[3].best == "-"


def code_that_fits(line: CardLine, codes: Iterable[str]) -> str | None:
    """The one of some codes (123-4567) that the signs of a line may be a misreading of."""
    found = codes_that_fit(line, codes)
    return found[0] if len(found) == 1 else None


def codes_that_fit(line: CardLine, codes: Iterable[str]) -> list[str]:
    """Those of some codes that the signs of a line may be a misreading of."""
    runs = list(number_runs(line))
    return [code for code in sorted(set(codes)) if any(_fit(run, code) > _LEAST_FIT for run in runs)]


def _fit(run: Sequence[ColumnSign], code: str) -> float:
    """The log probability that a code was read as these signs: an alignment that may lose and add signs."""
    row = [0.0]
    for sign in code:
        row.append(row[-1] + _lost(sign))
    for seen in run:
        above, row = row, [row[0] + _EXTRA_SIGN]
        for place, sign in enumerate(code):
            read = math.log(max(seen.probability(sign), math.exp(_OTHER_SIGN)))
            row.append(max(above[place] + read, above[place + 1] + _EXTRA_SIGN, row[-1] + _lost(sign)))
    return row[-1]


def _lost(sign: str) -> float:
    if sign == "-":
        return _LOST_DASH
    return _LOST_STROKE if sign in "12" else _LOST_SIGN
