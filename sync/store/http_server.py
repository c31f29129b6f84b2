"""uvicorn with the manners of this program."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI

_LONGEST_GOODBYE_S = 10  # requests under way may finish; a client that hangs may not keep the process


class HttpServer(uvicorn.Server):
    """run(sockets=[…]) serves until SIGTERM or should_exit, then returns normally.

    No access log: addresses hold what people search for. Ctrl-C in a terminal reaches every process there; a store
    that others still need ignores it (ends_on_interrupt=False).
    """

    def __init__(self, app: FastAPI, *, ends_on_interrupt: bool = True, **options: Any) -> None:
        self._ends_on_interrupt = ends_on_interrupt
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=_LONGEST_GOODBYE_S,
                **options,
            )
        )

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """uvicorn's own would raise the signal again at the end and spoil the exit code."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        interrupted = self._end if self._ends_on_interrupt else signal.SIG_IGN
        before = {
            signal.SIGTERM: signal.signal(signal.SIGTERM, self._end),
            signal.SIGINT: signal.signal(signal.SIGINT, interrupted),
        }
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _end(self, _number: int, _frame: object) -> None:
        self.should_exit = True
