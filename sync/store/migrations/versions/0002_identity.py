"""People, stations, and what they signed in with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "authorization_request",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("handle_hash", sa.String(length=64), nullable=False),
        sa.Column("browser_hash", sa.String(length=64), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_authorization_request_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "handle_hash", name=op.f("pk_authorization_request")),
    )
    op.create_index(
        op.f("ix_authorization_request_organization_id_browser_hash"),
        "authorization_request",
        ["organization_id", "browser_hash"],
        unique=False,
    )
    op.create_index(
        op.f("ix_authorization_request_organization_id_expires_at"),
        "authorization_request",
        ["organization_id", "expires_at"],
        unique=False,
    )
    op.create_table(
        "setup_link",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_setup_link_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "token_hash", name=op.f("pk_setup_link")),
    )
    op.create_table(
        "sign_in_attempts",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("login_hash", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_sign_in_attempts_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "login_hash", name=op.f("pk_sign_in_attempts")),
    )
    op.create_table(
        "used_assertion",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("jti_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_used_assertion_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "client_id", "jti_hash", name=op.f("pk_used_assertion")),
    )
    op.create_index(
        op.f("ix_used_assertion_organization_id_expires_at"),
        "used_assertion",
        ["organization_id", "expires_at"],
        unique=False,
    )
    op.create_table(
        "user_account",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("person", "station_operator", name="accountkind", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("login", sa.String(length=320), nullable=True),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("role", sa.Enum("admin", "member", name="role", native_enum=False, length=20), nullable=False),
        sa.Column(
            "status", sa.Enum("active", "deactivated", name="status", native_enum=False, length=20), nullable=False
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_user_account_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "user_id", name=op.f("pk_user_account")),
        sa.UniqueConstraint("organization_id", "login", name=op.f("uq_user_account_organization_id_login")),
    )
    op.create_table(
        "user_group",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("group_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_user_group_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "group_id", name=op.f("pk_user_group")),
    )
    op.create_table(
        "sign_in",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("sign_in_id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("signed_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id", "user_id"],
            ["user_account.organization_id", "user_account.user_id"],
            name=op.f("fk_sign_in_organization_id_user_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "sign_in_id", name=op.f("pk_sign_in")),
    )
    op.create_index(op.f("ix_sign_in_organization_id_user_id"), "sign_in", ["organization_id", "user_id"], unique=False)
    op.create_table(
        "station",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("station_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("public_key", sa.JSON(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("operator_id", sa.String(length=36), nullable=False),
        sa.Column(
            "status", sa.Enum("active", "deactivated", name="status", native_enum=False, length=20), nullable=False
        ),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "operator_id"],
            ["user_account.organization_id", "user_account.user_id"],
            name=op.f("fk_station_organization_id_operator_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "station_id", name=op.f("pk_station")),
    )
    op.create_table(
        "user_group_member",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("group_id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "group_id"],
            ["user_group.organization_id", "user_group.group_id"],
            name=op.f("fk_user_group_member_organization_id_group_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "user_id"],
            ["user_account.organization_id", "user_account.user_id"],
            name=op.f("fk_user_group_member_organization_id_user_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "group_id", "user_id", name=op.f("pk_user_group_member")),
    )
    op.create_index(
        op.f("ix_user_group_member_organization_id_user_id"),
        "user_group_member",
        ["organization_id", "user_id"],
        unique=False,
    )
    op.create_table(
        "access_token",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("sign_in_id", sa.String(length=36), nullable=True),
        sa.Column("station_id", sa.String(length=36), nullable=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "sign_in_id"],
            ["sign_in.organization_id", "sign_in.sign_in_id"],
            name=op.f("fk_access_token_organization_id_sign_in_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "station_id"],
            ["station.organization_id", "station.station_id"],
            name=op.f("fk_access_token_organization_id_station_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "token_hash", name=op.f("pk_access_token")),
    )
    op.create_index(
        op.f("ix_access_token_organization_id_expires_at"),
        "access_token",
        ["organization_id", "expires_at"],
        unique=False,
    )
    op.create_table(
        "authorization_code",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("sign_in_id", sa.String(length=36), nullable=False),
        sa.Column("redirect_uri", sa.Text(), nullable=False),
        sa.Column("code_challenge", sa.String(length=128), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id", "sign_in_id"],
            ["sign_in.organization_id", "sign_in.sign_in_id"],
            name=op.f("fk_authorization_code_organization_id_sign_in_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "code_hash", name=op.f("pk_authorization_code")),
    )
    op.create_index(
        op.f("ix_authorization_code_organization_id_expires_at"),
        "authorization_code",
        ["organization_id", "expires_at"],
        unique=False,
    )
    op.create_table(
        "refresh_token",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("sign_in_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id", "sign_in_id"],
            ["sign_in.organization_id", "sign_in.sign_in_id"],
            name=op.f("fk_refresh_token_organization_id_sign_in_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "token_hash", name=op.f("pk_refresh_token")),
    )
    op.create_index(
        op.f("ix_refresh_token_organization_id_expires_at"),
        "refresh_token",
        ["organization_id", "expires_at"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_refresh_token_organization_id_expires_at"), table_name="refresh_token")
    op.drop_table("refresh_token")
    op.drop_index(op.f("ix_authorization_code_organization_id_expires_at"), table_name="authorization_code")
    op.drop_table("authorization_code")
    op.drop_index(op.f("ix_access_token_organization_id_expires_at"), table_name="access_token")
    op.drop_table("access_token")
    op.drop_index(op.f("ix_user_group_member_organization_id_user_id"), table_name="user_group_member")
    op.drop_table("user_group_member")
    op.drop_table("station")
    op.drop_index(op.f("ix_sign_in_organization_id_user_id"), table_name="sign_in")
    op.drop_table("sign_in")
    op.drop_table("user_group")
    op.drop_table("user_account")
    op.drop_index(op.f("ix_used_assertion_organization_id_expires_at"), table_name="used_assertion")
    op.drop_table("used_assertion")
    op.drop_table("sign_in_attempts")
    op.drop_table("setup_link")
    op.drop_index(op.f("ix_authorization_request_organization_id_expires_at"), table_name="authorization_request")
    op.drop_index(op.f("ix_authorization_request_organization_id_browser_hash"), table_name="authorization_request")
    op.drop_table("authorization_request")
