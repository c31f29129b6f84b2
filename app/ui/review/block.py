"""The row in hand, unfolded: its line from the card, the inputs under it, the alternatives, and what speaks for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.draft import Box, DraftField
from app.domain.ids import CardId
from app.ui.facts import FormRow
from app.ui.review.alternatives import AlternativesStrip
from app.ui.review.glyphs import doubtful_glyphs
from app.ui.review.hint import Hint
from app.ui.review.input_frame import InputFrame
from app.ui.review.snippet import Snippet
from app.ui.review.state import ReviewState
from app.ui.review.value_edit import ValueEdit
from app.ui.sentences import issue_sentence
from app.ui.theme import tokens
from app.ui.widgets.notice import IconLabel
from app.ui.widgets.painting import rounded
from app.ui.widgets.text import Role, label
from app.words.facts import FieldKey
from resources.texts import _, ngettext
from sync.records import FactName

_SNIPPET_HEIGHT = 74
_GAP = 5  # to the rows above and below
_IN_MANY_FORMS = frozenset({FactName.COMPANY, FactName.NAME, FactName.FAMILY_NAME, FactName.GIVEN_NAME})
_INPUTS = 2  # a row has at most that many fields
Picture = Callable[[int], QImage | None]
"""The upright picture of a side in full size, None until it has arrived."""


class CurrentBlock(QFrame):
    """chosen: the other input of the row was clicked; glyph_moved: the picture should show another line."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.block")
        self._loaded: dict[int, tuple[CardId, FieldKey, str, bool]] = {}
        self._state = ReviewState()
        self._row: FormRow | None = None
        self._picture: Picture = lambda _side: None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, _GAP + 12, 16, _GAP + 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        self._title = label("", Role.STRONG)
        self._title.setObjectName("review.block.title")
        self._count = label("", Role.CAPTION_STRONG, "red")
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column.addLayout(head)
        self.snippet = Snippet(_SNIPPET_HEIGHT)
        column.addWidget(self.snippet)
        column.addLayout(self._make_inputs())
        column.addWidget(self._make_error())
        self.strip = AlternativesStrip()
        self.strip.taken.connect(self.take)
        column.addWidget(self.strip)
        self._hint = Hint()
        column.addWidget(self._hint)

    def show_state(self, state: ReviewState, row: FormRow, picture: Picture) -> None:
        """Show that row; what is being typed in it stays."""
        self._state, self._row, self._picture = state, row, picture
        for index, (edit, frame) in enumerate(self._inputs):
            frame.setVisible(index < len(row.cells))
            if index < len(row.cells):
                self._load(index, edit, row.cells[index])
                frame.tell(
                    state.label(row.cells[index]),
                    is_current=row.cells[index] == state.current,
                    wrong=self._is_wrong(index),
                )
        self._show_title()
        self._show_error()
        self.refresh()

    def edit(self) -> ValueEdit:
        """The input in hand."""
        return self._inputs[self._current_index()][0]

    def focus(self) -> None:
        self.edit().setFocus()

    def text(self) -> str:
        return self.edit().text()

    def take(self, text: str) -> None:
        self.edit().take(text)
        self.focus()

    def step_alternative(self, by: int) -> None:
        glyph = self.edit().current_glyph()
        if glyph is not None and glyph.choices:
            following = self.strip.beside(self.edit().text()[glyph.start : glyph.end], by)
            if following is not None:
                self.take(following)

    def take_numbered(self, number: int) -> None:
        text = self.strip.numbered(number) if self.strip.isVisible() else None
        if text is not None:
            self.take(text)

    def take_as_read(self) -> None:
        """The value as the engine saw it, before knowledge put it right; once more: as it was put right."""
        field = self._field()
        if field is not None and field.read is not None and field.read.repair is not None:
            before, after = field.read.repair.read, field.read.value
            self.edit().replace_all(after if self.text() == before else before)
            self.focus()

    def line(self) -> Box | None:
        """Where the field in hand stands on the card."""
        field = self._field()
        return field.read.box if field is not None and field.read is not None else None

    def _boxes(self) -> tuple[Box, ...]:
        field = self._field()
        characters = field.read.characters if field is not None and field.read is not None else ()
        return tuple(character.box for character in characters if character.box is not None)

    def refresh(self) -> None:
        """The current character, or the picture, has changed."""
        glyph = self.edit().current_glyph()
        line = self.line()
        self.snippet.setVisible(line is not None)
        if line is not None:
            self.snippet.show_line(
                self._picture(line.side_index), line, glyph.box if glyph is not None else None, self._boxes()
            )
        current = self.edit().text()[glyph.start : glyph.end] if glyph is not None else ""
        has_choices = glyph is not None and len(glyph.choices) > 0
        self.strip.setVisible(has_choices)
        if glyph is not None and has_choices:
            self.strip.show_choices(glyph.choices, current)
        self._hint.show_field(self._field())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0, _GAP, 0, -_GAP)
        rounded(painter, rect, 8, t.surface, t.accent_line)
        painter.setClipRect(QRectF(0, rect.top(), 4, rect.height()))
        rounded(painter, QRectF(0, rect.top(), 20, rect.height()), 8, t.accent)

    # ---- inside

    def _make_inputs(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self._inputs: list[tuple[ValueEdit, InputFrame]] = []
        for index in range(_INPUTS):
            edit = ValueEdit(f"review.input.{index}")
            frame = InputFrame(edit)
            edit.glyph_moved.connect(self._glyph_moved)
            edit.edited.connect(self._typed)
            self._inputs.append((edit, frame))
            line.addWidget(frame, 1)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        return line

    def _make_error(self) -> QWidget:
        self._error = QWidget()
        line = QHBoxLayout(self._error)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._error_icon = IconLabel("circle-alert", 14, "red")
        self._error_words = label("", Role.CAPTION_STRONG, "red", wrap=True)
        self._error_words.setObjectName("review.error")
        line.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error_words, 1)
        self._error.hide()
        return self._error

    def _load(self, index: int, edit: ValueEdit, key: FieldKey) -> None:
        card = self._state.card
        if card is None:
            return
        field = self._state.field(key)
        doubtful = field is not None and field.doubtful
        now = (card.id, key, self._state.value(key), doubtful)
        before = self._loaded.get(index)
        self._loaded[index] = now
        if before == now:
            return
        same_place = before is not None and before[:2] == now[:2]
        if same_place and edit.text() == now[2] and not doubtful:
            edit.load(now[2], (), offers_forms=key[0] in _IN_MANY_FORMS)  # confirmed as it stands: the marks go
            return
        glyphs = doubtful_glyphs(field.read) if doubtful and field is not None and field.read is not None else ()
        edit.load(now[2], glyphs, offers_forms=key[0] in _IN_MANY_FORMS)
        edit.setAccessibleName(_spoken(self._state.label(key), field))

    def _current_index(self) -> int:
        cells = self._row.cells if self._row is not None else ()
        return cells.index(self._state.current) if self._state.current in cells else 0

    def _field(self) -> DraftField | None:
        return self._state.field(self._state.current) if self._state.current is not None else None

    def _is_wrong(self, index: int) -> bool:
        return self._state.issue is not None and index == self._current_index()

    def _show_title(self) -> None:
        key, field = self._state.current, self._field()
        if key is None:
            return
        doubtful = field is not None and field.doubtful
        count = len(self.edit().glyphs)
        words = self._state.label(key)
        if doubtful and self.edit().glyphs and self.edit().glyphs[0].choices:
            words = ngettext("{field} ・ {count}文字が不確か", "{field} ・ {count}文字が不確か", count).format(
                field=words, count=count
            )
        elif doubtful:
            words = _("{field} ・ 確かめてください").format(field=words)
        self._title.setText(words)
        doubts = self._state.doubts
        in_doubts = key in doubts and doubtful
        self._count.setVisible(in_doubts)
        if in_doubts:
            self._count.setText(_("疑い {number} / {total}").format(number=doubts.index(key) + 1, total=len(doubts)))

    def _show_error(self) -> None:
        issue = self._state.issue
        self._error.setVisible(issue is not None)
        if issue is not None:
            self._error_words.setText(issue_sentence(issue))
            self.edit().setAccessibleDescription(issue_sentence(issue))

    def _glyph_moved(self) -> None:
        if self._row is not None and self.sender() is self.edit():
            self.refresh()

    def _typed(self) -> None:
        self.refresh()
        if self._state.issue is None:
            self._error.hide()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for index, (edit, _frame) in enumerate(self._inputs):
            if now is edit and self._row is not None and index < len(self._row.cells):
                key = self._row.cells[index]
                if key != self._state.current:
                    self.chosen.emit(key)


def _spoken(named: str, field: DraftField | None) -> str:
    """姓 瀧澤、1文字目 瀧 が不確か、候補 3つ."""
    value = field.value if field is not None else ""
    words = f"{named} {value}".strip()
    if field is None or field.read is None or not field.doubtful:
        return words
    parts = [
        _("{number}文字目 {glyph} が不確か、候補 {count}つ").format(
            number=glyph.start + 1, glyph=value[glyph.start : glyph.end], count=len(glyph.choices)
        )
        for glyph in doubtful_glyphs(field.read)
        if glyph.choices
    ]
    return "、".join([words, *(parts or [_("不確か")])])
