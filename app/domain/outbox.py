"""The outbox: confirmed cards on their way to the central store, and how each try went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import CardId
from sync.records import CardRecord, Receipt


class DeliveryProblem(StrEnum):
    """Why a try failed. The sentence for people is made in ui and cli."""

    STORE_UNREACHABLE = "store_unreachable"
    SIGN_IN_NEEDED = "sign_in_needed"
    TRY_LATER = "try_later"
    OWNER_UNKNOWN = "owner_unknown"
    NOT_ALLOWED = "not_allowed"
    CONFIRMER_UNKNOWN = "confirmer_unknown"
    LEAD_UNKNOWN = "lead_unknown"
    PICTURE_MISSING = "picture_missing"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One version of a card in the outbox.

    Not sent before hold_until (it can be taken back until then) nor before next_try_at (backoff).
    problem is the last failure; final tells that repeating will not help until somebody changes something.
    receipt is the store's stored answer: only then is the card 送信済み.
    """

    card_id: CardId
    record: CardRecord
    queued_at: datetime
    hold_until: datetime
    next_try_at: datetime
    tries: int = 0
    problem: DeliveryProblem | None = None
    problem_detail: str = ""
    final: bool = False
    receipt: Receipt | None = None
    settled_at: datetime | None = None
    sending: bool = False
    """A try is under way: the card cannot be taken back now."""
