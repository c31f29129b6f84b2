"""Readings: which pages they need, and what their results make of the cards (2.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.act import Act
from app.domain.batch import PageSide
from app.domain.card import Card, CardMark, SideImage
from app.domain.draft import Box, Draft
from app.domain.ids import CardId
from app.domain.pairing import pair_sides
from app.domain.places import by_place, without_places_of
from app.domain.reading import FoundSide, PageToRead, PaperReading, PendingReading, ReadField
from app.domain.rereading import draft_of, reread
from app.domain.states import CardEvent, CardState
from app.usecases.moving import move
from app.usecases.records import NewId, Records

# Where a reading may still change the card. Whoever has confirmed, discarded or put it aside meanwhile wins.
READABLE = frozenset({CardState.SCANNING, CardState.READING, CardState.READ, CardState.TO_REVIEW, CardState.RESCAN})


@dataclass(frozen=True, slots=True)
class StartedReading:
    """cards are 読取中 now. No pages: there is nothing to read any more."""

    pages: tuple[PageToRead, ...] = ()
    cards: tuple[Card, ...] = ()


def start_reading(records: Records, pending: PendingReading, *, now: datetime) -> StartedReading:
    if not records.readings.has(pending):
        return StartedReading()
    readable = _readable(records, pending)
    if not readable:
        records.readings.remove(pending.id)
        return StartedReading()
    cards = tuple(_started(records, card, now) for card in readable)
    return StartedReading(
        _pages_of_card(records, cards[0]) if pending.card_id else _pages_of_paper(records, pending), cards
    )


def is_wanted(records: Records, pending: PendingReading) -> bool:
    """Whether its result would still change a card: it was not asked for anew, and nobody has decided meanwhile."""
    return records.readings.has(pending) and bool(_readable(records, pending))


def record_reading(
    records: Records, pending: PendingReading, reading: PaperReading, *, now: datetime, new_id: NewId
) -> tuple[Card, ...]:
    """The cards as they stand after the reading. A result that somebody was faster than is dropped."""
    if not records.readings.has(pending):
        return ()
    records.readings.remove(pending.id)
    for side in reading.sides:
        records.pictures.add(side.upright)
    present = _cards(records, pending)
    known = [card for card in present if card.state is CardState.READING]
    if pending.card_id:
        return tuple(_settled(records, _filled(records, card, reading.sides, reading), now) for card in known)
    fronts = [side for side in reading.sides if side.side is PageSide.FRONT]
    backs = [side for side in reading.sides if side.side is PageSide.BACK]
    # A sibling that a person has confirmed or discarded keeps what it shows: nobody else becomes that card.
    unsettled = without_places_of(pair_sides(fronts, backs), [card for card in present if card not in known])
    groups = by_place(known, unsettled)
    cards = [*known, *(_added(records, known[0], now, new_id) for _ in groups[len(known) :])] if known else []
    filled = [_filled(records, card, sides, reading) for card, sides in zip(cards, groups, strict=False)]
    if len(filled) == len(cards) == 1:
        filled = [_with_unfound_sides(filled[0], cards[0].sides)]
    return tuple(_settled(records, card, now) for card in filled)


def record_failure(records: Records, pending: PendingReading, *, now: datetime, detail: str) -> tuple[Card, ...]:
    """The picture cannot be read: its cards go to a person, who sees it and may type."""
    if not records.readings.has(pending):
        return ()
    records.readings.remove(pending.id)
    failed = []
    for card in _cards(records, pending):
        if card.state is CardState.READING:
            marked = replace(card, marks=card.marks | {CardMark.UNREADABLE})
            failed.append(move(records, marked, CardEvent.READING_FAILED, Act(None, now), detail))
    return tuple(failed)


def _started(records: Records, card: Card, now: datetime) -> Card:
    if card.state is CardState.READING:  # by a reading that was interrupted, or by read_again
        return card
    return move(records, card, CardEvent.READING_STARTED, Act(None, now))


def _readable(records: Records, pending: PendingReading) -> list[Card]:
    return [card for card in _cards(records, pending) if card.state in READABLE]


def _cards(records: Records, pending: PendingReading) -> tuple[Card, ...]:
    if pending.card_id is not None:
        return (records.cards.get(pending.card_id),)
    found: dict[CardId, Card] = {}
    for sheet in records.sheets.of_paper(pending.batch_id, pending.ordinal):
        found.update({card.id: card for card in records.cards.on_sheet(sheet.id)})
    return tuple(sorted(found.values(), key=lambda card: card.number))


def _pages_of_paper(records: Records, pending: PendingReading) -> tuple[PageToRead, ...]:
    sheets = records.sheets.of_paper(pending.batch_id, pending.ordinal)
    return tuple(PageToRead(s.id, s.side, s.picture, s.resolution_dpi) for s in sheets)


def _pages_of_card(records: Records, card: Card) -> tuple[PageToRead, ...]:
    """Where the card is known to lie, in the direction it is known to read: the split and a person's turn stay."""
    sheets = [(side, records.sheets.get(side.sheet_id)) for side in card.sides]
    return tuple(
        PageToRead(sheet.id, side.side, sheet.picture, sheet.resolution_dpi, side.quad) for side, sheet in sheets
    )


