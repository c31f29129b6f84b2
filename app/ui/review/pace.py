"""How many cards this operator has confirmed now, and how long the rest will take at that pace."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

_MEASURED = 3  # cards before a time left is told
_LONGEST_S = 120.0  # a longer one was a break, not work


class ReviewPace:
    """now is a monotonic clock in seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._opened_at = now()
        self._took: deque[float] = deque(maxlen=20)
        self.confirmed_count = 0

    def opened(self) -> None:
        self._opened_at = self._now()

    def confirmed(self) -> None:
        self.confirmed_count += 1
        self._took.append(min(_LONGEST_S, self._now() - self._opened_at))

    def seconds_left(self, cards: int) -> float | None:
        if len(self._took) < _MEASURED or not cards:
            return None
        return cards * sum(self._took) / len(self._took)
