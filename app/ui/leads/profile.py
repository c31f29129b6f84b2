"""A lead as it is read: its facts line by line with their source, and who in the company knows the person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.ui.leads.figures import iso_day
from app.usecases.answers import LeadCard, LeadDetail, LeadFact
from app.words.facts import fact_label
from resources.texts import _
from sync.records import FactName

_ORDER = (
    FactName.COMPANY,
    FactName.DEPARTMENT,
    FactName.TITLE,
    FactName.EMAIL,
    FactName.TEL,
    FactName.MOBILE,
    FactName.FAX,
    FactName.ADDRESS,
    FactName.URL,
    FactName.SNS,
    FactName.COMPANY_EN,
    FactName.DEPARTMENT_EN,
    FactName.TITLE_EN,
    FactName.ADDRESS_EN,
)
"""Names and readings stand in the headline, postal codes with their address."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """text may have several lines; copied is what the clipboard gets. by_hand: it stands on no card."""

    name: FactName
    label: str
    text: str
    copied: str
    source: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class KnownBy:
    """Somebody of the company: how many of the cards are theirs, and the day of the newest."""

    name: str
    cards: int
    last_on: str


def fact_lines(lead: LeadDetail) -> tuple[FactLine, ...]:
    return tuple(line for name in _ORDER for line in _lines(lead, name))


def known_by(cards: tuple[LeadCard, ...]) -> tuple[KnownBy, ...]:
    """The owners of the cards, whoever met the person last first."""
    names = dict.fromkeys(card.owner_name for card in cards)
    found = [
        KnownBy(name, len(days), iso_day(max(days)))
        for name in names
        if (days := [card.exchanged_on for card in cards if card.owner_name == name])
    ]
    return tuple(sorted(found, key=lambda who: who.last_on, reverse=True))


def headline_names(lead: LeadDetail) -> str:
    """たきざわ まりこ ・ Mariko Takizawa."""
    return " ・ ".join(filter(None, (lead.person_name_kana, lead.person_name_en)))


def headline_work(lead: LeadDetail) -> str:
    """The company and the place in it."""
    return " ・ ".join(filter(None, (lead.company_name, lead.affiliation)))


def first_value(lead: LeadDetail, name: FactName) -> str:
    return next((fact.value for fact in lead.facts if fact.name is name), "")


def _lines(lead: LeadDetail, name: FactName) -> Iterator[FactLine]:
    facts = [fact for fact in lead.facts if fact.name is name]
    codes = [fact.value for fact in lead.facts if fact.name is FactName.POSTAL_CODE]
    if name is FactName.ADDRESS and not facts:
        facts = [fact for fact in lead.facts if fact.name is FactName.POSTAL_CODE]
        codes = []
    for position, fact in enumerate(facts):
        code = codes[position] if name is FactName.ADDRESS and position < len(codes) else ""
        yield _line(fact, _numbered(name, position), code)


def _line(fact: LeadFact, label: str, postal_code: str) -> FactLine:
    source = " ".join(filter(None, (iso_day(fact.source_date), fact.source_owner)))
    value = f"〒{fact.value}" if fact.name is FactName.POSTAL_CODE else fact.value
    text = f"〒{postal_code}\n{value}" if postal_code else value
    copied = f"〒{postal_code} {value}" if postal_code else value
    return FactLine(fact.name, label, text, copied, source, fact.source_card_id is None)


def _numbered(name: FactName, position: int) -> str:
    short = {FactName.COMPANY: _("会社")}.get(name) or fact_label(name)
    return short if position == 0 else _("{fact} {number}").format(fact=short, number=position + 1)
