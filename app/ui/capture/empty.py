"""The capture page before the first card: what to do, with the button that does it."""

from __future__ import annotations

from app.ui.actions import Actions
from app.ui.capture.state import CaptureState
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import EmptyPlace
from resources.texts import _


class EmptyCapture(EmptyPlace):
    def __init__(self, commands: Actions) -> None:
        super().__init__("scan")
        self.start = Button.of(
            commands["capture.start"], words=_("読み取る"), icon="play", look=Look.PRIMARY, height=36
        )
        self._search = Button.of(commands["capture.find_scanners"], icon="search", height=36)
        files = Button.of(commands["file.open"], words=_("ファイルから"), icon="folder-open", height=36)
        for button in (self.start, self._search, files):
            self.add_way(button)

    def show_state(self, state: CaptureState) -> None:
        self.start.setVisible(state.device is not None)
        self._search.setVisible(state.device is None)
        if state.device is not None:
            self.tell(
                _("名刺を給紙口に置いてください"),
                _("読み取った名刺は、すぐにここに並びます。画像や PDF をこの画面にドラッグしても取り込めます。"),
            )
        elif state.devices is None:
            self.tell(_("スキャナーを探しています"), _("画像や PDF をこの画面にドラッグしても取り込めます。"))
        else:
            self.tell(
                _("スキャナーが見つかりません"),
                _("ケーブルと電源を確かめて探し直すか、画像や PDF を取り込んでください。"),
                "unplug",
            )
