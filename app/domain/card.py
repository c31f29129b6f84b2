"""A card (名刺) on its way through the station."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.batch import BatchHeader, PageSide, Picture
from app.domain.draft import Draft, Point
from app.domain.ids import BatchId, CardId, OperatorId, SheetId
from app.domain.states import CardState
from sync.records import LeadDecision


class CardMark(StrEnum):
    """Marks that are no states: reasons to look at the picture."""

    BLANK_BACK = "blank_back"
    UPRIGHT_UNCERTAIN = "upright_uncertain"
    EDGES_UNCERTAIN = "edges_uncertain"
    BLURRED = "blurred"
    LOW_RESOLUTION = "low_resolution"
    TOO_DARK = "too_dark"
    GLARE = "glare"
    CUT_OFF = "cut_off"
    OVERLAPPING = "overlapping"
    NOTHING_READ = "nothing_read"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class SideImage:
    """One side of a card: where it lies on its sheet, and the upright picture cut from there.

    quad is in the sheet's pixels, top-left first in the card's reading direction; None until the card was found.
    upright is None until then too, and the sheet's own picture is shown instead.
    """

    side: PageSide
    sheet_id: SheetId
    sheet_picture: Picture
    quad: tuple[Point, Point, Point, Point] | None = None
    upright: Picture | None = None
    turned_by_hand: bool = False
    """A person set the reading direction: reading again keeps the quad."""

    @property
    def shown(self) -> Picture:
        return self.upright or self.sheet_picture


@dataclass(frozen=True, slots=True)
class Card:
    """version grows with every confirmation, so that card id and version name one delivery.

    number counts cards within the batch from 1. header is the batch's as it stands now. engine and rules tell what read
    it last; "" and 0: nothing yet, or a version that did not say.
    """

    id: CardId
    batch_id: BatchId
    number: int
    state: CardState
    header: BatchHeader
    sides: tuple[SideImage, ...]
    draft: Draft
    created_at: datetime
    marks: frozenset[CardMark] = frozenset()
    version: int = 0
    lead: LeadDecision = LeadDecision()
    confirmed_by: OperatorId | None = None
    confirmed_at: datetime | None = None
    engine: str = ""
    rules: int = 0
