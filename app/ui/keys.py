"""Turns key presses into commands: one event filter, one table, one guard. No QShortcut is used anywhere, so nothing
can fire past the guard; the keys beside the menu entries are only shown there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.ui.commands import Command, Mode, commands
from app.ui.ime import KeyGuard

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_IGNORED_MODIFIERS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
# What a text field needs for itself, whatever the table says: Ctrl+Z there undoes the typing first (app.ui.review).
_OWN_KEYS = "own_keys"


class Keys(QObject):
    """Installed on the application. modes says where we are, innermost first."""

    def __init__(
        self,
        window: QWidget,
        actions: Mapping[str, QAction],
        modes: Callable[[], tuple[Mode, ...]],
        guard: KeyGuard,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._modes, self._guard = window, actions, modes, guard
        self._table = _by_key(commands())
        application = cast("QApplication", QApplication.instance())
        application.installEventFilter(self)
        application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._guard.focus_moved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        kind = event.type()
        if kind is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._guard.preedit(event.preeditString())
        elif kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._guard.released(event.key())
        elif kind is QEvent.Type.ShortcutOverride and self._guard.composing:
            event.accept()  # the press goes to the field and to no menu
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is QApplication.focusWidget():
            return self._pressed(watched, event)
        return False

    def _pressed(self, focus: QWidget, event: QKeyEvent) -> bool:
        if focus.window() is not self._window or QApplication.activePopupWidget() is not None:
            return False
        command = self._command(event)
        enter = event.key() in _ENTER
        # The guard hears of every press, or it would not know which began in a composition.
        alive = self._guard.may_fire(event.key(), enter=enter, repeated=event.isAutoRepeat())
        if command is None or not self._wanted(command, focus, event):
            return False  # the field's own affair
        action = self._actions[command.id]
        if not alive:
            return True  # a dead command must not reach the field either
        if not action.isEnabled():
            return False
        action.trigger()
        return True

    def _command(self, event: QKeyEvent) -> Command | None:
        combination = QKeyCombination(event.modifiers() & ~_IGNORED_MODIFIERS, Qt.Key(event.key()))
        for mode in self._modes():
            command = self._table.get((mode, combination.toCombined()))
            if command is not None:
                return command
        return None

    def _wanted(self, command: Command, focus: QWidget, event: QKeyEvent) -> bool:
        key = QKeySequence(QKeyCombination(event.modifiers() & ~_IGNORED_MODIFIERS, Qt.Key(event.key())))
        if key.toString(QKeySequence.SequenceFormat.PortableText) in (focus.property(_OWN_KEYS) or ()):
            return False
        if isinstance(focus, QAbstractButton) and event.key() in _keys_of(focus) and not event.modifiers():
            return False
        if event.key() in _TABS and not event.modifiers() & _CTRL and not takes_text(focus):
            return False  # outside of fields Tab goes from control to control, as everywhere
        if isinstance(focus, (QComboBox, QAbstractSpinBox)) and not event.modifiers():
            return command.in_text and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down, *_ENTER)
        return command.in_text or not takes_text(focus)


def _keys_of(button: QAbstractButton) -> tuple[Qt.Key, ...]:
    """What a focused button does itself."""
    return (Qt.Key.Key_Space, *_ENTER) if isinstance(button, QPushButton) else (Qt.Key.Key_Space,)


def takes_text(widget: QWidget | None) -> bool:
    """Whether single letters, digits and Space are text there."""
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox))


def own_keys(widget: QWidget, *keys: str) -> None:
    """Let a widget keep these keys for itself where the table has commands for them (Enter in a note of several lines)."""
    widget.setProperty(_OWN_KEYS, list(keys))


def _by_key(table: tuple[Command, ...]) -> dict[tuple[Mode, int], Command]:
    return {(command.mode, _combination(key)): command for command in table for key in command.keys}


def _combination(key: str) -> int:
    first: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
    return first.toCombined()
