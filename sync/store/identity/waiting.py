"""Authorization requests that wait for somebody to sign in.

The page carries a handle, the browser a cookie; only both together lead to the request. So the handle is the
protection against forged posts as well: another site can neither read it nor know it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId
from sync.store.identity.oauth_request import Parameters
from sync.store.identity.opaque import digest, new_secret
from sync.store.identity.tables import AuthorizationRequestRow

LIFETIME = timedelta(minutes=10)


def keep(session: Session, organization_id: OrganizationId, browser: str, parameters: Parameters, now: datetime) -> str:
    """Let the request wait; returns its handle."""
    handle = new_secret()
    session.add(
        AuthorizationRequestRow(
            organization_id=organization_id,
            handle_hash=digest(handle),
            browser_hash=digest(browser),
            query=urlencode(parameters),
            created_at=now,
            expires_at=now + LIFETIME,
        )
    )
    return handle


def find(
    session: Session, organization_id: OrganizationId, browser: str, handle: str, now: datetime
) -> AuthorizationRequestRow | None:
    row = session.get(AuthorizationRequestRow, (organization_id, digest(handle)), with_for_update=True)
    if row is None or row.browser_hash != digest(browser) or row.expires_at <= now:
        return None
    return row


def find_newest(
    session: Session, organization_id: OrganizationId, browser: str, now: datetime
) -> AuthorizationRequestRow | None:
    """What this browser was about to do when set-up came first."""
    return session.scalars(
        select(AuthorizationRequestRow)
        .where(
            AuthorizationRequestRow.organization_id == organization_id,
            AuthorizationRequestRow.browser_hash == digest(browser),
            AuthorizationRequestRow.expires_at > now,
        )
        .order_by(AuthorizationRequestRow.created_at.desc())
        .limit(1)
        .with_for_update()
    ).first()


def parameters_of(row: AuthorizationRequestRow) -> Parameters:
    return parse_qsl(row.query, keep_blank_values=True)
