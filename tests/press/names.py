"""How tables of names are written, and the people drawn from them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.press.facts import Person
from tests.press.hepburn import hepburn


@dataclass(frozen=True, slots=True)
class Name:
    """One part of a name: as written, in hiragana, in Latin letters."""

    written: str
    kana: str
    romaji: str


def table(text: str) -> tuple[Name, ...]:
    """Cells parted by | or by lines, each the name and its reading; an apostrophe in it parts what must not merge."""
    cells = (cell.split(" ") for line in text.strip().splitlines() for cell in line.split("|"))
    return tuple(Name(written, reading.replace("'", ""), hepburn(reading)) for written, reading in cells)


def abroad(text: str) -> tuple[Person, ...]:
    """Cells of given and family name in katakana, then in Latin letters."""
    cells = (cell.split(" ") for line in text.strip().splitlines() for cell in line.split("|"))
    return tuple(Person(family, given, "", "", to, go, given_first=True) for given, family, go, to in cells)


def draw_person(
    chance: Random, families: tuple[Name, ...], given_names: tuple[Name, ...], from_abroad: tuple[Person, ...]
) -> Person:
    """Three in a hundred bear a name from abroad."""
    if from_abroad and chance.random() < 0.03:
        return chance.choice(from_abroad)
    family, given = chance.choice(families), chance.choice(given_names)
    return Person(family.written, given.written, family.kana, given.kana, family.romaji, given.romaji)
