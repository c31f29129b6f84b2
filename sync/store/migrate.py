"""Brings a store's database up to the tables of this version of the program."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from sync.store.database import Database

_SCRIPTS = Path(__file__).parent / "migrations"


class DatabaseTooNew(Exception):
    """A newer version of the program has changed the tables already. Nothing was touched."""


def migrate(database: Database) -> None:
    """Upgrade to the newest revision, in one transaction: all of it or nothing. Raises DatabaseTooNew."""
    with database.writing_connection() as connection:
        config = configuration(connection)
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if not set(MigrationContext.configure(connection).get_current_heads()) <= known:
            raise DatabaseTooNew
        command.upgrade(config, "head")


def configuration(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def is_declared(thing: object, name: str | None, kind: str, reflected: object, compared: object) -> bool:
    """Alembic's include_object: the index of quick search differs from database to database, and no model declares it."""
    del thing, reflected, compared
    return not (kind in {"table", "index"} and (name or "").startswith(("card_search", "ix_card_search")))
