"""The grid of cards: tiles that fill the width, never scrolled from under the operator's eyes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from app.domain.card import Card
from app.domain.ids import CardId
from app.ui.actions import Actions
from app.ui.capture.cards import CARD_ROLE, CardsModel
from app.ui.capture.tile import CardTile
from app.ui.pictures import Pictures
from app.ui.widgets.button import Button, Look
from resources.texts import _

TILE_SMALLEST, TILE_LARGEST, TILE_USUAL = 150, 420, 200
_SIDE = 6  # with the margin of a tile this is the padding of the page
_MENU = ("capture.review", "capture.turn_left", "capture.turn_right", "capture.read_again", "capture.discard")


class CardGrid(QListView):
    """opened: a card was double-clicked."""

    opened = Signal(object)

    def __init__(self, model: CardsModel, pictures: Pictures, actions: Actions) -> None:
        super().__init__()
        self._cards, self._actions = model, actions
        self._wanted_width = TILE_USUAL
        self.setObjectName("cardGrid")
        self.setAccessibleName(_("名刺"))
        self.tile = CardTile(pictures, self)
        self.setItemDelegate(self.tile)
        self.setModel(model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(_SIDE, 4, 0, 0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(CARD_ROLE)))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._fresh = Button("", icon="arrow-up", look=Look.PRIMARY, height=28)
        self._fresh.setObjectName("cardGrid.fresh")
        self._fresh.setParent(self)
        self._fresh.clicked.connect(self.scrollToTop)
        self._fresh.hide()
        pictures.arrived.connect(self._picture_arrived)

    def _picture_arrived(self, _picture: str) -> None:
        self.viewport().update()

    def set_tile_width(self, width: int) -> None:
        """About that wide: the tiles share what the row leaves."""
        self._wanted_width = width
        self._share_width()

    def show_blank_backs(self, *, shown: bool) -> None:
        self.tile.blank_backs = shown
        self.viewport().update()

    def current_card(self) -> Card | None:
        tile = self.currentIndex().data(CARD_ROLE) if self.currentIndex().isValid() else None
        return tile if isinstance(tile, Card) else None

    def select(self, card_id: CardId) -> None:
        row = self._cards.row_of(card_id)
        if row is not None:
            self.setCurrentIndex(self._cards.index(row))

    def show_fresh(self) -> None:
        """Say how many cards wait above."""
        count = self._cards.held_back
        self._fresh.setVisible(count > 0)
        if count:
            self._fresh.set_words(_("新しい名刺 {count}枚").format(count=count))
            self._fresh.adjustSize()
            self._fresh.move(QPoint((self.viewport().width() - self._fresh.width()) // 2, 12))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._share_width()
        self.show_fresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        index: QModelIndex = self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        for command in _MENU:
            menu.addAction(self._actions[command])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _share_width(self) -> None:
        width = self.viewport().width() - 12
        columns = max(1, width // self._wanted_width)
        self.tile.tile_width = width // columns
        self.setGridSize(self.tile.sizeHint(None, QModelIndex()))  # type: ignore[arg-type]

    def _scrolled(self, value: int) -> None:
        self._cards.holding = value > 0
        if value == 0:
            self._cards.release()
        self.show_fresh()
