"""Cards with their sides, drafts and history as rows. Lists are loaded table by table, never card by card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from app.domain.acquaintance import Acquaintance
from app.domain.act import PersonalAct
from app.domain.batch import BatchHeader, Picture
from app.domain.card import Card
from app.domain.draft import FieldAt
from app.domain.history import CardChange, CorrectionMade
from app.domain.ids import BatchId, CardId, OperatorId, SheetId
from app.domain.states import CardState
from app.persistence import card_values as values
from app.persistence.acquaintance_rows import newest_acquaintances
from app.persistence.codec import decode
from app.persistence.tables import (
    BatchRow,
    CardEventRow,
    CardRow,
    CardSideRow,
    CorrectionRow,
    DraftFieldRow,
    PictureRow,
    SheetRow,
)
from app.usecases.problems import Problem, StationError
from sync.records import FactName

_Row = TypeVar("_Row", CardSideRow, DraftFieldRow)
_AT_ONCE = 500  # card ids in one IN (…); SQLite takes 32,766


class SqlCards:
    """program: a name of this running program, kept with every change it makes."""

    def __init__(self, session: Session, program: str) -> None:
        self._session = session
        self._program = program

    def add(self, card: Card) -> None:
        self._session.add(
            CardRow(
                id=card.id,
                batch_id=card.batch_id,
                number=card.number,
                state=card.state.value,
                created_at=card.created_at,
                marks=[],
                version=0,
                lead_choice=card.lead.choice.value,
                engine="",
                rules=0,
            )
        )
        self._session.flush()
        self.save(card)

    def save(self, card: Card) -> None:
        row = self._row(card.id)
        row.state = card.state.value
        row.marks = sorted(card.marks)
        row.version = card.version
        row.lead_choice, row.lead_id = card.lead.choice.value, card.lead.lead_id
        row.confirmed_by, row.confirmed_at = card.confirmed_by, card.confirmed_at
        row.engine, row.rules = card.engine, card.rules
        for table in (CardSideRow, DraftFieldRow):
            self._session.execute(delete(table).where(table.card_id == card.id))
        self._session.add_all(values.side_row(card.id, position, side) for position, side in enumerate(card.sides))
        self._session.add_all(values.field_row(card.id, rank, field) for rank, field in enumerate(card.draft.fields))
        self._session.flush()

    def get(self, card_id: CardId) -> Card:
        found = self._load([self._row(card_id)])
        return found[0]

    def listed(
        self, *, batch_id: BatchId | None = None, states: frozenset[CardState] | None = None
    ) -> tuple[Card, ...]:
        rows = _in_order(select(CardRow))
        if batch_id is not None:
            rows = rows.where(CardRow.batch_id == batch_id)
        if states is not None:
            rows = rows.where(CardRow.state.in_([state.value for state in states]))
        return self._load(self._session.scalars(rows).all())

    def on_sheet(self, sheet_id: SheetId) -> tuple[Card, ...]:
        ids = select(CardSideRow.card_id).where(CardSideRow.sheet_id == sheet_id)
        return self._load(self._session.scalars(_in_order(select(CardRow).where(CardRow.id.in_(ids)))).all())

    def last_number(self, batch_id: BatchId) -> int:
        return self._session.scalar(select(func.max(CardRow.number)).where(CardRow.batch_id == batch_id)) or 0

    def acquaintances(self, most: int) -> tuple[tuple[CardId, Acquaintance], ...]:
        return newest_acquaintances(self._session, most)

    def log(self, change: CardChange) -> None:
        self._session.add(
            CardEventRow(
                card_id=change.card_id,
                event=change.event.value,
                before=change.before.value,
                after=change.after.value,
                happened_by=change.act.by,
                happened_at=change.act.at,
                detail=change.detail,
                program=self._program,
            )
        )
        self._session.flush()

    def history(self, card_id: CardId) -> tuple[CardChange, ...]:
        rows = select(CardEventRow).where(CardEventRow.card_id == card_id).order_by(CardEventRow.id)
        return tuple(map(values.change, self._session.scalars(rows)))

    def last_event(self) -> int:
        return self._session.scalar(select(func.max(CardEventRow.id))) or 0

    def changed_elsewhere(self, after_event: int) -> tuple[int, tuple[Card, ...]]:
        """(number of the newest event, the cards that other programs on this home changed after after_event)."""
        newest = self.last_event()
        if newest == after_event:
            return newest, ()
        ids = select(CardEventRow.card_id).where(CardEventRow.id > after_event, CardEventRow.program != self._program)
        return newest, self._load(self._session.scalars(_in_order(select(CardRow).where(CardRow.id.in_(ids)))).all())

    def keep_correction(self, correction: CorrectionMade) -> None:
        row = CorrectionRow(
            card_id=correction.card_id,
            name=correction.field.name.value,
            position=correction.field.position,
            value=correction.value,
            corrected_by=correction.act.by,
            corrected_at=correction.act.at,
        )
        self._session.add(row)
        self._session.flush()

    def corrections(self, card_id: CardId) -> tuple[CorrectionMade, ...]:
        rows = select(CorrectionRow).where(CorrectionRow.card_id == card_id).order_by(CorrectionRow.id)
        return tuple(
            CorrectionMade(
                card_id,
                FieldAt(FactName(row.name), row.position),
                row.value,
                PersonalAct(OperatorId(row.corrected_by), row.corrected_at),
            )
            for row in self._session.scalars(rows)
        )

    def _row(self, card_id: CardId) -> CardRow:
        row = self._session.get(CardRow, card_id)
        if row is None:
            raise StationError(Problem.NOT_FOUND, "card")
        return row

    def _load(self, rows: Sequence[CardRow]) -> tuple[Card, ...]:
        ids = [row.id for row in rows]
        sides = self._of_cards(ids, CardSideRow, select(CardSideRow).order_by(CardSideRow.position))
        fields = self._of_cards(ids, DraftFieldRow, select(DraftFieldRow).order_by(DraftFieldRow.rank))
        pictures = self._pictures([side for of_card in sides.values() for side in of_card])
        headers = self._headers({row.batch_id for row in rows})
        return tuple(
            values.card(row, headers[row.batch_id], values.sides(sides[row.id], pictures), values.draft(fields[row.id]))
            for row in rows
        )

    def _of_cards(self, ids: Sequence[str], table: type[_Row], rows: Select[_Row]) -> defaultdict[str, list[_Row]]:
        found: defaultdict[str, list[_Row]] = defaultdict(list)
        for start in range(0, len(ids), _AT_ONCE):
            for row in self._session.scalars(rows.where(table.card_id.in_(ids[start : start + _AT_ONCE]))):
                found[row.card_id].append(row)
        return found

    def _pictures(self, sides: Sequence[CardSideRow]) -> dict[str, Picture]:
        """By sheet id and by the sum of upright pictures: the two can never be alike."""
        found: dict[str, Picture] = {}
        sheets = sorted({side.sheet_id for side in sides})
        uprights = sorted({side.upright for side in sides if side.upright is not None})
        for start in range(0, len(sheets), _AT_ONCE):
            rows = select(SheetRow.id, PictureRow).join(PictureRow, PictureRow.sha256 == SheetRow.picture)
            for sheet_id, row in self._session.execute(rows.where(SheetRow.id.in_(sheets[start : start + _AT_ONCE]))):
                found[sheet_id] = values.picture(row)
        for start in range(0, len(uprights), _AT_ONCE):
            sums = uprights[start : start + _AT_ONCE]
            for row in self._session.scalars(select(PictureRow).where(PictureRow.sha256.in_(sums))):
                found[row.sha256] = values.picture(row)
        return found

    def _headers(self, batch_ids: set[str]) -> dict[str, BatchHeader]:
        rows = self._session.scalars(select(BatchRow).where(BatchRow.id.in_(batch_ids)))
        return {row.id: decode(BatchHeader, row.header) for row in rows}


def _in_order(cards: Select[CardRow]) -> Select[CardRow]:
    return cards.join(BatchRow).order_by(BatchRow.opened_at, CardRow.number)
