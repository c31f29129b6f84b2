"""The header of the capture page: which batch, which scanner, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from app.ui.actions import Actions
from app.ui.capture.state import CaptureState
from app.ui.widgets.button import Button, Look
from app.ui.widgets.page_header import PageHeader
from resources.texts import _


class CaptureHeader(PageHeader):
    """scanner_chosen carries a Device."""

    scanner_chosen = Signal(object)

    def __init__(self, commands: Actions) -> None:
        super().__init__(_("取込"))
        self._commands = commands
        self._state = CaptureState()
        self.panel_button = Button.of(commands["view.panel"], words=_("束の設定"), icon="sliders-horizontal")
        self.panel_button.hide()
        scanners = Button(_("スキャナー"), icon="printer")
        scanners.setObjectName("capture.scanners")
        self._menu = QMenu(scanners)
        self._menu.aboutToShow.connect(self._fill_menu)
        scanners.setMenu(self._menu)
        self._start = Button.of(commands["capture.start"], words=_("読み取る"), icon="play", look=Look.PRIMARY)
        self._pause = Button.of(commands["capture.pause"], icon="pause")
        self._cancel = Button.of(commands["capture.cancel_import"], icon="x")
        self._finish = Button.of(commands["capture.finish"], icon="check")
        files = Button.of(commands["file.open"], words=_("ファイルから"), icon="folder-open")
        for button in (self.panel_button, scanners, files, self._pause, self._cancel, self._finish, self._start):
            self.add(button)

    def show_state(self, state: CaptureState, *, filled: bool) -> None:
        """filled: there are cards; else the empty place below has the buttons to begin with."""
        self._state = state
        batch, header = state.batch, state.header
        detail = " ・ ".join(part for part in (header.lead_source, header.lead_source_detail) if part)
        words = _("束 {number}").format(number=batch.number) if batch is not None else _("新しい束")
        self.context.setText(f"{words} ・ {detail}" if detail else words)
        self._start.setVisible(filled and not state.feeding and not state.importing and state.notice is None)
        self._pause.setVisible(state.feeding)
        self._cancel.setVisible(state.importing)
        self._finish.setVisible(filled or batch is not None)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for device in self._state.devices or ():
            entry = self._menu.addAction(device.name)
            entry.setCheckable(True)
            entry.setChecked(device == self._state.device)
            entry.setEnabled(not self._state.feeding)
            entry.triggered.connect(lambda _checked=False, chosen=device: self.scanner_chosen.emit(chosen))
        self._menu.addSeparator()
        self._menu.addAction(self._commands["capture.find_scanners"])
        self._menu.addAction(self._commands["capture.add_scanner"])
