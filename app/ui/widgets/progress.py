"""A bar of parts that follow each other: done, doubtful, under way. Never without numbers beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import tokens

_HEIGHT = 6


@dataclass(frozen=True, slots=True)
class Part:
    """colour names a token."""

    count: int
    colour: str


class ProgressBar(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._parts: tuple[Part, ...] = ()
        self._total = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part], total: int) -> None:
        """Each part as a share of total."""
        if (tuple(parts), total) != (self._parts, self._total):
            self._parts, self._total = tuple(parts), total
            self.setAccessibleDescription(f"{sum(part.count for part in parts)} / {total}")
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        clip = QPainterPath()
        clip.addRoundedRect(bar, 3, 3)
        painter.setClipPath(clip)
        painter.fillRect(bar, QColor(t.line))
        left = 0.0
        for part in self._parts:
            width = self.width() * part.count / max(1, self._total)
            painter.fillRect(QRectF(left, bar.top(), width, _HEIGHT), QColor(str(getattr(t, part.colour))))
            left += width
