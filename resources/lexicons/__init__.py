"""Knowledge about Japan as plain tables: postal codes, area codes, family and given names, place names.

Each table is made by a build_*.py beside it from a package with a clear licence (LICENSES.md) and is committed,
so that nothing is downloaded at run time. Readers here load a table at first use and keep it for the process.
"""

from __future__ import annotations

import gzip
from bisect import bisect_left
from functools import cache
from importlib.resources import files


def _lines(name: str) -> list[str]:
    return files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines()


@cache
def _postal_table() -> list[str]:
    """Lines of code, prefecture, city and town, sorted by code."""
    packed = files(__name__).joinpath("postal.tsv.gz").read_bytes()
    return gzip.decompress(packed).decode("utf-8").splitlines()


def postal_rows(code: str) -> list[tuple[str, str, str]]:
    """Prefecture, city and town (may be empty) of every place with this code of seven digits."""
    table = _postal_table()
    at = bisect_left(table, code)
    rows = []
    while at < len(table) and table[at].startswith(f"{code}\t"):
        _, prefecture, city, town = table[at].split("\t")
        rows.append((prefecture, city, town))
        at += 1
    return rows


def _readings(name: str) -> dict[str, tuple[str, ...]]:
    pairs = (line.split("\t") for line in _lines(name))
    return {surface: tuple(readings.split(",")) for surface, readings in pairs}


def _pairs(name: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in _lines(name))


@cache
def surnames() -> dict[str, tuple[str, ...]]:
    """Family names with their readings in katakana, the most frequent first."""
    return _readings("surnames.tsv")


@cache
def given_names() -> dict[str, tuple[str, ...]]:
    """Given names with their readings in katakana, the most frequent first."""
    return _readings("given_names.tsv")


@cache
def area_codes() -> dict[str, str]:
    """Beginnings of national numbers without the leading 0 and the English name of their prefecture."""
    return _pairs("area_codes.tsv")


@cache
def prefectures() -> dict[str, str]:
    """Prefecture in Japanese and in Latin letters (東京都 → Tokyo)."""
    return _pairs("prefectures.tsv")


@cache
def _words(name: str) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, list[str]] = {}
    for line in _lines(name):
        kind, word = line.split("\t")
        kinds.setdefault(kind, []).append(word)
    return {kind: tuple(sorted(words, key=len, reverse=True)) for kind, words in kinds.items()}


def position_words(kind: str) -> tuple[str, ...]:
    """Words of departments and titles, the longest first: title, title_modifier, department_end, field_of_work."""
    return _words("position_words.tsv")[kind]


def organization_words(kind: str) -> tuple[str, ...]:
    """Words of organisations' names, the longest first: legal_form, institution."""
    return _words("organization_words.tsv")[kind]


@cache
def place_words() -> tuple[str, ...]:
    """Names of prefectures and cities as they stand in names of branches (東京支店), with and without 県, 市."""
    names = set(prefectures()) | {city for _, city in cities()}
    bare = {name[:-1] for name in names if len(name) > 2 and name[-1] in "都府県市区町村"}
    return tuple(sorted(names | bare, key=len, reverse=True))


@cache
def cities() -> frozenset[tuple[str, str]]:
    """Every prefecture with each of its cities, wards and towns."""
    rows = (line.split("\t") for line in _postal_table())
    return frozenset((prefecture, city) for _, prefecture, city, _ in rows)
