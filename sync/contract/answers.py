"""The store's answers on the wire: the values of sync.records as JSON, written and read by the same adapters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import TypeAdapter

from sync.records.ids import StationId, UserId
from sync.records.lead import CardPage, LeadDetail, LeadPage, MatchingPreview, StoredCard, UserName
from sync.records.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Health:
    """The store is there. proof answers a challenge (see sync.contract.nonce); empty where none was asked."""

    product: str
    version: str
    proof: str


@dataclass(frozen=True, slots=True)
class ImageStored:
    """The picture is durable under its sum. A repeated upload gets the same answer."""

    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class EnrolledStation:
    """A station that the store knows from now on. station_id is its OAuth client id."""

    station_id: StationId
    operator_id: UserId


RECEIPT: Final = TypeAdapter(Receipt)
STORED_CARD: Final = TypeAdapter(StoredCard)
CARD_PAGE: Final = TypeAdapter(CardPage)
LEAD_PAGE: Final = TypeAdapter(LeadPage)
LEAD_DETAIL: Final = TypeAdapter(LeadDetail)
MATCHING_PREVIEW: Final = TypeAdapter(MatchingPreview)
USER_NAMES: Final = TypeAdapter(tuple[UserName, ...])
HEALTH: Final = TypeAdapter(Health)
IMAGE_STORED: Final = TypeAdapter(ImageStored)
ENROLLED_STATION: Final = TypeAdapter(EnrolledStation)
