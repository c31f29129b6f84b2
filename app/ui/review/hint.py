"""Under the input: what was put right, why the value is doubted, or by what it is proved; and what it consists of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.draft import DraftField
from app.ui.widgets.key_hint import KeyHint
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.text import Role, label
from app.words.evidence import doubt, doubt_of_repair, proof, repair
from app.words.parts import parts_words
from resources.texts import _


class Hint(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("link", 14, "accent_text")
        self._words = label("", Role.CAPTION, "text2", wrap=True)
        self._words.setObjectName("review.evidence")
        self._as_read = KeyHint("Alt+0", _("補正前にする"))
        self._as_read.setObjectName("review.asRead")
        self._parts = label("", Role.CAPTION, "text2", wrap=True)
        self._parts.setObjectName("review.parts")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(self._as_read, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(self._parts)

    def show_field(self, field: DraftField | None) -> None:
        words, icon, tone = _said(field)
        repaired = field is not None and bool(repair(field))
        parts = parts_words(field) if field is not None else ""
        self._icon.show_icon(icon, tone)
        self._words.setText(words)
        self._parts.setText(parts)
        for widget, is_there in (
            (self._icon, bool(words)),
            (self._words, bool(words)),
            (self._as_read, repaired),
            (self._parts, bool(parts)),
        ):
            widget.setVisible(is_there)
        self.setVisible(bool(words or parts))


def _said(field: DraftField | None) -> tuple[str, str, str]:
    """Words, icon, tone."""
    if field is None:
        return "", "link", "accent_text"
    doubted = doubt(field) if field.doubtful else ""
    repaired = repair(field)
    if repaired:
        also = "" if doubted == doubt_of_repair() else doubted
        return "\n".join(filter(None, (repaired, also))), "wand-sparkles", "amber" if field.doubtful else "accent_text"
    if doubted:
        return doubted, "triangle-alert", "amber"
    return (_("推定です。カードには書かれていません。") if field.guessed else proof(field)), "link", "accent_text"
