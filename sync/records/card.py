"""A verified card as the station delivers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sync.records.facts import Facts
from sync.records.ids import CardId, LeadId, UserId


class Scope(StrEnum):
    """Who may see the card: everybody of the organisation, the owner's groups, or the owner alone."""

    EVERYBODY = "everybody"
    GROUP = "group"
    OWNER = "owner"


class ImageSide(StrEnum):
    FRONT = "front"
    BACK = "back"


class LeadChoice(StrEnum):
    """How the card finds its lead: by the rules of name matching, or as the operator decided."""

    AUTOMATIC = "automatic"
    JOIN = "join"
    DIFFERENT_PERSON = "different_person"


@dataclass(frozen=True, slots=True)
class LeadDecision:
    """The operator's word on name matching. lead_id is set for JOIN only."""

    choice: LeadChoice = LeadChoice.AUTOMATIC
    lead_id: LeadId | None = None

    def __post_init__(self) -> None:
        if (self.choice is LeadChoice.JOIN) != (self.lead_id is not None):
            raise ValueError("a lead is named when joining one, and only then")


@dataclass(frozen=True, slots=True)
class Owner:
    """名刺所有者: a user of the store, or the name of somebody who is none. Both empty: the person who confirmed."""

    user_id: UserId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class ImageRef:
    """A picture of one side by the SHA-256 of its bytes (hex, lower case); the bytes travel on their own."""

    side: ImageSide
    sha256: str
    media_type: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class CardRecord:
    """One version of one card. Together card_id and version are the idempotency key of its delivery.

    exchanged_on is the day the card was received (the day of registration counts where it is unknown);
    registered_at, confirmed_at carry a time zone; confirmed_by is the person who vouches for the facts.
    """

    card_id: CardId
    version: int
    facts: Facts
    owner: Owner
    exchanged_on: date | None
    registered_at: datetime
    confirmed_by: UserId
    confirmed_at: datetime
    tags: tuple[str, ...] = ()
    lead_source: str = ""
    lead_source_detail: str = ""
    scope: Scope = Scope.EVERYBODY
    note: str = ""
    images: tuple[ImageRef, ...] = ()
    lead: LeadDecision = LeadDecision()
