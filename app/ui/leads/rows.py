"""The list of leads as Qt's views want it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.leads.figures import iso_day
from app.usecases.answers import LeadRow
from resources.texts import _, ngettext
from sync.records import LeadId

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class LeadsModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[LeadRow, ...] = ()

    def show_rows(self, rows: tuple[LeadRow, ...]) -> None:
        """More of the same are added at the end, so that the list stays where it is; others replace all."""
        known = len(self._rows)
        if rows == self._rows:
            return
        if known and rows[:known] == self._rows:
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, lead_id: LeadId | None) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.lead_id == lead_id), None)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.person_name or row.company_name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.person_name, row.company_name, row.affiliation)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "、".join(filter(None, _spoken(row)))
        return None


def _spoken(row: LeadRow) -> tuple[str, ...]:
    met = _("名刺交換日 {day}").format(day=iso_day(row.exchanged_on)) if row.exchanged_on else ""
    known = ngettext("社内で{count}人が知っています", "社内で{count}人が知っています", row.known_by)
    return row.person_name, row.company_name, row.affiliation, met, known.format(count=row.known_by)
