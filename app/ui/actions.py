"""One QAction per command, the menu bar made of them, and who answers when one is triggered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from app.ui.commands import Command, Menu, Mode, commands
from resources.texts import _

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class Actions(Mapping[str, QAction]):
    """The commands as actions, by their id. Commands of other pages stay in the menus, switched off."""

    def __init__(self, parent: QObject) -> None:
        self._actions = {command.id: _action(command, parent) for command in commands()}

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def __len__(self) -> int:
        return len(self._actions)

    def on(self, command_id: str, answer: Callable[[], object]) -> None:
        """Call that when the command is given."""
        self._actions[command_id].triggered.connect(lambda _checked=False: answer())

    def enable(self, command_id: str, *, enabled: bool, why: str = "") -> None:
        """Switch a command on or off; why stands in the tooltip while it is off."""
        action = self._actions[command_id]
        action.setEnabled(enabled)
        action.setToolTip(why if why and not enabled else _tool_tip(action))

    def fill(self, bar: QMenuBar) -> None:
        """The menu bar: every command, grouped by place."""
        for menu, title in _titles().items():
            entry = bar.addMenu(title)
            entry.setObjectName(f"menu.{menu.value}")
            last: Mode | None = None
            for command in (c for c in commands() if c.menu is menu):
                if last is not None and command.mode is not last:
                    entry.addSeparator()
                last = command.mode
                entry.addAction(self._actions[command.id])

    def mode_changed(self, modes: tuple[Mode, ...]) -> None:
        """Show in the menus only what can be done here."""
        for command in commands():
            self._actions[command.id].setVisible(command.mode in modes)


def _action(command: Command, parent: QObject) -> QAction:
    action = QAction(command.name, parent)
    action.setObjectName(command.id)
    if command.keys:
        action.setShortcut(QKeySequence(command.keys[0]))
    # Shown beside the entry, fired by app.ui.keys alone.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setToolTip(_tool_tip(action))
    return action


def _tool_tip(action: QAction) -> str:
    return f"{action.text()}  {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}".strip()


def key_text(command: Command) -> str:
    """The key as it is printed on key caps; empty where the command has none."""
    if not command.keys:
        return ""
    words = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return "+".join(_ARROWS.get(part, part) for part in words.split("+"))


def _titles() -> dict[Menu, str]:
    return {
        Menu.FILE: _("ファイル(&F)"),
        Menu.EDIT: _("編集(&E)"),
        Menu.VIEW: _("表示(&V)"),
        Menu.CARD: _("名刺(&C)"),
        Menu.GO: _("移動(&G)"),
        Menu.TOOLS: _("ツール(&T)"),
        Menu.HELP: _("ヘルプ(&H)"),
    }
