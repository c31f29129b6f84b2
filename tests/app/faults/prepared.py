"""Homes with cards in them, made without a scanner and an engine."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from app.domain.act import PersonalAct
from app.domain.batch import BatchHeader, PageSide
from app.domain.ids import OperatorId
from app.domain.reading import FoundSide, PaperReading, PendingReading
from app.host.home import Home
from app.persistence.database import Database, SqlRecords
from app.persistence.pictures import PictureFiles
from app.usecases.batches import open_batch
from app.usecases.read_cards import record_reading, start_reading
from app.usecases.take_page import Page, take_page
from resources import samples
from sync.records import FactName
from sync.records.ids import RANDOM_BYTES, uuid7
from tests.app.desk import read
from tests.app.station_runs import SCANS, station_at

QUAD = ((0.0, 0.0), (1000.0, 0.0), (1000.0, 600.0), (0.0, 600.0))


def new_id() -> str:
    return uuid7(datetime.now(UTC), os.urandom(RANDOM_BYTES))


def home_with_cards(folder: Path, count: int, *, are_read: bool, demonstration: bool = True) -> None:
    """So many cards, each of another person; pictures are real ones. Not read: their readings are pending."""
    with station_at(folder, duties=SCANS, demonstration=demonstration):
        pass  # the first start enrols
    home = Home(folder)
    database, pictures = Database(home.database, "preparation"), PictureFiles(home.pictures)
    batch = database.write(lambda records: open_batch(records, BatchHeader(), _act(), new_id)).result()
    for number in range(1, count + 1):
        file = samples.picture(f"{number:02d}_front.jpg")
        picture = pictures.put(file.read_bytes(), "image/jpeg")
        page = Page(batch.id, number, PageSide.FRONT, picture, 300, "prepared", "prepared", number)
        database.write(lambda records, page=page: take_page(records, page, now=_now(), new_id=new_id)).result()  # type: ignore[misc]
    for pending in database.read(lambda records: records.readings.pending()).result() if are_read else ():
        database.write(lambda records, pending=pending: _make(records, pending)).result()  # type: ignore[misc]
    database.close()


def _make(records: SqlRecords, pending: PendingReading) -> None:
    (page,) = start_reading(records, pending, now=_now()).pages
    fields = (read(FactName.COMPANY, "架空商事株式会社"), read(FactName.NAME, f"見本 {pending.ordinal}郎"))
    side = FoundSide(page.sheet_id, page.side, QUAD, page.picture, fields, blank=False, marks=frozenset())
    record_reading(records, pending, PaperReading("prepared", (side,)), now=_now(), new_id=new_id)


def _act() -> PersonalAct:
    return PersonalAct(OperatorId(new_id()), _now())


def _now() -> datetime:
    return datetime.now(UTC)
