"""Tags as chips with a field behind them: Enter or a comma adds, Backspace in the empty field removes the last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy

from app.ui.keys import own_keys
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import clear
from resources.texts import _
from sync.records.bounds import LONGEST_WORD, MOST_TAGS

_SEPARATORS = ",、"


class TagField(QFrame):
    """changed carries all tags."""

    changed = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tags")
        self.setProperty("field", "true")
        self._tags: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=4, margins=(4, 3, 4, 3))
        self._edit = QLineEdit()
        self._edit.setObjectName("tags.edit")
        self._edit.setAccessibleName(_("タグを加える"))
        self._edit.setPlaceholderText(_("タグを加える"))
        self._edit.setProperty("bare", "true")
        self._edit.setMinimumSize(30, 24)
        self._edit.setMaxLength(LONGEST_WORD)
        self._edit.installEventFilter(self)
        own_keys(self._edit, "Return", "Enter")
        self._edit.textEdited.connect(self._typed)
        self._edit.editingFinished.connect(self._take)
        self._flow.addWidget(self._edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._edit)

    def tags(self) -> tuple[str, ...]:
        return self._tags

    def show_tags(self, tags: tuple[str, ...]) -> None:
        if tags == self._tags:
            return
        self._tags = tags
        clear(self._flow, keep=1)
        for index, tag in enumerate(tags):
            chip = Chip(tag)
            chip.removed.connect(lambda tag=tag: self._set(tuple(t for t in self._tags if t != tag)))
            self._flow.insert_widget(index, chip)
        self._edit.setPlaceholderText("" if tags else _("タグを加える"))
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        backspace = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace
        if event.type() is QEvent.Type.KeyPress and backspace and not self._edit.text() and self._tags:
            self._set(self._tags[:-1])
            return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if text and text[-1] in _SEPARATORS:
            self._edit.setText(text[:-1])
            self._take()

    def _take(self) -> None:
        tag = self._edit.text().strip()
        self._edit.clear()
        if tag and tag not in self._tags and len(self._tags) < MOST_TAGS:
            self._set((*self._tags, tag))

    def _set(self, tags: tuple[str, ...]) -> None:
        self.show_tags(tags)
        self.changed.emit(tags)
