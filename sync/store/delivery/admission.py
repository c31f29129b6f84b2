"""What has to be true before a delivered card may enter: who vouches, who owns, which pictures are there."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.contract.problems import ProblemCode
from sync.records import CardRecord, OrganizationId, UserId
from sync.store.identity.enrolment import operator_of
from sync.store.identity.principal import Principal
from sync.store.identity.tables import AccountKind, Status, UserAccountRow
from sync.store.images.tables import ImageRow
from sync.store.refusal import RequestRefused


def admit(session: Session, principal: Principal, record: CardRecord) -> None:
    """Raises RequestRefused with the first thing that is wrong."""
    _check_confirmer(session, principal, record.confirmed_by)
    _check_owner(session, principal.organization_id, record.owner.user_id)
    _check_images(session, principal.organization_id, record)


def _check_confirmer(session: Session, principal: Principal, user_id: UserId) -> None:
    """An active user. A person vouches for themselves only, a station's operator for what that station delivers."""
    account = session.get(UserAccountRow, (principal.organization_id, user_id))
    if account is None or account.status is not Status.ACTIVE:
        raise RequestRefused(ProblemCode.CONFIRMER_NOT_ALLOWED)
    if principal.user_id is not None and principal.user_id != user_id:
        raise RequestRefused(ProblemCode.CONFIRMER_NOT_ALLOWED)
    if account.kind is AccountKind.STATION_OPERATOR and (
        principal.station_id is None or operator_of(session, principal.organization_id, principal.station_id) != user_id
    ):
        raise RequestRefused(ProblemCode.CONFIRMER_NOT_ALLOWED)


def _check_owner(session: Session, organization_id: OrganizationId, user_id: UserId | None) -> None:
    """Any user, also a deactivated one: cards of a colleague who has left still go out."""
    if user_id is not None and session.get(UserAccountRow, (organization_id, user_id)) is None:
        raise RequestRefused(ProblemCode.OWNER_UNKNOWN)


def _check_images(session: Session, organization_id: OrganizationId, record: CardRecord) -> None:
    wanted = [image.sha256 for image in record.images]
    held = set(
        session.scalars(
            select(ImageRow.sha256).where(ImageRow.organization_id == organization_id, ImageRow.sha256.in_(wanted))
        )
    )
    missing = tuple(dict.fromkeys(sha256 for sha256 in wanted if sha256 not in held))
    if missing:
        raise RequestRefused(ProblemCode.IMAGE_MISSING, missing=missing)
