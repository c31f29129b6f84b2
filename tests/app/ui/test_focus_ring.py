"""The ring lies around the focused button, wherever the button goes."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.button import Button
from app.ui.widgets.focus_ring import FocusRing


def test_it_follows_a_button_whose_panel_moves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    panel = QWidget(window)
    panel.setGeometry(QRect(20, 20, 300, 200))
    button = Button("サインイン")
    button.setParent(panel)
    ring = FocusRing(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)

    panel.move(150, 90)

    place = button.mapTo(window, button.rect().topLeft())
    assert ring.geometry().contains(QRect(place, button.size()))
