"""The list of leads: one is always current while there are any, and its end asks for more."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from app.ui.leads.row_tile import LeadTile
from app.ui.leads.rows import ROW_ROLE, LeadsModel
from app.ui.pictures import Pictures
from app.usecases.answers import LeadRow
from resources.texts import _

_ROWS_BEFORE_THE_END = 8  # asked that early, more rows are there before the eye is


class LeadList(QListView):
    """chosen carries the LeadRow that became current, or None; opened: it was double-clicked; end_near: scrolled down."""

    chosen = Signal(object)
    opened = Signal()
    end_near = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.setObjectName("leads.list")
        self.setAccessibleName(_("リード"))
        self._leads = LeadsModel()
        self._tile = LeadTile(pictures, self)
        self._quiet = False
        self.setModel(self._leads)
        self.setItemDelegate(self._tile)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._scrolled)
        pictures.arrived.connect(self._picture_arrived)

    def _picture_arrived(self, _picture: str) -> None:
        self.viewport().update()

    def show_rows(self, rows: tuple[LeadRow, ...], searched: str) -> None:
        """The lead that was current stays so where it is found again; otherwise the first becomes it."""
        self._tile.searched = searched
        before = self.current()
        self._quiet = True
        self._leads.show_rows(rows)
        self._quiet = False
        place = self._leads.row_of(before.lead_id) if before is not None else None
        if rows:
            self.setCurrentIndex(self._leads.index(place or 0))
        if self.current() != before:
            self.chosen.emit(self.current())
        self.updateGeometry()
        self.viewport().update()

    def current(self) -> LeadRow | None:
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row if isinstance(row, LeadRow) else None

    def step(self, by: int) -> bool:
        """Make the next or previous one current; False at either end."""
        place = self.currentIndex().row() + by
        if not 0 <= place < self._leads.rowCount():
            return False
        self.setCurrentIndex(self._leads.index(place))
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(320, self._leads.rowCount() * self._tile.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(200, min(1, self._leads.rowCount()) * self._tile.height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet:
            self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def _scrolled(self, *_range: int) -> None:
        bar = self.verticalScrollBar()
        left = bar.maximum() - bar.value()
        if bar.maximum() > 0 and left < _ROWS_BEFORE_THE_END * self._tile.height():
            self.end_near.emit()
