from __future__ import annotations

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from sync.store.database import Database
from sync.store.migrate import DatabaseTooNew, configuration, is_declared, migrate
from sync.store.schema import METADATA
from tests.sync.store.databases import both_databases, both_empty_databases
from tests.sync.store.office import Office


@both_empty_databases
def test_the_migrated_database_has_exactly_the_tables_of_the_program(database: Database) -> None:
    migrate(database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_declared})
        assert compare_metadata(context, METADATA) == []


@both_empty_databases
def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database)
    migrate(database)


@both_empty_databases
def test_every_migration_can_be_undone(database: Database) -> None:
    migrate(database)
    with database.writing_connection() as connection:
        command.downgrade(configuration(connection), "base")
    assert inspect(database.engine).get_table_names() == ["alembic_version"]


@both_databases
def test_a_database_of_a_newer_version_is_left_alone(database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew):
        migrate(database)


def test_every_key_begins_with_the_organisation() -> None:
    for table in METADATA.sorted_tables:
        assert next(iter(table.primary_key.columns)).name == "organization_id", table.name
        for key in table.foreign_key_constraints:
            assert key.column_keys[0] == "organization_id", (table.name, key.name)


@both_databases
@pytest.mark.parametrize("act", ["UPDATE audit_log SET action = 'x'", "DELETE FROM audit_log"])
def test_the_audit_log_can_only_grow(office: Office, act: str) -> None:
    office.deliver(office.card())
    with pytest.raises(DBAPIError, match="append-only"), office.database.write() as session:
        session.execute(text(act))
