"""Work that takes longer than a moment: a turning mark with a sentence, from 0.3 s on."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.icons import icon_image
from app.ui.theme import tokens
from app.ui.widgets.text import Role, label

_AFTER_MS = 300
_STEP_MS, _STEP_DEG = 80, 30
_SIZE = 16


class Waiting(QWidget):
    """Shown by itself when the work lasts; told every time whether it still does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Mark())
        self._words = label("", Role.CAPTION, "text2")
        row.addWidget(self._words)
        row.addStretch(1)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._later.timeout.connect(self.show)
        self.hide()

    def tell(self, words: str) -> None:
        """The sentence; empty: the work is done."""
        self._words.setText(words)
        self.setAccessibleName(words)
        if not words:
            self._later.stop()
            self.hide()
        elif not self.isVisible() and not self._later.isActive():
            self._later.start()


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._angle_deg = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._turning = QTimer(self, interval=_STEP_MS)
        self._turning.timeout.connect(self._turn)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_SIZE, _SIZE)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._turning.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        super().hideEvent(event)
        self._turning.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(_SIZE / 2, _SIZE / 2)
        painter.rotate(self._angle_deg)
        picture = icon_image("loader-circle", tokens().text2, _SIZE, self.devicePixelRatioF())
        painter.drawImage(-_SIZE // 2, -_SIZE // 2, picture)

    def _turn(self) -> None:
        self._angle_deg = (self._angle_deg + _STEP_DEG) % 360
        self.update()