def _added(records: Records, like: Card, now: datetime, new_id: NewId) -> Card:
    """One more card on the same paper."""
    card = Card(
        id=CardId(new_id()),
        batch_id=like.batch_id,
        number=records.cards.last_number(like.batch_id) + 1,
        state=CardState.SCANNING,
        header=like.header,
        sides=(),
        draft=Draft(),
        created_at=like.created_at,
    )
    records.cards.add(card)
    return move(records, card, CardEvent.READING_STARTED, Act(None, now))


def _filled(records: Records, card: Card, found: Sequence[FoundSide], reading: PaperReading) -> Card:
    fields = [_placed(side.fields, index) for index, side in enumerate(found)]
    fresh = draft_of(fields)
    by_hand = {side.sheet_id for side in card.sides if side.turned_by_hand}
    return replace(
        card,
        sides=tuple(_image(records, s, index, turned=s.sheet_id in by_hand) for index, s in enumerate(found))
        or card.sides,
        draft=reread(card.draft, fresh),
        marks=_marks(found, fresh),
        engine=reading.engine,
        rules=reading.rules,
    )


def _with_unfound_sides(card: Card, scanned: Sequence[SideImage]) -> Card:
    """The only card of its paper with the sides where no card was found, as they were scanned: a person must see them."""
    found = {side.sheet_id for side in card.sides}
    unfound = tuple(replace(side, side=PageSide.BACK) for side in scanned if side.sheet_id not in found)
    if not unfound:
        return card
    return replace(card, sides=(*card.sides, *unfound), marks=card.marks | {CardMark.EDGES_UNCERTAIN})


def _settled(records: Records, card: Card, now: datetime) -> Card:
    return move(records, card, CardEvent.READ_SURE if _is_sure(card) else CardEvent.READ_DOUBTFUL, Act(None, now))


def _image(records: Records, found: FoundSide, index: int, *, turned: bool) -> SideImage:
    """The first side is the front, also of a card that went in the wrong way round."""
    side = PageSide.FRONT if index == 0 else PageSide.BACK
    return SideImage(
        side, found.sheet_id, records.sheets.get(found.sheet_id).picture, found.quad, found.upright, turned
    )


def _placed(fields: Sequence[ReadField], side_index: int) -> tuple[ReadField, ...]:
    """The fields with their boxes on the side they belong to."""

    def placed(box: Box | None) -> Box | None:
        return None if box is None else Box(side_index, box.corners)

    return tuple(
        ReadField(
            field.name,
            replace(
                field.value,
                box=placed(field.value.box),
                characters=tuple(replace(c, box=placed(c.box)) for c in field.value.characters),
            ),
        )
        for field in fields
    )


def _marks(found: Sequence[FoundSide], fresh: Draft) -> frozenset[CardMark]:
    printed = [side for side in found if not side.blank]
    marks: set[CardMark] = set().union(*(side.marks for side in printed or found))
    if len(found) > len(printed) > 0:
        marks.add(CardMark.BLANK_BACK)
    if not fresh.fields:
        marks.add(CardMark.NOTHING_READ)
    return frozenset(marks)


def _is_sure(card: Card) -> bool:
    return not card.draft.needs_person and not card.marks - {CardMark.BLANK_BACK}
