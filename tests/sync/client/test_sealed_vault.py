"""A row opens for its operator, on its device, unchanged, and in no other way."""

from __future__ import annotations

import os
import sqlite3
import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.client.sealed_vault import SealedVault
from sync.client.tokens import OperatorTokens
from sync.records.ids import UserId
from tests.sync.client.conftest import DEVICE_KEY

TOKENS = OperatorTokens(
    user_id=UserId("01980000-0000-7000-8000-00000000000a"),
    display_name="瀧澤 真理子",
    issuer="https://store.example",
    access_token="an-access-token",
    refresh_token="a-refresh-token",
    good_until=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
    scope="leads.read",
)
OTHER = UserId("01980000-0000-7000-8000-00000000000b")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "secrets.db"


def alter(path: Path, sql: str, *values: object) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(sql, values)
    connection.close()


def sealed(path: Path) -> bytes:
    connection = sqlite3.connect(path)
    row: tuple[bytes] = connection.execute("SELECT sealed FROM sealed").fetchone()
    connection.close()
    return row[0]


def test_what_is_written_is_read_after_a_new_start(path: Path) -> None:
    SealedVault(path, DEVICE_KEY).write(TOKENS)

    assert SealedVault(path, DEVICE_KEY).read(TOKENS.user_id) == TOKENS
    assert SealedVault(path, DEVICE_KEY).operators() == (TOKENS.user_id,)


def test_a_later_write_replaces_the_earlier(path: Path) -> None:
    vault = SealedVault(path, DEVICE_KEY)
    vault.write(TOKENS)
    vault.write(replace(TOKENS, access_token="another"))

    found = vault.read(TOKENS.user_id)

    assert found is not None
    assert found.access_token == "another"


def test_another_devices_key_does_not_open_it(path: Path) -> None:
    SealedVault(path, DEVICE_KEY).write(TOKENS)

    assert SealedVault(path, os.urandom(32)).read(TOKENS.user_id) is None


def test_a_row_copied_to_another_operator_does_not_open(path: Path) -> None:
    vault = SealedVault(path, DEVICE_KEY)
    vault.write(TOKENS)
    alter(path, "UPDATE sealed SET operator = ?", OTHER)

    assert vault.read(OTHER) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.data())
def test_a_flipped_bit_does_not_open(path: Path, data: st.DataObject) -> None:
    vault = SealedVault(path, DEVICE_KEY)
    vault.write(TOKENS)
    bits = bytearray(sealed(path))
    position = data.draw(st.integers(min_value=0, max_value=len(bits) * 8 - 1))
    bits[position // 8] ^= 1 << position % 8
    alter(path, "UPDATE sealed SET sealed = ?", bytes(bits))

    assert vault.read(TOKENS.user_id) is None


@pytest.mark.parametrize("length", [0, 5, 12, 20])
def test_a_truncated_row_does_not_open(path: Path, length: int) -> None:
    vault = SealedVault(path, DEVICE_KEY)
    vault.write(TOKENS)
    alter(path, "UPDATE sealed SET sealed = ?", sealed(path)[:length])

    assert vault.read(TOKENS.user_id) is None


def test_neither_tokens_nor_the_name_stand_in_the_file(path: Path) -> None:
    SealedVault(path, DEVICE_KEY).write(TOKENS)
    content = path.read_bytes()

    assert b"an-access-token" not in content
    assert b"a-refresh-token" not in content
    assert "瀧澤".encode() not in content


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_only_the_account_itself_can_read_the_file(path: Path) -> None:
    SealedVault(path, DEVICE_KEY).write(TOKENS)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_short_device_key_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SealedVault(path, b"short")
