from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import pytest

from sync.contract.nonce import is_proof
from tests.sync.store.embedded_child import CHALLENGE, GRACE_S, NONCE, Child
from tests.sync.store.office import STATION


class Owner:
    """A program that needs the store for a while."""

    def __init__(self, child: Child, nonce: str = NONCE) -> None:
        self._connection = socket.create_connection(("127.0.0.1", child.said["owners_port"]), timeout=10)
        self._connection.sendall(nonce.encode() + b"\n")
        self.answer = self._connection.recv(16)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Child]]:
    children: list[Child] = []

    def begin(**order: Any) -> Child:
        children.append(Child(tmp_path / "store", **order))
        return children[-1]

    yield begin
    for child in children:
        child.end()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Child]:
    """One store for the tests that leave it alive."""
    child = Child(tmp_path_factory.mktemp("home") / "store")
    yield child
    child.end()


def test_it_proves_to_be_the_store_that_was_started(running: Child) -> None:
    assert is_proof(running.health()["proof"], nonce=NONCE, challenge=CHALLENGE)
    assert running.announced == {
        "port": running.said["port"],
        "owners_port": running.said["owners_port"],
        "nonce": NONCE,
        "pid": running.process.pid,
    }
    assert running.said["setup_url"].startswith(f"{running.url}/setup?token=")


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists in place of modes")
def test_only_this_account_can_read_where_it_is(running: Child) -> None:
    assert stat.S_IMODE((running.folder / "store.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(running.folder.stat().st_mode) == 0o700


def test_a_second_one_on_the_same_folder_steps_back(running: Child) -> None:
    second = Child(running.folder)
    assert second.said == {"event": "failed", "why": "already_running"}
    assert second.process.wait(timeout=10) == 3
    second.end()


def test_ctrl_c_in_the_terminal_does_not_end_it(running: Child) -> None:
    running.process.send_signal(signal.SIGINT)
    assert running.health()["proof"]


def test_it_ends_when_its_parent_is_gone_and_nobody_else_needs_it(start: Callable[..., Child]) -> None:
    child = start()
    child.close_stdin()
    assert child.process.wait(timeout=20) == 0
    assert not (child.folder / "store.json").exists()


def test_it_stays_while_another_program_needs_it(start: Callable[..., Child]) -> None:
    child = start()
    with Owner(child) as owner:
        assert owner.answer == b"ok\n"
        child.close_stdin()
        with pytest.raises(subprocess.TimeoutExpired):
            child.process.wait(timeout=GRACE_S * 3)
        assert child.health()["proof"]
    assert child.process.wait(timeout=20) == 0


def test_who_does_not_know_the_nonce_is_no_owner(start: Callable[..., Child]) -> None:
    child = start()
    with Owner(child, "something else entirely") as stranger:
        assert stranger.answer == b""
        child.close_stdin()
        assert child.process.wait(timeout=20) == 0


def test_it_ends_cleanly_when_told_to(start: Callable[..., Child]) -> None:
    child = start()
    child.process.send_signal(signal.SIGTERM)
    assert child.process.wait(timeout=20) == 0


def test_a_store_that_was_killed_starts_again_with_everything(start: Callable[..., Child]) -> None:
    first = start()
    first.process.kill()
    first.process.wait(timeout=10)
    assert start().health()["proof"]


def test_an_order_that_makes_no_sense_is_answered(start: Callable[..., Child]) -> None:
    child = start(station={"id": STATION})
    assert child.said == {"event": "failed", "why": "bad_order"}
    assert child.process.wait(timeout=10) == 2
