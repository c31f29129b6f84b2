"""Making a station known to a store that serves many: an admin's act, once per scanner PC."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict

from sync.contract import paths
from sync.contract.answers import EnrolledStation
from sync.contract.card_body import Word
from sync.contract.problems import FieldError, ProblemCode
from sync.contract.scopes import STATIONS_ENROL
from sync.records.ids import StationId, UserId
from sync.store import audit
from sync.store.api.parts import Parts
from sync.store.api.problems import documented
from sync.store.identity.access import require
from sync.store.identity.enrolment import StationEnrolment, UnfitKey, enrol
from sync.store.identity.principal import Principal
from sync.store.new_id import new_id
from sync.store.refusal import RequestRefused

router = APIRouter(tags=["stations"])


class StationBody(BaseModel):
    """public_key is a JWK: EC P-256 or Ed25519, without private parts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Word
    public_key: dict[str, Any]


@router.post(
    paths.STATIONS,
    status_code=HTTPStatus.CREATED,
    responses=documented(ProblemCode.SIGN_IN_NEEDED, ProblemCode.NOT_ALLOWED, ProblemCode.INVALID_RECORD),
)
def enrol_station(
    body: StationBody, parts: Parts, principal: Annotated[Principal, Depends(require(STATIONS_ENROL))]
) -> EnrolledStation:
    """A new station with this key. It may deliver cards, and vouch for those confirmed by its own operator account."""
    now = parts.clock()
    enrolment = StationEnrolment(
        station_id=StationId(new_id(now)),
        name=body.name,
        public_key=body.public_key,
        operator_id=UserId(new_id(now)),
        operator_name=body.name,
    )
    with parts.database.write() as session:
        try:
            enrol(session, principal.organization_id, enrolment, now=now)
        except UnfitKey as error:
            wrong = FieldError(at="body.public_key", message=str(error))
            raise RequestRefused(ProblemCode.INVALID_RECORD, errors=(wrong,)) from None
        audit.record(
            session,
            organization_id=principal.organization_id,
            now=now,
            action="station.enrolled",
            object_type="station",
            object_id=enrolment.station_id,
            user_id=principal.user_id,
        )
    return EnrolledStation(enrolment.station_id, enrolment.operator_id)
