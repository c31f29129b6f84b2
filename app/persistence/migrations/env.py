# ruff: noqa: INP001 - Alembic loads these files by path
"""Alembic's entry. Runs inside the transaction that app.persistence.migrate hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from app.persistence.tables import Base, Moment


def _as_plain_text(kind: str, column: Any, autogenerate: object) -> str | Literal[False]:
    """A migration must not depend on code that changes later: our moments are text to it."""
    del autogenerate
    return "sa.String(length=32)" if kind == "type" and isinstance(column, Moment) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes tables by copying them
    render_item=_as_plain_text,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
