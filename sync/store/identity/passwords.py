"""Local passwords: what is accepted as one, and Argon2id at rest."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 10
LONGEST = 256

_HASHER = PasswordHasher()  # Argon2id, 64 MiB, 3 passes, 4 lanes: RFC 9106's choice for machines with little memory
_AT_ONCE = threading.BoundedSemaphore(2)  # 64 MiB each: a flood of guesses must not eat the memory


def hash_password(password: str) -> str:
    with _AT_ONCE:
        return _HASHER.hash(_prepared(password))


def is_password(password: str, password_hash: str | None) -> bool:
    """Takes the same time without a hash. About 0.1 s: never call it inside a transaction."""
    with _AT_ONCE:
        nobodys = _nobodys()  # also where it is not needed: the first question after a start must not tell either
        try:
            _HASHER.verify(password_hash or nobodys, _prepared(password))
        except (VerificationError, InvalidHashError):
            return False
    return password_hash is not None


def is_outdated(password_hash: str) -> bool:
    """Made with older parameters: to be made again while the password is at hand."""
    return _HASHER.check_needs_rehash(password_hash)


@cache
def _nobodys() -> str:
    """Judged where there is no account, so that the time tells nothing. Made when first asked for: it takes 0.1 s."""
    return _HASHER.hash("nobody's password")


def _prepared(password: str) -> bytes:
    """The same letters typed on another system give the same bytes (RFC 8265, OpaqueString)."""
    return unicodedata.normalize("NFC", password[:LONGEST]).encode("utf-8", "surrogatepass")
