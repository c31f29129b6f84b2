"""Alembic's entry. Runs inside the transaction that sync.store.migrate hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from sync.store.database import UtcDateTime
from sync.store.migrate import is_declared
from sync.store.schema import METADATA


def _as_plain_type(kind: str, column: Any, autogenerate: object) -> str | Literal[False]:
    """A migration must not depend on code that changes later: our moments are times with a zone to it."""
    del autogenerate
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(column, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite changes tables by copying them
    render_item=_as_plain_type,
    include_object=is_declared,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
