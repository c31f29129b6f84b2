from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.batch import BatchHeader
from app.ui.capture.settings_panel import SettingsPanel
from sync.records.bounds import LONGEST_LINE, LONGEST_PROSE, LONGEST_WORD


def test_a_batch_takes_no_words_that_the_store_has_no_room_for(qtbot: QtBot) -> None:
    panel = SettingsPanel(date(2026, 11, 20))
    qtbot.addWidget(panel)
    headers: list[BatchHeader] = []
    panel.changed.connect(headers.append)
    tag = panel.findChild(QLineEdit, "tags.edit")
    detail = panel.findChild(QLineEdit, "batchSettings.detail")
    note = panel.findChild(QPlainTextEdit, "batchSettings.note")
    assert tag is not None
    assert detail is not None
    assert note is not None
    tag.insert("束" * 20_000)
    detail.insert("束" * 20_000)
    note.insertPlainText("束" * 20_000)
    tag.editingFinished.emit()
    panel.take()
    header = headers[-1]
    assert (len(header.tags[0]), len(header.lead_source_detail), len(header.note)) == (
        LONGEST_WORD,
        LONGEST_LINE,
        LONGEST_PROSE,
    )
