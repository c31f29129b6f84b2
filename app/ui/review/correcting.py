"""Corrections of the card in hand: on the screen at once, written at the station behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.card import Card
from app.domain.draft import Correction, Draft, DraftField
from app.domain.ids import OperatorId
from app.domain.names import follow_corrections
from app.domain.validation import Issue, field_issue
from app.ui.background import Ask
from app.ui.review.steps import Corrected, Steps
from app.usecases.problems import StationError
from app.usecases.station import Station
from app.words.facts import FieldKey


class Correcting:
    """written and refused are called later, for each correction."""

    def __init__(self, station: Station, ask: Ask, now: Callable[[], datetime], steps: Steps) -> None:
        self._station, self._ask, self._now, self._steps = station, ask, now, steps
        self._under_way = 0
        self.by = OperatorId("")
        self.written: Callable[[Card], None] = lambda _card: None
        self.refused: Callable[[StationError], None] = lambda _error: None

    @property
    def is_under_way(self) -> bool:
        """Until all are written, the draft on the screen is newer than the station's."""
        return self._under_way > 0

    def another_card(self) -> None:
        """What is under way belongs to a card that is no more in hand."""
        self._under_way = 0

    def correct(self, card: Card, key: FieldKey, value: str | None) -> Draft:
        """The draft with that correction (None: back to what was read) and what follows from it."""
        field = card.draft.field(*key)
        before = field.correction.value if field is not None and field.correction is not None else None
        self._steps.did(Corrected(card.id, key, before, value))
        draft = card.draft.corrected(*key, self._correction(value))
        for name, followed in follow_corrections(draft, key[0], value) if key[1] == 0 else ():
            draft = draft.corrected(name, 0, self._correction(followed))
        self._under_way += 1
        self._ask(self._station.correct(card.id, *key, value), self._written, self._not_written)
        return draft

    def issue_of(self, key: FieldKey, text: str) -> Issue | None:
        """What would be wrong with that text there."""
        return field_issue(DraftField(*key, None, Correction(text, self.by, self._now())))

    def _correction(self, value: str | None) -> Correction | None:
        return None if value is None else Correction(value, self.by, self._now())

    def _written(self, card: Card) -> None:
        self._under_way = max(0, self._under_way - 1)
        self.written(card)

    def _not_written(self, error: StationError) -> None:
        self._under_way = max(0, self._under_way - 1)
        self.refused(error)
