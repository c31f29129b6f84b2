"""A whole station in a folder of its own, for tests: nothing in it is faked but the person at the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from app.domain.states import CardState
from app.host.home import Home
from app.settings import StationSettings
from app.usecases.events import StationEvent
from app.usecases.station import Station
from app.wiring import Duties, open_station

UNREAD = frozenset({CardState.SCANNING, CardState.READING})
SETTINGS = StationSettings(hold=timedelta(0))
ALL = Duties()
SCANS = Duties(reads=False, sends=False, starts_store=False, watches=False)
READS = Duties(reads=True, sends=False, starts_store=False, watches=False)
SENDS = Duties(reads=False, sends=True, starts_store=True, watches=False)


@contextmanager
def station_at(
    folder: Path, settings: StationSettings = SETTINGS, duties: Duties = ALL, *, demonstration: bool = True
) -> Iterator[Station]:
    """A demonstration's home uses no keyring."""
    station = open_station(Home(folder, is_demonstration=demonstration), settings, duties)
    try:
        yield station
    finally:
        station.close()


def wait_until(station: Station, holds: Callable[[], bool], timeout_s: float = 120) -> None:
    """Look again whenever the station tells something, and now and then."""
    news = threading.Event()
    stop = station.listen(lambda _: news.set())
    patience = threading.Timer(timeout_s, news.set)
    patience.start()
    while not holds():
        assert patience.is_alive(), "it did not happen"
        news.wait(0.2)
        news.clear()
    patience.cancel()
    stop()


def until_read(station: Station, timeout_s: float = 120) -> None:
    wait_until(station, lambda: not station.cards(states=UNREAD).result(), timeout_s)


def heard(station: Station) -> list[StationEvent]:
    """Everything the station tells from now on."""
    events: list[StationEvent] = []
    station.listen(events.append)
    return events
