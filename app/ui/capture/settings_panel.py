"""束の設定: the header of the batch. It stays editable while cards come in; a change holds for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.batch import BatchHeader, Priority, Sides
from app.ui.keys import own_keys
from app.ui.widgets.segments import Segments
from app.ui.widgets.tags import TagField
from app.ui.widgets.text import Role, label
from app.usecases.answers import Operator
from resources.texts import _, current_language
from sync.records import Owner, Scope, UserId
from sync.records.bounds import LONGEST_LINE, LONGEST_PROSE

_SETTLE_MS = 400  # a header is written when the typing rests
_SCOPES = (Scope.EVERYBODY, Scope.GROUP, Scope.OWNER)
_SIDES = (Sides.BOTH, Sides.ONE)
_PRIORITIES = (Priority.NORMAL, Priority.URGENT)
_NO_DATE = QDate(2000, 1, 1)  # shown as "the day of registration"
_INPUT_HEIGHT = 32
_LABEL_WIDTH = 96


class SettingsPanel(QWidget):
    """changed carries the header as it stands."""

    changed = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("batchSettings")
        self._header = BatchHeader()
        self._operator: Operator | None = None
        self._showing = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(_("束の設定"), Role.SECTION))
        head.addStretch(1)
        head.addWidget(label(_("すべての名刺に入ります"), Role.CAPTION, "text2"))
        column.addLayout(head)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(1, 1)
        column.addLayout(self._form)
        column.addStretch(1)
        self._make_fields(today)

    def show_header(self, header: BatchHeader) -> None:
        """Show it, unless the operator is changing it right now."""
        if header == self._header or self._settle.isActive():
            return
        self._header = header
        self._showing = True
        self._owner.setEditText(self._owner_words(header.owner))
        day = header.exchanged_on
        self._day.setDate(QDate(day.year, day.month, day.day) if day is not None else _NO_DATE)
        self._tags.show_tags(header.tags)
        self._source.setEditText(header.lead_source)
        self._detail.setText(header.lead_source_detail)
        self._detail.setCursorPosition(0)
        self._scope.choose(_SCOPES.index(header.scope))
        self._sides.choose(_SIDES.index(header.sides))
        self._priority.choose(_PRIORITIES.index(header.priority))
        if self._note.toPlainText() != header.note:
            self._note.setPlainText(header.note)
        self._showing = False

    def show_operator(self, operator: Operator) -> None:
        """A signed-in operator can be chosen as the owner."""
        self._operator = operator
        words = self._owner.currentText()
        self._showing = True
        self._owner.clear()
        self._owner.addItem("")
        if operator.signed_in:
            self._owner.addItem(operator.display_name)
        self._owner.setEditText(words)
        self._showing = False

    def take(self) -> None:
        """Tell the header as it stands now."""
        self._settle.stop()
        if self._showing:
            return
        header = replace(
            self._header,
            owner=self._chosen_owner(),
            exchanged_on=self._chosen_day(),
            tags=self._tags.tags(),
            lead_source=self._source.currentText().strip(),
            lead_source_detail=self._detail.text().strip(),
            scope=_SCOPES[self._scope.current()],
            sides=_SIDES[self._sides.current()],
            priority=_PRIORITIES[self._priority.current()],
            note=self._note.toPlainText().strip(),
        )
        if header != self._header:
            self._header = header
            self.changed.emit(header)

    # ---- inside

    def _make_fields(self, today: date) -> None:
        self._owner = _combo("owner", _("確認した人"))
        self._owner.editTextChanged.connect(self._later)
        self._add(_("名刺所有者"), self._owner)
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setLocale(QLocale("en_GB" if current_language() == "en" else "ja_JP"))
        self._day.setDisplayFormat("ddd d MMM yyyy" if current_language() == "en" else "yyyy年M月d日（ddd）")
        self._day.setMinimumDate(_NO_DATE)
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setSpecialValueText(_("登録した日"))
        self._day.setDate(_NO_DATE)
        self._day.dateChanged.connect(self._at_once)
        self._add(_("名刺交換日"), self._day)
        self._tags = TagField()
        self._tags.changed.connect(self._at_once)
        self._add(_("タグ"), self._tags)
        self._source = _combo("leadSource", _("なし"))
        self._source.addItems(["", _("展示会"), _("訪問"), _("来社"), _("紹介"), _("セミナー"), _("ウェブ")])
        self._source.editTextChanged.connect(self._later)
        self._add(_("リードソース"), self._source)
        self._detail = QLineEdit()
        self._detail.setMinimumHeight(_INPUT_HEIGHT)
        self._detail.setMaxLength(LONGEST_LINE)
        self._detail.textEdited.connect(self._later)
        self._add(_("詳細"), self._detail, _("リードソースの詳細"))
        self._scope = Segments((_("全体"), _("グループ"), _("本人のみ")), _("公開範囲"), stretch=True)
        self._scope.chosen.connect(self._at_once)
        self._add(_("公開範囲"), self._scope)
        self._sides = Segments((_("両面"), _("片面")), _("読み取る面"), stretch=True)
        self._sides.chosen.connect(self._at_once)
        self._add(_("読み取る面"), self._sides)
        self._priority = Segments((_("ふつう"), _("急ぎ")), _("優先度"), stretch=True)
        self._priority.chosen.connect(self._at_once)
        self._add(_("優先度"), self._priority)
        self._note = QPlainTextEdit()
        self._note.setFixedHeight(60)
        self._note.setTabChangesFocus(True)
        own_keys(self._note, "Return", "Enter")
        self._note.textChanged.connect(self._cut_note)
        self._note.textChanged.connect(self._later)
        self._add(_("メモ"), self._note)
        for index, widget in enumerate((self._owner, self._day, self._source, self._detail, self._note)):
            widget.setObjectName(f"batchSettings.{('owner', 'day', 'leadSource', 'detail', 'note')[index]}")

    def _add(self, words: str, widget: QWidget, name: str = "") -> None:
        row = self._form.rowCount()
        # Some of these words are also heads of the command line's help, which begin small in English.
        caption = label(words[:1].upper() + words[1:], Role.BODY, "text2", wrap=True)
        caption.setFixedWidth(_LABEL_WIDTH)
        caption.setBuddy(widget)
        caption.setContentsMargins(0, 6, 0, 0)
        self._form.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._form.addWidget(widget, row, 1)
        widget.setAccessibleName(name or words)
        if not isinstance(widget, (Segments, QPlainTextEdit)):
            widget.setMinimumHeight(_INPUT_HEIGHT)

    def _at_once(self, *_values: object) -> None:
        if not self._showing:
            self.take()

    def _later(self, *_values: object) -> None:
        if not self._showing:
            self._settle.start()

    def _cut_note(self) -> None:
        """As a line edit does with what is too long for it; Qt has no such property for paragraphs."""
        note = self._note.toPlainText()
        if len(note) > LONGEST_PROSE:
            self._note.setPlainText(note[:LONGEST_PROSE])
            self._note.moveCursor(QTextCursor.MoveOperation.End)

    def _chosen_day(self) -> date | None:
        day = self._day.date()
        return None if day == _NO_DATE else date(day.year(), day.month(), day.day())

    def _chosen_owner(self) -> Owner:
        words = self._owner.currentText().strip()
        operator = self._operator
        if operator is not None and operator.signed_in and words == operator.display_name:
            return Owner(user_id=UserId(operator.id))
        if words == self._owner_words(self._header.owner):
            return self._header.owner
        return Owner(name=words)

    def _owner_words(self, owner: Owner) -> str:
        operator = self._operator
        if owner.user_id is not None and operator is not None and owner.user_id == UserId(operator.id):
            return operator.display_name
        return owner.name


def _combo(name: str, placeholder: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setCompleter(None)  # type: ignore[arg-type]
    edit = combo.lineEdit()
    if edit is not None:
        edit.setPlaceholderText(placeholder)
        edit.setMaxLength(LONGEST_LINE)
        edit.setProperty("bare", "true")
    return combo
