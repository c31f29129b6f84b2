"""Follows the cards of some batches in a terminal until all of them are read."""

from __future__ import annotations

from typing import Self

from app.cli.cards import tell_card
from app.cli.fault_sentences import file_sentence
from app.cli.output import Output
from app.cli.patience import Patience
from app.domain.batch import Batch
from app.domain.card import Card, CardMark
from app.domain.ids import BatchId, CardId
from app.domain.states import CardState
from app.usecases.events import SourceFailed, StationEvent
from app.usecases.station import Station
from drivers.files import FileFault
from resources.texts import _

UNREAD = frozenset({CardState.SCANNING, CardState.READING})


class Following:
    """Tells each card of the followed batches once, as soon as it is read, and each input of theirs that failed.

    failures counts both kinds. Other batches of the home may go on growing meanwhile: they are not waited for.
    """

    def __init__(self, station: Station, output: Output) -> None:
        self._station = station
        self._output = output
        self._numbers: dict[BatchId, str] = {}
        self._told: set[CardId] = set()
        self._patience = Patience(station)
        self.failures = 0

    def __enter__(self) -> Self:
        self._patience.__enter__()
        self._stop = self._station.listen(self._hear)
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        self._stop()
        self._patience.__exit__()
        if kind is KeyboardInterrupt:
            self._output.note(_("ここまでに取り込んだ名刺は保存済みです。"))

    def follow(self, batch: Batch) -> None:
        """From now on. Cards that are read already are not told."""
        self._told |= {card.id for card in self._cards(batch.id) if card.state not in UNREAD}
        self._numbers[batch.id] = batch.number

    def follow_unread(self) -> bool:
        """The batches that an earlier program left cards of unread. Whether there are any."""
        unread = {card.batch_id for card in self._station.cards(states=UNREAD).result()}
        for batch in self._station.batches().result():
            if batch.id in unread:
                self.follow(batch)
        return bool(unread)

    def until_read(self) -> None:
        """Raises StationError READING_UNAVAILABLE; the cards are saved and stay in the queue."""
        self._follow_parts()
        while True:
            self._patience.begin_round()
            cards = [card for batch_id in self._numbers for card in self._cards(batch_id)]
            unread = sum(card.state in UNREAD for card in cards)
            for card in cards:
                if card.state not in UNREAD and card.id not in self._told:
                    self._told.add(card.id)
                    self._tell(card)
            if not unread:
                return
            self._output.progress(_("読み取りを待つ名刺：{count}枚").format(count=unread))
            self._patience.wait()

    def _follow_parts(self) -> None:
        """What separator sheets have begun behind the followed batches."""
        for batch in self._station.batches().result():
            if batch.follows in self._numbers and batch.id not in self._numbers:
                before = self._numbers[batch.follows]
                self._numbers[batch.id] = batch.number
                self._output.record({"separator": {"ended": before, "begun": batch.number}})
                self._output.note(_("区切り紙、ここから束 {number}").format(number=batch.number))

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
