"""Postal addresses in Japanese and in Latin letters: where one begins, what belongs to it, what proves it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from ocr.fields.text.layout import CardLine
from ocr.fields.text.tidy import OLD_FORMS
from resources.lexicons import PostalPlace, building_words, cities, postal_codes_of, prefectures

_BLOCK = re.compile(
    r"[0-9〇一二三四五六七八九十百]+(?:丁目|番地|番町|番|号(?![館室棟]))|[0-9]+\s?[-ー‐の]\s?[0-9]+"
    r"|[〇一二三四五六七八九十百]+\s?[-ー‐―のノ・]\s?[〇一二三四五六七八九十百]+|地割|条[東西南北]?[0-9一二三四五六七八九十]"
)
# 三丁目十七番二十三号, 二九五番地の二〇, 四番地: a 号 closes it, or a 番地.
_NUMBER = "[0-9０-９〇一二三四五六七八九十百]+"
_COUNTED_BLOCK = re.compile(rf"(?:{_NUMBER}番{_NUMBER}号|{_NUMBER}番地?(?:[のノ]?{_NUMBER})?)$")
_BUILDING = re.compile(
    r"(?:[0-9〇一二三四五六七八九十百]+\s?(?:階|F\b|号室|号館|号棟|F$)|B[1-9]F?\b|地下[0-9一二三]階)"
    rf"|(?:{'|'.join(map(re.escape, building_words()))})"
)
_ENGLISH_PLACE = re.compile(
    r"\b[A-Z][a-z]+-(?:ku|shi|cho|machi|gun|ken|fu|to|son|mura|dori|chome)\b|\b[Cc]home\b|\b(?:Japan|JAPAN)\b(?=\s*(?:$|[,.;)\d]))"
    r"|\bTokyo\b(?!,?\s(?:(?:Head|Main|Sales|Branch|Regional)\s)?(?:Office|Headquarters|Branch|Plant|Factory|Works)\b)",
    re.ASCII,
)
_CODE = re.compile(r"(?<![\d-])\d{3}-\d{4}(?![\d-])")
# The end of an address: a prefecture with nothing behind it but a number.
_ENGLISH_REST = re.compile(rf"(?:^|,\s?)(?:{'|'.join(prefectures().values())})(?:\s(?:Pref|\d)|,|\.|$)")
# A prefecture right before a postal code.
_PREFECTURE_AND_CODE = re.compile(
    rf"\b(?:{'|'.join(prefectures().values())})(?:-ken|-fu)?,?\s?〒?\d{{3}}-\d{{4}}(?![\d-])"
)
# Of the United States; other letters before five figures are a register's (JQ-QM 14420).
_STATES = "A[KLRZ]|C[AOT]|D[CE]|FL|GA|GU|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]"
# Abroad: a street with its number, a state with its ZIP code, a country at the end.
_FOREIGN_PLACE = re.compile(
    r"^\d{1,5}[A-Z]?,?\s(?:[A-Z][\w.'-]*\s){1,4}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Dr\.?|Lane|Ln\.?|Way|Square|"
    r"Parkway|Pkwy|Highway|Hwy)(?:,|\s|$)"
    rf"|(?<![\w-])(?:{_STATES})\s\d{{5}}(?:-\d{{4}})?\b|^Singapore\s\d{{6}}$"
    r"|(?:,|\d)\s?(?:U\.?S\.?A\.?|United States|U\.?K\.?|United Kingdom|P\.?R\.? ?China|China|Taiwan|R\.?O\.?C\.?|Hong Kong|Singapore|Thailand|Vietnam|"
    r"Viet Nam|Indonesia|Malaysia|Philippines|India|(?:South )?Korea|Germany|France|Italy|Spain|Netherlands|Australia|Canada|Mexico|Brazil)\.?$"
)
_ENGLISH_BUILDING = re.compile(
    r"\b(?:Bldg|Building|Tower|Floor|Plaza|Square|Annex|Terrace|Heights|Mansion|Suite|Room|Centre|House|Court|Mall)\b|#\d+(?:-\d+)?|\bCenter\W{1,3}#?\d"
    r"|\b\d{1,3}(?:st|nd|rd|th)?\s?(?:F|Fl|Floor)\b|\bB\d\s?F?\b"
)
# Ways of writing one place: 霞ヶ関, 霞ケ関, 霞が関; 一ノ宮, 一の宮, 一之宮; numerals of a town.
_WRITINGS = str.maketrans("ヶヵノ之〇一二三四五六七八九がが", "ケカのの0123456789ケケ") | OLD_FORMS
_BUILDING_WORD = re.compile("|".join(map(re.escape, building_words())))
_DASH = re.compile(r"(?<=\d)\s?[-ー]\s?(?=\d)")
# Numerals between what only numerals stand between: the 二 of 第二 and of 二丁目 is no ニ.
_COUNTED = re.compile(r"第[一二三四五六七八九十]|[二三八](?=丁目|番|号|階)")
# The end of a street of Kyoto.
_STREET = re.compile(r"(?:上|下|西入|東入|入)[るルリ町]?(?:[東西南北]入[るル]?)?")
_FLOOR = re.compile(r"(?:[0-9〇一二三四五六七八九十]+\s?(?:階|F|号室))$")


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
        forms = [*_city_forms(city)]
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
    names = {_bare_town(place.town) for _, place in postal_codes_of(prefecture, city)}
    return tuple(sorted(names - {""}, key=len, reverse=True))


def town_end(found: Locality, text: str, start: int) -> int:
    """Where the town ends that begins at start; start where the tables know none there.

    In Kyoto the street stands before the town: 寺町通御池下る下本能寺前町.
    """
    starts = [start]
    if found.city.startswith("京都市"):
        starts += [street.end() for street in _STREET.finditer(text, start)]
    ends = (_skip(text, at, town) for at in starts for key in known_cities(found) for town in _towns(*key))
    return max(ends, default=start) if starts else start


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


def match(text: str, places: Iterable[PostalPlace]) -> Match:
    """The best agreement of an address with one of several places."""
    return max(
        (_match(text, place) for place in places), key=lambda each: (each.agreement, each.end), default=_NO_MATCH
    )


_NO_MATCH = Match(Agreement.NONE, 0)


def _match(text: str, place: PostalPlace) -> Match:
    at = _skip(text, 0, place.prefecture)
    has_prefecture = at > 0
    after_city = next((end for city in _city_forms(place.city) if (end := _skip(text, at, city)) > at), 0)
    if not after_city:
        return Match(Agreement.PREFECTURE, at) if has_prefecture else _NO_MATCH
    town = _bare_town(place.town)
    starts = [after_city, *(street.end() for street in _STREET.finditer(text, after_city) if "京都市" in place.city)]
    ends = [end for at in starts if town and (end := _skip(text, at, town)) > at]
    return Match(Agreement.TOWN, max(ends)) if ends else Match(Agreement.CITY, after_city)


def _city_forms(city: str) -> tuple[str, ...]:
    """A city with and without its county."""
    county = city.find("郡", 1)
    return (city, city[county + 1 :]) if 0 < county < len(city) - 2 else (city,)


def _skip(text: str, start: int, expected: str) -> int:
    """The place after expected in text from start, or start if it does not stand there."""
    at = start
    if text.startswith(("大字", "字"), at) and not expected.startswith(("大字", "字")):
        at += 2 if text.startswith("大字", at) else 1
    for sign in expected:
        while at < len(text) and text[at] == " ":
            at += 1
        if at >= len(text) or _one_form(text[at]) != _one_form(sign):
            return start
        at += 1
    return at


def _one_form(sign: str) -> str:
    return sign.translate(_WRITINGS)


def _bare_town(town: str) -> str:
    return re.sub(r"[((].*", "", town)


def repaired_head(text: str, places: Iterable[PostalPlace]) -> tuple[str, int] | None:
    """The head (prefecture, city, town) as the table has it, and how much of text it replaces, where text is misread.

    A place counts when at most a quarter of its signs, and no more than two, differ from what was read.
    """
    best: tuple[int, str, int] | None = None
    for place in places:
        town = _bare_town(place.town)
        section = "大字" if "大字" in text and not town.startswith("大字") else ""
        for city in _city_forms(place.city):
            for head in (place.prefecture + city + section + town, city + section + town):
                for length in (len(head), len(head) - 1, len(head) + 1):
                    wrong = Levenshtein.distance(_one_writing(text[:length]), _one_writing(head))
                    if town and 0 < wrong <= min(2, len(head) // 4) and (best is None or wrong < best[0]):
                        best = (wrong, head, length)
    return (best[1], best[2]) if best else None


def in_official_forms(head: str, places: Iterable[PostalPlace]) -> dict[str, str]:
    """Old forms of kanji in the head of an address, each with the form that the table has for it."""
    official = "".join(place.prefecture + place.city + place.town for place in places)
    forms = {sign: sign.translate(OLD_FORMS) for sign in head}
    return {old: new for old, new in forms.items() if old != new and old not in official and new in official}


def _one_writing(text: str) -> str:
    return text.translate(_WRITINGS)


def prefectures_of(lines: Iterable[CardLine]) -> frozenset[str]:
    """The English names of the prefectures in which the addresses that begin lines lie."""
    found = (locality(line.text) for line in lines if begins_address(line.text))
    names = {prefecture for each in found if each for prefecture, _ in known_cities(each) or ((each.prefecture, ""),)}
    return frozenset(prefectures()[name] for name in names)


def codes_of(text: str) -> list[str]:
    """The postal codes (123-4567) that the table has for an address that names its town."""
    found = locality(text)
    if found is None:
        return []
    rows = [(match(text, (place,)), code) for key in known_cities(found) for code, place in postal_codes_of(*key)]
    towns = [(each.end, code) for each, code in rows if each.agreement is Agreement.TOWN]
    longest = max((end for end, _ in towns), default=0)
    return [f"{code[:3]}-{code[3:]}" for end, code in towns if end == longest]


def town_of(text: str) -> int:
    """Where the town of an address ends that names prefecture or city and a town of the tables; 0 where it does not."""
    found = locality(text)
    if found is None or not found.city:
        return 0
    end = town_end(found, text, found.end)
    return end if end > found.end else 0


def has_ambiguous_writing(text: str) -> bool:
    """ヶ and ケ look alike in small print, and both are in use."""
    return any(sign in text for sign in "ヶケ")


def known_stretches(text: str) -> list[tuple[int, int]]:
    """Where signs stand that a misreading would not leave whole: words of buildings, dashes and counted numerals."""
    return [match.span() for pattern in (_BUILDING_WORD, _DASH, _COUNTED) for match in pattern.finditer(text)]


def begins_address(text: str) -> bool:
    """Whether an address begins here: a prefecture, or a city with a number behind it."""
    found = locality(text)
    if found is None or found.prefecture:
        return found is not None
    return bool(_BLOCK.search(text) or re.search(r"\d", text[found.end :]))


def is_bare_city(text: str) -> bool:
    """Whether a text is a city and nothing else, as a line of a narrow address: 神戸市東灘区."""
    found = locality(text)
    return found is not None and bool(found.city) and found.end == len(text.rstrip())


def leads_with_block_number(text: str) -> bool:
    """Whether a block number stands before any word of a house: 2-3-4 新橋ビル, but not 新橋タワー402号."""
    block, house = _BLOCK.search(text), _BUILDING.search(text)
    return bool(block and (house is None or block.start() < house.start()))


def has_block_number(text: str) -> bool:
    return bool(_BLOCK.search(text))


def ends_with_counted_block(text: str) -> bool:
    """Whether an address ends with a block number in all its units: nothing of it is lost, and no house follows."""
    return bool(_COUNTED_BLOCK.search(text))


def looks_like_building(text: str) -> bool:
    return bool(_BUILDING.search(text))


def ends_with_floor(text: str) -> bool:
    return bool(_FLOOR.search(text))


def looks_like_english_address(text: str) -> bool:
    """A line of an address in Latin letters."""
    if _ENGLISH_PLACE.search(text) or _FOREIGN_PLACE.search(text) or _PREFECTURE_AND_CODE.search(text):
        return True
    return bool(re.match(r"\d+-\d+(?:-\d+)*\s*,?\s+[A-Z]", text))


def begins_with_block_number(text: str) -> bool:
    """A street of an address in Latin letters: 1-11-17 10-jo-dori."""
    return bool(re.match(r"\d{1,4}(?:-\d{1,3}(?:-\d{1,3})?)?,?\s+\d*-?[A-Za-z]", text))


def english_building_stretches(text: str) -> list[tuple[int, int]]:
    """Where words of houses stand in an address in Latin letters."""
    return [match.span() for match in _ENGLISH_BUILDING.finditer(text)]


def continues_english_address(text: str) -> bool:
    """The rest of an address in Latin letters: a house, a street, a city, a prefecture with the postal code."""
    return names_english_place(text) or looks_like_english_building(text) or bool(_CODE.search(text))


def names_english_place(text: str) -> bool:
    """A line in Latin letters that names a street, a city, a prefecture or a country."""
    return looks_like_english_address(text) or bool(_ENGLISH_REST.search(text))


def leads_english_address(text: str) -> bool:
    """What may stand before the line that tells an address: a numbered house or floor, a street with its number."""
    return bool(re.search(r"\d", text)) and (looks_like_english_building(text) or begins_with_block_number(text))


def looks_like_english_building(text: str) -> bool:
    return bool(_ENGLISH_BUILDING.search(text))


def prefecture_of_address(address: str) -> str:
    """The prefecture that an address names or its city lies in; empty where neither tells."""
    found = locality(address)
    if found is None:
        return ""
    names = {prefecture for prefecture, _ in known_cities(found)} or {found.prefecture}
    return names.pop() if len(names) == 1 else ""
