"""How the station stands, in the frame around the pages: what waits, the store, who is signed in, whether it reads."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.actions import Actions
from app.ui.background import Ask
from app.ui.counts import Counts
from app.ui.pictures import Pictures
from app.ui.widgets.key_bar import KeyBar
from app.ui.widgets.sidebar import Sidebar
from app.usecases.answers import Operator, StoreState
from app.usecases.events import OperatorChanged, ReadingChanged, StationEvent, StoreChanged
from app.usecases.station import Station
from resources.texts import _


class Standing:
    """reads is called when reading has become possible again, or is no more possible: once for each change."""

    def __init__(
        self,
        station: Station,
        ask: Ask,
        frame: tuple[Sidebar, KeyBar],
        commands: Actions,
        store_pictures: Pictures,
    ) -> None:
        self._station, self._commands, self._store_pictures = station, commands, store_pictures
        self._sidebar, self._key_bar = frame
        self._reads = True
        self.reads: Callable[[bool], None] = lambda _available: None
        self._counts = Counts(station, ask, self._show_counts)
        self._show_counts()
        ask(station.operator(), self.show_operator)

    def happened(self, event: StationEvent) -> None:
        if isinstance(event, StoreChanged):
            self._show_store(event.state)
        elif isinstance(event, OperatorChanged):
            self.show_operator(event.operator)
        elif isinstance(event, ReadingChanged):
            self._tell_reading(available=event.available)
        self._counts.happened(event)

    def show_operator(self, operator: Operator) -> None:
        state = _("サインイン中") if operator.signed_in else _("このPCの担当者")
        self._sidebar.person.tell(operator.display_name, state)
        self._commands["account.sign_in"].setEnabled(not operator.signed_in)
        self._commands["account.sign_out"].setEnabled(operator.signed_in)

    def _tell_reading(self, *, available: bool) -> None:
        """Once, however often reading is tried again meanwhile."""
        if available != self._reads:
            self._reads = available
            self.reads(available)

    def _show_store(self, state: StoreState) -> None:
        words, icon, tone = {
            StoreState.STARTING: (_("ストアを準備中"), "cloud", "text2"),
            StoreState.CONNECTED: (_("ストア接続中"), "cloud-check", "green"),
            StoreState.UNREACHABLE: (_("ストアにつながりません"), "cloud-off", "amber"),
        }[state]
        self._key_bar.show_store(words, icon, tone, self._counts.waiting)
        if state is StoreState.CONNECTED:
            self._store_pictures.try_again()

    def _show_counts(self) -> None:
        self._sidebar.show_count("review", self._counts.to_review)
        failed = self._counts.failed
        self._sidebar.show_count("outbox", failed or self._counts.waiting, trouble=failed > 0)
        self._show_store(self._station.store_state())
