"""An office around a real store: its people, its station, their tokens, the cards they deliver. All fictional."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import requests
from sqlalchemy.orm import Session

from sync.contract.card_body import CardBody
from sync.contract.scopes import PERSON_SCOPES
from sync.records import (
    CardId,
    CardRecord,
    Fact,
    FactName,
    Facts,
    ImageRef,
    ImageSide,
    OrganizationId,
    Owner,
    StationId,
    UserId,
)
from sync.store.database import Database
from sync.store.identity.accounts import NewPerson, add_person
from sync.store.identity.enrolment import STATION_SCOPES, StationEnrolment, enrol
from sync.store.identity.tables import GroupMemberRow, GroupRow, Role, SignInRow
from sync.store.identity.tokens import add_access_token
from sync.store.organization import ensure_organization

STATION = StationId("01980000-0000-7000-8000-0000000000f1")
OPERATOR = UserId("01980000-0000-7000-8000-0000000000f2")
OTHER_STATION = StationId("01980000-0000-7000-8000-0000000000f3")
OTHER_OPERATOR = UserId("01980000-0000-7000-8000-0000000000f4")
ADMIN, SATO, TANAKA, MORI = (UserId(f"01980000-0000-7000-8000-00000000000{number}") for number in "1234")
"""Sato and Tanaka share a group; Mori is in none."""

_ORGANIZATION = OrganizationId("01980000-0000-7000-8000-0000000000aa")
_GROUP = "01980000-0000-7000-8000-0000000000bb"
_KEY = {
    "kty": "EC",
    "crv": "P-256",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}  # the example of RFC 7515, appendix A.3
REGISTERED = datetime(2024, 5, 1, 3, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n"


@dataclass
class Office:
    """tokens: by person, and the station's. Requests go to url; database is the way behind its back."""

    url: str
    database: Database
    organization_id: OrganizationId = _ORGANIZATION
    tokens: dict[str, str] = field(default_factory=dict)
    _made: int = 0

    def move_in(self, now: datetime) -> None:
        with self.database.write() as session:
            ensure_organization(session, self.organization_id, now)
            self._enrol(session, StationEnrolment(STATION, "受付", _KEY, OPERATOR, "受付の操作者"), now)
            people = (ADMIN, "瀧澤 真理子", Role.ADMIN), (SATO, "佐藤 健"), (TANAKA, "田中 翼"), (MORI, "森 葵")
            for user_id, name, *role in people:
                person = NewPerson(name, f"{user_id}@example.jp", role[0] if role else Role.MEMBER, None)
                add_person(session, self.organization_id, user_id, person, now)
                self.tokens[user_id] = self._sign_in(session, user_id, now)
            session.add(GroupRow(organization_id=self.organization_id, group_id=_GROUP, name="営業部"))
            session.flush()
            for user_id in (SATO, TANAKA):
                session.add(GroupMemberRow(organization_id=self.organization_id, group_id=_GROUP, user_id=user_id))

    def add_other_station(self, now: datetime) -> None:
        enrolment = StationEnrolment(OTHER_STATION, "総務", _KEY, OTHER_OPERATOR, "総務の操作者")
        with self.database.write() as session:
            self._enrol(session, enrolment, now)

    def _enrol(self, session: Session, enrolment: StationEnrolment, now: datetime) -> None:
        enrol(session, self.organization_id, enrolment, now=now)
        scopes = " ".join(STATION_SCOPES)
        self.tokens[enrolment.station_id] = add_access_token(
            session, self.organization_id, enrolment.station_id, scopes, now
        )

    def _sign_in(self, session: Session, user_id: UserId, now: datetime) -> str:
        sign_in = SignInRow(
            organization_id=self.organization_id,
            sign_in_id=user_id,
            client_id="test",
            user_id=user_id,
            scope=" ".join(PERSON_SCOPES),
            signed_in_at=now,
            revoked_at=None,
        )
        session.add(sign_in)
        session.flush()
        return add_access_token(session, self.organization_id, sign_in, sign_in.scope, now)

    def request(self, method: str, path: str, who: str | None = STATION, **options: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.tokens[who]}"} if who else {}
        return requests.request(
            method, self.url + path, headers=headers | options.pop("headers", {}), timeout=30, **options
        )

    def put_image(self, content: bytes) -> ImageRef:
        sha256 = hashlib.sha256(content).hexdigest()
        answer = self.request("PUT", f"/v1/images/{sha256}", data=content)
        assert answer.status_code == 200, answer.text
        return ImageRef(ImageSide.FRONT, sha256, "image/png", len(content))

    def put(self, record: CardRecord, who: str = STATION) -> requests.Response:
        body = CardBody.from_record(record).model_dump_json()
        headers = {"Content-Type": "application/json"}
        return self.request("PUT", f"/v1/cards/{record.card_id}", who, data=body.encode(), headers=headers)

    def deliver(self, record: CardRecord) -> dict[str, Any]:
        answer = self.put(record)
        assert answer.status_code == 200, answer.text
        receipt: dict[str, Any] = answer.json()
        return receipt

    def get(self, path: str, who: str = SATO, **query: str | int | bool) -> Any:
        answer = self.request("GET", path, who, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def leads(self, text: str = "", who: str = SATO, **query: str | int | bool) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get("/v1/leads", who, q=text, **query)["leads"]
        return found

    def card(self, **facts: str) -> CardRecord:
        """A new card of Takahashi at Midori, unless the facts say otherwise; owned and confirmed by Sato."""
        self._made += 1
        stands = {"company": "株式会社みどり工業", "name": "高橋 花子"} | facts
        return CardRecord(
            card_id=CardId(f"01980000-0000-7000-9000-{self._made:012x}"),
            version=1,
            facts=Facts(tuple(Fact(FactName(name), value, value) for name, value in stands.items() if value)),
            owner=Owner(),
            exchanged_on=date(2024, 5, 1),
            registered_at=REGISTERED + timedelta(minutes=self._made),
            confirmed_by=SATO,
            confirmed_at=REGISTERED,
        )


def corrected(record: CardRecord, **facts: str) -> CardRecord:
    """The next version, with some facts replaced."""
    kept = tuple(fact for fact in record.facts if fact.name not in facts)
    new = tuple(Fact(FactName(name), value, value) for name, value in facts.items() if value)
    return replace(record, version=record.version + 1, facts=Facts((*kept, *new)))
