"""Presenters without Qt: answers and events of the station are handed over when a test says so, in order."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

from app.usecases.events import StationEvent
from app.usecases.problems import StationError
from tests.app.ui.fake_station import FakeStation

T = TypeVar("T")


class Stage:
    """Takes the place of app.ui.background.Background. clock is what presenters take for the monotonic clock."""

    def __init__(self, station: FakeStation) -> None:
        self.station = station
        self.clock = 1000.0
        self.refused: list[StationError] = []
        self._work: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._listeners: list[Callable[[StationEvent], None]] = []
        station.listen(lambda event: self._work.put(lambda: self._tell(event)))

    def listen(self, listener: Callable[[StationEvent], None]) -> None:
        self._listeners.append(listener)

    def ask(
        self, future: Future[T], then: Callable[[T], None], failed: Callable[[StationError], None] | None = None
    ) -> None:
        def deliver(done: Future[T]) -> None:
            error = done.exception()
            if isinstance(error, StationError):
                self._work.put(lambda: (failed or self.refused.append)(error))
            elif error is not None:
                raise error
            else:
                self._work.put(lambda: then(done.result()))

        future.add_done_callback(deliver)

    def settle(self) -> None:
        """Hand over everything that has come, and what follows from it, until the station is at rest."""
        quiet = 0
        while quiet < 2:
            self.station.at_rest()
            quiet = quiet + 1 if self._work.empty() else 0
            self.hand_over()

    def hand_over(self) -> None:
        """Hand over what has come so far."""
        while not self._work.empty():
            self._work.get()()

    def _tell(self, event: StationEvent) -> None:
        for listener in self._listeners:
            listener(event)
