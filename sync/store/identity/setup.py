"""The first admin: a link that works once, for a day, while there is no admin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId, UserId
from sync.store import audit
from sync.store.identity.accounts import NewPerson, add_person, has_admin
from sync.store.identity.opaque import digest, new_secret
from sync.store.identity.tables import SetupLinkRow, UserAccountRow
from sync.store.organization import OrganizationRow

LINK_LIFETIME = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class FirstAdmin:
    """What the set-up page asks for."""

    organization_name: str
    person: NewPerson


def renew_setup_token(session: Session, organization_id: OrganizationId, now: datetime) -> str | None:
    """A new token, older ones end. None where there is an admin already."""
    _end_links(session, organization_id)
    if has_admin(session, organization_id):
        return None
    token = new_secret()
    session.add(SetupLinkRow(organization_id=organization_id, token_hash=digest(token), expires_at=now + LINK_LIFETIME))
    return token


def is_setup_token(session: Session, organization_id: OrganizationId, token: str, now: datetime) -> bool:
    link = session.get(SetupLinkRow, (organization_id, digest(token)))
    return link is not None and link.expires_at > now and not has_admin(session, organization_id)


def set_up(
    session: Session, organization: OrganizationRow, user_id: UserId, first: FirstAdmin, now: datetime
) -> UserAccountRow:
    """Name the organisation and create its first admin; every link ends. is_setup_token was asked before, in here."""
    _end_links(session, organization.organization_id)
    organization.name = first.organization_name
    account = add_person(session, organization.organization_id, user_id, first.person, now)
    audit.record(
        session,
        organization_id=organization.organization_id,
        now=now,
        action="organization.set_up",
        object_type="user",
        object_id=account.user_id,
        user_id=account.user_id,
    )
    return account


def _end_links(session: Session, organization_id: OrganizationId) -> None:
    session.execute(delete(SetupLinkRow).where(SetupLinkRow.organization_id == organization_id))
