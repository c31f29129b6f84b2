"""Knowledge about Japan as plain tables: postal codes, area codes, family and given names, place names.

Each table is made by a build_*.py beside it from a package with a clear licence (LICENSES.md) and is committed,
so that nothing is downloaded at run time. Readers here load a table at first use and keep it for the process.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files


def _lines(name: str) -> list[str]:
    return files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines()


@cache
def postal_table() -> str:
    r"""Every postal code as "\ncode\tprefecture\tcity\ttown", sorted by code, newline at both ends."""
    packed = files(__name__).joinpath("postal.tsv.gz").read_bytes()
    return "\n" + gzip.decompress(packed).decode("utf-8")


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
