"""The right panel of the capture page: the scanner, and the settings of the batch."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.capture.scanner_panel import ScannerPanel
from app.ui.capture.settings_panel import SettingsPanel
from app.ui.widgets.text import hairline

_WIDTH = 332


class CapturePanel(QWidget):
    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("capture.panel")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(hairline(vertical=True))
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(14)
        self.scanner = ScannerPanel()
        self.settings = SettingsPanel(today)
        column.addWidget(self.scanner)
        column.addWidget(hairline())
        column.addWidget(self.settings, 1)
        area = QScrollArea()
        area.setObjectName("surface")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        row.addWidget(area, 1)
