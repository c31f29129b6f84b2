"""送信: every confirmed card with where it stands, errors first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.domain.card import Card
from app.domain.ids import CardId
from app.domain.outbox import Delivery
from app.ui.commands import Mode
from app.ui.figures import cards, moment
from app.ui.outbox.detail import DeliveryDetail
from app.ui.outbox.model import CARD, DELIVERY_ROLE, NOW, STATE, TIME, DeliveriesModel
from app.ui.outbox.presenter import Group, OutboxPresenter, group_of
from app.ui.outbox.rows import DeliveryRows
from app.ui.page import Page, Window
from app.ui.tokens import Tone
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import EmptyPlace, Notice
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.search import SearchField
from app.ui.widgets.segments import Segments
from app.ui.widgets.text import hairline
from app.usecases.answers import StoreState
from app.usecases.events import StationEvent, StoreChanged
from resources.texts import _, ngettext

_GROUPS = (None, Group.FAILED, Group.WAITING, Group.SENT)
_TICK_MS = 1000
_WIDTHS = {CARD: 260, STATE: 124, NOW: 300, TIME: 110}


class OutboxPage(Page):
    name = "outbox"
    mode = Mode.OUTBOX

    def __init__(self, window: Window, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._window, self._now = window, now
        self._presenter = OutboxPresenter(window.station, window.background.ask, now)
        self._model = DeliveriesModel(self._presenter)
        self._build()
        self._answer_commands()
        self._presenter.changed = self._show
        self._presenter.refused = window.refuse
        self._presenter.taken_back = self._taken_back
        self._presenter.sent = self._sent
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._ticked)
        window.pictures.arrived.connect(self._picture_arrived)
        self._show()

    def _picture_arrived(self, _picture: str) -> None:
        self._table.viewport().update()

    # ---- what the window asks

    def entered(self) -> None:
        self._presenter.refresh()
        self._table.setFocus()

    def happened(self, event: StationEvent) -> None:
        self._presenter.happened(event)
        if isinstance(event, StoreChanged):
            self._show_store()

    def to_search(self) -> bool:
        self._search.setFocus()
        self._search.selectAll()
        return True

    def panes(self) -> tuple[QWidget, ...]:
        return (self._header, self._filters, self._table, self._detail)

    def toggle_panel(self) -> None:
        self._detail.setVisible(not self._detail.isVisible())

    def narrow_changed(self, *, narrow: bool) -> None:
        self._detail.setVisible(not narrow)

    # ---- building

    def _build(self) -> None:
        commands = self._window.commands
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = PageHeader(_("送信"))
        self._header.add(Button.of(commands["outbox.retry"], icon="refresh-cw"))
        self._header.add(Button.of(commands["outbox.send_now"], icon="send", look=Look.PRIMARY))
        column.addWidget(self._header)
        body = QHBoxLayout()
        body.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self._away = Notice("outbox.away")
        self._away_holder = QWidget()
        holder = QVBoxLayout(self._away_holder)
        holder.setContentsMargins(16, 12, 16, 12)
        holder.addWidget(self._away)
        middle.addWidget(self._away_holder)
        middle.addWidget(self._make_filters())
        self._places = QStackedWidget()
        self._places.addWidget(self._make_table())
        self._empty = EmptyPlace("send")
        self._places.addWidget(self._empty)
        middle.addWidget(self._places, 1)
        body.addLayout(middle, 1)
        self._detail = DeliveryDetail(self._presenter, self._window.pictures, commands, self._now)
        body.addWidget(self._detail)
        column.addLayout(body, 1)

    def _make_filters(self) -> QWidget:
        self._filters = bar = QWidget()
        bar.setProperty("ground", "surface")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        words = (_("すべて"), _("送信エラー"), _("送信待ち"), _("送信済み"))
        self._filter = Segments(words, _("送信の状態"))
        self._filter.setObjectName("outbox.filter")
        self._filter.chosen.connect(lambda index: self._presenter.show_group(_GROUPS[index]))
        row.addWidget(self._filter)
        row.addStretch(1)
        self._search: QLineEdit = SearchField(_("氏名・会社で探す"), "outbox.search")
        self._search.setFixedWidth(200)
        self._search.textChanged.connect(self._presenter.search)
        row.addWidget(self._search)
        column.addLayout(row)
        column.addWidget(hairline())
        return bar

    def _make_table(self) -> QTreeView:
        self._table = QTreeView()
        self._table.setObjectName("outbox.table")
        self._table.setAccessibleName(_("送信"))
        self._table.setModel(self._model)
        self._table.setItemDelegate(DeliveryRows(self._table, self._presenter, self._window.pictures, self._now))
        self._table.setIndentation(0)
        self._table.setRootIsDecorated(False)
        self._table.setItemsExpandable(True)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self._table.header()
        header.setStretchLastSection(False)
        for column, width in _WIDTHS.items():
            self._table.setColumnWidth(column, width)
        header.setSectionResizeMode(NOW, QHeaderView.ResizeMode.Stretch)
        self._table.selectionModel().currentChanged.connect(self._show_detail)
        self._table.clicked.connect(self._clicked)
        self._table.doubleClicked.connect(lambda _index: self._detail.show())
        return self._table

    def _answer_commands(self) -> None:
        on = self._window.commands.on
        on("outbox.take_back", self._take_back)
        on("outbox.retry", self._presenter.retry)
        on("outbox.send_now", self._presenter.send_now)

    # ---- showing

    def _show(self) -> None:
        chosen = self._chosen()
        if self._model.refresh():
            for row, _group in enumerate(self._model.groups()):
                index = self._model.index(row, 0)
                self._table.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 (Qt's way)
                self._table.expand(index)
            self._choose(chosen.card_id if chosen is not None else None)
        for place, group in enumerate(_GROUPS):
            self._filter.set_count(place, self._presenter.count(group))
        filled = self._presenter.count(None) > 0
        if filled and self._places.currentIndex() and self.isVisible():
            self._places.setCurrentIndex(0)
            self._table.setFocus()
        self._places.setCurrentIndex(0 if filled else 1)
        self._empty.tell(_("送る名刺はありません"), _("確認した名刺がここに並び、3分後にストアへ送られます。"), "send")
        commands = self._window.commands
        commands["outbox.retry"].setEnabled(self._presenter.count(Group.FAILED) > 0)
        waiting = self._presenter.count(Group.WAITING)
        commands["outbox.send_now"].setEnabled(waiting > 0 and not self._presenter.state.sending)
        (self._tick.start if waiting else self._tick.stop)()
        self._show_store()
        self._show_detail()

    def _show_store(self) -> None:
        station = self._window.station
        state, last = station.store_state(), station.last_sent_at()
        words = {
            StoreState.STARTING: _("ストアを準備中"),
            StoreState.CONNECTED: _("ストア接続中"),
            StoreState.UNREACHABLE: _("ストアにつながりません"),
        }[state]
        if last is not None:
            sent = _("最後の送信 {time}").format(time=moment(last, self._now()))
            words = f"{words} ・ {sent}"
        self._header.context.setText(words)
        away = state is StoreState.UNREACHABLE
        self._away_holder.setVisible(away)
        if away:
            waiting = self._presenter.count(Group.WAITING)
            self._away.tell(
                Tone.GREY,
                _("ストアにつながりません"),
                ngettext(
                    "作業は続けられます。つながると、送信待ちの{count}枚を自動で送ります。",
                    "作業は続けられます。つながると、送信待ちの{count}枚を自動で送ります。",
                    waiting,
                ).format(count=waiting),
            )

    def _show_detail(self) -> None:
        delivery = self._chosen()
        self._detail.show_delivery(delivery)
        can = delivery is not None and not delivery.sending and group_of(delivery) is not Group.SENT
        self._window.commands["outbox.take_back"].setEnabled(can)

    def _ticked(self) -> None:
        if self.isVisible():
            self._model.tick()

    # ---- acting

    def _chosen(self) -> Delivery | None:
        index = self._table.currentIndex()
        delivery = index.data(DELIVERY_ROLE) if index.isValid() else None
        return delivery if isinstance(delivery, Delivery) else None

    def _choose(self, card_id: CardId | None) -> None:
        index = self._model.index_of(card_id) if card_id is not None else QModelIndex()
        if not index.isValid():
            index = self._model.first()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._table.selectionModel().setCurrentIndex(index, flags)

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(DELIVERY_ROLE) is None:
            self._table.setExpanded(index, not self._table.isExpanded(index))

    def _take_back(self) -> None:
        delivery = self._chosen()
        if delivery is not None:
            self._presenter.take_back(delivery.card_id)

    def _taken_back(self, card: Card) -> None:
        self._window.toast(
            _("名刺 {number} を確認待ちへ戻しました").format(number=card.number), lambda: self._confirm_again(card)
        )

    def _confirm_again(self, card: Card) -> None:
        self._window.background.ask(
            self._window.station.confirm(card.id), lambda _card: self._presenter.refresh(), self._window.refuse
        )

    def _sent(self, count: int) -> None:
        if count:
            self._window.toast(_("{cards}を送りました").format(cards=cards(count)))
