"""What the correction screen shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.card import Card
from app.domain.draft import DraftField
from app.domain.validation import Issue
from app.ui.facts import FormGroup
from app.words.facts import FieldKey, field_label, label_in


@dataclass(frozen=True, slots=True)
class ReviewState:
    """card None: nothing to do, or not loaded yet. doubts: the fields that were doubtful when the card was opened, in
    form order; open_doubts those still to be confirmed. issue belongs to the current field.
    """

    loaded: bool = False
    card: Card | None = None
    current: FieldKey | None = None
    groups: tuple[FormGroup, ...] = ()
    doubts: tuple[FieldKey, ...] = ()
    issue: Issue | None = None
    confirming: bool = False
    reading_again: bool = False
    previous: Card | None = None
    held: bool = False
    """The cards on hold are looked at instead of those to review."""

    @property
    def cells(self) -> tuple[FieldKey, ...]:
        return tuple(cell for group in self.groups for row in group.rows for cell in row.cells)

    @property
    def open_doubts(self) -> tuple[FieldKey, ...]:
        return tuple(key for key in self.doubts if (field := self.field(key)) is not None and field.doubtful)

    def field(self, key: FieldKey) -> DraftField | None:
        return self.card.draft.field(*key) if self.card is not None else None

    def label(self, key: FieldKey) -> str:
        return label_in(self.card.draft, key) if self.card is not None else field_label(key)

    def value(self, key: FieldKey) -> str:
        field = self.field(key)
        return field.value if field is not None else ""
