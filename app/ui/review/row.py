"""One row of the form while it is not in hand: label, one or two values, and by what they are proved."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from app.domain.draft import DraftField
from app.ui.facts import FormRow
from app.ui.fonts import data_font, ui_font
from app.ui.review.glyphs import Glyph, doubtful_glyphs
from app.ui.review.positions import to_qt
from app.ui.review.snippet import Snippet
from app.ui.theme import tokens
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import draw_wave, rounded
from app.ui.widgets.text import ElidedLabel, Role, label, set_tone
from app.words.evidence import proof, repair, repair_short
from app.words.facts import FieldKey, field_label
from resources.texts import _

LABEL_WIDTH, PROOF_WIDTH = 104, 216
_WIDEST_LABEL = 140  # beyond, the values would be squeezed
_ROW_HEIGHT = 30
_INDENT = 8


class RowView(QWidget):
    """chosen carries the field that was clicked."""

    chosen = Signal(object)

    def __init__(self, row: FormRow) -> None:
        super().__init__()
        self.setObjectName(f"review.row.{row.cells[0][0].value}.{row.cells[0][1]}")
        self.row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 3)
        self.setMinimumHeight(_ROW_HEIGHT + 3)
        line.setSpacing(8)
        self._label = ElidedLabel(row.label, Role.BODY, "text2")
        self._label.setFixedWidth(LABEL_WIDTH)
        line.addWidget(self._label)
        self._cells: dict[FieldKey, ValueCell] = {}
        for key in row.cells:
            cell = ValueCell(key)
            cell.chosen.connect(self.chosen)
            self._cells[key] = cell
            line.addWidget(cell, 1)
        self._proof = _Proof()
        line.addWidget(self._proof)

    @property
    def snippet(self) -> Snippet:
        """The line of the doubtful value, at the right."""
        return self._proof.snippet

    @property
    def label_width(self) -> int:
        """What the label takes whole, also while it stands out as doubtful."""
        wide = QFontMetricsF(ui_font(13, medium=True)).horizontalAdvance(self.row.label)
        return max(LABEL_WIDTH, min(_WIDEST_LABEL, math.ceil(wide)))

    def set_label_width(self, width: int) -> None:
        self._label.setFixedWidth(width)

    def show_fields(self, fields: dict[FieldKey, DraftField | None]) -> None:
        for key, cell in self._cells.items():
            cell.show_field(fields[key])
        there = [field for field in fields.values() if field is not None]
        doubtful = any(field.doubtful for field in there)
        set_tone(self._label, "text" if doubtful else "text2")
        self._label.setFont(ui_font(13, medium=doubtful))
        self._proof.tell(there, doubtful=doubtful)


class _Proof(QStackedWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(PROOF_WIDTH)
        self.snippet = Snippet(_ROW_HEIGHT, framed=False)
        self._said = QWidget()
        line = QHBoxLayout(self._said)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._icon = IconLabel("check", 14, "green")
        self._words = ElidedLabel("", Role.CAPTION, "text2")
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        self.addWidget(self._said)
        self.addWidget(self.snippet)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(PROOF_WIDTH, _ROW_HEIGHT)

    def tell(self, fields: list[DraftField], *, doubtful: bool) -> None:
        guessed = any(field.guessed for field in fields)
        self.setCurrentWidget(self.snippet if doubtful and not guessed else self._said)
        self._icon.setVisible(any(field.value for field in fields))
        if guessed:
            self._icon.show_icon("wand-sparkles", "text2")
            self._words.setText(_("推定。カードには書かれていません"))
            return
        put_right = next(filter(None, map(repair_short, fields)), "")
        self._words.setToolTip("\n".join(filter(None, map(repair, fields))))
        if put_right:
            self._icon.show_icon("wand-sparkles", "accent_text")
            self._words.setText(put_right)
            return
        self._icon.show_icon("check", "green")
        by_hand = any(field.correction is not None for field in fields)
        self._words.setText(_("あなたが確認") if by_hand else next(filter(None, map(proof, fields)), ""))


class ValueCell(QWidget):
    """A value in the data font. One that does not fit is condensed, then wraps: it has to be checked, so it is never
    cut.
    """

    chosen = Signal(object)

    def __init__(self, key: FieldKey) -> None:
        super().__init__()
        self.setObjectName(f"review.cell.{key[0].value}.{key[1]}")
        self._key = key
        self._text = ""
        self._glyphs: tuple[Glyph, ...] = ()
        self._doubtful = False
        self._layouts: dict[int, tuple[QTextLayout, float]] = {}
        """By width: Qt asks for the height of several widths before it paints one."""
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_field(self, field: DraftField | None) -> None:
        text = field.value if field is not None else ""
        if text != self._text:
            self._text = text
            self._layouts.clear()
        self._doubtful = field is not None and field.doubtful
        untouched = field is not None and field.doubtful and field.read is not None
        self._glyphs = doubtful_glyphs(field.read) if untouched and field is not None and field.read is not None else ()
        state = _("不確か") if self._doubtful else ""
        self.setAccessibleName(" ".join(filter(None, (field_label(self._key), self._text, state))))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        _layout, height = self._laid_out(width)
        return max(_ROW_HEIGHT, round(height) + 8)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(120, self.heightForWidth(self.width() or 320))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        self.chosen.emit(self._key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        if self._doubtful:
            rounded(painter, QRectF(self.rect()), 5, t.sunken if t.dark else t.surface, t.red_line)
        if not self._text:
            painter.setFont(ui_font())
            painter.setPen(QColor(t.dis))
            painter.drawText(self.rect().adjusted(_INDENT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "—")
            return
        layout, height = self._laid_out(self.width())
        top = (self.height() - height) / 2
        painter.setPen(QColor(t.text))
        formats = []
        for glyph in self._glyphs:
            mark = QTextLayout.FormatRange()
            start, end = self._in_qt(glyph)
            mark.start, mark.length = start, end - start
            mark.format.setForeground(QColor(t.red))
            formats.append(mark)
        layout.draw(painter, QPoint(_INDENT, round(top)), formats)
        for glyph in self._glyphs:
            self._wave(painter, layout, glyph, top)

    def _wave(self, painter: QPainter, layout: QTextLayout, glyph: Glyph, top: float) -> None:
        start, end = self._in_qt(glyph)
        line = layout.lineForTextPosition(start)
        if line.isValid():
            left = _x(line.cursorToX(start))
            right = _x(line.cursorToX(min(end, line.textStart() + line.textLength())))
            draw_wave(painter, _INDENT + left, _INDENT + right, top + line.y() + line.height() - 1, tokens().red)

    def _in_qt(self, glyph: Glyph) -> tuple[int, int]:
        """Where the stretch begins and ends in the layout."""
        return to_qt(self._text, glyph.start), to_qt(self._text, glyph.end)

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        if width not in self._layouts:
            self._layouts[width] = self._lay_out(width)
        return self._layouts[width]

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        room = max(40, width - 2 * _INDENT)
        font = data_font()
        if QFontMetricsF(font).horizontalAdvance(self._text) > room:
            font.setStretch(80)
        layout = QTextLayout(self._text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPoint(0, round(height)))
            height += line.height()
        layout.endLayout()
        return layout, height or QFontMetricsF(font).height()


def _x(found: object) -> float:
    """cursorToX answers (x, position) in PySide."""
    return float(found[0]) if isinstance(found, (tuple, list)) else float(found)  # type: ignore[arg-type]


def group_title(words: str) -> QWidget:
    title = label(words, Role.CAPTION, "text3")
    title.setContentsMargins(0, 8, 0, 2)
    return title
