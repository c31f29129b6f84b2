"""Names of offices in English as they head an address: KYUSHU BRANCH, Head Sales Office, Second Plant."""

from __future__ import annotations

import re
from functools import cache

from resources.lexicons import english_words, position_words, prefectures

_KIND = (
    r"(?:Offices?|Branch|Plant|Factory|Works|Cent(?:er|re)|Headquarters|HQ|Laborator(?:y|ies)|Labs?|Showroom|Studio|Shop|Store"
    r"|Warehouse|Depot|Hub|Terminal|Mill|Yard|Campus|Gallery|Salon|Base|Farm|Winery|Brewery)"
)
_OFFICE = re.compile(
    rf"(?:[A-Z1-9][A-Za-z.'&-]*\s){{0,3}}(?:Sub-)?{_KIND}(?:\sSales|\s?(?:&|and|/)\s?{_KIND}|\s(?:No\.?\s?)?[1-9A-C]|\s?\([A-Za-z ]+\))?",
    re.IGNORECASE,
)
# Houses that head an address when they stand alone: an address goes on behind its house with a comma.
_HOUSE = re.compile(
    r"(?:Main|New|Old|East|West|North|South|Second|Head)\s(?:Building|Bldg\.?|Annex|Wing)", re.IGNORECASE
)
_RANKS = frozenset({
    "head", "main", "branch", "registered", "representative", "principal", "central", "general", "corporate", "group", "global", "home", "sub",
    "satellite", "regional", "liaison", "local", "business", "sales", "service", "technical", "technology", "research", "development", "r&d",
    "distribution", "logistics", "delivery", "parts", "training", "production", "manufacturing", "assembly", "processing", "warehouse", "factory",
    "first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th", "new", "old", "east", "west", "north", "south", "eastern", "western",
    "northern", "southern", "station", "ekimae", "city", "office", "plant", "flagship", "showroom",
    "overseas", "japan", "japanese", "international", "innovation", "data", "laboratory", "wholesale", "retail", "and", "of", "&",
})  # fmt: skip
_REGIONS = frozenset({
    "kanto", "kansai", "kinki", "tohoku", "chubu", "hokuriku", "tokai", "chugoku", "shikoku", "kyushu", "koshinetsu", "sapporo", "sendai", "nagoya",
    "yokohama", "kobe", "kawasaki", "sakai", "hamamatsu", "kitakyushu", "shinjuku", "shibuya", "shinagawa", "ginza", "marunouchi", "otemachi",
    "umeda", "namba", "sakae", "hakata", "tenjin", "hanshin", "keihin", "setouchi", "chuo", "minami", "higashi", "nishi", "kita", "metropolitan",
})  # fmt: skip


def names_english_office(text: str) -> bool:
    """Whether a text ends as offices do, which departments do too: Nagoya Branch, Call Center."""
    return bool(_OFFICE.fullmatch(text))


def heads_english_address(text: str) -> bool:
    """Whether a text names an office by its rank or its place and says nothing of its work: HEAD OFFICE, Tsukuba Research Center."""
    if not names_english_office(text):
        return False
    return all(_is_rank_or_place(word) for word in re.findall(r"[A-Za-z0-9&'-]+", text)[:-1])


def names_place(text: str) -> bool:
    """Whether a text is regions and prefectures and nothing else: Tokyo Japan."""
    return all(word in _REGIONS or word in _prefectures() or word == "japan" for word in text.lower().split())


def is_house_heading(text: str) -> bool:
    """Whether a text is one of the houses of a body and nothing else: Main Building."""
    return bool(_HOUSE.fullmatch(text))


def _is_rank_or_place(word: str) -> bool:
    plain = word.lower()
    if plain in _RANKS or plain in _REGIONS or plain in _prefectures() or plain.isdigit():
        return True
    return plain not in english_words() and plain not in position_words("english")


@cache
def _prefectures() -> frozenset[str]:
    return frozenset(name.lower() for name in prefectures().values())
