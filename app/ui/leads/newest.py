"""At most one question on its way; when the wish changes meanwhile, the old answer is dropped and the new one asked."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.ui.background import Ask
from app.usecases.problems import StationError

W = TypeVar("W")
A = TypeVar("A")


@dataclass(frozen=True, slots=True, eq=False)
class _Wish(Generic[W]):
    """Compared by identity: the same words wished by another operator are another wish."""

    wanted: W


class Newest(Generic[W, A]):
    """fetch asks the station; answered and failed are called for the newest wish only."""

    def __init__(
        self,
        ask: Ask,
        fetch: Callable[[W], Future[A]],
        answered: Callable[[W, A], None],
        failed: Callable[[W, StationError], None],
    ) -> None:
        self._ask, self._fetch, self._answered, self._failed = ask, fetch, answered, failed
        self._wish: _Wish[W] | None = None
        self._on_its_way: _Wish[W] | None = None

    @property
    def asking(self) -> bool:
        """Whether an answer is still awaited."""
        return self._wish is not None

    def want(self, wanted: W) -> None:
        self._wish = _Wish(wanted)
        if self._on_its_way is None:
            self._go(self._wish)

    def forget(self) -> None:
        """No answer is wanted any more, not even the one on its way."""
        self._wish = None

    def _go(self, wish: _Wish[W]) -> None:
        self._on_its_way = wish
        self._ask(
            self._fetch(wish.wanted),
            lambda answer: self._arrived(wish, lambda: self._answered(wish.wanted, answer)),
            lambda error: self._arrived(wish, lambda: self._failed(wish.wanted, error)),
        )

    def _arrived(self, wish: _Wish[W], tell: Callable[[], None]) -> None:
        self._on_its_way = None
        if self._wish is wish:
            self._wish = None
            tell()
        elif self._wish is not None:
            self._go(self._wish)
