"""How tables of companies, institutions and positions are written, and the houses drawn from them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from tests.press.facts import Bilingual, Company, Position


def bilinguals(text: str) -> tuple[Bilingual, ...]:
    """Lines of Japanese | English."""
    return tuple(Bilingual(*row.split("|")) for row in text.strip().splitlines())


@dataclass(frozen=True, slots=True)
class Positions:
    """What people are in one kind of house, and what share of them is qualified. None stands for a card that names no department or no title."""

    departments: tuple[Bilingual | None, ...]
    titles: tuple[Bilingual | None, ...]
    qualifications: tuple[Bilingual, ...] = ()
    qualified: float = 0.6

    def draw(self, chance: Random) -> Position:
        """A qualification stands after the title on some cards, in its place on others; two titles are held now and then."""
        department, title = chance.choice(self.departments), chance.choice(self.titles)
        more: tuple[Bilingual, ...] = ()
        if self.qualifications and chance.random() < self.qualified:
            more = (chance.choice(self.qualifications),)
            if chance.random() < 0.35:
                title = None
        elif title is not None and title.ja.endswith("取締役") and chance.random() < 0.4:
            other = chance.choice([one for one in self.titles if one is not None and one != title])
            more = (other,)
        return Position(department, title, more)


def positions(departments: str, titles: str, qualifications: tuple[Bilingual, ...] = ()) -> Positions:
    """Tables of Japanese | English, a line each; -|- is a card without one."""

    def column(text: str) -> tuple[Bilingual | None, ...]:
        return tuple(None if one.ja == "-" else one for one in bilinguals(text))

    return Positions(column(departments), column(titles), qualifications)


@dataclass(frozen=True, slots=True)
class Stem:
    """A name that nobody bears, in its own script and in Latin letters."""

    written: str
    romaji: str

    @property
    def host(self) -> str:
        return re.sub(r"[^a-z0-9]", "", self.romaji.lower())


@dataclass(frozen=True, slots=True)
class Trade:
    """A line of business, as word | English | host, and the legal forms it takes."""

    word: str
    positions: Positions
    forms: tuple[str, ...] = ("株式会社",)


@dataclass(frozen=True, slots=True)
class Institution:
    """A house whose name is a pattern around its stem, as pattern | English | host; `weight` is how often it comes.

    A host is a word put after the stem, or a pattern around it: city.{}. Stems that `stems` does not match never name it.
    """

    pattern: str
    second_level: str
    positions: Positions
    weight: int = 1
    stems: str = ""


_ENGLISH_FORMS = {
    "株式会社": ("Co., Ltd.", "Corporation", "Inc.", "K.K."),
    "有限会社": ("Ltd.", "Yugen Kaisha"),
    "合同会社": ("LLC", "G.K."),
    "合名会社": ("Gomei Kaisha",),
    "合資会社": ("Goshi Kaisha",),
}
_SHORT_FORMS = {
    "株式会社": ("㈱", "(株)", "（株）"),
    "有限会社": ("㈲", "(有)", "（有）"),
    "合同会社": ("(同)",),
    "合名会社": ("(名)",),
    "合資会社": ("(資)",),
}


@dataclass(frozen=True, slots=True)
class Houses:
    """The tables of one half."""

    stems: tuple[Stem, ...]
    trades: tuple[Trade, ...]
    institutions: tuple[Institution, ...]
    slogans: tuple[Bilingual, ...]

    def draw(self, chance: Random) -> tuple[Company, Positions]:
        """Two of three are companies, the third an institution or a practice."""
        stem = chance.choice(self.stems)
        if chance.random() < 0.66:
            company, held = self._company(chance, stem)
        else:
            company, held = self._institution(chance, stem)
        return company, held

    def _company(self, chance: Random, stem: Stem) -> tuple[Company, Positions]:
        trade = chance.choice(self.trades)
        word, word_en, host = trade.word.split("|")
        form, leads = chance.choice(trade.forms), chance.random() < 0.55
        core = stem.written + word
        name = form + core if leads else core + form
        printed = ""
        if chance.random() < 0.12:
            short = chance.choice(_SHORT_FORMS[form])
            printed = short + core if leads else core + short
        elif chance.random() < 0.15:
            printed = f"{form} {core}" if leads else f"{core} {form}"
        english = f"{stem.romaji} {word_en} {chance.choice(_ENGLISH_FORMS[form])}"
        domain = chance.choice(("co.jp", "co.jp", "co.jp", "jp", "com"))
        key = f"{stem.host}{chance.choice(('-', ''))}{host}"
        return Company(key, Bilingual(name, english), domain, printed, self._slogan(chance)), trade.positions

    def _institution(self, chance: Random, stem: Stem) -> tuple[Company, Positions]:
        suited = [one for one in self.institutions if re.match(one.stems, stem.written)]
        chosen = chance.choices(suited, [one.weight for one in suited])[0]
        pattern, english, host = chosen.pattern.split("|")
        name = Bilingual(pattern.replace("{}", stem.written), english.format(stem.romaji))
        key = host.format(stem.host) if "{}" in host else f"{stem.host}-{host}"
        return Company(key, name, chosen.second_level, slogan=self._slogan(chance)), chosen.positions

    def _slogan(self, chance: Random) -> Bilingual | None:
        return chance.choice(self.slogans) if chance.random() < 0.4 else None
