"""Opaque secrets: tokens, codes, handles. The store keeps their SHA-256 only.

A plain hash is enough: the secrets are 256 bits of chance, so there is nothing to guess and no salt to add.
"""

from __future__ import annotations

import hashlib
import secrets

_BYTES = 32
_LONGEST = 512  # nothing of ours is longer; more is not worth hashing


def new_secret() -> str:
    return secrets.token_urlsafe(_BYTES)


def digest(secret: str) -> str:
    """64 hex digits. Any text has one, so that a forged secret is simply not found."""
    return hashlib.sha256(secret[:_LONGEST].encode("utf-8", "surrogatepass")).hexdigest()
