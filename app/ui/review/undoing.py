"""Takes steps back and does them again, at the station and then on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.card import Card
from app.domain.ids import CardId
from app.ui.background import Ask
from app.ui.review.steps import Confirmed, Corrected, Decided, Held, Step, Steps
from app.usecases.problems import StationError
from app.usecases.station import Station
from app.words.facts import FieldKey


@dataclass(frozen=True, slots=True)
class Hands:
    """What happens on the screen: a card is as it was (at that field); a confirmed one is back; one has left again."""

    put_back: Callable[[Card, FieldKey | None], None]
    taken_back: Callable[[Card], None]
    left: Callable[[Card], None]
    refused: Callable[[StationError], None]


class Undoing:
    def __init__(self, steps: Steps, station: Station, ask: Ask, hands: Hands) -> None:
        self._steps, self._station, self._ask, self._hands = steps, station, ask, hands

    def undo(self) -> bool:
        """Whether there was something to take back."""
        step = self._steps.undo()
        if step is not None:
            self._take_back(step)
        return step is not None

    def redo(self) -> bool:
        step = self._steps.redo()
        if step is not None:
            self._do_again(step)
        return step is not None

    def _take_back(self, step: Step) -> None:
        station, hands = self._station, self._hands
        if isinstance(step, Corrected):
            self._correct(step.card_id, step.key, step.before)
        elif isinstance(step, Decided):
            self._ask(station.decide_lead(step.card_id, step.before), self._show, hands.refused)
        elif isinstance(step, Confirmed):
            self._ask(station.take_back(step.card_id), hands.taken_back, hands.refused)
        elif isinstance(step, Held):
            self._ask(station.ask_review(step.card_id), self._show, hands.refused)
        else:
            self._ask(station.restore(step.card_id), self._show, hands.refused)

    def _do_again(self, step: Step) -> None:
        station, hands = self._station, self._hands
        if isinstance(step, Corrected):
            self._correct(step.card_id, step.key, step.after)
        elif isinstance(step, Decided):
            self._ask(station.decide_lead(step.card_id, step.after), self._show, hands.refused)
        elif isinstance(step, Confirmed):
            self._ask(station.confirm(step.card_id), hands.left, hands.refused)
        elif isinstance(step, Held):
            self._ask(station.hold(step.card_id), hands.left, hands.refused)
        else:
            self._ask(station.discard(step.card_id, step.reason), hands.left, hands.refused)

    def _correct(self, card_id: CardId, key: FieldKey, correction: str | None) -> None:
        corrected = self._station.correct(card_id, *key, correction)
        self._ask(corrected, lambda card: self._hands.put_back(card, key), self._hands.refused)

    def _show(self, card: Card) -> None:
        self._hands.put_back(card, None)
