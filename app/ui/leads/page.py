"""リード: search as you type at the left, the person at the right; before that, signing in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import OperatorId, PictureId
from app.ui.commands import Mode
from app.ui.figures import moment
from app.ui.fonts import ui_font
from app.ui.leads.enlarged import EnlargedCards
from app.ui.leads.lead_view import LeadView
from app.ui.leads.list_pane import ListPane
from app.ui.leads.profile import FactLine
from app.ui.leads.reading import ReadingPresenter, ReadingState
from app.ui.leads.search import SearchPresenter
from app.ui.leads.sign_in import SignInPresenter, SignInStep
from app.ui.leads.sign_in_view import SignInView
from app.ui.leads.spinner import Waiting
from app.ui.page import Page, Window
from app.ui.sentences import problem_sentence
from app.ui.tokens import Tone
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import EmptyPlace, Notice
from app.ui.widgets.page_header import PageHeader
from app.usecases.answers import LeadRow, StoreState
from app.usecases.events import OperatorChanged, StationEvent, StoreChanged
from app.usecases.problems import Problem
from resources.texts import _

_LIST_WIDTH_EM = 30  # name, company and place in most cases whole
_LIST_NARROWEST, _LIST_WIDEST = 300, 460  # with large text the detail needs the room more


class LeadsPage(Page):
    name = "leads"
    mode = Mode.LEADS

    def __init__(self, window: Window, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._window, self._now = window, now
        station, ask = window.station, window.background.ask
        self._sign_in = SignInPresenter(station, ask, window.background.post, _browse)
        self._search = SearchPresenter(station, ask, now)
        self._reading = ReadingPresenter(station, ask, now)
        self._found_for: OperatorId | None = None
        self._build()
        self._answer_commands()
        self._sign_in.changed = self._sign_in_changed
        self._search.changed = self._show_search
        self._reading.changed = self._show_reading
        self._search.sign_in_needed = self._sign_in.needed
        self._reading.sign_in_needed = self._sign_in.needed
        self._show_search()
        self._sign_in_changed()
        self._sign_in.look()

    # ---- what the window asks

    def entered(self) -> None:
        if self._inside:
            self._search.refresh()
            self._reading.refresh()
        self._focus_start()

    def happened(self, event: StationEvent) -> None:
        if isinstance(event, OperatorChanged):
            self._sign_in.operator_changed(event.operator)
        elif isinstance(event, StoreChanged) and self._inside:
            if event.state is StoreState.UNREACHABLE:
                self._search.store_lost()
            elif event.state is StoreState.CONNECTED and self._search.state.away:
                self._search.refresh()
                self._reading.refresh()

    def to_search(self) -> bool:
        if self._inside:
            self._pane.search.focus()
        else:
            self._sign_in_view.focus()
        return True

    # ---- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self._notices = QWidget()
        notices = QVBoxLayout(self._notices)
        notices.setContentsMargins(16, 12, 16, 12)
        self._notice = Notice("leads.notice")
        again = Button(_("もう一度試す"), icon="refresh-cw", height=30)
        again.setObjectName("leads.again")
        again.clicked.connect(self._try_again)
        self._notice.add_way_out(again)
        notices.addWidget(self._notice)
        column.addWidget(self._notices)
        self._places = QStackedWidget()
        self._work = self._make_work()
        self._sign_in_view = SignInView()
        self._sign_in_view.wanted.connect(self._sign_in.start)
        self._sign_in_view.cancelled.connect(self._sign_in.cancel)
        self._sign_in_view.again.connect(self._sign_in.open_again)
        self._sign_in_view.copy_wanted.connect(self._copy_address)
        self._nobody_known = QWidget()
        for place in (self._nobody_known, self._sign_in_view, self._work):
            self._places.addWidget(place)
        column.addWidget(self._places, 1)

    def _make_header(self) -> PageHeader:
        self._header = PageHeader(_("リード"))
        sign_out = self._window.commands["account.sign_out"]
        sign_out.triggered.connect(lambda _checked=False: self._sign_in.leave())
        self._sign_out = Button.of(sign_out, icon="log-out", look=Look.QUIET)
        self._header.add(self._sign_out)
        return self._header

    def _make_work(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self._pane = ListPane(self._window.store_pictures, self._window.commands["leads.owned"], self._now)
        self._pane.setMinimumWidth(_LIST_NARROWEST)
        self._pane.search.looked_for.connect(self._search.look_for)
        self._pane.search.owned_changed.connect(lambda owned: self._search.only_owned(owned=owned))
        self._pane.everybody_wanted.connect(lambda: self._search.only_owned(owned=False))
        self._pane.list.chosen.connect(self._chosen)
        self._pane.list.opened.connect(self._open)
        self._pane.list.end_near.connect(self._search.grow)
        split.addWidget(self._pane)
        split.addWidget(self._make_detail())
        split.setStretchFactor(1, 1)
        width = min(QFontMetrics(ui_font()).horizontalAdvance("名") * _LIST_WIDTH_EM, _LIST_WIDEST)
        split.setSizes([width, 2 * width])
        kept = self._window.preferences.layout("leads")
        if not kept.isEmpty():
            split.restoreState(kept)
        split.splitterMoved.connect(lambda *_: self._window.preferences.keep_layout("leads", split.saveState()))
        return split

    def _make_detail(self) -> QWidget:
        self._detail_places = QStackedWidget()
        self._detail_places.setProperty("ground", "surface")
        self._detail_places.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = LeadView(self._window.store_pictures)
        self._view.copy_wanted.connect(self._copy_fact)
        self._view.picture_opened.connect(self._enlarge)
        self._lost = EmptyPlace("cloud-off")
        self._lost.setObjectName("leads.detail.lost")
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(22, 22, 22, 22)
        self._waiting = Waiting("leads.reading")
        column.addWidget(self._waiting)
        column.addStretch(1)
        self._blank = waiting
        for place in (self._blank, self._view, self._lost):
            self._detail_places.addWidget(place)
        return self._detail_places

    def _answer_commands(self) -> None:
        on = self._window.commands.on
        on("leads.down", lambda: self._step(1))
        on("leads.up", lambda: self._step(-1))
        on("leads.detail", self._open)
        on("leads.back", self._back)
        on("leads.owned", self._pane.search.toggle_owned)

    # ---- showing

    @property
    def _inside(self) -> bool:
        return self._sign_in.state.step is SignInStep.IN

    def _sign_in_changed(self) -> None:
        state = self._sign_in.state
        self._sign_in_view.show_state(state)
        self._show_to(state.operator.id if self._inside and state.operator is not None else None)
        place = {SignInStep.UNKNOWN: self._nobody_known, SignInStep.IN: self._work}.get(state.step, self._sign_in_view)
        if self._places.currentWidget() is not place:
            had_focus = self.isVisible()
            self._places.setCurrentWidget(place)
            if had_focus:
                self._focus_start()
        who = state.operator.display_name if state.operator is not None else ""
        self._header.context.setText(
            _("{name}さんでサインイン中").format(name=who) if self._inside else _("サインインすると使えます")
        )
        self._sign_out.setVisible(self._inside)
        self._show_notice()

    def _show_to(self, operator: OperatorId | None) -> None:
        """What one person found is not shown to another."""
        if operator != self._found_for:
            self._found_for = operator
            self._search.forget()
            self._reading.forget()
            if operator is not None:
                self._search.refresh()

    def _show_search(self) -> None:
        self._pane.show_state(self._search.state)
        self._show_notice()

    def _show_notice(self) -> None:
        state = self._search.state
        shown = self._inside and state.problem not in (None, Problem.SIGN_IN_NEEDED)
        self._notices.setVisible(shown)
        if not shown or state.problem is None:
            return
        if not state.away:
            self._notice.tell(Tone.AMBER, _("リードを探せませんでした"), _refusal(state.problem))
        elif state.found_at is not None:
            self._notice.tell(
                Tone.GREY,
                _("ストアにつながりません"),
                _("{time} 時点の内容を表示しています。つながると新しくします。").format(
                    time=moment(state.found_at, self._now())
                ),
            )
        else:
            self._notice.tell(
                Tone.GREY, _("ストアにつながりません"), _("つながるとリードを探せます。取込と確認は続けられます。")
            )

    def _show_reading(self) -> None:
        state = self._reading.state
        self._waiting.tell(_("読み込んでいます") if state.asking and state.fetched is None else "")
        if state.fetched is not None:
            self._view.show_lead(state.fetched.detail)
            self._detail_places.setCurrentWidget(self._view)
        elif state.problem is not None:
            self._tell_lost(state)
            self._detail_places.setCurrentWidget(self._lost)
        elif state.lead_id is None or self._detail_places.currentWidget() is not self._view:
            self._detail_places.setCurrentWidget(self._blank)

    def _tell_lost(self, state: ReadingState) -> None:
        if state.problem is Problem.NOT_FOUND:
            self._lost.tell(_("このリードはもうありません"), _("まとめられたか、見られる範囲が変わりました。"), "users")
        elif state.problem is Problem.STORE_UNREACHABLE:
            self._lost.tell(
                _("まだ読み込んでいないリードです"), _("ストアにつながると、ここに表示します。"), "cloud-off"
            )
        elif state.problem is not None:
            self._lost.tell(_("表示できません"), _refusal(state.problem), "circle-alert")

    def _focus_start(self) -> None:
        if self._places.currentWidget() is self._work:
            self._pane.search.focus()
        elif self._places.currentWidget() is self._sign_in_view:
            self._sign_in_view.focus()

    # ---- acting

    def _chosen(self, row: LeadRow | None) -> None:
        self._reading.read(row.lead_id if row is not None else None)

    def _step(self, by: int) -> None:
        if not self._inside:
            return
        if self._pane.search.field.hasFocus():
            if by > 0 and self._pane.list.current() is not None:
                self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._pane.list.step(by) and by < 0:
            self._pane.search.focus()

    def _open(self) -> None:
        """Into the detail; from the search field only once it shows what was typed."""
        if not self._inside:
            return
        if self._pane.search.field.hasFocus():
            self._pane.search.search_now()
        if self._detail_places.currentWidget() is self._view and not self._search.state.asking:
            self._view.focus_facts()

    def _back(self) -> None:
        if self._sign_in.state.under_way:
            self._sign_in.cancel()
        elif self._inside and self._view.has_focus():
            self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._inside:
            self._pane.search.focus()

    def _try_again(self) -> None:
        self._search.refresh()
        self._reading.refresh()

    def _copy_fact(self, line: FactLine) -> None:
        QGuiApplication.clipboard().setText(line.copied)
        self._window.toast(_("{fact}をコピーしました").format(fact=line.label))

    def _copy_address(self) -> None:
        addresses = self._sign_in.state.addresses
        if addresses:
            QGuiApplication.clipboard().setText(addresses[-1])
            self._window.toast(_("アドレスをコピーしました"))

    def _enlarge(self, picture: str) -> None:
        lead = self._view.shown
        if lead is not None:
            EnlargedCards(lead.cards, PictureId(picture), self._window.store_pictures, self).open()


def _refusal(problem: Problem) -> str:
    """What the store would not do, where the reason is not that it is away."""
    if problem is Problem.NOT_ALLOWED:
        return problem_sentence(problem)
    return _("ストアが答えられませんでした。少し待って、もう一度試してください。")


def _browse(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
