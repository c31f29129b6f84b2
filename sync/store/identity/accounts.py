"""User accounts: the people of the organisation, and the operators that stand for a station."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.records.ids import OrganizationId, UserId
from sync.store.identity.tables import AccountKind, Role, Status, UserAccountRow

LONGEST_LOGIN = 320  # an e-mail address: 64 + @ + 255 (RFC 5321)


def fold_login(typed: str) -> str:
    """The form logins are compared in. People type full-width letters and capitals without noticing."""
    return unicodedata.normalize("NFKC", typed).strip().casefold()[:LONGEST_LOGIN]


@dataclass(frozen=True, slots=True)
class NewPerson:
    """display_name has the family name first; login is as typed. Without a password nobody can sign in yet."""

    display_name: str
    login: str
    role: Role
    password_hash: str | None = None


def add_person(
    session: Session, organization_id: OrganizationId, user_id: UserId, person: NewPerson, now: datetime
) -> UserAccountRow:
    """Raises IntegrityError where the login is taken."""
    account = UserAccountRow(
        organization_id=organization_id,
        user_id=user_id,
        kind=AccountKind.PERSON,
        display_name=person.display_name,
        login=fold_login(person.login),
        password_hash=person.password_hash,
        role=person.role,
        status=Status.ACTIVE,
        created_at=now,
    )
    session.add(account)
    session.flush()
    return account


def find_account(session: Session, organization_id: OrganizationId, user_id: UserId) -> UserAccountRow | None:
    return session.get(UserAccountRow, (organization_id, user_id))


def find_by_login(session: Session, organization_id: OrganizationId, login: str) -> UserAccountRow | None:
    """login as typed. Operators of stations have none and are never found."""
    return session.scalars(
        select(UserAccountRow).where(
            UserAccountRow.organization_id == organization_id, UserAccountRow.login == fold_login(login)
        )
    ).first()


def people(session: Session, organization_id: OrganizationId) -> Sequence[UserAccountRow]:
    """Everybody who can own cards, oldest account first. Deactivated ones too: old cards are theirs."""
    return session.scalars(
        select(UserAccountRow)
        .where(UserAccountRow.organization_id == organization_id, UserAccountRow.kind == AccountKind.PERSON)
        .order_by(UserAccountRow.user_id)
    ).all()


def has_admin(session: Session, organization_id: OrganizationId) -> bool:
    count = session.scalar(
        select(func.count())
        .select_from(UserAccountRow)
        .where(
            UserAccountRow.organization_id == organization_id,
            UserAccountRow.kind == AccountKind.PERSON,
            UserAccountRow.role == Role.ADMIN,
            UserAccountRow.status == Status.ACTIVE,
        )
    )
    return bool(count)


def may_sign_in(account: UserAccountRow | None) -> bool:
    return account is not None and account.kind is AccountKind.PERSON and account.status is Status.ACTIVE
