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
    """A name as written, as read (hiragana) and as in a passport (no macrons). From abroad: in katakana, given name first."""

    family: str
    given: str
    family_kana: str
    given_kana: str
    family_romaji: str
    given_romaji: str
    given_first: bool = False

    @property
    def written(self) -> tuple[str, ...]:
        """The parts in the order they are written: マイケル・ブラウン has the given name first."""
        return (self.given, self.family) if self.given_first else (self.family, self.given)


@dataclass(frozen=True, slots=True)
class Company:
    """`key` is the host's first label; the domain and every e-mail address follow from it.

    `printed` is the name as the house prints it where that differs: ㈱ for 株式会社, the legal form apart.
    """

    key: str
    name: Bilingual
    second_level: str = "co.jp"
    printed: str = ""
    slogan: Bilingual | None = None

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
    street: Bilingual | None = None
    """What stands between town and numbers: 字中田; or, in Kyoto, between city and town: 烏丸通四条上る."""


@dataclass(frozen=True, slots=True)
class Office:
    """One address with its numbers. Phones are in national form with hyphens; `place` counts a card's offices from 0."""

    town: Town
    block: tuple[int, ...]
    building: Bilingual | None
    tel: str
    fax: str | None
    label: Bilingual
    place: int = 0
    direct: str | None = None
    toll_free: str | None = None
    extension: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """Levels of a department are parted by a space. `more_titles` are further offices and qualifications."""

    department: Bilingual | None
    title: Bilingual | None
    more_titles: tuple[Bilingual, ...] = ()

    @property
    def titles(self) -> tuple[Bilingual, ...]:
        return (*((self.title,) if self.title else ()), *self.more_titles)


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
    sns: str | None = None

    @property
    def office(self) -> Office:
        return self.offices[0]
