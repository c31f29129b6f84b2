"""Separator sheets, and the batches that they begin"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # In SQL of our own: Alembic would copy the table, which the rows that refer to it do not allow.
    op.execute("ALTER TABLE batch ADD COLUMN follows VARCHAR CONSTRAINT fk_batch_follows REFERENCES batch (id)")
    op.create_index("ix_batch_follows", "batch", ["follows"], unique=True)
    op.add_column("sheet", sa.Column("is_separator", sa.Boolean(), server_default="0", nullable=False))


def downgrade() -> None:
    op.drop_column("sheet", "is_separator")
    op.drop_index("ix_batch_follows", "batch")
    op.drop_column("batch", "follows")
