"""Tells everybody who listens what happened at the station."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog

from app.usecases.station import Listener, StationEvent

_log = structlog.get_logger()


class Bulletin:
    """Listeners are called on the thread on which it happened, in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def listen(self, listener: Listener) -> Callable[[], None]:
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def tell(self, event: StationEvent) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:  # noqa: BLE001 - what a window makes of an event must not stop a scan or a delivery
                _log.exception("listener_failed", happened=type(event).__name__)

    def _forget(self, listener: Listener) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)
