"""People, stations and what they signed in with. Secrets are here as SHA-256 only (see opaque.py)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Enum, ForeignKeyConstraint, Index, PrimaryKeyConstraint, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sync.records.ids import OrganizationId, StationId, UserId
from sync.store.database import Base


class Role(StrEnum):
    """システム権限: admin 管理者, member 一般."""

    ADMIN = "admin"
    MEMBER = "member"


class AccountKind(StrEnum):
    """A person signs in. A station operator is whoever stands at a station while nobody has signed in; it never can."""

    PERSON = "person"
    STATION_OPERATOR = "station_operator"


class Status(StrEnum):
    """Of accounts and stations. Nothing is deleted: what they confirmed stays theirs."""

    ACTIVE = "active"
    DEACTIVATED = "deactivated"


def _words(kind: type[StrEnum]) -> Enum:
    """Kept as its word, in a column that a new word fits without a migration."""
    return Enum(kind, native_enum=False, length=20, values_callable=lambda words: [word.value for word in words])


_HASH = String(64)


def _of_organization() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["organization_id"], ["organization.organization_id"])


class UserAccountRow(Base):
    """display_name has the family name first. login is folded for comparing (NFKC, case); operators have none."""

    __tablename__ = "user_account"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "user_id"),
        _of_organization(),
        UniqueConstraint("organization_id", "login"),
    )

    organization_id: Mapped[OrganizationId]
    user_id: Mapped[UserId]
    kind: Mapped[AccountKind] = mapped_column(_words(AccountKind))
    display_name: Mapped[str] = mapped_column(Text)
    login: Mapped[str | None] = mapped_column(String(320))
    password_hash: Mapped[str | None] = mapped_column(Text)
    role: Mapped[Role] = mapped_column(_words(Role))
    status: Mapped[Status] = mapped_column(_words(Status))
    created_at: Mapped[datetime]


class GroupRow(Base):
    """権限グループ."""

    __tablename__ = "user_group"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "group_id"), _of_organization())

    organization_id: Mapped[OrganizationId]
    group_id: Mapped[str] = mapped_column(String(36))
    name: Mapped[str] = mapped_column(Text)


class GroupMemberRow(Base):
    __tablename__ = "user_group_member"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "group_id", "user_id"),
        ForeignKeyConstraint(["organization_id", "group_id"], ["user_group.organization_id", "user_group.group_id"]),
        ForeignKeyConstraint(["organization_id", "user_id"], ["user_account.organization_id", "user_account.user_id"]),
        Index(None, "organization_id", "user_id"),
    )

    organization_id: Mapped[OrganizationId]
    group_id: Mapped[str] = mapped_column(String(36))
    user_id: Mapped[UserId]


class StationRow(Base):
    """An enrolled scanner PC. Its id is its client id; public_key is a JWK without private parts."""

    __tablename__ = "station"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "station_id"),
        ForeignKeyConstraint(
            ["organization_id", "operator_id"], ["user_account.organization_id", "user_account.user_id"]
        ),
    )

    organization_id: Mapped[OrganizationId]
    station_id: Mapped[StationId]
    name: Mapped[str] = mapped_column(Text)
    public_key: Mapped[dict[str, Any]] = mapped_column(JSON)
    scope: Mapped[str] = mapped_column(Text)
    operator_id: Mapped[UserId]
    status: Mapped[Status] = mapped_column(_words(Status))
    enrolled_at: Mapped[datetime]


class SetupLinkRow(Base):
    """The one-time way in for the first admin."""

    __tablename__ = "setup_link"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "token_hash"), _of_organization())

    organization_id: Mapped[OrganizationId]
    token_hash: Mapped[str] = mapped_column(_HASH)
    expires_at: Mapped[datetime]


class SignInAttemptsRow(Base):
    """Failures in a row per login name, also for names that no account has: the answer must not tell them apart."""

    __tablename__ = "sign_in_attempts"
    __table_args__ = (PrimaryKeyConstraint("organization_id", "login_hash"), _of_organization())

    organization_id: Mapped[OrganizationId]
    login_hash: Mapped[str] = mapped_column(_HASH)
    failures: Mapped[int]
    last_at: Mapped[datetime]
    locked_until: Mapped[datetime | None]


class AuthorizationRequestRow(Base):
    """A client's request that waits while the person signs in; bound to one browser by its cookie."""

    __tablename__ = "authorization_request"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "handle_hash"),
        _of_organization(),
        Index(None, "organization_id", "browser_hash"),
        Index(None, "organization_id", "expires_at"),
    )

    organization_id: Mapped[OrganizationId]
    handle_hash: Mapped[str] = mapped_column(_HASH)
    browser_hash: Mapped[str] = mapped_column(_HASH)
    query: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class SignInRow(Base):
    """One sign-in of a person at a client: the family of all tokens that came from it, revoked together."""

    __tablename__ = "sign_in"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "sign_in_id"),
        ForeignKeyConstraint(["organization_id", "user_id"], ["user_account.organization_id", "user_account.user_id"]),
        Index(None, "organization_id", "user_id"),
    )

    organization_id: Mapped[OrganizationId]
    sign_in_id: Mapped[str] = mapped_column(String(36))
    client_id: Mapped[str] = mapped_column(String(64))
    user_id: Mapped[UserId]
    scope: Mapped[str] = mapped_column(Text)
    signed_in_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


