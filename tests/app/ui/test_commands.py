from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu

from app.ui.commands import Command, Mode, commands
from app.ui.widgets.key_overlay import KeyOverlay
from resources.texts import use_language
from tests.app.ui.conftest import Show

# The input method's own keys, and keys that Windows or the menu bar take.
NEVER = {
    *(f"F{number}" for number in range(6, 11)),
    *(f"{modifier}+F{number}" for modifier in ("Ctrl", "Shift", "Alt") for number in range(6, 11)),
    "Ctrl+Space",
    "Shift+Space",
}
IN_TEXT = {"Enter", "Return", "Shift+Enter", "Shift+Return", "Tab", "Shift+Tab", "Shift+Backtab", "Esc", "Up", "Down"}
IN_TEXT |= {"F1", "F2", "F3", "F4", "F5", "F11", "F12"}


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.id)
class TestEveryCommand:
    def test_has_a_name_in_both_languages(self, command: Command) -> None:
        assert command.name
        use_language("en")
        english = next(other for other in commands() if other.id == command.id)
        assert english.name
        assert english.name != command.name

    def test_takes_no_key_of_the_input_method(self, command: Command) -> None:
        assert not NEVER & set(command.keys)

    def test_fires_in_text_only_by_keys_that_are_no_text(self, command: Command) -> None:
        if command.in_text:
            assert all(key in IN_TEXT or key.startswith(("Ctrl+", "Alt+")) for key in command.keys)

    def test_has_keys_that_qt_understands(self, command: Command) -> None:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def test_ids_are_unique() -> None:
    assert max(Counter(command.id for command in commands()).values()) == 1


def test_no_key_means_two_things_in_one_place() -> None:
    for mode in Mode:
        here = [key for c in commands() if c.mode in (mode, Mode.ANYWHERE) for key in c.keys]
        assert [key for key, count in Counter(here).items() if count > 1] == [], mode


def test_every_command_is_in_the_menu_bar_and_has_a_line_in_the_key_overlay(show: Show) -> None:
    window, _station = show("settings")
    in_menus = {action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    overlay = KeyOverlay(tuple(Mode), window)
    lines = {label.objectName().removeprefix("keyOverlay.line.") for label in overlay.findChildren(QLabel)}
    for command in commands():
        assert command.id in in_menus
        assert command.id in lines


def test_every_command_is_answered(show: Show) -> None:
    window, _station = show("settings")
    for command in commands():
        action = window.commands[command.id]
        assert action.receivers("2triggered(bool)") > 0, command.id


def test_menus_show_only_what_can_be_done_here(show: Show) -> None:
    window, _station = show("outbox_full")
    assert window.commands["outbox.retry"].isVisible()
    assert not window.commands["review.confirm"].isVisible()
