"""Follows the cards of some batches in a terminal until all of them are read."""

from __future__ import annotations

import threading
from typing import Self

from app.cli.cards import tell_card
from app.cli.fault_sentences import file_sentence
from app.cli.output import Output
from app.domain.batch import Batch
from app.domain.card import Card, CardMark
from app.domain.ids import BatchId, CardId
from app.domain.states import CardState
from app.usecases.station import (
    CardChanged,
    Problem,
    ReadingChanged,
    SourceFailed,
    Station,
    StationError,
    StationEvent,
)
from drivers.files import FileFault
from resources.texts import _

UNREAD = frozenset({CardState.SCANNING, CardState.READING})
# Another program of the home may be the one who reads: then only the database tells.
_LOOK_AGAIN_S = 1.0


class Following:
    """Tells each card of the followed batches once, as soon as it is read, and each input of theirs that failed.

    failures counts both kinds. Other batches of the home may go on growing meanwhile: they are not waited for.
    """

    def __init__(self, station: Station, output: Output) -> None:
        self._station = station
        self._output = output
        self._numbers: dict[BatchId, str] = {}
        self._told: set[CardId] = set()
        self._news = threading.Event()
        self._readable = True
        self.failures = 0

    def __enter__(self) -> Self:
        self._stop = self._station.listen(self._hear)
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        self._stop()
        if kind is KeyboardInterrupt:
            self._output.note(_("ここまでに取り込んだ名刺は保存済みです。"))

    def follow(self, batch: Batch) -> None:
        """From now on. Cards that are read already are not told."""
        self._told |= {card.id for card in self._cards(batch.id) if card.state not in UNREAD}
        self._numbers[batch.id] = batch.number

    def until_read(self) -> None:
        """Raises StationError READING_UNAVAILABLE; the cards are saved and stay in the queue."""
        while True:
            self._news.clear()
            cards = [card for batch_id in self._numbers for card in self._cards(batch_id)]
            unread = sum(card.state in UNREAD for card in cards)
            for card in cards:
                if card.state not in UNREAD and card.id not in self._told:
                    self._told.add(card.id)
                    self._tell(card)
            if not unread:
                return
            if not self._readable:
                raise StationError(Problem.READING_UNAVAILABLE)
            self._output.progress(_("読み取りを待つ名刺：{count}枚").format(count=unread))
            self._news.wait(_LOOK_AGAIN_S)

    def _cards(self, batch_id: BatchId) -> tuple[Card, ...]:
        return self._station.cards(batch_id=batch_id).result()

    def _tell(self, card: Card) -> None:
        number = self._numbers[card.batch_id]
        tell_card(card, number, self._output)
        if CardMark.UNREADABLE in card.marks:
            self.failures += 1
            self._output.failed(
                f"{number} #{card.number}", None, CardMark.UNREADABLE.value, _("この画像は読めません。")
            )

    def _hear(self, event: StationEvent) -> None:
        if isinstance(event, SourceFailed) and event.batch_id in self._numbers:
            self.failures += 1
            self._output.failed(event.source, event.page, event.code, file_sentence(FileFault(event.code)))
        if isinstance(event, ReadingChanged):
            self._readable = event.available
        if isinstance(event, CardChanged | ReadingChanged):
            self._news.set()
