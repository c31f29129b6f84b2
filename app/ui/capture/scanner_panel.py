"""Which scanner feeds the batch, and what it is doing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.capture.state import CaptureState, Phase
from app.ui.icons import draw_icon
from app.ui.theme import tokens
from app.ui.tokens import Tone
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import ElidedLabel, Role, label, set_tone
from drivers.scanner import Device, Source
from resources.texts import _


class ScannerPanel(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("capture.scanner")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._tile = _Tile()
        row.addWidget(self._tile)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = ElidedLabel("", Role.STRONG)
        self._state = label("", Role.BODY, "text2")
        words.addWidget(self._name)
        words.addWidget(self._state)
        row.addLayout(words, 1)
        column.addLayout(row)
        self._kind = label("", Role.CAPTION, "text2", wrap=True)
        column.addWidget(self._kind)

    def show_state(self, state: CaptureState) -> None:
        tone, words = _what_it_does(state)
        self._tile.tone = tone
        self._tile.update()
        self._name.setText(state.device.name if state.device is not None else _("スキャナーなし"))
        self._state.setText(words)
        set_tone(self._state, "text2" if tone is Tone.GREY else "accent" if tone is Tone.ACCENT else tone.value)
        self._kind.setText(_kind(state.device) if state.device is not None else "")
        self._kind.setVisible(state.device is not None)
        self.setAccessibleName(f"{self._name.text()} {words}")


def _what_it_does(state: CaptureState) -> tuple[Tone, str]:
    busy = {
        Phase.IMPORTING: (Tone.GREEN, _("ファイルを取り込んでいます")),
        Phase.PAUSING: (Tone.GREY, _("止めています")),
        Phase.STARTING: (Tone.GREEN, _("読み取りを始めます")),
        Phase.SCANNING: (Tone.GREEN, _("読み取っています")),
    }.get(state.phase)
    if busy is not None:
        return busy
    if state.device is None:
        return (Tone.GREY, _("探しています") if state.devices is None else _("つながっていません"))
    if state.notice is not None and state.notice.device_state:
        return (state.notice.tone, state.notice.device_state)
    return (Tone.GREEN, _("使えます"))


def _kind(device: Device) -> str:
    """USB ・ 両面 ・ 300 dpi."""
    way = {"escl": _("ネットワーク"), "sane": "SANE", "twain": "TWAIN"}.get(device.id.split(":", 1)[0], "")
    paper = _("両面") if Source.ADF_DUPLEX in device.sources else _("片面")
    if Source.ADF_DUPLEX not in device.sources and Source.ADF not in device.sources:
        paper = _("原稿台")
    return " ・ ".join(part for part in (way, paper, "300 dpi") if part)


class _Tile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.tone = Tone.GREY
        self.setFixedSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 6, t.soft(self.tone), t.strong(self.tone), 1.4)
        draw_icon(painter, "printer", QPoint(10, 10), 20, t.strong(self.tone))
