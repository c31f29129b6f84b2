"""Batches, sheets and pictures as rows."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.batch import Batch, BatchHeader, PageSide, Picture, Sheet
from app.domain.ids import BatchId, OperatorId, PictureId, SheetId
from app.persistence.codec import decode, encode
from app.persistence.tables import BatchRow, PictureRow, SheetRow
from app.usecases.problems import Problem, StationError


class SqlBatches:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, batch: Batch) -> None:
        self._session.add(
            BatchRow(
                id=batch.id,
                number=batch.number,
                header=encode(batch.header),
                opened_at=batch.opened_at,
                opened_by=batch.opened_by,
                closed_at=batch.closed_at,
                follows=batch.follows,
            )
        )
        self._session.flush()

    def get(self, batch_id: BatchId) -> Batch:
        return _batch(self._row(batch_id))

    def save(self, batch: Batch) -> None:
        row = self._row(batch.id)
        row.header, row.closed_at = encode(batch.header), batch.closed_at
        self._session.flush()

    def all(self, *, only_open: bool) -> tuple[Batch, ...]:
        rows = select(BatchRow).order_by(BatchRow.opened_at)
        if only_open:
            rows = rows.where(BatchRow.closed_at.is_(None))
        return tuple(map(_batch, self._session.scalars(rows)))

    def after(self, batch_id: BatchId) -> Batch | None:
        row = self._session.scalar(select(BatchRow).where(BatchRow.follows == batch_id))
        return None if row is None else _batch(row)

    def remove(self, batch: Batch) -> None:
        self._session.delete(self._row(batch.id))
        self._session.flush()

    def last_number(self, day: str) -> int:
        numbers = self._session.scalars(select(BatchRow.number).where(BatchRow.number.startswith(f"{day}-")))
        return max((int(number.removeprefix(f"{day}-")) for number in numbers), default=0)

    def _row(self, batch_id: BatchId) -> BatchRow:
        row = self._session.get(BatchRow, batch_id)
        if row is None:
            raise StationError(Problem.NOT_FOUND, "batch")
        return row


class SqlSheets:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, sheet: Sheet, arrival: str) -> None:
        self._session.add(
            SheetRow(
                id=sheet.id,
                batch_id=sheet.batch_id,
                ordinal=sheet.ordinal,
                side=sheet.side.value,
                picture=sheet.picture.id,
                resolution_dpi=sheet.resolution_dpi,
                origin=sheet.origin,
                arrival=arrival,
                taken_at=sheet.taken_at,
                is_separator=sheet.is_separator,
            )
        )
        self._session.flush()

    def arrived(self, arrival: str) -> Sheet | None:
        row = self._session.scalar(select(SheetRow).where(SheetRow.arrival == arrival))
        return None if row is None else self._sheet(row)

    def of_paper(self, batch_id: BatchId, ordinal: int) -> tuple[Sheet, ...]:
        rows = select(SheetRow).where(SheetRow.batch_id == batch_id, SheetRow.ordinal == ordinal)
        sheets = map(self._sheet, self._session.scalars(rows))
        return tuple(sorted(sheets, key=lambda sheet: sheet.side is PageSide.BACK))

    def get(self, sheet_id: SheetId) -> Sheet:
        row = self._session.get(SheetRow, sheet_id)
        if row is None:
            raise StationError(Problem.NOT_FOUND, "sheet")
        return self._sheet(row)

    def of_capture(self, capture: str) -> tuple[Sheet, ...]:
        rows = select(SheetRow).where(SheetRow.arrival.startswith(f"{capture}:")).order_by(SheetRow.ordinal)
        return tuple(map(self._sheet, self._session.scalars(rows)))

    def papers_from(self, source: str) -> int:
        papers = select(SheetRow.batch_id, SheetRow.ordinal).where(SheetRow.origin.endswith(f" {source}")).distinct()
        return self._session.scalar(select(func.count()).select_from(papers.subquery())) or 0

    def last_ordinal(self, batch_id: BatchId) -> int:
        return self._session.scalar(select(func.max(SheetRow.ordinal)).where(SheetRow.batch_id == batch_id)) or 0

    def shows_cards_before(self, batch_id: BatchId, ordinal: int) -> bool:
        earlier = select(SheetRow.id).where(SheetRow.batch_id == batch_id, SheetRow.ordinal < ordinal)
        return self._session.scalar(earlier.where(~SheetRow.is_separator).limit(1)) is not None

    def _sheet(self, row: SheetRow) -> Sheet:
        return Sheet(
            id=SheetId(row.id),
            batch_id=BatchId(row.batch_id),
            ordinal=row.ordinal,
            side=PageSide(row.side),
            picture=SqlPictures(self._session).get(PictureId(row.picture)),
            resolution_dpi=row.resolution_dpi,
            origin=row.origin,
            taken_at=row.taken_at,
            is_separator=row.is_separator,
        )


class SqlPictures:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, picture: Picture) -> None:
        if self._session.get(PictureRow, picture.id) is None:
            row = PictureRow(sha256=picture.id, media_type=picture.media_type, size_bytes=picture.size_bytes)
            self._session.add(row)
            self._session.flush()

    def get(self, picture_id: PictureId) -> Picture:
        row = self._session.get(PictureRow, picture_id)
        if row is None:
            raise StationError(Problem.NOT_FOUND, "picture")
        return Picture(PictureId(row.sha256), row.media_type, row.size_bytes)


def _batch(row: BatchRow) -> Batch:
    return Batch(
        id=BatchId(row.id),
        number=row.number,
        header=decode(BatchHeader, row.header),
        opened_at=row.opened_at,
        opened_by=OperatorId(row.opened_by),
        closed_at=row.closed_at,
        follows=None if row.follows is None else BatchId(row.follows),
    )
