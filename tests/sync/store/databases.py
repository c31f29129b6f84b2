"""Marks a test that has to hold on every database the store runs on."""

from __future__ import annotations

import pytest

both_databases = pytest.mark.parametrize(
    "database", ["sqlite_database", "postgres_database"], indirect=True, ids=["sqlite", "postgresql"]
)