def _of_sign_in() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["organization_id", "sign_in_id"], ["sign_in.organization_id", "sign_in.sign_in_id"])


class AuthorizationCodeRow(Base):
    """Good once, for a minute. A used code is kept until it expires, so that a second use is recognised as theft."""

    __tablename__ = "authorization_code"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "code_hash"),
        _of_sign_in(),
        Index(None, "organization_id", "expires_at"),
    )

    organization_id: Mapped[OrganizationId]
    code_hash: Mapped[str] = mapped_column(_HASH)
    sign_in_id: Mapped[str] = mapped_column(String(36))
    redirect_uri: Mapped[str] = mapped_column(Text)
    code_challenge: Mapped[str] = mapped_column(String(128))
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class RefreshTokenRow(Base):
    """Good once; its successor carries on. A used one that comes again revokes the whole sign-in."""

    __tablename__ = "refresh_token"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "token_hash"),
        _of_sign_in(),
        Index(None, "organization_id", "expires_at"),
    )

    organization_id: Mapped[OrganizationId]
    token_hash: Mapped[str] = mapped_column(_HASH)
    sign_in_id: Mapped[str] = mapped_column(String(36))
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class AccessTokenRow(Base):
    """Of a sign-in, or of a station: exactly one of the two is set."""

    __tablename__ = "access_token"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "token_hash"),
        _of_sign_in(),
        ForeignKeyConstraint(["organization_id", "station_id"], ["station.organization_id", "station.station_id"]),
        Index(None, "organization_id", "expires_at"),
    )

    organization_id: Mapped[OrganizationId]
    token_hash: Mapped[str] = mapped_column(_HASH)
    sign_in_id: Mapped[str | None] = mapped_column(String(36))
    station_id: Mapped[StationId | None]
    scope: Mapped[str] = mapped_column(Text)
    expires_at: Mapped[datetime]


class UsedAssertionRow(Base):
    """The jti of a client assertion that was accepted, kept until the assertion itself has expired."""

    __tablename__ = "used_assertion"
    __table_args__ = (
        PrimaryKeyConstraint("organization_id", "client_id", "jti_hash"),
        _of_organization(),
        Index(None, "organization_id", "expires_at"),
    )

    organization_id: Mapped[OrganizationId]
    client_id: Mapped[str] = mapped_column(String(64))
    jti_hash: Mapped[str] = mapped_column(_HASH)
    expires_at: Mapped[datetime]
