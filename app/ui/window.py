"""The window: menu bar, sidebar, pages, key bar. It knows the pages and nothing of what they do."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.card import Card
from app.ui.actions import Actions
from app.ui.background import Background
from app.ui.capture.page import CapturePage
from app.ui.commands import Mode
from app.ui.ime import KeyGuard
from app.ui.keys import Keys
from app.ui.leads.page import LeadsPage
from app.ui.outbox.page import OutboxPage
from app.ui.page import Page
from app.ui.pictures import Pictures
from app.ui.preferences import Preferences
from app.ui.review.page import ReviewPage
from app.ui.sentences import problem_sentence
from app.ui.settings.page import SettingsPage
from app.ui.standing import Standing
from app.ui.theme import Theme
from app.ui.tokens import Tone
from app.ui.widgets.about import AboutSheet
from app.ui.widgets.button import Button, Look
from app.ui.widgets.focus import step_into_next, with_typing
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.key_bar import KeyBar
from app.ui.widgets.key_overlay import KeyOverlay
from app.ui.widgets.notice import Notice
from app.ui.widgets.sidebar import Sidebar
from app.ui.widgets.toast import Messages, MessagesSheet, Toast
from app.usecases.events import StationEvent
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from resources.icons import application_icon_png
from resources.texts import _

_SMALLEST = (1280, 720)
_NARROW_BELOW = 1400


class MainWindow(QMainWindow):
    """now is the wall clock with the local time zone."""

    def __init__(
        self,
        station: Station,
        preferences: Preferences,
        theme: Theme,
        now: Callable[[], datetime],
        page: str = "capture",
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(_("名刺ステーション"))
        self.setWindowIcon(QIcon(str(application_icon_png())))
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self.station, self.preferences, self._now = station, preferences, now
        self.restarting: Callable[[str], None] = lambda _page: None
        self.background = Background(station, self)
        self.pictures = Pictures(station.picture, self)
        self.store_pictures = Pictures(station.store_picture, self)
        self.guard = KeyGuard(time.monotonic)
        self.commands = Actions(self)
        self._hints_later = QTimer(self, singleShot=True, interval=0)
        self._hints_later.timeout.connect(self._show_hints)
        self._messages = Messages(now)
        self._narrow = False
        self._build(theme)
        Keys(self, self.commands, self._modes, self.guard)
        self._answer_commands()
        for action in self.commands.values():
            action.enabledChanged.connect(self._show_hints_soon)
        self.background.happened.connect(self._happened)
        self.background.failed.connect(self.refuse)
        self.commands.fill(self.menuBar())
        frame = (self._sidebar, self._key_bar)
        self._standing = Standing(station, self.background.ask, frame, self.commands, self.store_pictures)
        self._standing.reads = self._tell_reading
        self.go(page)

    # ---- what pages ask

    def go(self, page: str) -> None:
        """Show that page and put the focus where its work begins."""
        current = self._pages[page]
        self._stack.setCurrentWidget(current)
        self._sidebar.show_current(page)
        self._fit_sidebar()
        self.modes_changed()
        current.entered()

    def review(self, card: Card) -> None:
        self.go("review")
        self._review.open_card(card)

    @property
    def page(self) -> Page:
        return cast("Page", self._stack.currentWidget())

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self._messages.keep(text)
        self._toast.tell(text, undo)

    def refuse(self, error: StationError) -> None:
        sentence = problem_sentence(error.problem)
        self._messages.keep(sentence)
        self._trouble.tell(Tone.AMBER, sentence)

    def restart(self) -> None:
        self.restarting(self.page.name)

    def modes_changed(self) -> None:
        modes = self._modes()
        self.commands.mode_changed(modes)
        self._show_hints()

    def _show_hints_soon(self, _enabled: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        self._hints_later.start()

    def _show_hints(self) -> None:
        self._key_bar.show_mode(self._modes(), lambda command: self.commands[command].isEnabled())

    # ---- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit_sidebar()
            for page in self._pages.values():
                page.narrow_changed(narrow=narrow)
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        self.background.close()
        self.pictures.close()
        self.store_pictures.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.go("capture")
        self._capture.take_files(paths)
        event.acceptProposedAction()

    # ---- inside

    def _build(self, theme: Theme) -> None:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._trouble = Notice("window.trouble")
        dismiss = Button(_("閉じる"), look=Look.QUIET)
        dismiss.setObjectName("window.trouble.close")
        dismiss.clicked.connect(self._trouble.hide)
        self._trouble.add_way_out(dismiss)
        self._key_bar = KeyBar()
        self._sidebar = Sidebar(self.commands)
        self._stack = QStackedWidget()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._trouble)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addLayout(middle, 1)
        column.addLayout(row, 1)
        column.addWidget(self._key_bar)
        self.setCentralWidget(outer)
        self._capture = CapturePage(self, self._now())
        self._review = ReviewPage(self, self._now)
        pages: tuple[Page, ...] = (
            self._capture,
            self._review,
            OutboxPage(self, self._now),
            LeadsPage(self, self._now),
            SettingsPage(self, theme),
        )
        self._pages = {page.name: page for page in pages}
        for page in pages:
            self._stack.addWidget(page)
        self._toast = Toast(self._stack)
        FocusRing(self)

    def _answer_commands(self) -> None:
        on = self.commands.on
        for page in self._pages:
            on(f"go.{page}", partial(self.go, page))
        on("file.open", self._open_files)
        on("file.quit", self.close)
        on("edit.undo", self._undo)
        on("edit.redo", self._redo)
        on("edit.find", self._find)
        on("view.sidebar", self._toggle_sidebar)
        on("view.panel", self._toggle_panel)
        on("view.next_pane", self._next_pane)
        on("view.messages", lambda: MessagesSheet(self._messages.of_today(), self).open())
        on("help.keys", lambda: KeyOverlay(self._modes(), self).open())
        on("help.about", lambda: AboutSheet(self).open())
        on("account.sign_in", lambda: self.go("leads"))
        on("account.sign_out", self._sign_out)

    def _modes(self) -> tuple[Mode, ...]:
        return (*self.page.modes(), Mode.ANYWHERE)

    def _happened(self, event: StationEvent) -> None:
        self._standing.happened(event)
        for page in self._pages.values():
            page.happened(event)

    def _tell_reading(self, available: bool) -> None:  # noqa: FBT001 - the one thing there is to tell
        if available:
            self._trouble.hide()
        else:
            self.refuse(StationError(Problem.READING_UNAVAILABLE))

    def _open_files(self) -> None:
        self.go("capture")
        self._capture.choose_files()

    def _undo(self) -> None:
        """Typing first, then what the page did before."""
        edit = with_typing(undo=True)
        if edit is not None:
            edit.undo()
        else:
            self.page.undo()

    def _redo(self) -> None:
        edit = with_typing(undo=False)
        if edit is not None:
            edit.redo()
        else:
            self.page.redo()

    def _find(self) -> None:
        if not self.page.to_search():
            self.go("leads")
            self.page.to_search()

    def _sign_out(self) -> None:
        self.background.ask(self.station.sign_out(), self._standing.show_operator, self.refuse)

    def _next_pane(self) -> None:
        """Tab belongs to the fields of the correction screen; this reaches everything else."""
        step_into_next([*self.page.panes(), self._sidebar])

    def _toggle_panel(self) -> None:
        self.page.toggle_panel()

    def _toggle_sidebar(self) -> None:
        self.preferences.sidebar_narrow = not self.preferences.sidebar_narrow
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        self._sidebar.set_narrow(narrow=self._narrow or self.page.focus_mode or self.preferences.sidebar_narrow)
