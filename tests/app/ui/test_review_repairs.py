"""What knowledge put right is told, and taken back by one key; other forms of a character are offered at the caret."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.facts import form_groups
from app.ui.ime import NEW_CARD_GUARD_S
from app.ui.review.page import ReviewPage
from app.ui.review.value_edit import ValueEdit
from app.ui.window import MainWindow
from app.words.difference import difference
from app.words.facts import label_in
from sync.records import FactName
from tests.app.ui.conftest import Show
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.pressing import ALT, NONE, commit, press

ADDRESS = (FactName.ADDRESS, 0)
AS_READ, PUT_RIGHT = "長野県飯囲市常盤町2-9 汐凪ビル 3階", "長野県飯田市常盤町2-9 汐凪ビル 3階"
Opened = tuple[MainWindow, FakeStation, ReviewPage]


@pytest.fixture
def opened(show: Show) -> Opened:
    """A card with an address that was put right, and a second office."""
    window, station = show("review_repaired")
    page = window.page
    assert isinstance(page, ReviewPage)
    window.guard._now = lambda: time.monotonic() + NEW_CARD_GUARD_S  # the card has been looked at
    return window, station, page


def edit_of(page: ReviewPage) -> ValueEdit:
    return page._form.block.edit()


def words_of(page: ReviewPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_hint_says_what_was_read_what_was_made_of_it_and_why(opened: Opened) -> None:
    _window, _station, page = opened
    assert words_of(page, "review.evidence") == "読み取り：…野県飯囲市常盤… → 補正：…野県飯田市常盤…（郵便番号から）"


def test_the_character_that_was_put_right_is_in_hand_and_its_reading_is_a_choice(opened: Opened) -> None:
    _window, _station, page = opened
    assert edit_of(page).textCursor().selectedText() == "田"
    press(Qt.Key.Key_2, ALT)
    assert edit_of(page).text() == AS_READ


def test_one_key_takes_the_value_as_it_was_read_and_gives_it_back(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_0, ALT)
    assert edit_of(page).text() == AS_READ
    press(Qt.Key.Key_0, ALT)
    assert edit_of(page).text() == PUT_RIGHT


def test_the_value_as_read_is_kept_when_it_is_confirmed_and_the_hint_goes(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_0, ALT)
    press(Qt.Key.Key_Return)
    page._presenter.select(ADDRESS)
    field = page._presenter.state.field(ADDRESS)
    assert field is not None
    assert field.value == AS_READ
    hint = page.findChild(QWidget, "review.asRead")
    assert hint is not None
    assert not hint.isVisible()


def test_the_parts_of_an_address_stand_under_it(opened: Opened) -> None:
    _window, _station, page = opened
    assert words_of(page, "review.parts") == "長野県 ｜ 飯田市 ｜ 常盤町 ｜ 2-9 ｜ 汐凪ビル 3階"
    page._presenter.select((FactName.TEL, 0))
    assert words_of(page, "review.parts") == "内線 214"


def test_what_belongs_to_a_second_office_says_so(opened: Opened) -> None:
    _window, _station, page = opened
    card = page._presenter.state.card
    assert card is not None
    assert label_in(card.draft, (FactName.TEL, 0)) == "電話"
    assert label_in(card.draft, (FactName.TEL, 1)) == "電話（2つ目の拠点）"
    labels = [row.label for group in form_groups(card.draft) for row in group.rows]
    assert {"郵便番号 拠点2", "住所 拠点2", "電話 拠点2"} <= set(labels)
    page._presenter.select((FactName.FAX, 1))
    assert words_of(page, "review.block.title").startswith("FAX（2つ目の拠点）")


@pytest.mark.parametrize(("typed", "other"), [("高", "髙"), ("山崎", "山﨑")])
def test_the_other_form_of_a_character_is_offered_behind_the_caret_and_taken_by_key(
    opened: Opened, typed: str, other: str
) -> None:
    _window, _station, page = opened
    page._presenter.select((FactName.GIVEN_NAME, 0))
    edit_of(page).selectAll()
    commit(typed)
    assert page._form.block.strip.isVisible()
    press(Qt.Key.Key_2, ALT)
    assert edit_of(page).text() == other
    press(Qt.Key.Key_1, ALT)
    assert edit_of(page).text() == typed
    press(Qt.Key.Key_Down)
    assert edit_of(page).text() == other


def test_the_caret_may_be_moved_to_any_character_that_has_other_forms(opened: Opened) -> None:
    _window, _station, page = opened
    page._presenter.select((FactName.GIVEN_NAME, 0))
    edit_of(page).selectAll()
    commit("澤子")
    edit_of(page).moveCursor(QTextCursor.MoveOperation.End)
    assert not page._form.block.strip.isVisible()
    press(Qt.Key.Key_Left, NONE)
    assert page._form.block.strip.isVisible()
    press(Qt.Key.Key_2, ALT)
    assert edit_of(page).text() == "沢子"


def test_in_an_address_no_other_forms_are_offered(opened: Opened) -> None:
    _window, _station, page = opened
    edit_of(page).selectAll()
    commit("国立市東")
    edit_of(page).moveCursor(QTextCursor.MoveOperation.Start)
    assert not page._form.block.strip.isVisible()


def test_long_values_are_told_by_where_they_differ() -> None:
    assert difference("高橋", "髙橋") == ("高橋", "髙橋")
    assert difference("株式会社汐凪精機製作所第一営業部東京支店", "株式会社汐凪精機製作所第二営業部東京支店") == (
        "…作所第一営業部…",
        "…作所第二営業部…",
    )
