"""The words that are looked for: told 150 ms after the last change, never while they are being composed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui.leads.figures import hits
from app.ui.leads.search import SearchState
from app.ui.widgets.search import SearchField
from resources.texts import _

_AFTER_MS = 150
_LONGEST = 200  # what the store takes
_HEIGHT = 36


class SearchBar(QWidget):
    """looked_for carries the words; owned_changed whether only the operator's own leads count."""

    looked_for = Signal(str)
    owned_changed = Signal(bool)

    def __init__(self, owned: QAction) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        self.field = SearchField(_("会社名と氏名で探す"), "leads.search")
        self.field.setMinimumHeight(_HEIGHT)
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._changed)
        self.field.composed.connect(self._changed)
        column.addWidget(self.field)
        self._owned = QCheckBox(owned.text())
        self._owned.setObjectName("leads.owned")
        self._owned.setToolTip(_("自分の名刺があるリードだけを表示します"))
        self._owned.toggled.connect(self.owned_changed)
        column.addWidget(self._owned)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._later.timeout.connect(self.search_now)

    def show_state(self, state: SearchState) -> None:
        self._owned.setChecked(state.search.owned)
        found = state.found if state.search.words and state.answered.words == state.search.words else None
        self.field.show_count(hits(found) if found is not None else "")

    def focus(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def toggle_owned(self) -> None:
        self._owned.toggle()

    def search_now(self) -> None:
        """Without waiting for more typing."""
        self._later.stop()
        if not self.field.composing:
            self.looked_for.emit(self.field.text())

    def _changed(self, *_words: str) -> None:
        if self.field.composing:
            self._later.stop()
        else:
            self._later.start()
