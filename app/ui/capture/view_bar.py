"""How the grid is looked at: with or without blank backs, small or large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.ui.capture.grid import TILE_LARGEST, TILE_SMALLEST, TILE_USUAL, CardGrid
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.text import hairline
from resources.texts import _


class ViewBar(QWidget):
    def __init__(self, grid: CardGrid) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(10)
        self.blank_backs = QCheckBox(_("白紙の裏を隠す"))
        self.blank_backs.setObjectName("capture.hideBlankBacks")
        self.blank_backs.setChecked(True)
        self.blank_backs.toggled.connect(lambda hidden: grid.show_blank_backs(shown=not hidden))
        row.addWidget(self.blank_backs)
        row.addStretch(1)
        size = QSlider(Qt.Orientation.Horizontal)
        size.setObjectName("capture.tileSize")
        size.setAccessibleName(_("名刺の大きさ"))
        size.setRange(TILE_SMALLEST, TILE_LARGEST)
        size.setValue(TILE_USUAL)
        size.setFixedSize(112, 24)
        size.valueChanged.connect(grid.set_tile_width)
        for widget in (IconLabel("zoom-out", 16), size, IconLabel("zoom-in", 16)):
            row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(hairline())
