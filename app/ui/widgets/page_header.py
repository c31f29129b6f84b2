"""Title, hairline, context, and the actions of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.text import ElidedLabel, Role, hairline, label

_HEADER_HEIGHT = 52


class PageHeader(QWidget):
    """Title, hairline, context, and the page's actions at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(20, 9, 16, 9)
        self._row.setSpacing(10)
        heading = label(title, Role.TITLE)
        heading.setObjectName("page.title")
        self._row.addWidget(heading)
        line = hairline(vertical=True)
        line.setFixedHeight(20)
        self._row.addWidget(line)
        self.context = ElidedLabel("", Role.BODY, "text2")
        self.context.setObjectName("page.context")
        self.context.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.context, 1)
        column.addLayout(self._row)
        column.addWidget(hairline())
        self.setMinimumHeight(_HEADER_HEIGHT)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def insert_after_context(self, widget: QWidget) -> None:
        """Something that belongs to the context: the context keeps only the width of its words."""
        self.context.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._row.setStretch(2, 0)
        self._row.insertWidget(3, widget)
        self._row.insertStretch(4, 1)
