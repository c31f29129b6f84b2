"""Tokens at rest: issued, recognised, used up, revoked. All functions work inside the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId, StationId
from sync.store.identity.accounts import find_account, may_sign_in
from sync.store.identity.opaque import digest, new_secret
from sync.store.identity.principal import Principal
from sync.store.identity.rights import grantable
from sync.store.identity.tables import (
    AccessTokenRow,
    AuthorizationCodeRow,
    AuthorizationRequestRow,
    RefreshTokenRow,
    Role,
    SignInRow,
    StationRow,
    Status,
    UsedAssertionRow,
    UserAccountRow,
)
from sync.store.organization import sole_organization

ACCESS_TOKEN_LIFETIME = timedelta(minutes=10)  # what a stolen one is worth; revoking ends it at once
REFRESH_TOKEN_LIFETIME = timedelta(days=30)  # sliding: a station in use stays signed in
CODE_LIFETIME = timedelta(seconds=60)  # the browser hands it over at once
_KEPT_AFTER_EXPIRY = timedelta(days=1)


def add_access_token(
    session: Session, organization_id: OrganizationId, bearer: SignInRow | StationId, scope: str, now: datetime
) -> str:
    """A new access token, of a sign-in or of a station."""
    token = new_secret()
    session.add(
        AccessTokenRow(
            organization_id=organization_id,
            token_hash=digest(token),
            sign_in_id=bearer.sign_in_id if isinstance(bearer, SignInRow) else None,
            station_id=None if isinstance(bearer, SignInRow) else bearer,
            scope=scope,
            expires_at=now + ACCESS_TOKEN_LIFETIME,
        )
    )
    return token


def add_refresh_token(session: Session, sign_in: SignInRow, now: datetime) -> str:
    token = new_secret()
    session.add(
        RefreshTokenRow(
            organization_id=sign_in.organization_id,
            token_hash=digest(token),
            sign_in_id=sign_in.sign_in_id,
            expires_at=now + REFRESH_TOKEN_LIFETIME,
            used_at=None,
        )
    )
    return token


def add_code(session: Session, sign_in: SignInRow, *, redirect_uri: str, code_challenge: str, now: datetime) -> str:
    code = new_secret()
    session.add(
        AuthorizationCodeRow(
            organization_id=sign_in.organization_id,
            code_hash=digest(code),
            sign_in_id=sign_in.sign_in_id,
            redirect_uri=redirect_uri,
            code_challenge=code_challenge,
            expires_at=now + CODE_LIFETIME,
            used_at=None,
        )
    )
    return code


def lock_sign_in(session: Session, organization_id: OrganizationId, sign_in_id: str) -> SignInRow:
    """The family row, locked until the transaction ends: a refresh and the reuse of its token cannot overtake."""
    return session.scalars(
        select(SignInRow)
        .where(SignInRow.organization_id == organization_id, SignInRow.sign_in_id == sign_in_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()


def revoke(sign_in: SignInRow, now: datetime) -> None:
    """End the whole family: every access and refresh token of this sign-in."""
    sign_in.revoked_at = sign_in.revoked_at or now


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person behind a token, and the moment of the sign-in it came from."""

    account: UserAccountRow
    since: datetime


def signed_in_person(session: Session, token: str, now: datetime) -> SignedIn | None:
    """Who bears this access token, if it is a person's."""
    found = _live_token(session, token, now)
    if found is None or found.sign_in_id is None:
        return None
    return _signed_in(session, found.organization_id, found.sign_in_id)


def authenticate(session: Session, token: str, now: datetime) -> Principal | None:
    """Who bears this access token. None where it is unknown, expired or revoked, or its bearer is deactivated."""
    found = _live_token(session, token, now)
    if found is None:
        return None
    if found.station_id is not None:
        return _station_principal(session, found, found.station_id)
    assert found.sign_in_id is not None
    return _person_principal(session, found, found.sign_in_id)


def _live_token(session: Session, token: str, now: datetime) -> AccessTokenRow | None:
    organization = sole_organization(session)
    if organization is None:
        return None
    found = session.get(AccessTokenRow, (organization.organization_id, digest(token)))
    return found if found is not None and found.expires_at > now else None


def _station_principal(session: Session, token: AccessTokenRow, station_id: StationId) -> Principal | None:
    station = session.get(StationRow, (token.organization_id, station_id))
    if station is None or station.status is not Status.ACTIVE:
        return None
    return Principal(
        organization_id=token.organization_id,
        user_id=None,
        station_id=station_id,
        scopes=frozenset(token.scope.split()) & frozenset(station.scope.split()),
    )


def _person_principal(session: Session, token: AccessTokenRow, sign_in_id: str) -> Principal | None:
    signed_in = _signed_in(session, token.organization_id, sign_in_id)
    if signed_in is None:
        return None
    return Principal(
        organization_id=token.organization_id,
        user_id=signed_in.account.user_id,
        station_id=None,
        scopes=frozenset(grantable(token.scope, signed_in.account.role).split()),
        admin=signed_in.account.role is Role.ADMIN,
    )


def _signed_in(session: Session, organization_id: OrganizationId, sign_in_id: str) -> SignedIn | None:
    sign_in = session.get_one(SignInRow, (organization_id, sign_in_id))
    account = find_account(session, organization_id, sign_in.user_id)
    if sign_in.revoked_at is not None or account is None or not may_sign_in(account):
        return None
    return SignedIn(account, sign_in.signed_in_at)


def forget_expired(session: Session, organization_id: OrganizationId, now: datetime) -> None:
    """Drop what nobody can use any more. A day's grace keeps reuse of a just expired token recognisable."""
    for table in (AccessTokenRow, RefreshTokenRow, AuthorizationCodeRow, AuthorizationRequestRow, UsedAssertionRow):
        session.execute(
            delete(table)
            .where(table.organization_id == organization_id, table.expires_at < now - _KEPT_AFTER_EXPIRY)
            .execution_options(synchronize_session=False)
        )
