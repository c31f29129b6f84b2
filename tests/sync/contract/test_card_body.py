from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from sync.contract.card_body import CardBody, FactBody, ImageBody, LeadDecisionBody, OwnerBody
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

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=30)
words = texts.filter(bool)
ids = st.uuids().map(str)
offsets = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=offsets)  # noqa: DTZ001
decisions = st.one_of(
    st.sampled_from([LeadDecision(), LeadDecision(LeadChoice.DIFFERENT_PERSON)]),
    st.builds(LeadDecision, st.just(LeadChoice.JOIN), ids.map(LeadId)),
)
images = st.builds(
    ImageRef,
    st.sampled_from(ImageSide),
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.sampled_from(["image/jpeg", "image/png", "image/webp"]),
    st.integers(1, 1000),
)
records = st.builds(
    CardRecord,
    card_id=ids.map(CardId),
    version=st.integers(1, 100),
    facts=st.lists(st.builds(Fact, st.sampled_from(FactName), texts, texts), max_size=4).map(tuple).map(Facts),
    owner=st.builds(Owner, st.none() | ids.map(UserId), texts),
    exchanged_on=st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    registered_at=moments,
    confirmed_by=ids.map(UserId),
    confirmed_at=moments,
    tags=st.lists(words, max_size=3).map(tuple),
    lead_source=texts,
    lead_source_detail=texts,
    scope=st.sampled_from(Scope),
    note=texts,
    images=st.lists(images, max_size=2).map(tuple),
    lead=decisions,
)


@settings(max_examples=60)
@given(records)
def test_a_record_comes_back_from_json_as_it_was(record: CardRecord) -> None:
    assert CardBody.model_validate_json(CardBody.from_record(record).model_dump_json()).to_record() == record


@pytest.mark.parametrize(
    ("value", "body"),
    [
        (CardRecord, CardBody),
        (Fact, FactBody),
        (Owner, OwnerBody),
        (ImageRef, ImageBody),
        (LeadDecision, LeadDecisionBody),
    ],
)
def test_every_member_of_a_record_travels(value: type, body: type[Any]) -> None:
    assert {field.name for field in fields(value)} == set(body.model_fields)


def _valid() -> dict[str, Any]:
    record = CardRecord(
        card_id=CardId("01890000-0000-7000-8000-000000000001"),
        version=1,
        facts=Facts((Fact(FactName.NAME, "高橋花子"),)),
        owner=Owner(),
        exchanged_on=None,
        registered_at=datetime(2024, 5, 1, tzinfo=UTC),
        confirmed_by=UserId("01890000-0000-7000-8000-000000000002"),
        confirmed_at=datetime(2024, 5, 1, tzinfo=UTC),
    )
    valid: dict[str, Any] = json.loads(CardBody.from_record(record).model_dump_json())
    return valid


@pytest.mark.parametrize(
    "wrong",
    [
        {"card_id": "card-1"},
        {"card_id": "01890000-0000-7000-8000-00000000000A"},
        {"version": 0},
        {"facts": [{"name": "shoe_size", "value": "42"}]},
        {"facts": [{"name": "name", "value": "\0"}]},
        {"facts": [{"name": "name", "value": "あ" * 501}]},
        {"registered_at": "2024-05-01T00:00:00"},
        {"registered_at": 0},
        {"registered_at": "9999-12-31T23:59:59-12:00"},
        {"exchanged_on": 0},
        {"exchanged_on": "1714521600"},
        {"scope": "secret"},
        {"tags": [""]},
        {"images": [{"side": "front", "sha256": "0" * 63, "media_type": "image/png", "size_bytes": 1}]},
        {"images": [{"side": "front", "sha256": "0" * 64, "media_type": "image/svg+xml", "size_bytes": 1}]},
        {"lead": {"choice": "join"}},
        {"lead": {"choice": "automatic", "lead_id": "01890000-0000-7000-8000-000000000003"}},
        {"colour": "green"},
    ],
)
def test_what_is_out_of_bounds_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        CardBody.model_validate_json(json.dumps(_valid() | wrong))
