"""How a station becomes known to the store: by an admin, or, embedded, by the station that started the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey
from sqlalchemy.orm import Session

from sync.contract.scopes import CARDS_PUSH
from sync.records.ids import OrganizationId, StationId, UserId
from sync.store.identity.tables import AccountKind, Role, StationRow, Status, UserAccountRow
from sync.store.organization import ensure_organization

STATION_SCOPES = (CARDS_PUSH,)


class UnfitKey(ValueError):
    """The public key is no EC P-256 or Ed25519 key in JWK form, or carries private parts."""


@dataclass(frozen=True, slots=True)
class StationEnrolment:
    """What a station tells about itself. The operator is the local account for whoever stands there unsigned."""

    station_id: StationId
    name: str
    public_key: Mapping[str, Any]
    operator_id: UserId
    operator_name: str


def enrol_embedded(
    session: Session, enrolment: StationEnrolment, *, organization_id: OrganizationId, now: datetime
) -> OrganizationId:
    """Make the station of this PC known to its own store; repeating it changes nothing but a new name or key.

    organization_id is used where the store has no organisation yet; the one it has is returned.
    """
    organization = ensure_organization(session, organization_id, now)
    enrol(session, organization.organization_id, enrolment, now=now)
    return organization.organization_id


def enrol(session: Session, organization_id: OrganizationId, enrolment: StationEnrolment, *, now: datetime) -> None:
    """Create the station and its operator, or renew their names and the key."""
    public_key = public_jwk(enrolment.public_key)
    operator = session.get(UserAccountRow, (organization_id, enrolment.operator_id))
    if operator is None:
        session.add(_operator(organization_id, enrolment, now))
        session.flush()
    else:
        operator.display_name = enrolment.operator_name
    station = session.get(StationRow, (organization_id, enrolment.station_id))
    if station is None:
        session.add(_station(organization_id, enrolment, public_key, now))
        session.flush()
    else:
        station.name = enrolment.name
        station.public_key = public_key


def operator_of(session: Session, organization_id: OrganizationId, station_id: StationId) -> UserId | None:
    """The account that stands for whoever is at this station. It may vouch for cards this station delivers only."""
    station = session.get(StationRow, (organization_id, station_id))
    return station.operator_id if station else None


def public_jwk(key: Mapping[str, Any]) -> dict[str, Any]:
    """The key reduced to its public members. Raises UnfitKey."""
    if "d" in key:
        raise UnfitKey("a private key does not leave its station")
    try:
        match key.get("kty"), key.get("crv"):
            case "EC", "P-256":
                members = ECKey.import_key(dict(key)).as_dict(private=False)
            case "OKP", "Ed25519":
                members = OKPKey.import_key(dict(key)).as_dict(private=False)
            case _:
                raise UnfitKey("a station signs with ES256 or Ed25519")
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise UnfitKey("not a public key in JWK form") from error
    return {name: members[name] for name in ("kty", "crv", "x", "y") if name in members}


def _operator(organization_id: OrganizationId, enrolment: StationEnrolment, now: datetime) -> UserAccountRow:
    return UserAccountRow(
        organization_id=organization_id,
        user_id=enrolment.operator_id,
        kind=AccountKind.STATION_OPERATOR,
        display_name=enrolment.operator_name,
        login=None,
        password_hash=None,
        role=Role.MEMBER,
        status=Status.ACTIVE,
        created_at=now,
    )


def _station(
    organization_id: OrganizationId, enrolment: StationEnrolment, public_key: dict[str, Any], now: datetime
) -> StationRow:
    return StationRow(
        organization_id=organization_id,
        station_id=enrolment.station_id,
        name=enrolment.name,
        public_key=public_key,
        scope=" ".join(STATION_SCOPES),
        operator_id=enrolment.operator_id,
        status=Status.ACTIVE,
        enrolled_at=now,
    )
