"""What the station answers when it is asked about people and the central store."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import CardId, OperatorId, PictureId
from sync.records import FactName, LeadId


class StoreState(StrEnum):
    STARTING = "starting"
    CONNECTED = "connected"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Operator:
    """Who stands at the station. signed_in False: the station's own local operator, who may confirm but not look up."""

    id: OperatorId
    display_name: str
    signed_in: bool


@dataclass(frozen=True, slots=True)
class LeadFact:
    """One fact of a lead and where it came from."""

    name: FactName
    value: str
    source_card_id: CardId | None
    source_date: str
    source_owner: str


@dataclass(frozen=True, slots=True)
class LeadCard:
    """One of a lead's cards. pictures may be hidden (empty)."""

    card_id: CardId
    exchanged_on: str
    owner_name: str
    newest: bool
    pictures: tuple[PictureId, ...]


@dataclass(frozen=True, slots=True)
class LeadRow:
    lead_id: LeadId
    person_name: str
    company_name: str
    affiliation: str
    exchanged_on: str
    known_by: int
    picture: PictureId | None


@dataclass(frozen=True, slots=True)
class LeadPage:
    """rows is at most one page; total is exact up to 1,000, beyond that more is True. cursor asks for the next page."""

    rows: tuple[LeadRow, ...]
    total: int
    more: bool
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class LeadDetail:
    lead_id: LeadId
    person_name: str
    person_name_kana: str
    person_name_en: str
    company_name: str
    affiliation: str
    facts: tuple[LeadFact, ...]
    cards: tuple[LeadCard, ...]
    tags: tuple[str, ...]
    lead_source: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card of the central store."""

    card_id: CardId
    person_name: str
    company_name: str
    affiliation: str
    exchanged_on: str
    owner_name: str
    picture: PictureId | None


@dataclass(frozen=True, slots=True)
class CardPage:
    """As LeadPage."""

    rows: tuple[CardRow, ...]
    total: int
    more: bool
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """A lead that the card joins (matches True) or might be meant (a candidate)."""

    lead_id: LeadId
    person_name: str
    company_name: str
    matches: bool
    changes: tuple[tuple[FactName, str, str], ...]
    """(fact, now in the lead, after this card)."""


@dataclass(frozen=True, slots=True)
class ConfirmedCount:
    confirmed: int
    left: int
