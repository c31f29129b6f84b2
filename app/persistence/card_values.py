"""Cards, their sides, drafts and history: from rows to values and back."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.act import Act
from app.domain.batch import BatchHeader, PageSide, Picture
from app.domain.card import Card, CardMark, SideImage
from app.domain.draft import Correction, Draft, DraftField
from app.domain.history import CardChange
from app.domain.ids import BatchId, CardId, OperatorId, PictureId, SheetId
from app.domain.reading import Corners
from app.domain.states import CardEvent, CardState
from app.persistence.read_value import decode_read, encode_read
from app.persistence.tables import CardEventRow, CardRow, CardSideRow, DraftFieldRow, PictureRow
from sync.records import FactName, LeadChoice, LeadDecision, LeadId


def side_row(card_id: CardId, position: int, side: SideImage) -> CardSideRow:
    return CardSideRow(
        card_id=card_id,
        position=position,
        side=side.side.value,
        sheet_id=side.sheet_id,
        quad=None if side.quad is None else [list(corner) for corner in side.quad],
        upright=None if side.upright is None else side.upright.id,
        turned_by_hand=side.turned_by_hand,
    )


def field_row(card_id: CardId, rank: int, field: DraftField) -> DraftFieldRow:
    row = DraftFieldRow(card_id=card_id, name=field.name.value, position=field.position, rank=rank)
    row.read = None if field.read is None else encode_read(field.read)
    if field.correction is not None:
        row.corrected_value = field.correction.value
        row.corrected_by, row.corrected_at = field.correction.by, field.correction.at
    return row


def card(row: CardRow, header: BatchHeader, sides: tuple[SideImage, ...], draft: Draft) -> Card:
    return Card(
        id=CardId(row.id),
        batch_id=BatchId(row.batch_id),
        number=row.number,
        state=CardState(row.state),
        header=header,
        sides=sides,
        draft=draft,
        created_at=row.created_at,
        marks=frozenset(map(CardMark, row.marks)),
        version=row.version,
        lead=LeadDecision(LeadChoice(row.lead_choice), None if row.lead_id is None else LeadId(row.lead_id)),
        confirmed_by=None if row.confirmed_by is None else OperatorId(row.confirmed_by),
        confirmed_at=row.confirmed_at,
        engine=row.engine,
        rules=row.rules,
    )


def sides(rows: Sequence[CardSideRow], pictures: dict[str, Picture]) -> tuple[SideImage, ...]:
    return tuple(
        SideImage(
            side=PageSide(row.side),
            sheet_id=SheetId(row.sheet_id),
            sheet_picture=pictures[row.sheet_id],
            quad=None if row.quad is None else _quad(row.quad),
            upright=None if row.upright is None else pictures[row.upright],
            turned_by_hand=row.turned_by_hand,
        )
        for row in rows
    )


def _quad(json: list[list[float]]) -> Corners:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = json
    return ((ax, ay), (bx, by), (cx, cy), (dx, dy))


def draft(rows: Sequence[DraftFieldRow]) -> Draft:
    return Draft(tuple(map(_field, rows)))


def _field(row: DraftFieldRow) -> DraftField:
    correction = None
    if row.corrected_value is not None and row.corrected_by is not None and row.corrected_at is not None:
        correction = Correction(row.corrected_value, OperatorId(row.corrected_by), row.corrected_at)
    read = None if row.read is None else decode_read(row.read)
    return DraftField(FactName(row.name), row.position, read, correction)


def picture(row: PictureRow) -> Picture:
    return Picture(PictureId(row.sha256), row.media_type, row.size_bytes)


def change(row: CardEventRow) -> CardChange:
    return CardChange(
        card_id=CardId(row.card_id),
        event=CardEvent(row.event),
        before=CardState(row.before),
        after=CardState(row.after),
        act=Act(None if row.happened_by is None else OperatorId(row.happened_by), row.happened_at),
        detail=row.detail,
    )
