"""What the store shows: leads and cards as far as the asker may see them. Texts for people are plain values here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sync.records.card import CardRecord
from sync.records.facts import Fact
from sync.records.ids import CardId, LeadId, UserId
from sync.records.matching import Resemblance
from sync.records.receipt import LeadChange


@dataclass(frozen=True, slots=True)
class UserName:
    """A user as others see them. display_name has the family name first."""

    user_id: UserId
    display_name: str


@dataclass(frozen=True, slots=True)
class CardHolder:
    """名刺所有者 of a stored card. user_id is None for somebody who is no user."""

    user_id: UserId | None
    name: str


@dataclass(frozen=True, slots=True)
class StoredCard:
    """A card in the store: the record as delivered, and what the store knows besides."""

    record: CardRecord
    lead_id: LeadId
    owner: CardHolder
    confirmed_by: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class LeadSummary:
    """A lead in a list. exchanged_on is that of its newest card (its registration day where unknown).

    picture: the SHA-256 of the newest front that the asker may see; None where there is none.
    """

    lead_id: LeadId
    name: str
    name_kana: str
    company: str
    department: str
    title: str
    emails: tuple[str, ...]
    telephones: tuple[str, ...]
    mobiles: tuple[str, ...]
    owners: tuple[CardHolder, ...]
    tags: tuple[str, ...]
    card_count: int
    exchanged_on: date
    updated_at: datetime
    picture: str | None


@dataclass(frozen=True, slots=True)
class LeadFact:
    """A fact of a lead and where it comes from: the card, its day and its owner."""

    fact: Fact
    card_id: CardId
    exchanged_on: date
    owner: CardHolder


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody in the organisation who knows the person: how many of the lead's cards are theirs, and since when."""

    holder: CardHolder
    card_count: int
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class LeadDetail:
    """One person. cards are newest first. lead_id is the present one, also where an old id was asked for."""

    lead_id: LeadId
    summary: LeadSummary
    facts: tuple[LeadFact, ...]
    cards: tuple[StoredCard, ...]
    known_by: tuple[Acquaintance, ...]
    lead_source: str
    lead_source_detail: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class HitCount:
    """How many were found. Counting stops at a bound: 「1,000件以上」 where is_bound is set."""

    count: int
    is_bound: bool


@dataclass(frozen=True, slots=True)
class LeadPage:
    """One page of a list. cursor asks for the next page; None: this is the last one."""

    leads: tuple[LeadSummary, ...]
    hits: HitCount
    cursor: str | None


@dataclass(frozen=True, slots=True)
class CardPage:
    cards: tuple[StoredCard, ...]
    hits: HitCount
    cursor: str | None


@dataclass(frozen=True, slots=True)
class LeadPreview:
    """What would become of a lead if the card joined it. why is None for the lead that matches by the rules."""

    lead: LeadSummary
    changes: tuple[LeadChange, ...]
    why: Resemblance | None


@dataclass(frozen=True, slots=True)
class MatchingPreview:
    """What automatic name matching would do with a card: join match, or make a new lead where it is None."""

    match: LeadPreview | None
    candidates: tuple[LeadPreview, ...]
