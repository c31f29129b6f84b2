"""Signing in with login and password: who it is, or why not. Argon2 runs outside of every transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId, UserId
from sync.store import audit
from sync.store.identity import lockout, passwords
from sync.store.identity.accounts import find_by_login, may_sign_in
from sync.store.identity.identity import Identity
from sync.store.identity.tables import UserAccountRow
from sync.store.organization import sole_organization


@dataclass(frozen=True, slots=True)
class Recognised:
    user_id: UserId


@dataclass(frozen=True, slots=True)
class NotRecognised:
    """Unknown login, wrong password, deactivated account: nobody is told which."""


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many failures; not even the right password counts before this moment."""

    until: datetime


@dataclass(frozen=True, slots=True)
class _Attempt:
    organization_id: OrganizationId
    user_id: UserId | None
    password_hash: str | None


def check_password(identity: Identity, login: str, password: str) -> Recognised | NotRecognised | Locked:
    """The right password ends the count of failures; a hash of older parameters is renewed on the way."""
    attempt = identity.database.transact(lambda session: _begin(session, login, identity.clock()))
    if isinstance(attempt, Locked):
        return attempt
    right = passwords.is_password(password, attempt.password_hash)
    if not right or attempt.user_id is None or attempt.password_hash is None:
        identity.database.transact(lambda session: _record_failure(session, attempt, identity.clock()))
        return NotRecognised()
    renewed = passwords.hash_password(password) if passwords.is_outdated(attempt.password_hash) else None
    user_id = attempt.user_id

    def succeed(session: Session) -> None:
        lockout.end_attempt(session, attempt.organization_id, login)
        lockout.forget_old_attempts(session, attempt.organization_id, identity.clock())
        if renewed is not None:
            session.get_one(UserAccountRow, (attempt.organization_id, user_id)).password_hash = renewed

    identity.database.transact(succeed)
    return Recognised(user_id)


def _begin(session: Session, login: str, now: datetime) -> _Attempt | Locked:
    organization = sole_organization(session)
    assert organization is not None, "Identity.prepare ran"
    organization_id = organization.organization_id
    locked_until = lockout.begin_attempt(session, organization_id, login, now)
    if locked_until is not None:
        return Locked(locked_until)
    account = find_by_login(session, organization_id, login)
    if account is None or not may_sign_in(account):
        return _Attempt(organization_id, None, None)
    return _Attempt(organization_id, account.user_id, account.password_hash)


def _record_failure(session: Session, attempt: _Attempt, now: datetime) -> None:
    audit.record(
        session,
        organization_id=attempt.organization_id,
        now=now,
        action="sign_in.failed",
        object_type="user",
        object_id=attempt.user_id or "",
    )
