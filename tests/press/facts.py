"""The people, companies and offices that stand on a card. All of them are fictional."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same words in Japanese and in English."""

    ja: str
    en: str


@dataclass(frozen=True, slots=True)
class Person:
    """A name as written, as read (hiragana) and as in a passport (no macrons)."""

    family: str
    given: str
    family_kana: str
    given_kana: str
    family_romaji: str
    given_romaji: str


@dataclass(frozen=True, slots=True)
class Company:
    """`key` is the host's first label; the domain and every e-mail address follow from it."""

    key: str
    name: Bilingual
    second_level: str = "co.jp"

    @property
    def domain(self) -> str:
        return f"{self.key}.{self.second_level}"


@dataclass(frozen=True, slots=True)
class Town:
    """A real town with its postal code and area code, so that knowledge can check what was read."""

    postal_code: str
    prefecture: Bilingual
    city: Bilingual
    town: Bilingual
    area_code: str


@dataclass(frozen=True, slots=True)
class Office:
    """One address with its numbers. Phones are in national form with hyphens."""

    town: Town
    block: tuple[int, int, int]
    building: Bilingual | None
    tel: str
    fax: str | None
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Position:
    department: Bilingual | None
    title: Bilingual | None


@dataclass(frozen=True, slots=True)
class Affiliation:
    """Everything one card says: who, where, as what, and how to reach them. The first office is the person's own."""

    person: Person
    company: Company
    position: Position
    offices: tuple[Office, ...]
    mobile: str | None
    email: str
    url: str

    @property
    def office(self) -> Office:
        return self.offices[0]
