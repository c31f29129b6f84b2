"""取込: the page where cards appear while they come in."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.domain.card import Card
from app.ui.capture.acts import CardActs
from app.ui.capture.cards import CardsModel, MissingSheet
from app.ui.capture.empty import EmptyCapture
from app.ui.capture.grid import CardGrid
from app.ui.capture.header import CaptureHeader
from app.ui.capture.notices import CaptureNotices
from app.ui.capture.panel import CapturePanel
from app.ui.capture.presenter import CapturePresenter
from app.ui.capture.scanner_address import ask_scanner_address
from app.ui.capture.separators import ask_separator_file, saved_sentence
from app.ui.capture.state import Phase
from app.ui.capture.strip import FiguresStrip
from app.ui.capture.view_bar import ViewBar
from app.ui.commands import Mode
from app.ui.figures import cards
from app.ui.page import Page, Window
from app.usecases.events import OperatorChanged, StationEvent
from drivers.scanner import Device
from resources.texts import _

_REFRESH_MS = 100  # the headline is recounted at most that often while cards rush in
_FILES = "*.jpg *.jpeg *.png *.tif *.tiff *.pdf *.webp"
_CARD_COMMANDS = ("review", "turn_left", "turn_right", "read_again", "read_batch_again", "discard")


class CapturePage(Page):
    name = "capture"
    mode = Mode.CAPTURE

    def __init__(self, window: Window, today: datetime) -> None:
        super().__init__()
        self.setObjectName("page")
        self._window = window
        self._model = CardsModel()
        self._presenter = CapturePresenter(
            window.station, window.background.ask, time.monotonic, window.preferences.scanner
        )
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh.timeout.connect(lambda: self._strip.show_figures(self._presenter.figures()))
        self._build(today)
        self._answer_commands()
        presenter = self._presenter
        presenter.changed = self._show
        presenter.card_changed = self._card_changed
        presenter.separator_came = self._separator_came
        presenter.cards_reset = self._show_cards
        presenter.finished = self._finished
        presenter.refused = window.refuse
        self._show()
        presenter.start()
        window.background.ask(window.station.operator(), self._panel.settings.show_operator)

    # ---- what the window asks

    def entered(self) -> None:
        self._show()
        self._focus_start()

    def happened(self, event: StationEvent) -> None:
        self._presenter.happened(event)
        if isinstance(event, OperatorChanged):
            self._panel.settings.show_operator(event.operator)

    def undo(self) -> bool:
        return self._acts.undo()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._header, self._places, self._panel)

    def toggle_panel(self) -> None:
        self._panel.setVisible(not self._panel.isVisible())

    def narrow_changed(self, *, narrow: bool) -> None:
        self._panel.setVisible(not narrow)
        self._header.panel_button.setVisible(narrow)

    def take_files(self, paths: list[Path]) -> None:
        """Files dropped on the window, or chosen."""
        self._panel.settings.take()
        self._presenter.take_files(paths)

    def choose_files(self) -> None:
        dialog = QFileDialog(self, _("取り込むファイルを選ぶ"), "", _("名刺の画像 ({kinds})").format(kinds=_FILES))
        dialog.setObjectName("openFiles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    # ---- building

    def _build(self, today: datetime) -> None:
        commands = self._window.commands
        self._header = CaptureHeader(commands)
        self._header.scanner_chosen.connect(self._choose)
        self._notices = CaptureNotices(commands, finish=self._finish, dismiss=self._presenter.dismiss_failures)
        self._strip = FiguresStrip()
        self._grid = CardGrid(self._model, self._window.pictures, commands)
        self._acts = CardActs(self._window, self, self._grid.current_card)
        self._grid.opened.connect(lambda _tile: self._acts.review())
        self._grid.selectionModel().currentChanged.connect(self._enable_commands)
        self._bar = ViewBar(self._grid)
        self._empty = EmptyCapture(commands)
        self._places = QStackedWidget()
        self._places.addWidget(self._grid)
        self._places.addWidget(self._empty)
        self._panel = CapturePanel(today.date())
        self._panel.settings.changed.connect(self._presenter.change_header)
        self._lay_out()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self._notices, self._strip, self._bar):
            middle.addWidget(widget)
        middle.addWidget(self._places, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(middle, 1)
        body.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(body, 1)

    def _answer_commands(self) -> None:
        on, acts = self._window.commands.on, self._acts
        on("capture.start", self._start_scan)
        on("capture.pause", self._presenter.pause)
        on("capture.cancel_import", self._presenter.cancel_import)
        on("capture.finish", self._finish)
        on("capture.find_scanners", self._presenter.find_scanners)
        on("capture.add_scanner", partial(ask_scanner_address, self, self._presenter.add_scanner))
        on("capture.save_separators", partial(ask_separator_file, self, self._save_separators))
        on("capture.review", acts.review)
        on("capture.turn_left", partial(acts.turn, -1))
        on("capture.turn_right", partial(acts.turn, 1))
        on("capture.read_again", acts.read_again)
        on("capture.read_batch_again", acts.read_batch_again)
        on("capture.discard", acts.discard)
        on("capture.blank_backs", self._bar.blank_backs.toggle)

    # ---- showing

    def _show(self) -> None:
        state = self._presenter.state
        notice = state.notice
        missing = notice is not None and notice.sheet_missing and state.phase is Phase.STOPPED
        self._model.show_missing(MissingSheet(state.saved_sheets + 1) if missing else None)
        filled = self._model.rowCount() > 0 or state.feeding or state.importing
        self._header.show_state(state, filled=filled)
        self._panel.settings.show_header(state.header)
        self._panel.scanner.show_state(state)
        self._notices.show_state(state)
        self._empty.show_state(state)
        self._strip.setVisible(filled)
        self._bar.setVisible(filled)
        self._enable_commands()
        self._show_place(self._grid if filled else self._empty)
        if not self._refresh.isActive():
            self._refresh.start()

    def _show_place(self, place: QWidget) -> None:
        if self._places.currentWidget() is not place:
            self._places.setCurrentWidget(place)
            if self.isVisible():
                self._focus_start()

    def _show_cards(self) -> None:
        self._model.show_all(self._presenter.cards(), self._presenter.separated())
        self._grid.show_fresh()
        self._show()

    def _card_changed(self, card: Card) -> None:
        self._model.show_card(card)
        self._grid.show_fresh()

    def _separator_came(self, batch: Batch) -> None:
        self._model.show_separator(batch)
        self._grid.show_fresh()

    def _enable_commands(self) -> None:
        state, actions = self._presenter.state, self._window.commands
        feeding = _("読み取りが終わるか、一時停止すると使えます。")
        no_scanner = _("スキャナーがつながっていません。")
        actions.enable("capture.start", enabled=state.may_start, why=no_scanner if state.device is None else feeding)
        actions["capture.pause"].setEnabled(state.phase in (Phase.STARTING, Phase.SCANNING))
        actions["capture.cancel_import"].setEnabled(state.importing)
        no_batch = _("束はまだありません。")
        actions.enable("capture.finish", enabled=state.may_finish, why=no_batch if state.batch is None else feeding)
        actions.enable("file.open", enabled=state.phase in (Phase.IDLE, Phase.STOPPED), why=feeding)
        chosen = self._grid.current_card() is not None
        for command in _CARD_COMMANDS:
            actions[f"capture.{command}"].setEnabled(chosen)

    def _focus_start(self) -> None:
        if self._places.currentWidget() is self._grid:
            self._grid.setFocus()
        elif self._empty.start.isVisible() and self._empty.start.isEnabled():
            self._empty.start.setFocus()
        else:
            self.setFocus()  # nothing to press yet; Enter starts as soon as a scanner has answered

    # ---- acting

    def _choose(self, device: Device) -> None:
        self._window.preferences.scanner = device.id
        self._presenter.choose_scanner(device)

    def _save_separators(self, file: Path) -> None:
        def tell(is_saved: bool) -> None:  # noqa: FBT001 - what the Future brings
            self._window.toast(saved_sentence(file, is_saved=is_saved))

        self._window.background.ask(self._window.station.save_separators(file), tell, self._window.refuse)

    def _start_scan(self) -> None:
        self._panel.settings.take()
        self._presenter.scan()
        self._grid.setFocus()

    def _finish(self) -> None:
        self._panel.settings.take()
        self._presenter.finish()

    def _finished(self, batch: Batch, count: int) -> None:
        self._window.toast(_("束 {number} を終えました（{cards}）").format(number=batch.number, cards=cards(count)))
