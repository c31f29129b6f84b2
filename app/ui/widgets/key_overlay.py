"""F1: every key of this screen, and those that hold everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.actions import key_text
from app.ui.commands import Mode, commands
from app.ui.widgets.button import Button
from app.ui.widgets.key_hint import KeyCap
from app.ui.widgets.text import Role, label
from resources.texts import _


class KeyOverlay(QDialog):
    """F1: every key of this screen, and those that hold everywhere."""

    def __init__(self, modes: tuple[Mode, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keyOverlay")
        self.setWindowTitle(_("この画面のキー一覧"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(_("この画面のキー一覧"), Role.TITLE))
        area = QScrollArea()
        area.setWidgetResizable(True)
        inside = QWidget()
        inside.setProperty("ground", "none")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(40)
        for mode in modes:
            columns.addWidget(_KeyList(mode), 0, Qt.AlignmentFlag.AlignTop)
        columns.addStretch(1)
        area.setWidget(inside)
        column.addWidget(area, 1)
        close = Button(_("閉じる"), key="Esc", height=34)
        close.setObjectName("keyOverlay.close")
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(min(parent.width() - 80, 860), min(parent.height() - 80, 720))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)


class _KeyList(QWidget):
    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self.setObjectName(f"keyOverlay.{mode.value}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(mode_name(mode), Role.SECTION, "text2"), 0, 0, 1, 2)
        for row, command in enumerate((c for c in commands() if c.mode is mode), 1):
            grid.addWidget(KeyCap(key_text(command)), row, 0, Qt.AlignmentFlag.AlignRight)
            name = label(command.name)
            name.setObjectName(f"keyOverlay.line.{command.id}")
            grid.addWidget(name, row, 1)


def mode_name(mode: Mode) -> str:
    return {
        Mode.ANYWHERE: _("どの画面でも"),
        Mode.CAPTURE: _("取込"),
        Mode.REVIEW: _("確認待ち"),
        Mode.MATCHING: _("名寄せ"),
        Mode.OUTBOX: _("送信"),
        Mode.LEADS: _("リード"),
        Mode.SETTINGS: _("設定"),
    }[mode]
