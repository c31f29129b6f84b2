"""The one question before a card is discarded: why. It can be taken back for 30 days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.figures import cards
from app.ui.widgets.button import Button, Look
from app.ui.widgets.text import Role, label
from resources.texts import _


def ask_discard(over: QWidget, count: int, answer: Callable[[str], None]) -> None:
    """Open the sheet; answer gets the reason where the person goes on."""
    sheet = DiscardSheet(count, over)
    sheet.accepted.connect(lambda: answer(sheet.reason()))
    sheet.open()


class DiscardSheet(QDialog):
    def __init__(self, count: int, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("discard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("名刺を破棄"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(_("名刺 {cards}を破棄しますか").format(cards=cards(count)), Role.SECTION))
        column.addWidget(label(_("すぐなら元に戻せます。理由を選んでください。"), Role.BODY, "text2", wrap=True))
        self._reason = QComboBox()
        self._reason.setObjectName("discard.reason")
        self._reason.setAccessibleName(_("破棄の理由"))
        self._reason.addItems(
            [_("名刺ではない"), _("同じ名刺がもうある"), _("読めない"), _("取り込む必要がない"), _("本人の希望")]
        )
        self._reason.setMinimumHeight(32)
        column.addWidget(self._reason)
        row = QHBoxLayout()
        row.addStretch(1)
        keep = Button(_("やめる"), key="Esc", height=34)
        keep.setObjectName("discard.keep")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        go = Button(_("{cards}を破棄").format(cards=cards(count)), icon="trash-2", look=Look.DESTRUCTIVE, height=34)
        go.setObjectName("discard.go")
        go.clicked.connect(self.accept)
        row.addWidget(keep)
        row.addWidget(go)
        column.addLayout(row)
        self.setMinimumWidth(420)
        self._reason.setFocus()

    def reason(self) -> str:
        return self._reason.currentText()
