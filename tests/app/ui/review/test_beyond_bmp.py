"""Values with characters that Qt counts twice (𠮷, U+20BB7): marks, selections and edits stay on their characters."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor

from app.domain.draft import Alternative, Draft, DraftField, ReadCharacter, ReadValue
from app.ui.ime import NEW_CARD_GUARD_S
from app.ui.review.page import ReviewPage
from app.ui.review.row import ValueCell
from app.ui.review.value_edit import ValueEdit
from app.ui.theme import Theme, tokens
from sync.records import FactName
from tests.app.ui.conftest import Show
from tests.app.ui.pressing import ALT, CTRL, SHIFT, commit, compose, press
from tests.app.ui.scenes import settle

VALUE = "𠮷野 太郎"
Open = Callable[[str], ReviewPage]


def company(value: str, doubts: str) -> DraftField:
    """The characters in doubts were hard to read, and may be 大."""
    characters = tuple(
        ReadCharacter(each, 0.6 if each in doubts else 0.99, alternatives=(Alternative("大", 0.3),)) for each in value
    )
    return DraftField(FactName.COMPANY, 0, ReadValue(value, value, 0.6, sure=False, characters=characters))


@pytest.fixture
def open_with(show: Show) -> Open:
    """A card in hand whose one value is 𠮷野 太郎 with those characters in doubt."""

    def opened(doubts: str) -> ReviewPage:
        window, station = show("review_repaired")
        page = window.page
        assert isinstance(page, ReviewPage)
        window.guard._now = lambda: time.monotonic() + NEW_CARD_GUARD_S  # the card has been looked at
        card = page._presenter.state.card
        assert card is not None
        station.put(replace(card, draft=Draft((company(VALUE, doubts),))))
        settle(window, station)
        page._presenter.select((FactName.COMPANY, 0))
        return page

    return opened


def edit_of(page: ReviewPage) -> ValueEdit:
    return page._form.block.edit()


def doubtful_in(edit: ValueEdit) -> list[str]:
    """The texts of the stretches, which must be where the marks on the screen are."""
    stretches = [edit.text()[glyph.start : glyph.end] for glyph in edit.glyphs]
    assert [selection.cursor.selectedText() for selection in edit.extraSelections()] == stretches
    return stretches


def put_in_front(edit: ValueEdit, text: str) -> None:
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    commit(text)


def test_just_the_doubtful_character_is_selected_and_typing_replaces_it(open_with: Open) -> None:
    edit = edit_of(open_with("太"))
    assert edit.textCursor().selectedText() == "太"
    assert doubtful_in(edit) == ["太"]
    commit("犬")
    assert edit.text() == "𠮷野 犬郎"


def test_a_selected_doubt_stays_red(open_with: Open) -> None:
    edit = edit_of(open_with("太"))
    assert edit.palette().highlightedText().color() == QColor(tokens().red)


def test_an_alternative_is_taken_by_its_key_and_may_be_changed_again(open_with: Open) -> None:
    edit = edit_of(open_with("太"))
    press(Qt.Key.Key_2, ALT)
    assert (edit.text(), edit.textCursor().selectedText()) == ("𠮷野 大郎", "大")
    press(Qt.Key.Key_1, ALT)
    assert (edit.text(), doubtful_in(edit)) == (VALUE, ["太"])


@pytest.mark.parametrize("typed", ["東", "𠮷", "𣘺東"])
def test_the_mark_follows_its_character_through_an_edit_before_it(open_with: Open, typed: str) -> None:
    edit = edit_of(open_with("太"))
    put_in_front(edit, typed)
    assert edit.text() == typed + VALUE
    assert doubtful_in(edit) == ["太"]
    press(Qt.Key.Key_Z, CTRL)
    assert doubtful_in(edit) == ["太"]


def test_composing_beside_a_doubt_leaves_it_and_composing_over_it_does_not(open_with: Open) -> None:
    edit = edit_of(open_with("𠮷太"))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    compose("いち")
    assert doubtful_in(edit) == ["𠮷", "太"]
    commit("一")
    assert (edit.text(), doubtful_in(edit)) == (VALUE + "一", ["𠮷", "太"])
    edit.go_to_glyph(1)
    compose("いぬ")
    commit("犬")
    assert (edit.text(), doubtful_in(edit)) == ("𠮷野 犬郎一", ["𠮷"])


def test_the_mark_stays_when_the_character_before_it_goes(open_with: Open) -> None:
    edit = edit_of(open_with("太"))
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    press(Qt.Key.Key_Delete)
    assert (edit.text(), doubtful_in(edit)) == ("野 太郎", ["太"])


def test_a_doubtful_character_that_is_typed_over_is_doubtful_no_more(open_with: Open) -> None:
    edit = edit_of(open_with("𠮷太"))
    commit("吉")
    assert (edit.text(), doubtful_in(edit)) == ("吉野 太郎", ["太"])


def test_the_common_form_is_offered_for_the_rare_one_and_back(open_with: Open) -> None:
    page = open_with("𠮷太")
    edit = edit_of(page)
    glyph = edit.current_glyph()
    assert glyph is not None
    assert "吉" in [choice.text for choice in glyph.choices]
    page._form.block.take("吉")
    assert (edit.text(), doubtful_in(edit)) == ("吉野 太郎", ["吉", "太"])
    page._form.block.take("𠮷")
    assert (edit.text(), doubtful_in(edit)) == (VALUE, ["𠮷", "太"])


def test_forms_are_offered_at_the_caret_behind_a_rare_character(open_with: Open) -> None:
    page = open_with("野")
    edit = edit_of(page)
    edit.selectAll()
    commit("𠮷高")
    press(Qt.Key.Key_2, ALT)
    assert edit.text() == "𠮷髙"
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_2, ALT)
    assert edit.text() == "吉髙"


def test_a_caret_beside_a_doubt_takes_it_in_hand(open_with: Open) -> None:
    edit = edit_of(open_with("𠮷郎"))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    glyph = edit.current_glyph()
    assert glyph is not None
    assert edit.text()[glyph.start : glyph.end] == "郎"
    press(Qt.Key.Key_Left, SHIFT)
    assert edit.palette().highlightedText().color() == QColor(tokens().red)


def test_a_row_out_of_hand_paints_the_doubt_at_its_own_character(theme: Theme) -> None:
    assert theme is not None
    assert reds("野太", "太") == pytest.approx(reds("𠮷太", "太"), abs=1)


def reds(value: str, doubt: str) -> tuple[int, int]:
    """The first and the last column with the red of a doubt in them. All the characters are of the same width."""
    cell = ValueCell((FactName.COMPANY, 0))
    cell.show_field(company(value, doubt))
    cell.resize(200, cell.heightForWidth(200))
    image = cell.grab().toImage()
    red = QColor(tokens().red)
    # The frame of the cell is red, too, and lies in its outermost columns and rows.
    columns = [
        x
        for x in range(4, image.width() - 4)
        if any(image.pixelColor(x, y) == red for y in range(4, image.height() - 4))
    ]
    return columns[0], columns[-1]
