"""Cards as delivered, their leads and pictures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "image",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=40), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_image_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "sha256", name=op.f("pk_image")),
    )
    op.create_table(
        "lead",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("lead_id", sa.String(length=36), nullable=False),
        sa.Column("created_sequence", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_lead_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "lead_id", name=op.f("pk_lead")),
    )
    op.create_table(
        "lead_policy",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("matching_key", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_lead_policy_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", name=op.f("pk_lead_policy")),
    )
    op.create_table(
        "card",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("lead_id", sa.String(length=36), nullable=False),
        sa.Column("company_key", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("search_grams", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.String(length=36), nullable=True),
        sa.Column("owner_name", sa.Text(), nullable=False),
        sa.Column("holder_id", sa.String(length=36), nullable=False),
        sa.Column("scope", sa.String(length=20), nullable=False),
        sa.Column("exchanged_on", sa.Date(), nullable=True),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_by", sa.String(length=36), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lead_source", sa.Text(), nullable=False),
        sa.Column("lead_source_detail", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("lead_choice", sa.String(length=20), nullable=False),
        sa.Column("chosen_lead_id", sa.String(length=36), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "confirmed_by"],
            ["user_account.organization_id", "user_account.user_id"],
            name=op.f("fk_card_organization_id_confirmed_by"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "holder_id"],
            ["user_account.organization_id", "user_account.user_id"],
            name=op.f("fk_card_organization_id_holder_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "lead_id"],
            ["lead.organization_id", "lead.lead_id"],
            name=op.f("fk_card_organization_id_lead_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "owner_id"],
            ["user_account.organization_id", "user_account.user_id"],
            name=op.f("fk_card_organization_id_owner_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.organization_id"], name=op.f("fk_card_organization_id")
        ),
        sa.PrimaryKeyConstraint("organization_id", "card_id", name=op.f("pk_card")),
    )
    op.create_index(
        op.f("ix_card_organization_id_company_key_name_key_sequence"),
        "card",
        ["organization_id", "company_key", "name_key", "sequence"],
        unique=False,
    )
    op.create_index(
        op.f("ix_card_organization_id_lead_id_sequence"),
        "card",
        ["organization_id", "lead_id", "sequence"],
        unique=False,
    )
    op.create_index(
        op.f("ix_card_organization_id_owner_id_lead_id"),
        "card",
        ["organization_id", "owner_id", "lead_id"],
        unique=False,
    )
    op.create_index(op.f("ix_card_organization_id_sequence"), "card", ["organization_id", "sequence"], unique=False)
    op.create_table(
        "lead_alias",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("old_lead_id", sa.String(length=36), nullable=False),
        sa.Column("lead_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "lead_id"],
            ["lead.organization_id", "lead.lead_id"],
            name=op.f("fk_lead_alias_organization_id_lead_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "old_lead_id", name=op.f("pk_lead_alias")),
    )
    op.create_index(
        op.f("ix_lead_alias_organization_id_lead_id"), "lead_alias", ["organization_id", "lead_id"], unique=False
    )
    op.create_table(
        "card_email",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("email_key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "card_id"],
            ["card.organization_id", "card.card_id"],
            name=op.f("fk_card_email_organization_id_card_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "card_id", "email_key", name=op.f("pk_card_email")),
    )
    op.create_index(
        op.f("ix_card_email_organization_id_email_key"), "card_email", ["organization_id", "email_key"], unique=False
    )
    op.create_table(
        "card_fact",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("printed", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "card_id"],
            ["card.organization_id", "card.card_id"],
            name=op.f("fk_card_fact_organization_id_card_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "card_id", "ordinal", name=op.f("pk_card_fact")),
    )
    op.create_table(
        "card_image",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "card_id"],
            ["card.organization_id", "card.card_id"],
            name=op.f("fk_card_image_organization_id_card_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "sha256"],
            ["image.organization_id", "image.sha256"],
            name=op.f("fk_card_image_organization_id_sha256"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "card_id", "ordinal", name=op.f("pk_card_image")),
    )
    op.create_index(
        op.f("ix_card_image_organization_id_sha256"), "card_image", ["organization_id", "sha256"], unique=False
    )
    op.create_table(
        "card_tag",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "card_id"],
            ["card.organization_id", "card.card_id"],
            name=op.f("fk_card_tag_organization_id_card_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "card_id", "ordinal", name=op.f("pk_card_tag")),
    )
    op.create_table(
        "delivery",
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("card_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("station_id", sa.String(length=36), nullable=True),
        sa.Column("user_id", sa.String(length=36), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "card_id"],
            ["card.organization_id", "card.card_id"],
            name=op.f("fk_delivery_organization_id_card_id"),
        ),
        sa.PrimaryKeyConstraint("organization_id", "card_id", "version", name=op.f("pk_delivery")),
    )


def downgrade() -> None:
    op.drop_table("delivery")
    op.drop_table("card_tag")
    op.drop_index(op.f("ix_card_image_organization_id_sha256"), table_name="card_image")
    op.drop_table("card_image")
    op.drop_table("card_fact")
    op.drop_index(op.f("ix_card_email_organization_id_email_key"), table_name="card_email")
    op.drop_table("card_email")
    op.drop_index(op.f("ix_lead_alias_organization_id_lead_id"), table_name="lead_alias")
    op.drop_table("lead_alias")
    op.drop_index(op.f("ix_card_organization_id_sequence"), table_name="card")
    op.drop_index(op.f("ix_card_organization_id_owner_id_lead_id"), table_name="card")
    op.drop_index(op.f("ix_card_organization_id_lead_id_sequence"), table_name="card")
    op.drop_index(op.f("ix_card_organization_id_company_key_name_key_sequence"), table_name="card")
    op.drop_table("card")
    op.drop_table("lead_policy")
    op.drop_table("lead")
    op.drop_table("image")
