"""The strip under the input: what else the doubtful character could be, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui.fonts import data_font, ui_font
from app.ui.review.glyphs import UNREADABLE, Choice, kind_word, look_alike_kind, spoken_kind
from app.ui.theme import tokens
from app.ui.widgets.key_hint import KeyHint
from app.ui.widgets.painting import draw_key, key_width, rounded
from resources.texts import _

_GLYPH_PX = 20
_HEIGHT = 36


class AlternativesStrip(QWidget):
    """taken carries the text to put in place of the doubtful one."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.alternatives")
        self.setAccessibleName(_("候補"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._choices: tuple[Choice, ...] = ()
        self._buttons: list[_Alternative] = []
        self._next = KeyHint("↓", _("次の候補"))
        self._by_number = KeyHint("Alt+1…4", _("番号で選ぶ"))
        self._row.addSpacing(4)
        self._row.addWidget(self._next)
        self._row.addWidget(self._by_number)
        self._row.addStretch(1)

    def show_choices(self, choices: Sequence[Choice], current: str) -> None:
        """current is what stands in the text now."""
        self._choices = tuple(choices)
        while len(self._buttons) < len(choices) + 1:
            button = _Alternative()
            button.clicked.connect(lambda _checked=False, button=button: self.taken.emit(button.text_taken))
            self._row.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        for index, button in enumerate(self._buttons):
            button.setVisible(index <= len(choices))
            if index < len(choices):
                button.tell(str(index + 1), choices[index], chosen=choices[index].text == current)
            elif index == len(choices):
                button.tell(UNREADABLE, None, chosen=current == UNREADABLE)
        self._show_hints()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._show_hints()

    def _show_hints(self) -> None:
        """The hints stand there only where the row has room for them."""
        used = sum(button.sizeHint().width() + 8 for button in self._buttons[: len(self._choices) + 1])
        room = self.width() - used > self._next.sizeHint().width() + self._by_number.sizeHint().width() + 20
        for hint in (self._next, self._by_number):
            hint.setVisible(room and len(self._choices) > 1)

    def beside(self, current: str, step: int) -> str | None:
        """The alternative before or after that one, round the ends."""
        texts = [choice.text for choice in self._choices] + [UNREADABLE]
        if len(texts) < 2:
            return None
        return texts[(texts.index(current) + step) % len(texts)] if current in texts else texts[0]

    def numbered(self, number: int) -> str | None:
        """The alternative with that key, counted from 1."""
        return self._choices[number - 1].text if number <= len(self._choices) else None


class _Alternative(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key, self._glyph, self._share, self._chosen = "", "", "", False
        self.text_taken = ""

    def tell(self, key: str, choice: Choice | None, *, chosen: bool) -> None:
        self._key, self._chosen = key, chosen
        self._glyph = choice.text if choice is not None else ""
        self._share = choice.words if choice is not None else _("読めない")
        self.text_taken = choice.text if choice is not None else UNREADABLE
        kind = look_alike_kind(self._glyph)
        spoken = f"{self._glyph} {spoken_kind(kind)}" if kind is not None else self._glyph
        self.setObjectName(f"review.alternative.{key}")
        self.setAccessibleName(f"{spoken} {self._share}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        glyph = QFontMetrics(data_font(_GLYPH_PX)).horizontalAdvance(self._glyph) + 8 if self._glyph else 0
        share = QFontMetrics(ui_font(12)).horizontalAdvance(self._share)
        return QSize(max(92, 9 + key_width(self._key) + 9 + glyph + share + 12), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        fill = t.accent_soft if self._chosen else t.surface
        rounded(
            painter, QRectF(self.rect()), 6, fill, t.accent if self._chosen else t.line2, 1.6 if self._chosen else 1
        )
        x = 9 + key_width(self._key)
        draw_key(painter, QPoint(x - 1, self.height() // 2), self._key)
        x += 9
        if self._glyph:
            painter.setFont(data_font(_GLYPH_PX))
            painter.setPen(QColor(t.text))
            advance = QFontMetrics(painter.font()).horizontalAdvance(self._glyph)
            painter.drawText(QRect(x, 0, advance + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._glyph)
            kind = look_alike_kind(self._glyph)
            if kind is not None:
                painter.setFont(ui_font(11))
                painter.setPen(QColor(t.text3))
                painter.drawText(x + advance + 1, self.height() - 6, kind_word(kind))
            x += advance + 10
        painter.setFont(ui_font(12))
        painter.setPen(QColor(t.text2 if self._glyph else t.text))
        painter.drawText(QRect(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self._share)
