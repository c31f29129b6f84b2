"""The cards of the batch as a list model, newest first: between them separator sheets, and above them the place kept for
a sheet that did not come through.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.batch import Batch
from app.domain.card import Card
from app.domain.ids import BatchId, CardId
from app.domain.states import CardState
from app.ui.capture.figures import is_two_sided
from app.ui.card_states import shown_badge
from resources.texts import _

CARD_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class MissingSheet:
    """The sheet that stopped in the feeder: it keeps its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Separator:
    """A separator sheet, and the batch that begins behind it."""

    batch: Batch


Tile = Card | Separator | MissingSheet
_Index = QModelIndex | QPersistentModelIndex


class CardsModel(QAbstractListModel):
    """held back: what came while the operator was looking further down; release() lets it in."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[Tile] = []
        self._held_back: dict[CardId, Card] = {}
        self._separators_held_back: list[Separator] = []
        self._parts: dict[BatchId, int] = {}
        self.holding = False

    @property
    def held_back(self) -> int:
        """How many cards."""
        return len(self._held_back)

    def show_all(self, cards: tuple[Card, ...], separated: tuple[Batch, ...] = ()) -> None:
        """Start again with these, newest first, and the batches that separator sheets lie in front of."""
        self.beginResetModel()
        self._held_back.clear()
        self._separators_held_back.clear()
        parts = [card.batch_id for card in reversed(cards)] + [batch.id for batch in separated]
        self._parts = {part: number for number, part in enumerate(dict.fromkeys(parts))}
        tiles: list[Card | Separator] = [*cards, *map(Separator, separated)]
        self._tiles = [*sorted(tiles, key=self._place, reverse=True)]
        self.endResetModel()

    def show_separator(self, batch: Batch) -> None:
        """A separator sheet came: cards of batch, which is the newest, lie above it."""
        self._parts.setdefault(batch.id, len(self._parts))
        separator = Separator(batch)
        if self.holding:
            self._separators_held_back.append(separator)
        elif not any(isinstance(tile, Separator) and tile.batch.id == batch.id for tile in self._tiles):
            self._insert(separator)

    def show_card(self, card: Card) -> None:
        """A new card, or one that has moved on."""
        row = self.row_of(card.id)
        if row is not None:
            self._change(row, card)
        elif card.state is CardState.DISCARDED:
            self._held_back.pop(card.id, None)
        elif self.holding or card.id in self._held_back:
            self._held_back[card.id] = card
        else:
            self._insert(card)

    def release(self) -> None:
        """Let in what was held back."""
        separators, self._separators_held_back = self._separators_held_back, []
        for separator in separators:
            self.show_separator(separator.batch)
        held, self._held_back = tuple(self._held_back.values()), {}
        for card in held:
            self._insert(card)

    def show_missing(self, missing: MissingSheet | None) -> None:
        if self._tiles and isinstance(self._tiles[0], MissingSheet):
            if self._tiles[0] == missing:
                return
            self.beginRemoveRows(QModelIndex(), 0, 0)
            del self._tiles[0]
            self.endRemoveRows()
        if missing is not None:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._tiles.insert(0, missing)
            self.endInsertRows()

    def row_of(self, card_id: CardId) -> int | None:
        return next(
            (row for row, tile in enumerate(self._tiles) if isinstance(tile, Card) and tile.id == card_id), None
        )

    def tile(self, row: int) -> Tile:
        return self._tiles[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 (Qt's name and default)
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        tile = self._tiles[index.row()]
        if role == CARD_ROLE:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return describe(tile)
        return None

    def _change(self, row: int, card: Card) -> None:
        if card.state is CardState.DISCARDED:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._tiles[row]
            self.endRemoveRows()
            return
        self._tiles[row] = card
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _insert(self, new: Card | Separator) -> None:
        place = self._place(new)
        row = next(
            (
                row
                for row, tile in enumerate(self._tiles)
                if not isinstance(tile, MissingSheet) and self._place(tile) < place
            ),
            len(self._tiles),
        )
        self.beginInsertRows(QModelIndex(), row, row)
        self._tiles.insert(row, new)
        self.endInsertRows()

    def _place(self, tile: Card | Separator) -> tuple[int, int]:
        """By part of the stack, then by number; a separator lies below the cards of its batch."""
        if isinstance(tile, Separator):
            return self._parts[tile.batch.id], 0
        return self._parts.setdefault(tile.batch_id, len(self._parts)), tile.number


def describe(tile: Tile) -> str:
    """The tile in words, for the tooltip and for assistive tools."""
    if isinstance(tile, MissingSheet):
        return _("{number}枚目、給紙口で停止").format(number=tile.number)
    if isinstance(tile, Separator):
        return _("区切り紙、ここから束 {number}").format(number=tile.batch.number)
    state = shown_badge(tile).word
    if is_two_sided(tile):
        return _("名刺 {number}、両面、{state}").format(number=tile.number, state=state)
    return _("名刺 {number}、{state}").format(number=tile.number, state=state)
