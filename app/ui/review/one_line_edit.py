"""A single line of text in the data font, condensed before it scrolls.

A QPlainTextEdit, because QLineEdit cannot colour characters. Every key that is a command is taken away before it gets
here (app.ui.keys); what is left is text.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from app.ui.fonts import data_font

_TEXT_PX = 22
_HEIGHT = 44
_CONDENSED_PERCENT = 80


class OneLineEdit(QPlainTextEdit):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFont(data_font(_TEXT_PX))
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = round(QFontMetricsF(self.font()).height())
        self.setMinimumHeight(max(_HEIGHT - 4, line + 10))
        self.document().setDocumentMargin((self.minimumHeight() - line) / 2)
        self.blockCountChanged.connect(self._join_lines)

    def text(self) -> str:
        return self.toPlainText()

    @property
    def composing(self) -> bool:
        """Whether the input method holds text that is not yet committed."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def replace_all(self, text: str) -> None:
        """Another value, as if it had been typed: the field's own undo takes it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def fit(self) -> None:
        """Condense a value that is longer than the line."""
        font = data_font(_TEXT_PX)
        room = self.viewport().width() - 2 * self.document().documentMargin()
        if room > 0 and QFontMetricsF(font).horizontalAdvance(self.text()) > room:
            font.setStretch(_CONDENSED_PERCENT)
        if font != self.font():
            self.setFont(font)

    # ---- Qt

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(240, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(80, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # one line: an Enter that is no command is nothing
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 (Qt's name)
        self.textCursor().insertText(_one_line(source.text()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()  # the form scrolls, not the line

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.fit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 (Qt's name)
        super().inputMethodEvent(event)
        self.viewport().update()

    def _join_lines(self, lines: int) -> None:
        """One line, whatever an input method or a drop brings."""
        if lines > 1:
            self.setPlainText(_one_line(self.toPlainText()))
            self.moveCursor(QTextCursor.MoveOperation.End)


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")).strip()
