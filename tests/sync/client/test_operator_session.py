"""One sign-in shared by many threads and processes stays alive."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.queues import Queue
from pathlib import Path

import pytest
from sqlalchemy import func, select

from sync.client.errors import SignInNeeded, StoreUnreachable
from sync.client.operator_session import OperatorSession
from sync.client.sealed_vault import SealedVault
from sync.client.tokens import OperatorTokens
from sync.client.transport import Transport
from sync.records.ids import UserId
from sync.store.identity.tables import RefreshTokenRow
from tests.sync.client.conftest import ADMIN_ID, DEVICE_KEY, Store
from tests.sync.client.refreshing import AHEAD, THREADS, ask_for_tokens
from tests.sync.store.identity.serving import Clock


def refreshes(store: Store) -> int:
    """How many refresh tokens were ever given out, beyond the first."""
    with store.database.read() as session:
        return (session.scalar(select(func.count()).select_from(RefreshTokenRow)) or 0) - 1


def test_a_token_is_used_until_shortly_before_its_end(operator: OperatorSession, store: Store, clock: Clock) -> None:
    first = operator.token()
    clock.move(minutes=8)
    assert operator.token() == first
    clock.move(minutes=1)

    assert operator.token() != first
    assert refreshes(store) == 1
    assert store.identity.authenticate(operator.token()) is not None


def test_a_refused_token_is_replaced_once_for_all_threads(operator: OperatorSession, store: Store) -> None:
    refused = operator.token()

    with ThreadPoolExecutor(THREADS) as pool:
        renewed = set(pool.map(lambda _: operator.renew(refused), range(THREADS)))

    assert len(renewed) == 1
    assert refreshes(store) == 1


def test_three_processes_of_eight_threads_refresh_exactly_once(
    operator: OperatorSession, store: Store, clock: Clock, tmp_path: Path
) -> None:
    clock.move(seconds=AHEAD.total_seconds())
    spawn = multiprocessing.get_context("spawn")
    found: Queue[str] = spawn.Queue()
    arguments = (str(tmp_path), store.url, DEVICE_KEY, ADMIN_ID, found)
    workers = [spawn.Process(target=ask_for_tokens, args=arguments) for _ in range(3)]
    for worker in workers:
        worker.start()
    tokens = [found.get(timeout=60) for _ in range(3 * THREADS)]
    for worker in workers:
        worker.join(timeout=30)

    assert len(tokens) == 24
    assert len(set(tokens)) == 1
    assert refreshes(store) == 1
    assert store.identity.authenticate(tokens[0]) is not None


def test_signing_out_ends_the_sign_in_here_and_at_the_store(
    operator: OperatorSession, store: Store, vault: SealedVault
) -> None:
    token = operator.token()

    assert operator.sign_out()

    assert vault.operators() == ()
    assert store.identity.authenticate(token) is None
    with pytest.raises(SignInNeeded):
        operator.token()


def test_signing_out_without_a_store_still_forgets(
    signed_in: OperatorTokens, vault: SealedVault, tmp_path: Path, clock: Clock
) -> None:
    vault.write(signed_in)
    nowhere = OperatorSession(
        Transport("http://127.0.0.1:9"), ADMIN_ID, vault=vault, lock_path=tmp_path / "lock", clock=clock
    )

    assert not nowhere.sign_out()
    assert vault.operators() == ()


def test_a_store_out_of_reach_does_not_cost_the_sign_in(
    signed_in: OperatorTokens, vault: SealedVault, tmp_path: Path, clock: Clock
) -> None:
    vault.write(signed_in)
    clock.move(minutes=20)
    nowhere = OperatorSession(
        Transport("http://127.0.0.1:9"), ADMIN_ID, vault=vault, lock_path=tmp_path / "lock", clock=clock
    )

    with pytest.raises(StoreUnreachable):
        nowhere.token()

    assert vault.read(ADMIN_ID) == signed_in


def test_a_sign_in_the_store_has_ended_is_forgotten(
    operator: OperatorSession, store: Store, vault: SealedVault, clock: Clock
) -> None:
    operator.token()
    clock.move(days=31)

    with pytest.raises(SignInNeeded):
        operator.token()

    assert vault.operators() == ()


def test_tokens_of_one_store_do_not_go_to_another(
    signed_in: OperatorTokens, vault: SealedVault, tmp_path: Path, clock: Clock
) -> None:
    vault.write(signed_in)
    another = OperatorSession(
        Transport("https://another.example"), ADMIN_ID, vault=vault, lock_path=tmp_path / "lock", clock=clock
    )

    with pytest.raises(SignInNeeded):
        another.token()


def test_somebody_who_never_signed_in_has_no_token(
    transport: Transport, vault: SealedVault, tmp_path: Path, clock: Clock
) -> None:
    session = OperatorSession(transport, UserId("nobody"), vault=vault, lock_path=tmp_path / "lock", clock=clock)

    with pytest.raises(SignInNeeded):
        session.token()
