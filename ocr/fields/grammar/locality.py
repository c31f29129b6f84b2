"""The prefecture, city and town that a Japanese address begins with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from ocr.fields.grammar.block_and_house import has_block_number, leads_with_block_number, names_house
from ocr.fields.grammar.place_writing import KYOTO_STREET, bare_town, city_forms, skip
from ocr.fields.text.layout import CardLine
from ocr.fields.text.tidy import OLD_FORMS
from resources.lexicons import cities, postal_codes_of, prefectures


@dataclass(frozen=True, slots=True)
class Locality:
    """How far an address could be followed in the tables: text[:end] is prefecture and city as they are written."""

    prefecture: str
    city: str
    end: int


@cache
def _cities() -> dict[str, tuple[tuple[str, str], ...]]:
    """A city as people write it → prefecture and city as the table has them. Wards of big cities stand also under the
    ward's parent, counties also without the county.
    """
    found: dict[str, set[tuple[str, str]]] = {}
    for prefecture, city in cities():
        forms = [*city_forms(city)]
        if "市" in city[1:-1] and city.endswith("区"):
            forms.append(city[: city.index("市", 1) + 1])
        for form in forms:
            found.setdefault(form, set()).add((prefecture, city))
    return {form: tuple(sorted(names)) for form, names in found.items()}


def known_cities(found: Locality) -> tuple[tuple[str, str], ...]:
    """Prefecture and city, as the table has them, that a locality may mean; several where it names none or a parent."""
    return tuple(each for each in _cities().get(found.city, ()) if found.prefecture in ("", each[0]))


def locality(text: str) -> Locality | None:
    """Prefecture and city at the beginning of an address; None if neither is there."""
    prefecture = next((name for name in prefectures() if text.startswith(name)), "") or _in_old_form(text)
    rest = text[len(prefecture) :].lstrip()
    skipped = len(text) - len(rest)
    longest = 10  # 郡 + 町 together; no city's name is longer
    for length in range(min(longest, len(rest)), 1, -1):
        here = Locality(prefecture, rest[:length], skipped + length)
        if known_cities(here):
            return here
    return Locality(prefecture, "", skipped) if prefecture else None


def _in_old_form(text: str) -> str:
    """The prefecture that a text begins with in signs of old forms, as engines give them: 德島県."""
    plain = text[:4].translate(OLD_FORMS)
    return next((name for name in prefectures() if plain.startswith(name)), "") if plain != text[:4] else ""


@lru_cache(maxsize=64)
def _towns(prefecture: str, city: str) -> tuple[str, ...]:
    """The names of a city's towns, the longest first."""
    names = {bare_town(place.town) for _, place in postal_codes_of(prefecture, city)}
    return tuple(sorted(names - {""}, key=len, reverse=True))


def town_end(found: Locality, text: str, start: int) -> int:
    """Where the town ends that begins at start; start where the tables know none there.

    In Kyoto the street stands before the town: 寺町通御池下る下本能寺前町.
    """
    starts = [start]
    if found.city.startswith("京都市"):
        starts += [street.end() for street in KYOTO_STREET.finditer(text, start)]
    ends = (skip(text, at, town) for at in starts for key in known_cities(found) for town in _towns(*key))
    return max(ends, default=start) if starts else start


def town_of(text: str) -> int:
    """Where the town of an address ends that names prefecture or city and a town of the tables; 0 where it does not."""
    found = locality(text)
    if found is None or not found.city:
        return 0
    end = town_end(found, text, found.end)
    return end if end > found.end else 0


def begins_address(text: str) -> bool:
    """Whether an address begins here: a prefecture, or a city with a number behind it."""
    found = locality(text)
    if found is None or found.prefecture:
        return found is not None
    if _names_house(found, text[found.end :]):
        return False
    return has_block_number(text) or bool(re.search(r"\d", text[found.end :]))


def _names_house(found: Locality, behind: str) -> bool:
    """Whether the name of a town begins that of a house, whose floor or room is the only number: 栄町ビル8F."""
    is_town = found.city.endswith(("町", "村")) and "郡" not in found.city
    return is_town and names_house(behind) and not leads_with_block_number(behind)


def is_bare_city(text: str) -> bool:
    """Whether a text is a city and nothing else, as a line of a narrow address: 神戸市東灘区."""
    found = locality(text)
    return found is not None and bool(found.city) and found.end == len(text.rstrip())


def prefectures_of(lines: Iterable[CardLine]) -> frozenset[str]:
    """The English names of the prefectures in which the addresses that begin lines lie."""
    found = (locality(line.text) for line in lines if begins_address(line.text))
    names = {prefecture for each in found if each for prefecture, _ in known_cities(each) or ((each.prefecture, ""),)}
    return frozenset(prefectures()[name] for name in names)


def prefecture_of_address(address: str) -> str:
    """The prefecture that an address names or its city lies in; empty where neither tells."""
    found = locality(address)
    if found is None:
        return ""
    names = {prefecture for prefecture, _ in known_cities(found)} or {found.prefecture}
    return names.pop() if len(names) == 1 else ""
