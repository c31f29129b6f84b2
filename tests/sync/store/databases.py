"""Marks for tests that have to hold on every database the store runs on: migrated ones, or still empty."""

from __future__ import annotations

import pytest

both_empty_databases = pytest.mark.parametrize(
    "database", ["empty_sqlite_database", "empty_postgres_database"], indirect=True, ids=["sqlite", "postgresql"]
)
both_databases = pytest.mark.parametrize(
    "database", ["sqlite_database", "postgres_database"], indirect=True, ids=["sqlite", "postgresql"]
)
