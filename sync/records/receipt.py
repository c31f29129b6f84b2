"""The store's stored answer to a delivered card. Only with this does the card leave the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sync.records.facts import FactName
from sync.records.ids import CardId, LeadId


class LeadOutcome(StrEnum):
    """What the card did to the leads."""

    CREATED = "created"
    UPDATED = "updated"
    ADDED = "added"
    """Joined a lead without changing a fact: nothing new, or an older card."""


@dataclass(frozen=True, slots=True)
class LeadChange:
    """A fact of the lead that the card replaced."""

    name: FactName
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """sequence is the store's own order of arrival. A repeated delivery gets the same receipt again."""

    card_id: CardId
    version: int
    sequence: int
    received_at: datetime
    lead_id: LeadId
    outcome: LeadOutcome
    changes: tuple[LeadChange, ...] = ()
