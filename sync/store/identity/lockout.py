"""Guessing passwords is slowed down per login name, whether an account has that name or not."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId
from sync.store.identity.accounts import fold_login
from sync.store.identity.opaque import digest
from sync.store.identity.tables import SignInAttemptsRow

FREE_FAILURES = 5
_FIRST_LOCK = timedelta(minutes=1)
_LONGEST_LOCK = timedelta(minutes=15)  # others can lock an account by guessing: its owner must not be out for a day
_FORGOTTEN_AFTER = timedelta(days=1)


def lock_for(failures: int) -> timedelta:
    """How long to refuse after this many failures in a row: nothing at first, then doubling."""
    beyond = failures - FREE_FAILURES
    if beyond < 0:
        return timedelta()
    return min(_FIRST_LOCK * (1 << min(beyond, 10)), _LONGEST_LOCK)


def begin_attempt(session: Session, organization_id: OrganizationId, login: str, now: datetime) -> datetime | None:
    """The end of the lock where there is one. Otherwise counts this attempt as failed until end_attempt says else.

    Counted before it is judged, so that guesses made at the same moment cannot outrun the count.
    """
    row = _locked_row(session, organization_id, login, now)
    if row.locked_until is not None and row.locked_until > now:
        return row.locked_until
    if row.last_at < now - _FORGOTTEN_AFTER:
        row.failures = 0
    row.failures += 1
    row.last_at = now
    row.locked_until = now + lock_for(row.failures) if lock_for(row.failures) else None
    return None


def end_attempt(session: Session, organization_id: OrganizationId, login: str) -> None:
    """The attempt was right: forget the failures."""
    row = session.get(SignInAttemptsRow, (organization_id, _key(login)))
    if row is not None:
        session.delete(row)


def forget_old_attempts(session: Session, organization_id: OrganizationId, now: datetime) -> None:
    session.execute(
        delete(SignInAttemptsRow)
        .where(SignInAttemptsRow.organization_id == organization_id, SignInAttemptsRow.last_at < now - _FORGOTTEN_AFTER)
        .execution_options(synchronize_session=False)
    )


def _locked_row(session: Session, organization_id: OrganizationId, login: str, now: datetime) -> SignInAttemptsRow:
    key = (organization_id, _key(login))
    row = session.get(SignInAttemptsRow, key, with_for_update=True)
    if row is not None:
        return row
    row = SignInAttemptsRow(
        organization_id=organization_id, login_hash=_key(login), failures=0, last_at=now, locked_until=None
    )
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:  # another attempt made the row in the same moment
        return session.get_one(SignInAttemptsRow, key, with_for_update=True)
    return row


def _key(login: str) -> str:
    """A hash, because people type their password into the wrong box."""
    return digest(fold_login(login))
