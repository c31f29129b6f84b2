"""Postal codes: found in a line, checked and repaired with the postal table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ocr.fields.numerals import with_digits
from resources.lexicons import postal_table

_CODE = re.compile(r"(?<!\d)(?<!\d[.-])(\d{3})\s?[-ー・.]\s?(\d{4})(?![\d-])")
_MARKED = re.compile(r"〒\s*(\d{3})\s*[^\d]?\s*(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class PostalCode:
    """A postal code at text[start:end]; value has the form 123-4567."""

    start: int
    end: int
    value: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Place:
    """What the table knows about one code. town may be empty (the rest of a city)."""

    prefecture: str
    city: str
    town: str


def postal_codes_in(text: str, *, kanji: bool = False) -> list[PostalCode]:
    """Postal codes of a line's folded copy without the sign 〒 in their range."""
    view = with_digits(text) if kanji else text
    found = [PostalCode(m.start(1), m.end(2), f"{m[1]}-{m[2]}", marked=True) for m in _MARKED.finditer(view)]
    taken = {code.start for code in found}
    found += [
        PostalCode(m.start(1), m.end(2), f"{m[1]}-{m[2]}", marked=False)
        for m in _CODE.finditer(view)
        if m.start(1) not in taken
    ]
    return sorted(found, key=lambda code: code.start)


@lru_cache(maxsize=512)
def places_of(code: str) -> tuple[Place, ...]:
    """The places of a code (123-4567), none if there is no such code."""
    table = postal_table()
    key = f"\n{code.replace('-', '')}\t"
    places = []
    at = table.find(key)
    while at >= 0:
        end = table.index("\n", at + 1)
        _, prefecture, city, town = table[at + 1 : end].split("\t")
        places.append(Place(prefecture, city, town))
        at = end if table.startswith(key, end) else -1
    return tuple(places)
