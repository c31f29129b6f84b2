"""The address of a scanner that is not found by itself, typed by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.button import Button, Look
from app.ui.widgets.text import Role, label
from resources.texts import _


def ask_scanner_address(over: QWidget, answer: Callable[[str], None]) -> None:
    """Open the sheet; answer gets the address where the person goes on."""
    sheet = ScannerAddressSheet(over)
    sheet.accepted.connect(lambda: answer(sheet.address()))
    sheet.open()


class ScannerAddressSheet(QDialog):
    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("scanner_address")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("スキャナーを加える"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(_("スキャナーのアドレス"), Role.SECTION))
        column.addWidget(
            label(_("ネットワークのスキャナー（eSCL、AirScan）の名前か番号です。"), Role.BODY, "text2", wrap=True)
        )
        self._address = QLineEdit()
        self._address.setObjectName("scanner_address.address")
        self._address.setAccessibleName(_("スキャナーのアドレス"))
        self._address.setPlaceholderText("192.168.1.20")
        self._address.setMinimumHeight(32)
        column.addWidget(self._address)
        row = QHBoxLayout()
        row.addStretch(1)
        leave = Button(_("やめる"), key="Esc", height=34)
        leave.setObjectName("scanner_address.leave")
        leave.clicked.connect(self.reject)
        self._add = Button(_("加える"), key="Enter", look=Look.PRIMARY, height=34)
        self._add.setObjectName("scanner_address.add")
        self._add.setDefault(True)
        self._add.setEnabled(False)
        self._address.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._add.clicked.connect(self.accept)
        row.addWidget(leave)
        row.addWidget(self._add)
        column.addLayout(row)
        self.setMinimumWidth(420)
        self._address.setFocus()

    def address(self) -> str:
        return self._address.text().strip()
