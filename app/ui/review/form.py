"""The fields of the card in their logical order; the row in hand is unfolded where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from app.ui.facts import FormGroup, FormRow
from app.ui.review.block import CurrentBlock, Picture
from app.ui.review.row import RowView, group_title
from app.ui.review.state import ReviewState
from app.ui.widgets.button import Button, Look
from app.words.facts import fact_label
from resources.texts import _
from sync.records import FactName

_ADDABLE = (
    FactName.TEL,
    FactName.MOBILE,
    FactName.EMAIL,
    FactName.URL,
    FactName.SNS,
    FactName.TITLE,
    FactName.POSTAL_CODE,
    FactName.ADDRESS,
    FactName.NAME_EN,
    FactName.COMPANY_EN,
    FactName.DEPARTMENT_EN,
    FactName.TITLE_EN,
    FactName.ADDRESS_EN,
)


class Form(QScrollArea):
    """chosen carries a field that was clicked; wanted a kind of field to add."""

    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.form")
        self.setAccessibleName(_("名刺の項目"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("ground", "none")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 2, 16, 16)
        self._column.setSpacing(0)
        self.block = CurrentBlock()
        self.block.chosen.connect(self.chosen)
        self._rows: list[RowView] = []
        self._titles: list[QWidget] = []
        self._made_rows: dict[FormRow, RowView] = {}
        self._made_titles: dict[str, QWidget] = {}
        self._shown: tuple[FormGroup, ...] = ()
        self._add = self._make_add()
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._column.addWidget(self.block)
        self.setWidget(inside)

    def show_state(self, state: ReviewState, picture: Picture) -> None:
        if state.groups != self._shown:
            self._rebuild(state.groups)
        for row in self._rows:
            row.show_fields({key: state.field(key) for key in row.row.cells})
            self._show_snippet(row, state, picture)
        current = next((row for row in self._rows if state.current in row.row.cells), None)
        for row in self._rows:
            row.setVisible(row is not current)
        self.block.setVisible(current is not None)
        if current is not None:
            place = self._column.indexOf(current)
            if self._column.indexOf(self.block) != place + 1:
                self._column.removeWidget(self.block)
                self._column.insertWidget(self._column.indexOf(current) + 1, self.block)
            self.block.show_state(state, current.row, picture)
            QTimer.singleShot(0, self.block, self._into_the_middle)

    def _into_the_middle(self) -> None:
        """The block stays in the middle third, so that the eyes need not look for it."""
        height = self.viewport().height()
        top = self.block.y() - self.verticalScrollBar().value()
        if top < height / 8 or top + self.block.height() > height * 7 / 8:
            self.verticalScrollBar().setValue(self.block.y() - (height - self.block.height()) // 2)

    def _rebuild(self, groups: tuple[FormGroup, ...]) -> None:
        """Lay the rows out anew. Rows are made once and used for every card: the next one has to be there at once."""
        for widget in (*self._rows, *self._titles, self.block):
            self._column.removeWidget(widget)
        before = {*self._rows, *self._titles}
        self._rows, self._titles, self._shown = [], [], groups
        for group in groups:
            self._titles.append(self._title(group.title))
            self._column.insertWidget(len(self._titles) + len(self._rows) - 1, self._titles[-1])
            for row in group.rows:
                self._rows.append(self._row(row))
                self._column.insertWidget(len(self._titles) + len(self._rows) - 1, self._rows[-1])
        width = max((row.label_width for row in self._rows), default=0)  # one for all: values stand in a column
        for row_view in self._rows:
            row_view.set_label_width(width)
        for widget in before.difference(self._rows, self._titles):
            widget.hide()
        for title in self._titles:
            title.show()

    def _title(self, words: str) -> QWidget:
        if words not in self._made_titles:
            self._made_titles[words] = group_title(words)
        return self._made_titles[words]

    def _row(self, row: FormRow) -> RowView:
        if row not in self._made_rows:
            self._made_rows[row] = RowView(row)
            self._made_rows[row].chosen.connect(self.chosen)
        return self._made_rows[row]

    def _show_snippet(self, row: RowView, state: ReviewState, picture: Picture) -> None:
        for key in row.row.cells:
            field = state.field(key)
            if field is not None and field.doubtful and field.read is not None and field.read.box is not None:
                boxes = tuple(c.box for c in field.read.characters if c.box is not None)
                row.snippet.show_line(picture(field.read.box.side_index), field.read.box, glyphs=boxes)
                return

    def _make_add(self) -> Button:
        button = Button(_("項目を加える"), icon="plus", look=Look.QUIET, height=30)
        button.setObjectName("review.addField")
        menu = QMenu(button)
        for name in _ADDABLE:
            menu.addAction(fact_label(name)).triggered.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
