"""Take a page into its batch: from here on it is the station's, whatever happens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.batch import PageSide, Picture, Priority, Sheet
from app.domain.card import Card, SideImage
from app.domain.draft import Draft
from app.domain.ids import BatchId, CardId, SheetId
from app.domain.states import CardState
from app.usecases.records import NewId, Records


@dataclass(frozen=True, slots=True)
class Page:
    """A page whose bytes lie durably in the picture store.

    ordinal counts pieces of paper within the batch; None: the next one. capture and number (from 1) name the page as it
    came in, so that the same page is never taken twice. other_side_follows: reading waits for it.
    """

    batch_id: BatchId
    ordinal: int | None
    side: PageSide
    picture: Picture
    resolution_dpi: int | None
    origin: str
    capture: str
    number: int
    other_side_follows: bool = False


def take_page(records: Records, page: Page, *, now: datetime, new_id: NewId) -> Card:
    """The card that shows this page until reading tells how many there are. A page that is known changes nothing."""
    known = records.sheets.arrived(f"{page.capture}:{page.number}")
    if known is not None:
        return records.cards.on_sheet(known.id)[0]
    sheet = _add_sheet(records, page, now, new_id)
    card = _show(records, sheet, now, new_id)
    if not page.other_side_follows:
        queue_reading(records, page.batch_id, sheet.ordinal, now=now)
    return card


def queue_reading(records: Records, batch_id: BatchId, ordinal: int, *, now: datetime) -> None:
    """Have the paper read as it lies there now."""
    urgent = records.batches.get(batch_id).header.priority is Priority.URGENT
    records.readings.add(batch_id, ordinal, None, now, urgent=urgent)


def end_capture(records: Records, capture: str, *, now: datetime) -> None:
    """Have every paper read whose other side was awaited: it will not come any more."""
    for sheet in records.sheets.of_capture(capture):
        if any(card.state is CardState.SCANNING for card in records.cards.on_sheet(sheet.id)):
            queue_reading(records, sheet.batch_id, sheet.ordinal, now=now)


def _add_sheet(records: Records, page: Page, now: datetime, new_id: NewId) -> Sheet:
    records.pictures.add(page.picture)
    sheet = Sheet(
        id=SheetId(new_id()),
        batch_id=page.batch_id,
        ordinal=page.ordinal or records.sheets.last_ordinal(page.batch_id) + 1,
        side=page.side,
        picture=page.picture,
        resolution_dpi=page.resolution_dpi,
        origin=page.origin,
        taken_at=now,
    )
    records.sheets.add(sheet, f"{page.capture}:{page.number}")
    return sheet


def _show(records: Records, sheet: Sheet, now: datetime, new_id: NewId) -> Card:
    """A new card for new paper; the second side joins the card that its paper has, while that is still unread."""
    side = SideImage(sheet.side, sheet.id, sheet.picture)
    others = [s for s in records.sheets.of_paper(sheet.batch_id, sheet.ordinal) if s.id != sheet.id]
    for other in others:
        waiting = [card for card in records.cards.on_sheet(other.id) if card.state is CardState.SCANNING]
        if waiting:
            sides = tuple(sorted((*waiting[0].sides, side), key=lambda s: s.side is PageSide.BACK))
            card = replace(waiting[0], sides=sides)
            records.cards.save(card)
            return card
    card = Card(
        id=CardId(new_id()),
        batch_id=sheet.batch_id,
        number=records.cards.last_number(sheet.batch_id) + 1,
        state=CardState.SCANNING,
        header=records.batches.get(sheet.batch_id).header,
        sides=(side,),
        draft=Draft(),
        created_at=now,
    )
    records.cards.add(card)
    return card
