"""A card goes out with its pictures, and whoever is signed in finds the lead it became."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from sync.client.errors import Rejected, SignInNeeded, StoreUnreachable
from sync.client.operator_session import OperatorSession
from sync.client.station_session import StationSession
from sync.client.store_client import StoreClient
from sync.client.transport import InsecureAddress, Transport
from sync.contract.problems import ProblemCode
from sync.records import CardId, CardRecord, Fact, FactName, Facts, ImageRef, ImageSide, LeadId, LeadOutcome, Owner
from sync.records.ids import UserId
from tests.sync.client.conftest import ADMIN_ID, OPERATOR_ID, Store

CARD_ID = CardId("01980000-0000-7000-8000-0000000000c1")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (91, 55), "white").save(buffer, "PNG")
    return buffer.getvalue()


PICTURE = picture()
IMAGE = ImageRef(ImageSide.FRONT, hashlib.sha256(PICTURE).hexdigest(), "image/png", len(PICTURE))


def facts(**changed: str) -> Facts:
    said = {"company": "株式会社みどり商事", "name": "佐藤 花子", "email": "hanako@midori.example"} | changed
    return Facts(tuple(Fact(FactName(name), value, value) for name, value in said.items()))


def record(confirmed_by: UserId = OPERATOR_ID, version: int = 1) -> CardRecord:
    return CardRecord(
        card_id=CARD_ID,
        version=version,
        facts=facts(),
        owner=Owner(name="瀧澤 真理子"),
        exchanged_on=date(2026, 11, 19),
        registered_at=NOW,
        confirmed_by=confirmed_by,
        confirmed_at=NOW,
        images=(IMAGE,),
    )


@pytest.fixture
def client(transport: Transport, station: StationSession, operator: OperatorSession) -> StoreClient:
    return StoreClient(transport, station=station, operator=operator)


def test_a_delivered_card_becomes_a_lead_with_its_picture(client: StoreClient) -> None:
    receipt = client.push(record(), lambda image: PICTURE)

    assert (receipt.card_id, receipt.version, receipt.outcome) == (CARD_ID, 1, LeadOutcome.CREATED)
    assert [lead.name for lead in client.leads("みどり 佐藤").leads] == ["佐藤 花子"]
    lead = client.lead(receipt.lead_id)
    assert lead.cards[0].record == record()
    assert client.card(CARD_ID).lead_id == receipt.lead_id
    assert client.image(IMAGE.sha256) == PICTURE
    assert [card.record.card_id for card in client.cards("佐藤").cards] == [CARD_ID]
    assert [user.display_name for user in client.users()] == ["瀧澤 真理子"]


def test_a_repeated_delivery_gets_the_same_receipt_and_sends_no_picture_twice(client: StoreClient) -> None:
    sent: list[str] = []

    def image_bytes(image: ImageRef) -> bytes:
        sent.append(image.sha256)
        return PICTURE

    assert client.push(record(), image_bytes) == client.push(record(), image_bytes)
    assert sent == [IMAGE.sha256]


def test_the_preview_finds_the_lead_a_card_would_join(client: StoreClient) -> None:
    lead_id = client.push(record(), lambda image: PICTURE).lead_id

    preview = client.preview(
        CardId("01980000-0000-7000-8000-0000000000c2"),
        facts(title="部長"),
        exchanged_on=date(2026, 11, 20),
        registered_at=NOW,
    )

    assert preview.match is not None
    assert preview.match.lead.lead_id == lead_id


def test_a_picture_that_went_bad_in_the_store_is_told_as_such_and_not_as_a_store_that_is_gone(
    client: StoreClient, tmp_path: Path
) -> None:
    client.push(record(), lambda image: PICTURE)
    (file,) = (tmp_path / "pictures").rglob(IMAGE.sha256)
    file.write_bytes(PICTURE[:-1] + b"x")
    with pytest.raises(Rejected) as rejected:
        client.image(IMAGE.sha256)
    assert rejected.value.code is ProblemCode.IMAGE_DAMAGED


def test_pictures_that_are_not_what_they_are_called_are_rejected(client: StoreClient) -> None:
    with pytest.raises(Rejected) as rejected:
        client.push(record(), lambda image: PICTURE[:-1])

    assert rejected.value.code is ProblemCode.IMAGE_MISMATCH


def test_a_card_confirmed_by_nobody_known_is_rejected(client: StoreClient) -> None:
    with pytest.raises(Rejected) as rejected:
        client.push(record(UserId("01980000-0000-7000-8000-0000000000ff")), lambda image: PICTURE)

    assert rejected.value.code is ProblemCode.CONFIRMER_NOT_ALLOWED


def test_a_card_confirmed_by_a_person_goes_out_with_the_stations_token(client: StoreClient) -> None:
    assert client.push(record(ADMIN_ID), lambda image: PICTURE).version == 1


def test_an_unknown_lead_is_rejected_by_name(client: StoreClient) -> None:
    with pytest.raises(Rejected) as rejected:
        client.lead(LeadId("01980000-0000-7000-8000-0000000000ee"))

    assert rejected.value.code is ProblemCode.LEAD_UNKNOWN


def test_without_a_sign_in_nothing_is_looked_up(transport: Transport, station: StationSession) -> None:
    with pytest.raises(SignInNeeded):
        StoreClient(transport, station=station).leads()


def test_a_store_that_is_not_there_is_out_of_reach(station: StationSession) -> None:
    nowhere = StoreClient(Transport("http://127.0.0.1:9"), station=station)

    with pytest.raises(StoreUnreachable) as failure:
        nowhere.push(record(), lambda image: PICTURE)

    assert "みどり" not in str(failure.value)


def test_a_token_the_store_has_forgotten_is_replaced_without_anybody_noticing(
    client: StoreClient, station: StationSession, store: Store
) -> None:
    client.push(record(), lambda image: PICTURE)
    old = station.token()
    store.clock.move(minutes=9, seconds=30)

    client.push(record(), lambda image: PICTURE)

    assert station.token() != old


@pytest.mark.parametrize(
    "url",
    [
        "http://store.example",
        "http://localhost:8000",
        "http://192.168.1.5:8000",
        "ftp://127.0.0.1",
        "https://user@store.example",
        "https://store.example/?x=1",
        "store.example",
        "http://127.0.0.1.evil.example",
    ],
)
def test_addresses_that_anybody_can_listen_to_are_refused(url: str) -> None:
    with pytest.raises(InsecureAddress):
        Transport(url)


@pytest.mark.parametrize("url", ["https://store.example/", "http://127.0.0.1:8000", "http://[::1]:8000"])
def test_https_and_loopback_are_taken(url: str) -> None:
    assert Transport(url).url == url.rstrip("/")


@pytest.mark.parametrize("unfit", [{"tags": ("",)}, {"note": "長" * 10_001}, {"facts": facts(company="社" * 501)}])
def test_a_card_that_the_contract_has_no_room_for_is_rejected_before_it_is_sent(
    client: StoreClient, unfit: dict[str, Any]
) -> None:
    with pytest.raises(Rejected) as refusal:
        client.push(replace(record(), images=(), **unfit), lambda image: PICTURE)
    assert refusal.value.code is ProblemCode.INVALID_RECORD
    assert refusal.value.errors
