"""Every table of the store in one place, for migrations and for SQLAlchemy to resolve foreign keys by name."""

from __future__ import annotations

import sync.store.audit
import sync.store.cards.tables
import sync.store.identity.tables
import sync.store.images.tables
import sync.store.leads.tables
import sync.store.organization
import sync.store.sequence  # noqa: F401 - imported for the tables they declare
from sync.store.database import Base

METADATA = Base.metadata
