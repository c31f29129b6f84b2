"""The input for one value: doubtful characters red with a wave under them, each stretch selected in turn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.ui.fonts import data_font
from app.ui.review.glyphs import Glyph, after_edit, glyph_at, kind_word, look_alike_kind
from app.ui.review.one_line_edit import OneLineEdit
from app.ui.review.positions import edit_from_qt, from_qt, to_qt
from app.ui.theme import tokens
from app.ui.widgets.painting import draw_wave

_KIND_PX = 9
_KEEPS_SELECTION = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class ValueEdit(OneLineEdit):
    """glyph_moved: another doubtful stretch is current, or the set of them changed."""

    glyph_moved = Signal()
    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._glyphs: tuple[Glyph, ...] = ()
        self._known = ""  # the text that the places of the stretches are counted in
        self._current = 0
        self._at_caret: Glyph | None = None
        self._offers_forms = False
        self._loading = False
        self._unseen = False  # loaded, and not focused since
        self.document().contentsChange.connect(self._changed)
        self.cursorPositionChanged.connect(self._follow_cursor)
        self.selectionChanged.connect(self._colour_selection)

    # ---- what is in it

    def load(self, text: str, glyphs: tuple[Glyph, ...], *, offers_forms: bool = False) -> None:
        """Show a value with its doubtful stretches; the first of them is selected, so that typing replaces just it.

        offers_forms: at the caret, the other forms of a character are offered (髙 for 高).
        """
        self._loading = True
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self._glyphs, self._current = glyphs, 0
        self._at_caret, self._offers_forms = None, offers_forms
        self.fit()
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._loading = False
        self._unseen = not self.hasFocus()
        if glyphs and not self._unseen:
            self.go_to_glyph(0)
        self.glyph_moved.emit()

    # ---- doubtful stretches

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        return self._glyphs

    def current_glyph(self) -> Glyph | None:
        """The character at the caret that has other forms, else the doubtful stretch in hand."""
        if self._at_caret is not None:
            return self._at_caret
        return self._glyphs[self._current] if self._current < len(self._glyphs) else None

    def go_to_glyph(self, index: int) -> None:
        """Select a stretch; round the end to the first."""
        if not self._glyphs:
            return
        self._current = index % len(self._glyphs)
        self._at_caret = None
        glyph = self._glyphs[self._current]
        self.setTextCursor(self._cursor_over(glyph))
        self.glyph_moved.emit()

    def step_glyph(self, by: int) -> None:
        self.go_to_glyph(self._current + by)

    def take(self, text: str) -> None:
        """Put that text in place of the current stretch; it stays selected and may be changed again."""
        if self._at_caret is not None:
            self._take_form(self._at_caret, text)
            return
        glyph = self.current_glyph()
        if glyph is None:
            return
        index = self._current
        kept = self._glyphs
        self._cursor_over(glyph).insertText(text)
        grown = len(text) - glyph.length
        self._glyphs = tuple(
            _resized(other, grown, is_it=position == index) if position >= index else other
            for position, other in enumerate(kept)
        )
        self._mark()
        self.go_to_glyph(index)

    def _take_form(self, glyph: Glyph, text: str) -> None:
        """The caret stays behind the character, whose forms stay on offer."""
        cursor = self._cursor_over(glyph)
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self._at_caret = replace(glyph, length=len(text))
        self.glyph_moved.emit()

    # ---- Qt

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusInEvent(event)
        if self._glyphs and (self._unseen or event.reason() not in _KEEPS_SELECTION):
            self.go_to_glyph(self._current)
        self._unseen = False

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS_SELECTION:
            self._deselect()

    def _deselect(self) -> None:
        """A selection in a field without the focus would look like the one that typing replaces."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        if self.composing:
            return  # the input method's own underline stands there
        painter = QPainter(self.viewport())
        for glyph in self._glyphs:
            self._paint_glyph(painter, glyph)

    # ---- inside

    def _paint_glyph(self, painter: QPainter, glyph: Glyph) -> None:
        cursor = self._cursor_over(glyph)
        right = self.cursorRect(cursor)
        cursor.setPosition(cursor.anchor())
        left = self.cursorRect(cursor)
        below = left.bottom() + 2
        draw_wave(painter, left.left(), max(right.left(), left.left() + 4), below, tokens().red)
        kind = look_alike_kind(self.text()[glyph.start : glyph.end])
        if kind is not None:
            font = data_font(_KIND_PX)
            painter.setFont(font)
            painter.setPen(QColor(tokens().text3))
            painter.drawText(left.left(), self.viewport().height() - 1, kind_word(kind))

    def _changed(self, position: int, removed: int, added: int) -> None:
        before, self._known = self._known, self.text()
        if self._loading or removed == added == 0:
            return
        edit = edit_from_qt(before, self._known, position, removed, self.textCursor().position())
        glyphs = after_edit(self._glyphs, *edit)
        if glyphs != self._glyphs:
            self._glyphs = glyphs
            self._current = min(self._current, max(0, len(glyphs) - 1))
            self.glyph_moved.emit()
        self.fit()
        self._mark()
        self.edited.emit()

    def _follow_cursor(self) -> None:
        if self._loading:
            return
        cursor = self.textCursor()
        place = from_qt(self.text(), cursor.position())
        before = self.current_glyph()
        at_caret = [] if cursor.hasSelection() else self._glyphs_at(place)
        if at_caret and self._current not in at_caret:
            self._current = at_caret[0]
        offers = self._offers_forms and not at_caret and not cursor.hasSelection()
        self._at_caret = glyph_at(self.text(), place) if offers else None
        if self.current_glyph() != before:
            self.glyph_moved.emit()

    def _glyphs_at(self, place: int) -> list[int]:
        """The doubtful stretches that the caret stands in or beside."""
        return [index for index, glyph in enumerate(self._glyphs) if glyph.start <= place <= glyph.end]

    def _cursor_over(self, glyph: Glyph) -> QTextCursor:
        """A cursor that selects just that stretch; the one of the input stays where it is."""
        cursor, text = self.textCursor(), self.text()
        cursor.setPosition(to_qt(text, glyph.start))
        cursor.setPosition(to_qt(text, glyph.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        selections = []
        for glyph in self._glyphs:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor_over(glyph)
            selection.format.setForeground(QColor(tokens().red))
            selections.append(selection)
        self.setExtraSelections(selections)
        self._colour_selection()

    def _colour_selection(self) -> None:
        """A selected doubtful stretch stays red: a selection brings its own colour of text."""
        cursor, text = self.textCursor(), self.text()
        selected = (from_qt(text, cursor.selectionStart()), from_qt(text, cursor.selectionEnd()))
        doubtful = any((glyph.start, glyph.end) == selected for glyph in self._glyphs)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens().red if doubtful else tokens().text))
        if palette != self.palette():
            self.setPalette(palette)


def _resized(glyph: Glyph, grown: int, *, is_it: bool) -> Glyph:
    if is_it:
        return Glyph(glyph.start, glyph.length + grown, glyph.choices, glyph.box)
    return Glyph(glyph.start + grown, glyph.length, glyph.choices, glyph.box)
