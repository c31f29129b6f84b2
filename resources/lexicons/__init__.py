"""Knowledge about Japan as plain tables: postal codes, area codes, names of people, words of posts and organisations.

Each table is committed; the large ones are made by a build_*.py beside them from packages with a clear licence
(LICENSES.md), so that nothing is downloaded at run time. A table is loaded at first use and kept for the process.
"""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from collections.abc import Iterator, KeysView
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from operator import itemgetter


@dataclass(frozen=True, slots=True)
class KnownName:
    """A family or given name: its readings in katakana, the commonest first."""

    readings: tuple[str, ...]
    common: bool


@dataclass(frozen=True, slots=True)
class PostalPlace:
    """What one postal code stands for. town is empty where the code means the rest of a city."""

    prefecture: str
    city: str
    town: str
    city_kana: str
    town_kana: str


def _read(name: str) -> str:
    packed = files(__name__).joinpath(name).read_bytes()
    return (gzip.decompress(packed) if name.endswith(".gz") else packed).decode("utf-8")


@cache
def _sorted_lines(name: str) -> list[str]:
    """Lines of a table, sorted by their first column: searched by halves, a fifth of the memory of a dict."""
    return _read(name).splitlines()


def _rows(name: str, key: str) -> Iterator[list[str]]:
    lines = _sorted_lines(name)
    at = bisect_left(lines, f"{key}\t")
    while at < len(lines) and lines[at].startswith(f"{key}\t"):
        yield lines[at].split("\t")
        at += 1


def postal_places(code: str) -> tuple[PostalPlace, ...]:
    """Every place with this code of seven digits; none if there is no such code."""
    return tuple(PostalPlace(*columns) for _, *columns in _rows("postal.tsv.gz", code))


@cache
def _stretches_of_cities() -> dict[tuple[str, str], list[tuple[int, int]]]:
    """Where the lines of each city stand in the table: mostly one stretch, for codes go by city."""
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    keys = (tuple(line.split("\t", 3)[1:3]) for line in _sorted_lines("postal.tsv.gz"))
    for (prefecture, city), lines in groupby(enumerate(keys), key=itemgetter(1)):
        first, *rest = (number for number, _ in lines)
        found.setdefault((prefecture, city), []).append((first, (rest or [first])[-1] + 1))
    return found


def cities() -> KeysView[tuple[str, str]]:
    """Every prefecture with each of its cities, wards and towns."""
    return _stretches_of_cities().keys()


def postal_codes_of(prefecture: str, city: str) -> Iterator[tuple[str, PostalPlace]]:
    """Every code of seven digits in a city with its place."""
    lines = _sorted_lines("postal.tsv.gz")
    for start, end in _stretches_of_cities().get((prefecture, city), ()):
        for code, *columns in (line.split("\t") for line in lines[start:end]):
            yield code, PostalPlace(*columns)


def surname(name: str) -> KnownName | None:
    """A family name of the dictionaries."""
    return _known("surnames.tsv.gz", name)


def given_name(name: str) -> KnownName | None:
    """A given name of the dictionaries."""
    return _known("given_names.tsv.gz", name)


def _known(table: str, name: str) -> KnownName | None:
    for _, readings, common in _rows(table, name):
        return KnownName(tuple(readings.split(",")), common == "1")
    return None


@cache
def common_readings() -> tuple[frozenset[str], frozenset[str]]:
    """Readings in katakana of the common family names and of the common given names."""
    return _readings("surnames.tsv.gz"), _readings("given_names.tsv.gz")


def _readings(table: str) -> frozenset[str]:
    rows = (line.split("\t") for line in _sorted_lines(table))
    return frozenset(reading for _, readings, common in rows if common == "1" for reading in readings.split(","))


def surnames_read(reading: str) -> tuple[str, ...]:
    """The family names that can be read so; reading is in katakana."""
    rows = (line.split("\t") for line in _sorted_lines("surnames.tsv.gz") if reading in line)
    return tuple(name for name, readings, _ in rows if reading in readings.split(","))


def readings_of_word(word: str) -> tuple[str, ...]:
    """Readings in katakana of a common noun or place of two signs and more; none if the dictionaries lack it."""
    return next((tuple(readings.split(",")) for _, readings in _rows("words.tsv.gz", word)), ())


@cache
def english_words() -> frozenset[str]:
    """Common English words in small letters, of three letters at least."""
    return frozenset(_read("english_words.txt.gz").split())


@cache
def readings_of_sign(sign: str) -> tuple[str, ...]:
    """How a single kanji is read in words, the usual reading first; none for a rare one."""
    return next((tuple(readings.split(",")) for _, readings in _rows("sign_readings.tsv", sign)), ())


@cache
def area_codes() -> dict[str, str]:
    """Beginnings of national numbers without the leading 0 and the English name of their prefecture."""
    return _pairs("area_codes.tsv")


@cache
def prefectures() -> dict[str, str]:
    """Prefecture in Japanese and in Latin letters (東京都 → Tokyo)."""
    return _pairs("prefectures.tsv")


def _pairs(name: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in _read(name).splitlines())


def position_words(kind: str) -> tuple[str, ...]:
    """Words of departments and titles, the longest first: title, title_modifier, department_end, field_of_work,
    whole_department (departments as they stand, not in names: こども園), and in small letters english_title,
    english_whole_department, english_department (words that end one), english (all that stand in them) and english_phrase (words of slogans, that
    stand in none); english_particle stand in posts but in no name.
    """
    return _words("position_words.tsv")[kind]


def organization_words(kind: str) -> tuple[str, ...]:
    """Words of organisations' names, the longest first.

    legal_form, institution and trade end them (trade: departments and slogans too), house begins them, ministry is one,
    ambiguous_institution end departments as well,
    part stands in them; english_institution and english_trade likewise, english_house begin names. nobodys_domain are labels of domains that no
    company chose, those of providers among them.
    """
    return _words("organization_words.tsv")[kind]


@cache
def _words(name: str) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, list[str]] = {}
    for line in _read(name).splitlines():
        kind, word = line.split("\t")
        kinds.setdefault(kind, []).append(word)
    return {kind: tuple(sorted(words, key=len, reverse=True)) for kind, words in kinds.items()}


def building_words() -> tuple[str, ...]:
    """Common words in names of buildings, the longest first."""
    return _words("organization_words.tsv")["building"]


# 横浜市鶴見区 → 横浜市, 鶴見区; 足柄下郡箱根町 → 足柄下郡, 箱根町. Not within 四日市市, 郡山市, 市川市.
_PLACE_LEVELS = re.compile(r"(.{2,}?(?:市|郡))(?=.{1,}[区町村]$)(.+)")


@cache
def place_words() -> frozenset[str]:
    """Names of prefectures, cities, wards and towns as they stand in names of branches, with and without 県, 市."""
    names = set(prefectures()) | {city for _, city in cities()}
    names |= {part for name in names for part in _levels(name)}
    return frozenset(names | {name[:-1] for name in names if len(name) > 2 and name[-1] in "都府県市区町村"})


def _levels(name: str) -> tuple[str, ...]:
    found = _PLACE_LEVELS.fullmatch(name)
    return found.groups() if found else ()
