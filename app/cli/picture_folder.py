"""meishi read --debug: pictures of what was found on each page, and an index that shows them side by side.

Files are named by numbers: 0001.jpg is the first page, 0001-02-1.jpg to -3.jpg its second card, upright, with its
lines, with its fields. Pictures are drawn page by page; the index is written at the end, also of an interrupted run.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL.Image import Image

from app.cli.picture_index import CardShown, PageShown, write_index
from app.usecases.reading_map import FACT_OF
from app.words.facts import fact_label
from drivers.files import FilePage
from ocr.reading import CardReading, FieldName, PageReading
from ocr.tracing import trace_fields, trace_lines, trace_page, upright

_QUALITY = 88


class FolderNotEmptyError(Exception):
    """Pictures of cards are not mixed with other files unless somebody says so."""


class PictureFolder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pages: list[PageShown] = []

    def add(self, page: FilePage, reading: PageReading) -> None:
        """Draw what was found on the page. Raises OSError."""
        number = f"{len(self._pages) + 1:04}"
        found = trace_page(page.content, [card.quad for card in reading.cards])
        cards = tuple(self._add_card(f"{number}-{n:02}", card) for n, card in enumerate(reading.cards, 1))
        name = self._save(found, f"{number}.jpg")
        self._pages.append(PageShown(str(page.source), page.page, name, reading.engine, reading.rules, cards))

    def finish(self) -> Path:
        """The index."""
        return write_index(self._folder, self._pages)

    def _add_card(self, number: str, card: CardReading) -> CardShown:
        return CardShown(
            card,
            self._save(upright(card), f"{number}-1.jpg"),
            self._save(trace_lines(card), f"{number}-2.jpg"),
            self._save(trace_fields(card, _label), f"{number}-3.jpg"),
        )

    def _save(self, picture: Image, name: str) -> str:
        picture.save(self._folder / name, quality=_QUALITY)
        return name


@contextmanager
def picture_folder(folder: Path, *, force: bool) -> Iterator[PictureFolder]:
    """A new or empty folder, only for this account; with force also one that holds something.

    Raises FolderNotEmptyError, OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not force and any(folder.iterdir()):
        raise FolderNotEmptyError
    pictures = PictureFolder(folder)
    try:
        yield pictures
    finally:
        pictures.finish()


def _label(name: FieldName) -> str:
    return fact_label(FACT_OF[name])
