"""The ring around the focused button: 2 px with a gap, drawn over the window, so that it is never cut off."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.theme import tokens
from app.ui.widgets.button import Button
from app.ui.widgets.painting import rounded

_GAP, _WIDTH = 2, 2


class FocusRing(QWidget):
    """Follows the focus from button to button within one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: Button | None = None
        self._watched: list[QWidget] = []
        self.hide()
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        del watched
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        rounded(QPainter(self), QRectF(self.rect()), 8, None, tokens().accent_text, _WIDTH)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        inside = isinstance(now, Button) and now.window() is self.window()
        self._around = now if inside and isinstance(now, Button) else None
        self._watched = self._up_to_the_window(self._around)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _up_to_the_window(self, widget: QWidget | None) -> list[QWidget]:
        """The button and all it lies in: when a panel moves, the button in it gets no event of its own."""
        chain: list[QWidget] = []
        while widget is not None and widget is not self.window():
            chain.append(widget)
            widget = widget.parentWidget()
        return chain

    def _place(self) -> None:
        around = self._around
        if around is None or not isValid(around) or not around.isVisible():
            self.hide()
            return
        reach = _GAP + _WIDTH
        corner = around.mapTo(self.window(), around.rect().topLeft())
        self.setGeometry(around.rect().translated(corner).adjusted(-reach, -reach, reach, reach))
        self.raise_()
        self.show()
