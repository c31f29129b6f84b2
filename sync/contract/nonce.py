"""How a client tells its own embedded store from any other program that happens to listen on that port.

Client and store know the nonce from store.json, a file only this account can read. The client sends a fresh challenge
with GET /v1/health?challenge=…, the store answers HMAC-SHA-256(nonce, challenge). The nonce itself never travels.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

CHALLENGE_PATTERN: Final = r"^[0-9A-Za-z_-]{16,128}$"
_PURPOSE: Final = b"meishi-store-health:"


def proof_of(nonce: str, challenge: str) -> str:
    """Hex. challenge is chance made by the asker, 16 to 128 letters of the URL-safe base64 alphabet."""
    return hmac.new(nonce.encode(), _PURPOSE + challenge.encode(), hashlib.sha256).hexdigest()


def is_proof(proof: str, *, nonce: str, challenge: str) -> bool:
    return hmac.compare_digest(proof.encode(), proof_of(nonce, challenge).encode())
