"""The left half: search field, what was found, the list, and what helps where nothing was found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.figures import moment
from app.ui.leads.figures import hits
from app.ui.leads.list_view import LeadList
from app.ui.leads.search import SearchState
from app.ui.leads.search_bar import SearchBar
from app.ui.leads.spinner import Waiting
from app.ui.pictures import Pictures
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import EmptyPlace, IconLabel
from app.ui.widgets.text import ElidedLabel, Role, hairline, label
from resources.texts import _

_FEW = 5  # rows that leave room for advice, also in the smallest window


class ListPane(QWidget):
    """everybody_wanted: search among all leads instead of the operator's own."""

    everybody_wanted = Signal()

    def __init__(self, pictures: Pictures, owned: QAction, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.search = SearchBar(owned)
        column.addWidget(self.search)
        column.addWidget(hairline())
        column.addWidget(self._make_head())
        self.list = LeadList(pictures)
        self._places = QStackedWidget()
        self._places.addWidget(self._make_found())
        self._nothing = EmptyPlace("search")
        self._everybody = Button("", icon="users", look=Look.PRIMARY, height=34)
        self._everybody.setObjectName("leads.everybody")
        self._everybody.clicked.connect(self.everybody_wanted)
        self._nothing.add_way(self._everybody)
        self._nothing.setContentsMargins(16, 0, 16, 0)
        self._nothing.setObjectName("leads.nothing")
        self._places.addWidget(self._nothing)
        self._blank = QWidget()
        self._places.addWidget(self._blank)
        column.addWidget(self._places, 1)

    def show_state(self, state: SearchState) -> None:
        self.search.show_state(state)
        self._waiting.tell(_("探しています") if state.asking else "")
        self._found.setText(self._found_words(state))
        self.list.show_rows(state.rows, state.answered.words)
        self._help.setVisible(bool(state.answered.words) and len(state.rows) <= _FEW)
        self._end.setVisible(state.at_the_end)
        if state.rows:
            self._places.setCurrentIndex(0)
        elif state.found is None:
            self._places.setCurrentWidget(self._blank)
        else:
            self._tell_nothing(state)
            self._places.setCurrentWidget(self._nothing)

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setProperty("ground", "sunken")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(8)
        self._found = ElidedLabel("", Role.CAPTION, "text2")
        self._found.setObjectName("leads.count")
        row.addWidget(self._found, 1)
        self._waiting = Waiting("leads.searching")
        row.addWidget(self._waiting)
        column.addLayout(row)
        column.addWidget(hairline())
        return head

    def _make_found(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        self._help = _Hint(
            "search", _("見つからないときは"), _("会社名と氏名を空白で区切ってください。例：青葉 佐藤"), "leads.help"
        )
        self._end = _Hint(
            "list-filter",
            _("ここまで表示しました"),
            _("言葉を足すと、残りの中から絞り込めます。"),
            "leads.end",
        )
        column.addWidget(self._help)
        column.addWidget(self._end)
        column.addStretch(1)
        return found

    def _found_words(self, state: SearchState) -> str:
        if state.found is None or state.found_at is None:
            return ""
        if state.away:
            return _("{count} ・ {time} 時点").format(count=hits(state.found), time=moment(state.found_at, self._now()))
        if not state.rows:
            return hits(state.found)
        return _("{count} ・ 登録の新しい順").format(count=hits(state.found))

    def _tell_nothing(self, state: SearchState) -> None:
        others = state.elsewhere
        self._everybody.setVisible(others is not None and others.total > 0)
        if others is not None and others.total > 0:
            self._everybody.set_words(_("すべてのリードから探す（{count}）").format(count=hits(others)))
            self._nothing.tell(_("あなたの名刺にはありません"), _("ほかの人の名刺のリードの中にあります。"), "users")
        elif state.answered.words:
            self._nothing.tell(
                _("見つかりません"),
                _(
                    "字が違うか、まだ登録されていないかもしれません。\n会社名と氏名を空白で区切ってください。例：青葉 佐藤"
                ),
                "search",
            )
        else:
            self._nothing.tell(_("リードはまだありません"), _("確認した名刺が送られると、ここに並びます。"), "users")


class _Hint(QWidget):
    """A word of advice under the list."""

    def __init__(self, icon: str, title: str, words: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 18, 16, 14)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, 16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(title, Role.STRONG, "text2"))
        column.addWidget(label(words, Role.BODY, "text2", wrap=True))
        row.addLayout(column, 1)
