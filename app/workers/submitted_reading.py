"""A reading on its way through the pool: which of its tasks are still out, and what came back."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from threading import Lock

from app.workers.reading_process import Answer, FoundCards, PageJob, Result, Task, Unreadable
from ocr.reading import PageReading


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where the answer of a task belongs: cards count in the reading order of their page."""

    page: int
    card: int = 0


class SubmittedReading:
    """Some pages that are read as one. Any thread may report; the future can be cancelled until its result is there."""

    def __init__(self, pages: Sequence[PageJob]) -> None:
        self.future: Future[Result] = Future()
        self._pages = tuple(pages)
        self._answers: dict[Place, PageReading] = {}
        self._out = len(self._pages)
        self._lock = Lock()

    def tasks(self) -> list[tuple[Place, Task]]:
        return [(Place(number), Task(page)) for number, page in enumerate(self._pages)]

    def report(self, place: Place, answer: Answer) -> list[tuple[Place, Task]]:
        """What must be done beside: the cards of a sheet, one by one. The last answer ends the future."""
        if isinstance(answer, Unreadable):
            self._end(answer)
            return []
        with self._lock:
            if isinstance(answer, FoundCards):
                self._out += len(answer.cards) - 1
                page = self._pages[place.page]
                return [(replace(place, card=n), Task(page, found)) for n, found in enumerate(answer.cards)]
            self._answers[place] = answer
            self._out -= 1
            if self._out:
                return []
        self._end(self._result())
        return []

    def fail(self, error: BaseException) -> None:
        if self._takes_result():
            self.future.set_exception(error)

    def _result(self) -> tuple[PageReading, ...]:
        return tuple(self._page(number) for number in range(len(self._pages)))

    def _page(self, number: int) -> PageReading:
        parts = [self._answers[place] for place in sorted(self._answers) if place.page == number]
        return replace(parts[0], cards=tuple(card for part in parts for card in part.cards))

    def _end(self, result: Result) -> None:
        if self._takes_result():
            self.future.set_result(result)

    def _takes_result(self) -> bool:
        """Once; and not after somebody cancelled."""
        with self._lock:
            return not self.future.done() and not self.future.running() and self.future.set_running_or_notify_cancel()
