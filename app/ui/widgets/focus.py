"""What has, or could take, the focus; and on to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def with_typing(*, undo: bool) -> QLineEdit | QPlainTextEdit | None:
    """The focused field, where there is typing in it to undo or redo."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus if (focus.isUndoAvailable() if undo else focus.isRedoAvailable()) else None
    if isinstance(focus, QPlainTextEdit):
        document = focus.document()
        return focus if (document.isUndoAvailable() if undo else document.isRedoAvailable()) else None
    return None


def _first_focusable(pane: QWidget) -> QWidget | None:
    """Where the focus goes in a pane: itself, or the first of its parts that takes it."""
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
    return None


def step_into_next(panes: Sequence[QWidget]) -> None:
    """From the pane that has the focus into the next visible one that can take it, round the end to the first."""
    visible = [pane for pane in panes if pane.isVisible()]
    focus = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(visible) if focus is not None and _holds(pane, focus)), -1)
    for pane in (*visible[here + 1 :], *visible[: here + 1]):
        target = _first_focusable(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
