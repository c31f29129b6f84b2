"""A card at the door: the delivered record and its place in the organisation's order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sync.records import CardRecord, OrganizationId


@dataclass(frozen=True, slots=True)
class Arrival:
    organization_id: OrganizationId
    record: CardRecord
    sequence: int
    received_at: datetime
