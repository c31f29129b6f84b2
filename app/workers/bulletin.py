"""Tells everybody who listens what happened at the station."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from app.usecases.events import Listener, StationEvent

_log = structlog.get_logger()
# A bulletin that was closed meanwhile answers no more.
_LOOK_AGAIN_S = 0.1


@dataclass(frozen=True, slots=True)
class _Farewell:
    """The listener hears nothing that is told after this."""

    listener: Listener
    said: threading.Event


class Bulletin:
    """Listeners are called one after the other on a thread of the bulletin's own, in the order in which it happened.

    So a listener may wait for the station without holding up a scan or the writer of the database.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()
        self._events: queue.SimpleQueue[StationEvent | _Farewell | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="bulletin", daemon=True)
        self._thread.start()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """What ends it returns when the listener has heard everything that was told before."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._part(listener)

    def tell(self, event: StationEvent) -> None:
        self._events.put(event)

    def close(self) -> None:
        """What was told before is still delivered."""
        self._events.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        while (event := self._events.get()) is not None:
            if isinstance(event, _Farewell):
                self._forget(event)
                continue
            with self._lock:
                listeners = tuple(self._listeners)
            for listener in listeners:
                try:
                    listener(event)
                except Exception:  # noqa: BLE001 - what a window makes of an event must not silence the others
                    _log.exception("listener_failed", happened=type(event).__name__)

    def _part(self, listener: Listener) -> None:
        farewell = _Farewell(listener, threading.Event())
        if threading.current_thread() is self._thread:
            self._forget(farewell)
            return
        self._events.put(farewell)
        while self._thread.is_alive() and not farewell.said.wait(_LOOK_AGAIN_S):
            pass

    def _forget(self, farewell: _Farewell) -> None:
        with self._lock:
            if farewell.listener in self._listeners:
                self._listeners.remove(farewell.listener)
        farewell.said.set()
