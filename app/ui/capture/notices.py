"""What happened to the scan, and which files could not be taken: at the top of the page until it is solved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.capture.sources import source_sentence
from app.ui.capture.state import CaptureState
from app.ui.tokens import Tone
from app.ui.widgets.button import Button, Look
from app.ui.widgets.notice import Notice
from resources.texts import _

_FAILURES_SHOWN = 4


class CaptureNotices(QWidget):
    def __init__(self, commands: Actions, *, finish: Callable[[], None], dismiss: Callable[[], None]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(8)
        self._stop = Notice("capture.notice")
        self._resume = Button.of(
            commands["capture.start"], words=_("続きから読み取る"), icon="play", look=Look.PRIMARY, height=34
        )
        self._resume.setObjectName("capture.resume")
        self._end_here = Button(_("この束をここで終える"), height=34)
        self._end_here.setObjectName("capture.endHere")
        self._end_here.clicked.connect(finish)
        self._stop.add_way_out(self._resume)
        self._stop.add_way_out(self._end_here)
        self._failures = Notice("capture.failures")
        close = Button(_("閉じる"), look=Look.QUIET)
        close.setObjectName("capture.failures.close")
        close.clicked.connect(dismiss)
        self._failures.add_way_out(close)
        column.addWidget(self._stop)
        column.addWidget(self._failures)

    def show_state(self, state: CaptureState) -> None:
        notice = state.notice
        if notice is None:
            self._stop.hide()
        else:
            self._stop.tell(notice.tone, notice.title, notice.text, notice.steps)
        self._end_here.setVisible(state.may_finish)
        self._resume.setVisible(state.device is not None)
        self._resume.setEnabled(state.may_start)
        self._show_failures(state)
        self.setVisible(notice is not None or bool(state.failures))

    def _show_failures(self, state: CaptureState) -> None:
        if not state.failures:
            self._failures.hide()
            return
        shown = [source_sentence(failed) for failed in state.failures[:_FAILURES_SHOWN]]
        rest = len(state.failures) - len(shown)
        if rest:
            shown.append(_("ほか {count}件").format(count=rest))
        title = _("{count}件は取り込めませんでした。ほかは取り込みました。").format(count=len(state.failures))
        self._failures.tell(Tone.AMBER, title, "\n".join(shown))
