"""Cards on the desk: pages taken and read without an engine, for tests of what comes afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.batch import Batch, BatchHeader, PageSide, Picture
from app.domain.card import Card
from app.domain.draft import ReadValue
from app.domain.ids import CardId, PictureId
from app.domain.reading import FoundSide, PageToRead, PaperReading, ReadField
from app.persistence.database import Database
from app.usecases.batches import open_batch
from app.usecases.read_cards import record_reading, start_reading
from app.usecases.take_page import Page, take_page
from sync.records import FactName
from tests.app.clock import ACT, MORNING

SURE = ((FactName.COMPANY, "架空商事株式会社"), (FactName.NAME, "見本 花子"), (FactName.EMAIL, "hanako@example.jp"))


def picture(number: int = 1) -> Picture:
    return Picture(PictureId(f"{number:064x}"), "image/jpeg", 1000 + number)


def read(name: FactName, value: str, *, sure: bool = True) -> ReadField:
    return ReadField(name, ReadValue(value, value, 0.999 if sure else 0.6, sure))


def found(page: PageToRead, fields: Sequence[ReadField], *, left: float = 0.0, blank: bool = False) -> FoundSide:
    quad = ((left, 0.0), (left + 91, 0.0), (left + 91, 55.0), (left, 55.0))
    upright = picture(hash((page.sheet_id, left)) % 10**9)
    return FoundSide(page.sheet_id, page.side, quad, upright, tuple(fields), blank, frozenset())


@dataclass
class Desk:
    database: Database
    new_id: Callable[[], str]
    pages: int = 0

    def open(self, header: BatchHeader = BatchHeader()) -> Batch:
        return self.database.write(lambda r: open_batch(r, header, ACT, self.new_id)).result()

    def take(
        self, batch: Batch, side: PageSide = PageSide.FRONT, ordinal: int | None = None, *, waits: bool = False
    ) -> Card:
        self.pages += 1
        page = Page(batch.id, ordinal, side, picture(self.pages), 300, "test", "test", self.pages, waits)
        card = self.database.write(lambda r: take_page(r, page, now=MORNING, new_id=self.new_id)).result().card
        assert card is not None
        return card

    def read(self, find: Callable[[PageToRead], Sequence[FoundSide]]) -> tuple[Card, ...]:
        """Make the oldest pending reading, finding on each page what find says."""
        pending = self.database.read(lambda r: r.readings.pending()).result()[0]
        pages = self.database.write(lambda r: start_reading(r, pending, now=MORNING)).result().pages
        result = PaperReading("test", tuple(side for page in pages for side in find(page)))
        return self.database.write(
            lambda r: record_reading(r, pending, result, now=MORNING, new_id=self.new_id)
        ).result()

    def card(self, card_id: CardId) -> Card:
        return self.database.read(lambda r: r.cards.get(card_id)).result()

    def sure_card(self) -> Card:
        self.take(self.open())
        (card,) = self.read(lambda page: [found(page, [read(*fact) for fact in SURE])])
        return card

    def doubtful_card(self) -> Card:
        self.take(self.open())
        fields = [*(read(*fact) for fact in SURE[:2]), read(FactName.EMAIL, "hanako@examp1e.jp", sure=False)]
        (card,) = self.read(lambda page: [found(page, fields)])
        return card
