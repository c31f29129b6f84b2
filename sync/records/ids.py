"""Identities, all UUIDv7 in their canonical lower-case text form, made by the program, never by a database."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import NewType

OrganizationId = NewType("OrganizationId", str)
UserId = NewType("UserId", str)
StationId = NewType("StationId", str)
CardId = NewType("CardId", str)
LeadId = NewType("LeadId", str)

RANDOM_BYTES = 10


def uuid7(now: datetime, random_bytes: bytes) -> str:
    """A UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then chance. now carries a time zone.

    random_bytes are RANDOM_BYTES long and come from os.urandom outside of tests.
    """
    if now.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    if len(random_bytes) != RANDOM_BYTES:
        raise ValueError(f"a UUIDv7 takes {RANDOM_BYTES} random bytes")
    milliseconds = int(now.timestamp() * 1000)
    number = (milliseconds << 80) | int.from_bytes(random_bytes)
    number = number & ~(0xF << 76) | (0x7 << 76)  # version
    number = number & ~(0x3 << 62) | (0x2 << 62)  # variant
    return str(uuid.UUID(int=number))
