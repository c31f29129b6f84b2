from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.main import tell


def test_a_sentence_without_a_window_stands_in_a_box_until_it_is_closed(qapp: QApplication) -> None:
    shown: list[str] = []

    def read_and_close() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.text())
        box.accept()

    QTimer.singleShot(0, read_and_close)
    tell("保存先を開けません。")
    assert shown == ["保存先を開けません。"]
