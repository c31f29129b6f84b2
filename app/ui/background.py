"""The one bridge from the station's threads to the window's thread: Futures and events arrive here as signals.

Nothing in the window waits for a Future, and nothing else in the window knows about threads, except the decoding of
pictures (app.ui.pictures), which ends in a signal too.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import Protocol, TypeVar

import structlog
from PySide6.QtCore import QObject, Qt, Signal

from app.usecases.events import StationEvent
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station

T = TypeVar("T")
Then = Callable[[T], None]
Failed = Callable[[StationError], None]
_log = structlog.get_logger()


class Ask(Protocol):
    """How presenters wait for the station: then or failed is called later, on the window's thread."""

    def __call__(self, future: Future[T], then: Then[T], failed: Failed | None = None) -> None: ...


class _Arrivals(QObject):
    """Belongs to whoever tells, so that a thread which tells while the window goes away finds it still there."""

    work = Signal(object)


class Background(QObject):
    """happened carries station events, failed the failures nobody asked for; both on the window's thread, in order."""

    happened = Signal(object)
    failed = Signal(object)

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._arrivals = _Arrivals()
        self._arrivals.work.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = station.listen(self._told)

    def ask(self, future: Future[T], then: Then[T], failed: Failed | None = None) -> None:
        """See Ask. Without failed, failures go to the signal of that name."""
        future.add_done_callback(lambda done: self.post(partial(self._deliver, done, then, failed)))

    def post(self, work: Callable[[], None]) -> None:
        """Do that on the window's thread, soon. From any thread."""
        if not self._closed:
            self._arrivals.work.emit(work)

    def close(self) -> None:
        """From now on nothing reaches the window any more."""
        self._closed = True
        self._stop_listening()

    def _told(self, event: StationEvent) -> None:
        self.post(partial(self.happened.emit, event))

    def _run(self, work: Callable[[], None]) -> None:
        if not self._closed:
            work()

    def _deliver(self, done: Future[T], then: Then[T], failed: Failed | None) -> None:
        try:
            answer = done.result()
        except StationError as error:
            (failed or self.failed.emit)(error)
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001 (an unforeseen one must be seen by the person, too)
            _log.exception("station_failed_unexpectedly")
            (failed or self.failed.emit)(StationError(Problem.NOT_POSSIBLE_NOW, type(error).__name__))
        else:
            then(answer)
