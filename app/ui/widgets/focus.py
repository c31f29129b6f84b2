"""Questions about what has, or could take, the focus."""

from __future__ import annotations

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


def first_focusable(pane: QWidget) -> QWidget | None:
    """Where the focus goes in a pane: itself, or the first of its parts that takes it."""
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return widget
    return None
