"""Who did something, and when: kept beside everything that happens to a card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import OperatorId


@dataclass(frozen=True, slots=True)
class Act:
    """by None: the station itself. at carries a time zone."""

    by: OperatorId | None
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonalAct(Act):
    """Something only a person does: correct, confirm, take back."""

    by: OperatorId
