"""A card on the wire: the JSON form of CardRecord, both ways. What is out of bounds is refused here, by name."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Final

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from sync.records import (
    CardId,
    CardRecord,
    Fact,
    FactName,
    Facts,
    ImageRef,
    ImageSide,
    LeadChoice,
    LeadDecision,
    LeadId,
    Owner,
    Scope,
    UserId,
)
from sync.records.bounds import LONGEST_LINE, LONGEST_PROSE, LONGEST_WORD, MOST_FACTS, MOST_TAGS

LARGEST_IMAGE_BYTES: Final = 20 * 1024 * 1024
"""A card side at 600 dpi as PNG is about 6 MB; the rest is room for photos."""

IMAGE_MEDIA_TYPES: Final = ("image/jpeg", "image/png", "image/webp")

_UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
NO_NUL: Final = r"^[^\x00]*$"
"""PostgreSQL cannot keep U+0000, and no card has it."""


def _written_as_date(value: object) -> object:
    """ISO 8601, in the years 1900 to 2199. Numbers would be taken for seconds since 1970, which nobody means."""
    if isinstance(value, (int, float)) or (isinstance(value, str) and not re.match(r"(19|2[01])\d\d-", value)):
        raise ValueError("a date is written as in ISO 8601, from 1900 to 2199")
    return value


Day = Annotated[date, BeforeValidator(_written_as_date)]
Moment = Annotated[AwareDatetime, BeforeValidator(_written_as_date)]
Uuid = Annotated[str, StringConstraints(pattern=_UUID)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Line = Annotated[str, StringConstraints(max_length=LONGEST_LINE, pattern=NO_NUL)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_WORD, pattern=NO_NUL)]
Prose = Annotated[str, StringConstraints(max_length=LONGEST_PROSE, pattern=NO_NUL)]


class _Body(BaseModel):
    """Unknown members are refused: a fact that a newer station sends must not get lost in silence."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FactBody(_Body):
    name: FactName
    value: Line
    printed: Line = ""


class OwnerBody(_Body):
    user_id: Uuid | None = None
    name: Line = ""


class ImageBody(_Body):
    side: ImageSide
    sha256: Sha256
    media_type: str = Field(pattern="^(image/jpeg|image/png|image/webp)$")
    size_bytes: int = Field(ge=1, le=LARGEST_IMAGE_BYTES)


class LeadDecisionBody(_Body):
    choice: LeadChoice = LeadChoice.AUTOMATIC
    lead_id: Uuid | None = None

    @model_validator(mode="after")
    def _names_a_lead_to_join_one(self) -> LeadDecisionBody:
        self.to_decision()
        return self

    def to_decision(self) -> LeadDecision:
        return LeadDecision(self.choice, LeadId(self.lead_id) if self.lead_id is not None else None)


class CardBody(_Body):
    """The body of PUT /v1/cards/{card_id}."""

    card_id: Uuid
    version: int = Field(ge=1, le=2**31 - 1)
    facts: tuple[FactBody, ...] = Field(max_length=MOST_FACTS)
    owner: OwnerBody
    exchanged_on: Day | None
    registered_at: Moment
    confirmed_by: Uuid
    confirmed_at: Moment
    tags: tuple[Word, ...] = Field(default=(), max_length=MOST_TAGS)
    lead_source: Line = ""
    lead_source_detail: Line = ""
    scope: Scope = Scope.EVERYBODY
    note: Prose = ""
    images: tuple[ImageBody, ...] = Field(default=(), max_length=8)
    lead: LeadDecisionBody = LeadDecisionBody()

    @staticmethod
    def from_record(record: CardRecord) -> CardBody:
        return CardBody(
            card_id=record.card_id,
            version=record.version,
            facts=facts_to_wire(record.facts),
            owner=OwnerBody(user_id=record.owner.user_id, name=record.owner.name),
            exchanged_on=record.exchanged_on,
            registered_at=record.registered_at,
            confirmed_by=record.confirmed_by,
            confirmed_at=record.confirmed_at,
            tags=record.tags,
            lead_source=record.lead_source,
            lead_source_detail=record.lead_source_detail,
            scope=record.scope,
            note=record.note,
            images=tuple(
                ImageBody(
                    side=image.side, sha256=image.sha256, media_type=image.media_type, size_bytes=image.size_bytes
                )
                for image in record.images
            ),
            lead=LeadDecisionBody(choice=record.lead.choice, lead_id=record.lead.lead_id),
        )

    def to_record(self) -> CardRecord:
        return CardRecord(
            card_id=CardId(self.card_id),
            version=self.version,
            facts=facts_from_wire(self.facts),
            owner=Owner(UserId(self.owner.user_id) if self.owner.user_id is not None else None, self.owner.name),
            exchanged_on=self.exchanged_on,
            registered_at=self.registered_at,
            confirmed_by=UserId(self.confirmed_by),
            confirmed_at=self.confirmed_at,
            tags=self.tags,
            lead_source=self.lead_source,
            lead_source_detail=self.lead_source_detail,
            scope=self.scope,
            note=self.note,
            images=tuple(
                ImageRef(image.side, image.sha256, image.media_type, image.size_bytes) for image in self.images
            ),
            lead=self.lead.to_decision(),
        )


def facts_to_wire(facts: Facts) -> tuple[FactBody, ...]:
    return tuple(FactBody(name=fact.name, value=fact.value, printed=fact.printed) for fact in facts)


def facts_from_wire(bodies: tuple[FactBody, ...]) -> Facts:
    return Facts(tuple(Fact(body.name, body.value, body.printed) for body in bodies))
