"""The embedded store of a home: found when it runs, started when it does not, kept as long as somebody owns it.

It is a child process that outlives the program that started it while other programs of the home hold an owner's
connection, and ends by itself when its stdin and all owners are gone, also when they were killed.
"""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import structlog

from app.host.home import Home
from drivers.interpreter import NO_WINDOW, module_command, module_environment
from sync.client.answers import value_of
from sync.client.errors import StoreError
from sync.client.transport import Call, Transport
from sync.contract import paths
from sync.contract.answers import HEALTH
from sync.contract.nonce import is_proof

_log = structlog.get_logger()
# The first start makes the database; a cold disk and two busy cores are in it.
_START_DEADLINE_S = 60.0
_LOOK_AGAIN_S = 0.1
_CONNECT_S = 2.0


class _StartFailedError(Exception):
    """The store said why it cannot start, and trying again would not help."""


class StoreOutOfReachError(Exception):
    """The embedded store does not run and cannot be started. The text is for the log."""


@dataclass(slots=True)
class _Running:
    """owner keeps the store alive that somebody else started; child is the one we started ourselves."""

    url: str
    owner: socket.socket | None = None
    child: subprocess.Popen[bytes] | None = None


class StoreHost:
    """May be used by several threads: one starts the store, the others wait for it."""

    def __init__(self, home: Home, introduction: Mapping[str, Any]) -> None:
        """introduction: what the store is told about station and operator."""
        self._home = home
        self._introduction = introduction
        self._running: _Running | None = None
        self._starting: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._closing = threading.Event()

    def url(self) -> str:
        """Base URL of the running store. Raises StoreOutOfReachError."""
        with self._lock:
            if self._running is not None and self._running.child is not None and self._running.child.poll() is not None:
                self._let_go()
            if self._running is None:
                self._running = self._find_or_start()
            return self._running.url

    def set_up_url(self) -> str:
        """Where the first admin of this store makes an account, once; empty where that is done."""
        try:
            return self._home.set_up_link.read_text("utf-8")
        except OSError:
            return ""

    def suspect(self) -> None:
        """It did not answer: look again who is there before the next call."""
        with self._lock:
            if self._running is not None and not _is_ours(self._running.url, self._nonce()):
                self._let_go()

    def close(self) -> None:
        """Gives up ownership. A store that nobody else owns ends within moments."""
        self._closing.set()
        starting = self._starting
        if starting is not None:  # nobody waits for a store that nobody wants any more
            starting.kill()
        with self._lock:
            self._let_go()

    def _find_or_start(self) -> _Running:
        until = time.monotonic() + _START_DEADLINE_S
        while not self._closing.is_set():
            try:
                running = self._found() or self._started()
            except _StartFailedError as error:
                raise StoreOutOfReachError(str(error)) from error
            except OSError as error:
                raise StoreOutOfReachError(type(error).__name__) from error
            if running is not None:
                return running
            if time.monotonic() > until:
                break
            self._closing.wait(_LOOK_AGAIN_S)  # another program is starting it just now
        raise StoreOutOfReachError("the store did not start")

    def _found(self) -> _Running | None:
        """The store that store.json tells of, if it is there and is ours."""
        try:
            told = json.loads((self._home.store / "store.json").read_text("utf-8"))
            url = f"http://127.0.0.1:{told['port']}"
            owner = socket.create_connection(("127.0.0.1", told["owners_port"]), timeout=_CONNECT_S)
        except (OSError, ValueError, KeyError):
            return None
        if not (_is_accepted(owner, told["nonce"]) and _is_ours(url, told["nonce"])):
            owner.close()
            return None
        return _Running(url, owner=owner)

    def _started(self) -> _Running | None:
        """A store of our own; None where another program holds the folder. Raises _StartFailedError."""
        self._home.store.mkdir(exist_ok=True)
        with self._home.store_log.open("ab") as log:
            child = subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
                [*module_command("sync.store"), "--embedded"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=module_environment(),
                creationflags=NO_WINDOW,
                start_new_session=True,  # Ctrl+C in the terminal must not take the store from under a delivery
            )
        self._starting = child
        if self._closing.is_set():  # close() came before there was something to kill
            child.kill()
        answer = self._answer(child)
        self._starting = None
        if answer.get("event") == "ready":
            self._keep_set_up_link(answer.get("setup_url") or "")
            return _Running(f"http://127.0.0.1:{answer['port']}", child=child)
        _end(child)
        why = answer.get("why", "no answer")
        _log.info("store_not_started", reason=why)
        if why == "already_running":
            return None
        raise _StartFailedError(why)

    def _answer(self, child: subprocess.Popen[bytes]) -> Mapping[str, Any]:
        """The first line the store says; empty where it says none in time."""
        assert child.stdin is not None
        assert child.stdout is not None
        order = {"data_folder": str(self._home.store), "nonce": secrets.token_urlsafe(32), **self._introduction}
        timer = threading.Timer(_START_DEADLINE_S, child.kill)
        timer.start()
        try:
            child.stdin.write(json.dumps(order).encode() + b"\n")
            child.stdin.flush()
            answer: Mapping[str, Any] = json.loads(child.stdout.readline())
        except (OSError, ValueError):
            return {}
        else:
            return answer
        finally:
            timer.cancel()

    def _keep_set_up_link(self, link: str) -> None:
        """For this account only, so that a command line finds it when the window has started the store."""
        self._home.set_up_link.unlink(missing_ok=True)
        if link:
            descriptor = os.open(self._home.set_up_link, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(link)

    def _nonce(self) -> str:
        try:
            return str(json.loads((self._home.store / "store.json").read_text("utf-8"))["nonce"])
        except (OSError, ValueError, KeyError):
            return ""

    def _let_go(self) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        if running.owner is not None:
            running.owner.close()
        if running.child is not None:
            _end(running.child)


def _is_accepted(owner: socket.socket, nonce: str) -> bool:
    """Whether the store counts us among its owners from now on."""
    try:
        owner.sendall(f"{nonce}\n".encode())
        return owner.recv(8) == b"ok\n"
    except OSError:
        return False


def _is_ours(url: str, nonce: str) -> bool:
    """Whether the program at that port knows this home's nonce: any program may have got the port meanwhile."""
    challenge = secrets.token_urlsafe(24)
    try:
        with closing(Transport(url)) as transport:
            answer = transport.call(Call("GET", paths.HEALTH, query={"challenge": challenge}))
        if answer.status != HTTPStatus.OK:
            return False
        return is_proof(value_of(answer, HEALTH).proof, nonce=nonce, challenge=challenge)
    except StoreError:
        return False


def _end(child: subprocess.Popen[bytes]) -> None:
    """Close its stdin: it ends by itself, or stays where others own it. Nobody waits for that but a thread."""
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    threading.Thread(target=child.wait, name="store-end", daemon=True).start()
