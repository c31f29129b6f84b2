"""Identities, all UUIDv7 in their canonical lower-case text form, made by the program, never by a database."""

from __future__ import annotations

from typing import NewType

OrganizationId = NewType("OrganizationId", str)
UserId = NewType("UserId", str)
StationId = NewType("StationId", str)
CardId = NewType("CardId", str)
LeadId = NewType("LeadId", str)
