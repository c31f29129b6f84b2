"""A station whose answers come when the test says so."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Generic, TypeVar

from app.ui.background import Failed, Then
from app.usecases.problems import StationError

T = TypeVar("T")


def ask(future: Future[T], then: Then[T], failed: Failed | None = None) -> None:
    """As Background.ask, on the spot."""

    def deliver(done: Future[T]) -> None:
        error = done.exception()
        if error is None:
            then(done.result())
        else:
            assert isinstance(error, StationError)
            assert failed is not None
            failed(error)

    future.add_done_callback(deliver)


class Questions(Generic[T]):
    """What was asked so far, with the Futures to answer."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.futures: list[Future[T]] = []

    def __call__(self, wanted: object) -> Future[T]:
        self.asked.append(wanted)
        self.futures.append(Future())
        return self.futures[-1]

    def answer(self, value: T) -> None:
        self.futures[-1].set_result(value)

    def fail(self, error: StationError) -> None:
        self.futures[-1].set_exception(error)
