"""Who needs this store: the parent, while its end of our standard input is open, and every program on the owners' port.

An owner connects, sends the nonce and a line feed, gets the line `ok` and keeps the connection open. A killed process
closes its connection like any other, so nobody has to say good-bye. When the last owner is gone and none comes within
the grace, the store ends.
"""

from __future__ import annotations

import hmac
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Final

_GREETING_TIMEOUT_S: Final = 5.0
_LONGEST_GREETING_BYTES: Final = 512


class Owners:
    """Counts the owners. Every method may be called from any thread."""

    def __init__(self, nonce: str, grace_s: float) -> None:
        self._nonce = nonce.encode()
        self._grace_s = grace_s
        self._count = 0
        self._changed = threading.Condition()

    @contextmanager
    def one_more(self) -> Iterator[None]:
        self._add(1)
        try:
            yield
        finally:
            self._add(-1)

    def _add(self, number: int) -> None:
        with self._changed:
            self._count += number
            self._changed.notify_all()

    def wait_until_gone(self) -> None:
        """Returns when there has been no owner for the whole grace."""
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._count == 0)
                if not self._changed.wait_for(lambda: self._count > 0, self._grace_s):
                    return

    def accept(self, listener: socket.socket) -> None:
        """Serve the owners' port for ever; for a thread of its own. Ends when the listener is closed."""
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            _in_background(partial(self._attend, connection))

    def _attend(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.settimeout(_GREETING_TIMEOUT_S)
                if not hmac.compare_digest(_first_line(connection), self._nonce):
                    return
                with self.one_more():
                    connection.settimeout(None)
                    connection.sendall(b"ok\n")
                    while connection.recv(256):
                        pass
            except OSError:
                return  # reset instead of closed: gone all the same

    def watch_stdin(self) -> None:
        """Count the parent as an owner from now on; returns at once."""
        self._add(1)

        def until_closed() -> None:
            # Not sys.stdin: a thread that waits in its buffer makes the interpreter abort at its end.
            with suppress(OSError):
                while os.read(0, 4096):
                    pass
            self._add(-1)

        _in_background(until_closed)


def _first_line(connection: socket.socket) -> bytes:
    received = b""
    while b"\n" not in received and len(received) < _LONGEST_GREETING_BYTES:
        chunk = connection.recv(_LONGEST_GREETING_BYTES)
        if not chunk:
            break
        received += chunk
    return received.partition(b"\n")[0].rstrip(b"\r")


def _in_background(work: Callable[[], None]) -> None:
    threading.Thread(target=work, daemon=True).start()
