"""The deliveries as a tree of two levels: groups, and the cards in them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.ids import CardId
from app.domain.outbox import Delivery
from app.domain.states import CardState
from app.ui.card_states import badge
from app.ui.outbox.outcomes import outcome
from app.ui.outbox.presenter import Group, OutboxPresenter
from resources.texts import _

DELIVERY_ROLE = Qt.ItemDataRole.UserRole
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
CARD, STATE, NOW, TIME = range(4)
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

STATE_OF = {
    Group.FAILED: CardState.SEND_FAILED,
    Group.WAITING: CardState.WAITING,
    Group.SENT: CardState.SENT,
}


class DeliveriesModel(QAbstractItemModel):
    """Groups without deliveries are left out. Internal ids: 0 for a group, else 1 + the row of its group."""

    def __init__(self, presenter: OutboxPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._groups: list[tuple[Group, list[Delivery]]] = []

    def refresh(self) -> bool:
        """Take what the presenter shows now. Whether rows came, went or changed place; else only their contents did."""
        groups = [(group, rows) for group, rows in self._presenter.groups().items() if rows]
        if _shape(groups) == _shape(self._groups):
            self._groups = groups
            self.tick()
            return False
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()
        return True

    def tick(self) -> None:
        """Countdowns have moved on."""
        for row, (_group, deliveries) in enumerate(self._groups):
            parent = self.index(row, 0)
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(deliveries) - 1, TIME, parent))

    def groups(self) -> list[Group]:
        return [group for group, _deliveries in self._groups]

    def index_of(self, card_id: CardId) -> QModelIndex:
        for row, (_group, deliveries) in enumerate(self._groups):
            for place, delivery in enumerate(deliveries):
                if delivery.card_id == card_id:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The first error, else the first that waits."""
        return self.index(0, 0, self.index(0, 0)) if self._groups else QModelIndex()

    # ---- Qt

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 (Qt's name)
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 (Qt's name)
        del parent
        return 4

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (_("名刺"), _("状態"), _("いまの様子"), _("確認した時刻"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group_row = index.internalId()
        if not group_row:
            return self._group_data(index, role)
        group, deliveries = self._groups[group_row - 1]
        delivery = deliveries[index.row()]
        if role == DELIVERY_ROLE:
            return delivery
        if role == GROUP_ROLE:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(group, delivery, index.column())
        return None

    def _group_data(self, index: _Index, role: int) -> object:
        group, deliveries = self._groups[index.row()]
        if role == GROUP_ROLE:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == 0:
            return f"{badge(STATE_OF[group]).word} {len(deliveries)}"
        return None

    def _words(self, group: Group, delivery: Delivery, column: int) -> str:
        if column == CARD:
            facts = delivery.record.facts
            return f"{facts.person_name} {facts.company_name}"
        if column == STATE:
            return badge(STATE_OF[group]).word
        if column == NOW:
            held = self._presenter.seconds_held(delivery)
            return " ".join(outcome(delivery, held, delivery.queued_at)).strip()
        return delivery.record.confirmed_at.strftime("%m/%d %H:%M")


def _shape(groups: list[tuple[Group, list[Delivery]]]) -> list[tuple[Group, list[CardId]]]:
    return [(group, [delivery.card_id for delivery in rows]) for group, rows in groups]
