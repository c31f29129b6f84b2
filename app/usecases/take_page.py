"""Take a page into its batch: from here on it is the station's, whatever happens. Separator sheets part the batch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.act import Act
from app.domain.batch import Batch, PageSide, Picture, Priority, Sheet
from app.domain.card import Card, SideImage
from app.domain.draft import Draft
from app.domain.ids import BatchId, CardId, SheetId
from app.domain.states import CardEvent, CardState
from app.usecases.batches import newest_part, part_batch
from app.usecases.moving import move
from app.usecases.records import NewId, Records


@dataclass(frozen=True, slots=True)
class Page:
    """A page whose bytes lie durably in the picture store.

    ordinal counts pieces of paper as Sheet does; None: the next one. batch_id may name an earlier part of the batch that
    the page comes into. capture and number (from 1) name the page as it
    came in, so that the same page is never taken twice. other_side_follows: reading waits for it. is_separator: it shows
    the code of a separator sheet.
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
    is_separator: bool = False


@dataclass(frozen=True, slots=True)
class TakenPage:
    """card shows the page until reading tells how many there are; or, on a separator sheet, it is the one that showed the
    other side and is discarded. separator: the batch that a separator sheet begins, also one that was still empty.
    """

    card: Card | None = None
    separator: Batch | None = None


def take_page(records: Records, page: Page, *, now: datetime, new_id: NewId) -> TakenPage:
    """A page that is known changes nothing."""
    known = records.sheets.arrived(f"{page.capture}:{page.number}")
    if known is not None:
        return TakenPage(next(iter(records.cards.on_sheet(known.id)), None))
    batch = newest_part(records, page.batch_id)
    behind = _separator_of(records, batch, page.ordinal)
    if behind is not None:  # the other side of a separator sheet, whatever it shows
        _add_sheet(records, replace(page, batch_id=behind.batch_id, is_separator=True), now, new_id)
        return TakenPage()
    page = replace(page, batch_id=batch.id)
    sheet = _add_sheet(records, page, now, new_id)
    if page.is_separator:
        return _separated(records, batch, sheet, now, new_id)
    card = _show(records, sheet, now, new_id)
    if not page.other_side_follows:
        queue_reading(records, batch.id, sheet.ordinal, now=now)
    return TakenPage(card)


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
        is_separator=page.is_separator,
    )
    records.sheets.add(sheet, f"{page.capture}:{page.number}")
    return sheet


def _separator_of(records: Records, batch: Batch, ordinal: int | None) -> Sheet | None:
    """The side of that paper which was found to be a separator: the last of the batch before, or the first of this."""
    if ordinal is None:
        return None
    places = [batch.id] if batch.follows is None else [batch.id, batch.follows]
    sides = (sheet for place in places for sheet in records.sheets.of_paper(place, ordinal))
    return next((side for side in sides if side.is_separator), None)


def _separated(records: Records, batch: Batch, sheet: Sheet, now: datetime, new_id: NewId) -> TakenPage:
    """One that comes before all cards parts nothing. The card that showed its other side goes: there is none."""
    shown = None
    for side in records.sheets.of_paper(batch.id, sheet.ordinal):
        for card in records.cards.on_sheet(side.id):
            shown = move(records, card, CardEvent.DISCARDED, Act(None, now), "separator")
    if not records.sheets.shows_cards_before(batch.id, sheet.ordinal):
        return TakenPage(shown, batch)
    return TakenPage(shown, part_batch(records, batch, now=now, new_id=new_id))


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
