"""取込: the page where cards appear while they come in."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.batch import Batch
from app.domain.card import Card
from app.ui.capture.cards import CardsModel, MissingSheet
from app.ui.capture.grid import TILE_LARGEST, TILE_SMALLEST, TILE_USUAL, CardGrid
from app.ui.capture.presenter import CapturePresenter, Phase
from app.ui.capture.scanner_panel import ScannerPanel
from app.ui.capture.settings_panel import SettingsPanel
from app.ui.capture.sources import source_sentence
from app.ui.capture.strip import FiguresStrip
from app.ui.commands import Mode
from app.ui.counts import TO_REVIEW
from app.ui.discarding import ask_discard
from app.ui.figures import cards
from app.ui.page import Page, Window
from app.ui.tokens import Tone
from app.ui.widgets.button import Button, Look
from app.ui.widgets.frame import PageHeader
from app.ui.widgets.notice import EmptyPlace, IconLabel, Notice
from app.ui.widgets.text import hairline
from app.usecases.station import OperatorChanged, StationEvent
from drivers.scanner import Device
from resources.texts import _

_PANEL_WIDTH = 332
_REFRESH_MS = 100  # the headline is recounted at most that often while cards rush in
_FAILURES_SHOWN = 4
_FILES = "*.jpg *.jpeg *.png *.tif *.tiff *.pdf *.webp"


class CapturePage(Page):
    name = "capture"

    def __init__(self, window: Window, today: datetime) -> None:
        super().__init__()
        self.setObjectName("page")
        self._window = window
        self._model = CardsModel()
        self._presenter = CapturePresenter(
            window.station, window.background.ask, time.monotonic, window.preferences.scanner
        )
        self._undoable: list[Callable[[], Future[Card]]] = []
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self._show_figures)
        self._build(today)
        self._answer_commands()
        presenter = self._presenter
        presenter.changed = self._show
        presenter.card_changed = self._card_changed
        presenter.cards_reset = self._show_cards
        presenter.finished = self._finished
        presenter.refused = window.refuse
        self._show()
        presenter.start()
        window.background.ask(window.station.operator(), self._settings.show_operator)

    # ---- what the window asks

    def modes(self) -> tuple[Mode, ...]:
        return (Mode.CAPTURE,)

    def entered(self) -> None:
        self._show()
        self._focus_start()

    def happened(self, event: StationEvent) -> None:
        self._presenter.happened(event)
        if isinstance(event, OperatorChanged):
            self._settings.show_operator(event.operator)

    def undo(self) -> bool:
        """The last card discarded or turned here."""
        if not self._undoable:
            return False
        self._window.background.ask(self._undoable.pop()(), lambda _card: None, self._window.refuse)
        return True

    def panes(self) -> tuple[QWidget, ...]:
        return (self._header, self._places, self._panel)

    def toggle_panel(self) -> None:
        self._panel.setVisible(not self._panel.isVisible())

    def narrow_changed(self, *, narrow: bool) -> None:
        self._panel.setVisible(not narrow)
        self._panel_button.setVisible(narrow)

    def take_files(self, paths: list[Path]) -> None:
        """Files dropped on the window, or chosen."""
        self._settings.take()
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(self._make_middle(), 1)
        self._panel = self._make_panel(today)
        body.addWidget(self._panel)
        column.addLayout(body, 1)

    def _make_header(self) -> PageHeader:
        actions = self._window.commands
        self._header = PageHeader(_("取込"))
        self._panel_button = Button.of(actions["view.panel"], words=_("束の設定"), icon="sliders-horizontal")
        self._panel_button.hide()
        self._scanner_button = Button(_("スキャナー"), icon="printer")
        self._scanner_button.setObjectName("capture.scanners")
        self._scanner_menu = QMenu(self._scanner_button)
        self._scanner_menu.aboutToShow.connect(self._fill_scanner_menu)
        self._scanner_button.setMenu(self._scanner_menu)
        self._start = Button.of(actions["capture.start"], words=_("読み取る"), icon="play", look=Look.PRIMARY)
        self._pause = Button.of(actions["capture.pause"], icon="pause")
        self._finish = Button.of(actions["capture.finish"], icon="check")
        files = Button.of(actions["file.open"], words=_("ファイルから"), icon="folder-open")
        for button in (self._panel_button, self._scanner_button, files, self._pause, self._finish, self._start):
            self._header.add(button)
        return self._header

    def _make_middle(self) -> QVBoxLayout:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(16, 0, 16, 0)
        notices.setSpacing(8)
        self._notice = Notice("capture.notice")
        self._resume = Button.of(
            self._window.commands["capture.start"],
            words=_("続きから読み取る"),
            icon="play",
            look=Look.PRIMARY,
            height=34,
        )
        self._resume.setObjectName("capture.resume")
        self._end_here = Button(_("この束をここで終える"), height=34)
        self._end_here.setObjectName("capture.endHere")
        self._end_here.clicked.connect(self._presenter_finish)
        self._notice.add_way_out(self._resume)
        self._notice.add_way_out(self._end_here)
        self._failures = Notice("capture.failures")
        dismiss = Button(_("閉じる"), look=Look.QUIET)
        dismiss.setObjectName("capture.failures.close")
        dismiss.clicked.connect(self._presenter.dismiss_failures)
        self._failures.add_way_out(dismiss)
        notices.addWidget(self._notice)
        notices.addWidget(self._failures)
        self._notices = QWidget()
        self._notices.setLayout(notices)
        notices.setContentsMargins(16, 14, 16, 0)
        middle.addWidget(self._notices)
        self._strip = FiguresStrip()
        middle.addWidget(self._strip)
        self._bar = self._make_bar()
        middle.addWidget(self._bar)
        self._places = QStackedWidget()
        self._grid = CardGrid(self._model, self._window.pictures, self._window.commands)
        self._grid.setSpacing(0)
        self._grid.opened.connect(lambda _tile: self._review())
        selection = self._grid.selectionModel()
        selection.currentChanged.connect(lambda *_: self._enable_commands())
        self._places.addWidget(self._grid)
        self._empty = EmptyPlace("scan")
        self._empty_start = Button.of(
            self._window.commands["capture.start"], words=_("読み取る"), icon="play", look=Look.PRIMARY, height=36
        )
        self._empty_search = Button.of(self._window.commands["capture.find_scanners"], icon="search", height=36)
        for button in (
            self._empty_start,
            self._empty_search,
            Button.of(self._window.commands["file.open"], words=_("ファイルから"), icon="folder-open", height=36),
        ):
            self._empty.add_way(button)
        self._places.addWidget(self._empty)
        middle.addWidget(self._places, 1)
        return middle

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("ground", "surface")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(10)
        self._blank_backs = QCheckBox(_("白紙の裏を隠す"))
        self._blank_backs.setObjectName("capture.hideBlankBacks")
        self._blank_backs.setChecked(True)
        self._blank_backs.toggled.connect(self._hide_blank_backs)
        row.addWidget(self._blank_backs)
        row.addStretch(1)
        row.addWidget(IconLabel("zoom-out", 16))
        size = QSlider(Qt.Orientation.Horizontal)
        size.setObjectName("capture.tileSize")
        size.setAccessibleName(_("名刺の大きさ"))
        size.setRange(TILE_SMALLEST, TILE_LARGEST)
        size.setValue(TILE_USUAL)
        size.setFixedSize(112, 24)
        size.valueChanged.connect(self._grid_width)
        row.addWidget(size)
        row.addWidget(IconLabel("zoom-in", 16))
        column.addLayout(row)
        column.addWidget(hairline())
        return bar

    def _make_panel(self, today: datetime) -> QWidget:
        panel = QWidget()
        panel.setObjectName("capture.panel")
        panel.setProperty("ground", "surface")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setFixedWidth(_PANEL_WIDTH)
        row = QHBoxLayout(panel)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(hairline(vertical=True))
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(14)
        self._scanner_panel = ScannerPanel()
        column.addWidget(self._scanner_panel)
        column.addWidget(hairline())
        self._settings = SettingsPanel(today.date())
        self._settings.changed.connect(self._presenter.change_header)
        column.addWidget(self._settings, 1)
        area = QScrollArea()
        area.setObjectName("surface")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        row.addWidget(area, 1)
        return panel

    def _answer_commands(self) -> None:
        on = self._window.commands.on
        on("capture.start", self._start_scan)
        on("capture.pause", self._presenter.pause)
        on("capture.finish", self._presenter_finish)
        on("capture.find_scanners", self._presenter.find_scanners)
        on("capture.review", self._review)
        on("capture.turn_left", lambda: self._turn(-1))
        on("capture.turn_right", lambda: self._turn(1))
        on("capture.read_again", self._read_again)
        on("capture.discard", self._discard)
        on("capture.blank_backs", self._blank_backs.toggle)

    # ---- showing

    def _show(self) -> None:
        state = self._presenter.state
        batch = state.batch
        detail = " ・ ".join(part for part in (state.header.lead_source, state.header.lead_source_detail) if part)
        words = _("束 {number}").format(number=batch.number) if batch is not None else _("新しい束")
        self._header.context.setText(f"{words} ・ {detail}" if detail else words)
        self._settings.show_header(state.header)
        self._scanner_panel.show_state(state)
        self._show_notices()
        self._enable_commands()
        self._show_place()
        if not self._refresh.isActive():
            self._refresh.start()

    def _show_notices(self) -> None:
        state = self._presenter.state
        notice = state.notice
        if notice is None:
            self._notice.hide()
        else:
            self._notice.tell(notice.tone, notice.title, notice.text, notice.steps)
        self._end_here.setVisible(state.may_finish)
        self._resume.setVisible(state.device is not None)
        self._resume.setEnabled(state.may_start)
        if state.failures:
            shown = [source_sentence(failed) for failed in state.failures[:_FAILURES_SHOWN]]
            rest = len(state.failures) - len(shown)
            if rest:
                shown.append(_("ほか {count}件").format(count=rest))
            self._failures.tell(
                Tone.AMBER,
                _("{count}件は取り込めませんでした。ほかは取り込みました。").format(count=len(state.failures)),
                "\n".join(shown),
            )
        else:
            self._failures.hide()
        self._notices.setVisible(notice is not None or bool(state.failures))
        missing = notice is not None and notice.sheet_missing and state.phase is Phase.STOPPED
        self._model.show_missing(MissingSheet(state.saved_sheets + 1) if missing else None)

    def _show_place(self) -> None:
        state = self._presenter.state
        filled = self._model.rowCount() > 0 or state.feeding or state.phase is Phase.IMPORTING
        place = self._grid if filled else self._empty
        if self._places.currentWidget() is not place:
            self._places.setCurrentWidget(place)
            if self.isVisible():
                self._focus_start()
        self._strip.setVisible(filled)
        self._bar.setVisible(filled)
        self._start.setVisible(filled and not state.feeding and state.notice is None)
        self._pause.setVisible(state.feeding)
        self._finish.setVisible(filled or state.batch is not None)
        self._empty_start.setVisible(state.device is not None)
        self._empty_search.setVisible(state.device is None)
        if state.device is not None:
            self._empty.tell(
                _("名刺を給紙口に置いてください"),
                _("読み取った名刺は、すぐにここに並びます。画像や PDF をこの画面にドラッグしても取り込めます。"),
            )
        elif state.devices is None:
            self._empty.tell(_("スキャナーを探しています"), _("画像や PDF をこの画面にドラッグしても取り込めます。"))
        else:
            self._empty.tell(
                _("スキャナーが見つかりません"),
                _("ケーブルと電源を確かめて探し直すか、画像や PDF を取り込んでください。"),
                "unplug",
            )

    def _show_figures(self) -> None:
        self._strip.show_figures(self._presenter.figures())

    def _show_cards(self) -> None:
        self._model.show_all(self._presenter.cards())
        self._grid.show_fresh()
        self._show()

    def _card_changed(self, card: Card) -> None:
        self._model.show_card(card)
        self._grid.show_fresh()

    def _enable_commands(self) -> None:
        state, actions = self._presenter.state, self._window.commands
        feeding = _("読み取りが終わるか、一時停止すると使えます。")
        no_scanner = _("スキャナーがつながっていません。")
        actions.enable("capture.start", enabled=state.may_start, why=no_scanner if state.device is None else feeding)
        actions["capture.pause"].setEnabled(state.phase in (Phase.STARTING, Phase.SCANNING))
        no_batch = _("束はまだありません。")
        actions.enable("capture.finish", enabled=state.may_finish, why=no_batch if state.batch is None else feeding)
        actions.enable("file.open", enabled=state.phase in (Phase.IDLE, Phase.STOPPED), why=feeding)
        chosen = self._grid.current_card() is not None
        for command in ("review", "turn_left", "turn_right", "read_again", "discard"):
            actions[f"capture.{command}"].setEnabled(chosen)

    def _fill_scanner_menu(self) -> None:
        self._scanner_menu.clear()
        state = self._presenter.state
        for device in state.devices or ():
            entry = self._scanner_menu.addAction(device.name)
            entry.setCheckable(True)
            entry.setChecked(device == state.device)
            entry.setEnabled(not state.feeding)
            entry.triggered.connect(lambda _checked=False, chosen=device: self._choose(chosen))
        self._scanner_menu.addSeparator()
        self._scanner_menu.addAction(self._window.commands["capture.find_scanners"])

    def _grid_width(self, width: int) -> None:
        self._grid.set_tile_width(width)

    def _hide_blank_backs(self, hide: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._grid.tile.blank_backs = not hide
        self._grid.viewport().update()

    def _focus_start(self) -> None:
        if self._places.currentWidget() is self._grid:
            self._grid.setFocus()
        elif self._empty_start.isVisible() and self._empty_start.isEnabled():
            self._empty_start.setFocus()
        else:
            self.setFocus()  # nothing to press yet; Enter starts as soon as a scanner has answered

    # ---- acting

    def _choose(self, device: Device) -> None:
        self._window.preferences.scanner = device.id
        self._presenter.choose_scanner(device)

    def _start_scan(self) -> None:
        self._settings.take()
        self._presenter.scan()
        self._grid.setFocus()

    def _presenter_finish(self) -> None:
        self._settings.take()
        self._presenter.finish()

    def _finished(self, batch: Batch, count: int) -> None:
        self._window.toast(_("束 {number} を終えました（{cards}）").format(number=batch.number, cards=cards(count)))

    def _review(self) -> None:
        card = self._grid.current_card()
        if card is not None and card.state in TO_REVIEW:
            self._window.review(card)

    def _turn(self, quarter_turns: int) -> None:
        card = self._grid.current_card()
        if card is not None:
            station = self._window.station
            self._undoable.append(lambda: station.turn(card.id, 0, -quarter_turns))
            self._ask(station.turn(card.id, 0, quarter_turns))

    def _read_again(self) -> None:
        card = self._grid.current_card()
        if card is not None:
            self._ask(self._window.station.read_again(card.id))

    def _discard(self) -> None:
        card = self._grid.current_card()
        if card is not None:
            ask_discard(self, 1, lambda reason: self._discard_for(card, reason))

    def _discard_for(self, card: Card, reason: str) -> None:
        station = self._window.station

        def gone(_card: Card) -> None:
            self._undoable.append(lambda: station.restore(card.id))
            self._window.toast(_("名刺 {number} を破棄しました").format(number=card.number), self._undo_it)

        self._window.background.ask(station.discard(card.id, reason), gone, self._window.refuse)

    def _undo_it(self) -> None:
        self.undo()

    def _ask(self, future: Future[Card]) -> None:
        self._window.background.ask(future, lambda _card: None, self._window.refuse)
