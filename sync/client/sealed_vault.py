"""The token vault: one SQLite file, each row sealed with AES-256-GCM for one operator on one device.

The key comes from the device key by HKDF and is another one for each operator; operator and row name are
authenticated with the text. So a row copied to another operator, opened with another device's key or changed by a bit
does not open: whoever it belongs to signs in again. What this does not do: docs/adr/0006-secrets-of-a-shared-pc.md.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.client.tokens import OperatorTokens
from sync.records.ids import UserId

DEVICE_KEY_BYTES = 32
_NONCE_BYTES = 12  # the size AES-GCM is made for; by chance, as each row is sealed a few thousand times at the most
_ROW = "tokens"
_BUSY_TIMEOUT_S = 10.0


class SealedVault:
    """A TokenVault in the file at path. May be used by several threads and processes at once."""

    def __init__(self, path: Path, device_key: bytes) -> None:
        if len(device_key) != DEVICE_KEY_BYTES:
            raise ValueError(f"a device key has {DEVICE_KEY_BYTES} bytes")
        self._path = path
        self._device_key = device_key
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # before SQLite creates it for everybody to read
        with self._connection() as connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS sealed (operator TEXT, name TEXT, sealed BLOB NOT NULL,"
                " PRIMARY KEY (operator, name))"
            )

    def read(self, user_id: UserId) -> OperatorTokens | None:
        with self._connection() as connection:
            row = connection.execute(
                "SELECT sealed FROM sealed WHERE operator = ? AND name = ?", (user_id, _ROW)
            ).fetchone()
        return self._open(user_id, row[0]) if row else None

    def write(self, tokens: OperatorTokens) -> None:
        with self._connection() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO sealed (operator, name, sealed) VALUES (?, ?, ?)",
                (tokens.user_id, _ROW, self._seal(tokens)),
            )

    def forget(self, user_id: UserId) -> None:
        with self._connection() as connection:
            connection.execute("DELETE FROM sealed WHERE operator = ?", (user_id,))

    def operators(self) -> tuple[UserId, ...]:
        with self._connection() as connection:
            rows = connection.execute("SELECT operator FROM sealed WHERE name = ? ORDER BY operator", (_ROW,))
            return tuple(UserId(operator) for (operator,) in rows)

    def _seal(self, tokens: OperatorTokens) -> bytes:
        text = json.dumps(asdict(tokens) | {"good_until": tokens.good_until.isoformat()}).encode()
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher(tokens.user_id).encrypt(nonce, text, _bound_to(tokens.user_id))

    def _open(self, user_id: UserId, sealed: bytes) -> OperatorTokens | None:
        try:
            text = self._cipher(user_id).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _bound_to(user_id))
        except (InvalidTag, ValueError):
            return None
        fields = json.loads(text)
        return OperatorTokens(**fields | {"good_until": datetime.fromisoformat(fields["good_until"])})

    def _cipher(self, user_id: UserId) -> AESGCM:
        derived = HKDF(SHA256(), length=32, salt=None, info=b"meishi-station operator " + user_id.encode())
        return AESGCM(derived.derive(self._device_key))

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """One transaction. synchronous=FULL: a rotated token must not be lost to a power cut, the old one is void."""
        connection = sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT_S, isolation_level="IMMEDIATE")
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            with connection:
                yield connection
        finally:
            connection.close()


def _bound_to(user_id: UserId) -> bytes:
    return f"{user_id}\0{_ROW}".encode()
