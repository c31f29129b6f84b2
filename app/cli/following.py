"""Follows the cards of a station in a terminal until all of them are read."""

from __future__ import annotations

import threading
from typing import Self

from app.cli.cards import tell_card
from app.cli.fault_sentences import file_sentence
from app.cli.output import Output
from app.domain.card import Card, CardMark
from app.domain.ids import BatchId, CardId
from app.domain.states import CardState
from app.usecases.station import CardChanged, SourceFailed, Station, StationEvent
from drivers.files import FileFault
from resources.texts import _

_UNREAD = frozenset({CardState.SCANNING, CardState.READING})
# Another program of the home may be the one who reads: then only the database tells.
_LOOK_AGAIN_S = 1.0


class Following:
    """Tells each card once, as soon as it is read, and each input that failed. failures counts both kinds.

    Cards that were read before it began are not told.
    """

    def __init__(self, station: Station, output: Output) -> None:
        self._station = station
        self._output = output
        self._numbers: dict[BatchId, str] = {}
        self._told: set[CardId] = set()
        self._news = threading.Event()
        self.failures = 0

    def __enter__(self) -> Self:
        self._told = {card.id for card in self._read()}
        self._stop = self._station.listen(self._hear)
        return self

    def __exit__(self, *error: object) -> None:
        self._stop()

    def until_read(self) -> None:
        while True:
            self._news.clear()
            unread = self._station.cards(states=_UNREAD).result()
            news = [card for card in self._read() if card.id not in self._told]
            for card in news:
                self._told.add(card.id)
                self._tell(card)
            if not unread:
                return
            self._output.progress(_("読み取りを待つ名刺：{count}枚").format(count=len(unread)))
            self._news.wait(_LOOK_AGAIN_S)

    def _read(self) -> tuple[Card, ...]:
        return self._station.cards(states=frozenset(CardState) - _UNREAD).result()

    def _tell(self, card: Card) -> None:
        if card.batch_id not in self._numbers:
            self._numbers = {batch.id: batch.number for batch in self._station.batches().result()}
        number = self._numbers[card.batch_id]
        tell_card(card, number, self._output)
        if CardMark.UNREADABLE in card.marks:
            self.failures += 1
            self._output.failed(
                f"{number} #{card.number}", None, CardMark.UNREADABLE.value, _("この画像は読めません。")
            )

    def _hear(self, event: StationEvent) -> None:
        if isinstance(event, SourceFailed):
            self.failures += 1
            self._output.failed(event.source, event.page, event.code, file_sentence(FileFault(event.code)))
        if isinstance(event, CardChanged):
            self._news.set()
