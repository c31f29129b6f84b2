"""How far an address and the places of postal codes agree, and what the table puts right in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import Levenshtein

from ocr.fields.grammar.locality import known_cities, locality
from ocr.fields.grammar.place_writing import KYOTO_STREET, bare_town, city_forms, one_writing, skip
from ocr.fields.text.tidy import OLD_FORMS
from resources.lexicons import PostalPlace, postal_codes_of


class Agreement(IntEnum):
    """How far an address and the places of its postal code agree."""

    NONE = 0
    PREFECTURE = 1
    CITY = 2
    TOWN = 3


@dataclass(frozen=True, slots=True)
class Match:
    """text[:end] is the prefecture, city and town of a place as the table has them (up to ways of writing)."""

    agreement: Agreement
    end: int


def best_match(text: str, places: Iterable[PostalPlace]) -> Match:
    """The best agreement of an address with one of several places."""
    return max(
        (_match(text, place) for place in places), key=lambda each: (each.agreement, each.end), default=_NO_MATCH
    )


_NO_MATCH = Match(Agreement.NONE, 0)


def _match(text: str, place: PostalPlace) -> Match:
    at = skip(text, 0, place.prefecture)
    has_prefecture = at > 0
    after_city = next((end for city in city_forms(place.city) if (end := skip(text, at, city)) > at), 0)
    if not after_city:
        return Match(Agreement.PREFECTURE, at) if has_prefecture else _NO_MATCH
    town = bare_town(place.town)
    starts = [
        after_city,
        *(street.end() for street in KYOTO_STREET.finditer(text, after_city) if "京都市" in place.city),
    ]
    ends = [end for at in starts if town and (end := skip(text, at, town)) > at]
    return Match(Agreement.TOWN, max(ends)) if ends else Match(Agreement.CITY, after_city)


def repaired_head(text: str, places: Iterable[PostalPlace]) -> tuple[str, int] | None:
    """The head (prefecture, city, town) as the table has it, and how much of text it replaces, where text is misread.

    A place counts when at most a quarter of its signs, and no more than two, differ from what was read.
    """
    best: tuple[int, str, int] | None = None
    for place in places:
        town = bare_town(place.town)
        section = "大字" if "大字" in text and not town.startswith("大字") else ""
        for city in city_forms(place.city):
            for head in (place.prefecture + city + section + town, city + section + town):
                for length in (len(head), len(head) - 1, len(head) + 1):
                    wrong = Levenshtein.distance(one_writing(text[:length]), one_writing(head))
                    if town and 0 < wrong <= min(2, len(head) // 4) and (best is None or wrong < best[0]):
                        best = (wrong, head, length)
    return (best[1], best[2]) if best else None


def in_official_forms(head: str, places: Iterable[PostalPlace]) -> dict[str, str]:
    """Old forms of kanji in the head of an address, each with the form that the table has for it."""
    official = "".join(place.prefecture + place.city + place.town for place in places)
    forms = {sign: sign.translate(OLD_FORMS) for sign in head}
    return {old: new for old, new in forms.items() if old != new and old not in official and new in official}


def codes_of(text: str) -> list[str]:
    """The postal codes (123-4567) that the table has for an address that names its town."""
    found = locality(text)
    if found is None:
        return []
    rows = [(best_match(text, (place,)), code) for key in known_cities(found) for code, place in postal_codes_of(*key)]
    towns = [(each.end, code) for each, code in rows if each.agreement is Agreement.TOWN]
    longest = max((end for end, _ in towns), default=0)
    return [f"{code[:3]}-{code[3:]}" for end, code in towns if end == longest]
