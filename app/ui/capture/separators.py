"""Where to save separator sheets as a PDF, for any program to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from resources.texts import _


def ask_separator_file(over: QWidget, save: Callable[[Path], None]) -> None:
    """Open the dialogue; save gets the file where the person goes on."""
    dialog = QFileDialog(over, _("区切り紙を保存"), _("区切り紙") + ".pdf", "PDF (*.pdf)")
    dialog.setObjectName("saveSeparators")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: save(Path(name)))
    dialog.open()


def saved_sentence(file: Path, *, is_saved: bool) -> str:
    if not is_saved:
        return _("{file} に保存できません。ほかの場所を選んでください。").format(file=file.name)
    return _("区切り紙を保存しました。A4 の用紙か10面の名刺用紙に、拡大・縮小せずに印刷してください。")
