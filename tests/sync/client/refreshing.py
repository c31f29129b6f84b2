"""What one of several processes does with a sign-in they share. Light to import: each starts with its own interpreter."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from multiprocessing.queues import Queue
from pathlib import Path

from sync.client.operator_session import OperatorSession
from sync.client.sealed_vault import SealedVault
from sync.client.transport import Transport
from sync.records.ids import UserId

THREADS = 8
AHEAD = timedelta(seconds=595)


def ask_for_tokens(folder: str, url: str, device_key: bytes, user_id: UserId, found: Queue[str]) -> None:
    """Put the token that each of 8 threads gets into the queue. The access token they find is about to end."""
    session = OperatorSession(
        Transport(url),
        user_id,
        vault=SealedVault(Path(folder) / "secrets.db", device_key),
        lock_path=Path(folder) / "sign-in.lock",
        clock=lambda: datetime.now(UTC) + AHEAD,
    )
    with ThreadPoolExecutor(THREADS) as pool:
        for token in pool.map(lambda _: session.token(), range(THREADS)):
            found.put(token)
