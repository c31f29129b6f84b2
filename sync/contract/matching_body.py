"""The question of POST /v1/name-matching: what would become of a card that is not delivered yet?"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from sync.contract.card_body import Day, FactBody, Moment, Uuid


class MatchingQuestion(BaseModel):
    """card_id names the card itself, so that a corrected version is not compared with its older self."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    card_id: Uuid
    facts: tuple[FactBody, ...] = Field(max_length=200)
    exchanged_on: Day | None = None
    registered_at: Moment
