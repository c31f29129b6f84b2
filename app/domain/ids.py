"""Identities of the station, UUIDv7 in text form, handed in by whoever makes them."""

from __future__ import annotations

from typing import NewType

BatchId = NewType("BatchId", str)
SheetId = NewType("SheetId", str)
CardId = NewType("CardId", str)
OperatorId = NewType("OperatorId", str)
PictureId = NewType("PictureId", str)
"""SHA-256 of a picture's bytes in lower-case hex: pictures are content-addressed."""
