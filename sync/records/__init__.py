"""The published language: the words that station and central store exchange. Pure values, no I/O."""

from sync.records.card import CardRecord, ImageRef, ImageSide, LeadChoice, LeadDecision, Owner, Scope
from sync.records.facts import Fact, FactName, Facts
from sync.records.ids import CardId, LeadId, OrganizationId, StationId, UserId
from sync.records.receipt import LeadChange, LeadOutcome, Receipt

__all__ = [
    "CardId",
    "CardRecord",
    "Fact",
    "FactName",
    "Facts",
    "ImageRef",
    "ImageSide",
    "LeadChange",
    "LeadChoice",
    "LeadDecision",
    "LeadId",
    "LeadOutcome",
    "OrganizationId",
    "Owner",
    "Receipt",
    "Scope",
    "StationId",
    "UserId",
]
