"""Waits for the station to read: woken by its news, and given up where no reading process can be started."""

from __future__ import annotations

import threading
from typing import Self

from app.usecases.events import CardChanged, ReadingChanged, StationEvent
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station

# Another program of the home may be the one who reads: then only the database tells.
_LOOK_AGAIN_S = 1.0


class Patience:
    """begin_round, look, wait; news that comes after begin_round is not missed."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._news = threading.Event()
        self._readable = True

    def __enter__(self) -> Self:
        self._stop = self._station.listen(self._hear)
        return self

    def __exit__(self, *error: object) -> None:
        self._stop()

    def begin_round(self) -> None:
        self._news.clear()

    def wait(self) -> None:
        """Until there is news. Raises StationError READING_UNAVAILABLE: the cards are saved and stay in the queue."""
        if not self._readable:
            raise StationError(Problem.READING_UNAVAILABLE)
        self._news.wait(_LOOK_AGAIN_S)

    def _hear(self, event: StationEvent) -> None:
        if isinstance(event, ReadingChanged):
            self._readable = event.available
        if isinstance(event, CardChanged | ReadingChanged):
            self._news.set()
