"""The headline of the capture page: how many, how fast, how many of which kind, how long the reading still takes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.card import Card, CardMark
from app.domain.states import CardState

_MEASURED_S = 5.0  # a time left is told only after that much measuring
_WINDOW_S = 60.0
_UNREAD = frozenset({CardState.SCANNING, CardState.READING})


@dataclass(frozen=True, slots=True)
class CaptureFigures:
    """Counts of cards; cards_per_minute and seconds_left are None while not known."""

    taken: int = 0
    read: int = 0
    to_check: int = 0
    reading: int = 0
    two_sided: int = 0
    blank_backs: int = 0
    cards_per_minute: int | None = None
    seconds_left: float | None = None


class Pace:
    """How fast cards come in and are read, over the last minute. now is a monotonic clock in seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._came: deque[float] = deque(maxlen=1000)
        self._read: deque[tuple[float, int]] = deque(maxlen=1000)
        self._feeding = False

    def begin(self) -> None:
        self._feeding = True
        self._came.clear()

    def end(self) -> None:
        self._feeding = False

    def came(self) -> None:
        self._came.append(self._now())

    def read_so_far(self, count: int) -> None:
        if not self._read or self._read[-1][1] != count:
            self._read.append((self._now(), count))

    def cards_per_minute(self) -> int | None:
        recent = [at for at in self._came if at > self._now() - _WINDOW_S]
        if not self._feeding or len(recent) < 2 or recent[-1] - recent[0] < 1:
            return None
        return round((len(recent) - 1) * 60 / (recent[-1] - recent[0]))

    def seconds_left(self, unread: int) -> float | None:
        recent = [(at, count) for at, count in self._read if at > self._now() - _WINDOW_S]
        if not unread or len(recent) < 2 or recent[-1][0] - recent[0][0] < _MEASURED_S:
            return None
        gained = recent[-1][1] - recent[0][1]
        return unread * (recent[-1][0] - recent[0][0]) / gained if gained > 0 else None


def figures_of(cards: Sequence[Card], pace: Pace) -> CaptureFigures:
    unread = sum(card.state in _UNREAD for card in cards)
    return CaptureFigures(
        taken=len(cards),
        read=len(cards) - unread,
        to_check=sum(_is_to_check(card) for card in cards),
        reading=unread,
        two_sided=sum(is_two_sided(card) for card in cards),
        blank_backs=sum(CardMark.BLANK_BACK in card.marks for card in cards),
        cards_per_minute=pace.cards_per_minute(),
        seconds_left=pace.seconds_left(unread),
    )


def is_two_sided(card: Card) -> bool:
    """Whether both sides carry something; not known before the card is read."""
    return card.state not in _UNREAD and len(card.sides) > 1 and CardMark.BLANK_BACK not in card.marks


def _is_to_check(card: Card) -> bool:
    return card.state in (CardState.TO_REVIEW, CardState.IMAGE_CHECK, CardState.RESCAN)
