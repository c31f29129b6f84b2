"""What the correction screen shows, as one value, and where one gets to in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.card import Card
from app.domain.draft import DraftField
from app.domain.states import CardState
from app.domain.validation import Issue
from app.ui.facts import FormGroup, form_groups
from app.words.facts import FieldKey, field_label, label_in
from sync.records import FactName

# Where a card without name and company is mended.
_NAME_CELLS = (FactName.FAMILY_NAME, FactName.NAME, FactName.COMPANY)


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

    def with_card(self, card: Card | None) -> ReviewState:
        """That card in hand, at its first open doubt."""
        if card is None:
            return replace(self, card=None, current=None, groups=(), doubts=(), issue=None, confirming=False)
        doubtful = {(field.name, field.position) for field in card.draft.doubtful}
        if self.card is not None and self.card.id == card.id and not self.reading_again:
            doubtful |= set(self.doubts)  # opened again: what was a doubt stays one of the dots
        laid_out = replace(self, card=card, groups=form_groups(card.draft))
        opened = replace(
            laid_out,
            doubts=tuple(cell for cell in laid_out.cells if cell in doubtful),
            issue=None,
            confirming=False,
            reading_again=card.state is CardState.READING,
        )
        return replace(opened, current=(opened.open_doubts or opened.cells)[0])

    def open_doubt_after(self, key: FieldKey) -> FieldKey | None:
        """Round the end to the first; None where none is left."""
        doubts = self.open_doubts
        return next((doubt for doubt in doubts if self._place(doubt) > self._place(key)), next(iter(doubts), None))

    def doubt_before(self, key: FieldKey | None) -> FieldKey | None:
        """Also one already confirmed; round the start to the last."""
        before = [doubt for doubt in self.doubts if key is not None and self._place(doubt) < self._place(key)]
        return next(reversed(before or self.doubts), None)

    def cell_of(self, issue: Issue) -> FieldKey:
        """Where it is mended."""
        if (issue.name, issue.position) in self.cells:
            return (issue.name, issue.position)
        return next((cell for name in _NAME_CELLS for cell in self.cells if cell[0] is name), self.cells[0])

    def _place(self, key: FieldKey) -> int:
        """In the form; -1 for a field that is not in it."""
        return self.cells.index(key) if key in self.cells else -1
