"""How a person of the samples is reached at a house of theirs, and its branches in other cities."""

from __future__ import annotations

from random import Random

from tests.press.facts import Affiliation, Bilingual, Company, Office, Person, Position
from tests.press.places import TOWNS, draw_office
from tests.press.telephones import draw_mobile

_BRANCHES = {
    "03": Bilingual("東京支店", "Tokyo Branch"),
    "06": Bilingual("大阪支店", "Osaka Branch"),
    "052": Bilingual("名古屋営業所", "Nagoya Office"),
    "022": Bilingual("仙台営業所", "Sendai Office"),
    "092": Bilingual("福岡営業所", "Fukuoka Office"),
}


def email_of(person: Person, company: Company, manner: int) -> str:
    """The address that a company with that manner (any number) gives to a person of that name."""
    family, given = person.family_romaji.lower(), person.given_romaji.lower()
    local = (
        f"{given}.{family}",
        f"{given[0]}.{family}",
        f"{family}_{given[0]}",
        f"{family}-{given}",
        f"{given[0]}{family}",
    )
    return f"{local[manner % len(local)]}@{company.domain}"


def branch_of(chance: Random, head: Office) -> Office:
    """A second office in another of the big cities."""
    towns = [town for town in TOWNS if town.area_code in _BRANCHES and town.area_code != head.town.area_code]
    town = chance.choice(towns)
    return draw_office(chance, town, _BRANCHES[town.area_code])


def affiliate(chance: Random, person: Person, company: Company, position: Position, *offices: Office) -> Affiliation:
    """The card of that person at that company. E-mail manner and web address belong to the company: all its cards agree."""
    manner = Random(company.key).randrange(1000)
    url = ("https://www.{}", "https://{}", "www.{}", "https://www.{}/")[manner % 4].format(company.domain)
    mobile = draw_mobile(chance) if chance.random() < 0.6 else None
    return Affiliation(person, company, position, offices, mobile, email_of(person, company, manner), url)
