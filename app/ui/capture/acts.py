"""What can be done to one card of the grid: turn it, read it again, discard it; and taking that back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtWidgets import QWidget

from app.domain.card import Card
from app.domain.ids import CardId
from app.ui import figures
from app.ui.counts import TO_REVIEW
from app.ui.discarding import ask_discard
from app.ui.page import Window
from resources.texts import _


class CardActs:
    """chosen: the card they are meant for, if any."""

    def __init__(self, window: Window, over: QWidget, chosen: Callable[[], Card | None]) -> None:
        self._window, self._over, self._chosen = window, over, chosen
        self._undoable: list[Callable[[], Future[Card]]] = []

    def review(self) -> None:
        card = self._chosen()
        if card is not None and card.state in TO_REVIEW:
            self._window.review(card)

    def turn(self, quarter_turns: int) -> None:
        card = self._chosen()
        if card is not None:
            station = self._window.station
            self._undoable.append(lambda: station.turn(card.id, 0, -quarter_turns))
            self._ask(station.turn(card.id, 0, quarter_turns))

    def read_again(self) -> None:
        card = self._chosen()
        if card is not None:
            self._ask(self._window.station.read_again(card.id))

    def read_batch_again(self) -> None:
        """Behind everything else that is to be read; confirmed, discarded and held cards stay as they are."""
        card = self._chosen()
        if card is not None:
            self._window.background.ask(
                self._window.station.cards(batch_id=card.batch_id), self._read_all_again, self._window.refuse
            )

    def _read_all_again(self, cards: tuple[Card, ...]) -> None:
        asked = self._window.station.read_again_later([card.id for card in cards])
        self._window.background.ask(asked, self._will_be_read, self._window.refuse)

    def _will_be_read(self, asked: tuple[CardId, ...]) -> None:
        self._window.toast(_("{cards}を読み直します。直した値は残ります").format(cards=figures.cards(len(asked))))

    def discard(self) -> None:
        card = self._chosen()
        if card is not None:
            ask_discard(self._over, 1, lambda reason: self.discard_for(card, reason))

    def discard_for(self, card: Card, reason: str) -> None:
        station = self._window.station

        def gone(_card: Card) -> None:
            self._undoable.append(lambda: station.restore(card.id))
            self._window.toast(_("名刺 {number} を破棄しました").format(number=card.number), self._undo_it)

        self._window.background.ask(station.discard(card.id, reason), gone, self._window.refuse)

    def undo(self) -> bool:
        """Whether there was something to take back."""
        if not self._undoable:
            return False
        self._ask(self._undoable.pop()())
        return True

    def _undo_it(self) -> None:
        self.undo()

    def _ask(self, future: Future[Card]) -> None:
        self._window.background.ask(future, lambda _card: None, self._window.refuse)
