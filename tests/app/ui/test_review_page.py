from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.domain.states import CardState
from app.ui.commands import Mode
from app.ui.ime import NEW_CARD_GUARD_S
from app.ui.review.page import ReviewPage
from app.ui.review.row import RowView
from app.ui.review.value_edit import ValueEdit
from app.ui.widgets.button import Button
from app.ui.window import MainWindow
from resources.texts import use_language
from sync.records import FactName, LeadChoice
from tests.app.ui.conftest import Show
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.pressing import ALT, CTRL, NONE, SHIFT, commit, compose, focused, press
from tests.app.ui.scenes import settle

FAMILY, TEL, EMAIL = (FactName.FAMILY_NAME, 0), (FactName.TEL, 0), (FactName.EMAIL, 0)
Opened = tuple[MainWindow, FakeStation, ReviewPage]


@pytest.fixture
def opened(show: Show) -> Opened:
    """Twelve cards to review; the first has three doubts, the first of them in the family name 五十嵐."""
    window, station = show("review_full")
    page = window.page
    assert isinstance(page, ReviewPage)
    window.guard._now = lambda: time.monotonic() + NEW_CARD_GUARD_S  # the first card has been looked at
    return window, station, page


def edit_of(page: ReviewPage) -> ValueEdit:
    return page._form.block.edit()


def current(page: ReviewPage) -> object:
    return page._presenter.state.current


def test_the_doubtful_character_is_selected_so_that_typing_replaces_just_it(opened: Opened) -> None:
    _window, _station, page = opened
    assert focused() is edit_of(page)
    assert edit_of(page).textCursor().selectedText() == "嵐"
    commit("風")
    assert edit_of(page).text() == "五十風"


def test_enter_goes_to_the_next_doubt(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_Return)
    assert current(page) == TEL
    assert focused() is edit_of(page)


def test_enter_after_the_last_doubt_confirms_and_shows_the_next_card(opened: Opened) -> None:
    window, station, page = opened
    first = page._presenter.state.card
    assert first is not None
    for _doubt in range(3):
        press(Qt.Key.Key_Return)
    settle(window, station)
    assert station.card(first.id).result().state is CardState.WAITING
    assert page._presenter.state.card is not None
    assert page._presenter.state.card.number == 2
    line = page.findChild(QLabel, "review.previous")
    assert line is not None
    assert line.text() == "前の名刺「株式会社汐凪精機 五十嵐 健太郎」を確定しました"


def test_control_enter_confirms_at_once(opened: Opened) -> None:
    window, station, page = opened
    first = page._presenter.state.card
    assert first is not None
    press(Qt.Key.Key_Return, CTRL)
    settle(window, station)
    assert station.card(first.id).result().state is CardState.WAITING


def test_the_enter_held_down_does_not_confirm_the_next_card_unseen(opened: Opened) -> None:
    window, station, _page = opened
    press(Qt.Key.Key_Return, CTRL, release=False)
    for _repeat in range(10):
        press(Qt.Key.Key_Return, CTRL, repeated=True, release=False)
    settle(window, station)
    assert len(station.deliveries().result()) == 1


def test_enter_right_after_a_new_card_is_ignored(opened: Opened, qtbot: QtBot) -> None:
    window, station, page = opened
    still = time.monotonic() + 60
    window.guard._now = lambda: still  # however slow the machine is, no time passes
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page._presenter.state.card is not None and page._presenter.state.card.number == 2)
    press(Qt.Key.Key_Return, CTRL)
    assert len(station.deliveries().result()) == 1


def test_nothing_fires_while_the_input_method_composes(opened: Opened) -> None:
    _window, station, page = opened
    compose("たきざわ")
    for key, modifiers in ((Qt.Key.Key_Return, NONE), (Qt.Key.Key_Return, CTRL), (Qt.Key.Key_F5, NONE)):
        press(key, modifiers)
    press(Qt.Key.Key_Tab)
    assert current(page) == FAMILY
    assert station.deliveries().result() == ()
    assert all(card.state is not CardState.ON_HOLD for card in station.cards().result())


def test_the_enter_that_commits_confirms_nothing(opened: Opened) -> None:
    _window, _station, page = opened
    compose("たき")
    commit("滝")
    press(Qt.Key.Key_Return)
    assert current(page) == FAMILY
    assert edit_of(page).text() == "五十滝"


def test_an_enter_pressed_before_the_commit_stays_dead_until_released(opened: Opened) -> None:
    _window, _station, page = opened
    compose("たき")
    press(Qt.Key.Key_Return, release=False)
    commit("滝")
    press(Qt.Key.Key_Return, repeated=True)
    assert current(page) == FAMILY


def test_a_second_line_can_be_neither_typed_nor_pasted(opened: Opened) -> None:
    _window, _station, page = opened
    commit("a\nb")
    assert edit_of(page).document().blockCount() == 1
    assert edit_of(page).text() == "五十a b"


def test_the_arrow_and_the_number_take_an_alternative(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_Down)
    assert edit_of(page).text() == "五十澤"
    press(Qt.Key.Key_3, ALT)
    assert edit_of(page).text() == "五十濹"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert edit_of(page).text() == "五十嵐"


def test_a_doubtful_character_is_red_until_it_is_replaced(opened: Opened) -> None:
    _window, _station, page = opened
    assert len(edit_of(page).extraSelections()) == 1
    commit("風")
    assert edit_of(page).extraSelections() == []


def test_tab_moves_on_without_confirming(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_Tab)
    assert current(page) == (FactName.GIVEN_NAME, 0)
    assert FAMILY in page._presenter.state.open_doubts
    press(Qt.Key.Key_Backtab, SHIFT)
    assert current(page) == FAMILY


def test_typing_survives_the_station_telling_about_the_card(opened: Opened) -> None:
    window, station, page = opened
    commit("風")
    card = page._presenter.state.card
    assert card is not None
    station.put(station.card(card.id).result())
    settle(window, station)
    assert edit_of(page).text() == "五十風"


def test_undo_takes_typing_back_first_then_what_was_confirmed(opened: Opened) -> None:
    window, station, page = opened
    press(Qt.Key.Key_Return)
    edit_of(page).go_to_glyph(0)
    commit("8")
    press(Qt.Key.Key_Z, CTRL)
    assert edit_of(page).text() == "0265-10-7547"
    press(Qt.Key.Key_Z, CTRL)
    settle(window, station)
    assert current(page) == FAMILY


def test_escape_restores_the_value_as_read(opened: Opened) -> None:
    _window, _station, page = opened
    commit("風")
    press(Qt.Key.Key_Escape)
    assert edit_of(page).text() == "五十嵐"


def test_f5_holds_the_card(opened: Opened) -> None:
    window, station, page = opened
    first = page._presenter.state.card
    assert first is not None
    press(Qt.Key.Key_F5)
    settle(window, station)
    assert station.card(first.id).result().state is CardState.ON_HOLD


def test_f12_discards_with_a_reason_and_the_safe_button_is_the_default(opened: Opened) -> None:
    window, station, page = opened
    first = page._presenter.state.card
    assert first is not None
    press(Qt.Key.Key_F12)
    sheet = page.findChild(QDialog, "discard")
    assert sheet is not None
    keep = sheet.findChild(Button, "discard.keep")
    assert keep is not None
    assert keep.isDefault()
    sheet.accept()
    settle(window, station)
    assert station.card(first.id).result().state is CardState.DISCARDED


def test_f3_shows_the_other_side(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_F3)
    assert page._pane.side == 1


def test_f4_goes_to_name_matching_and_a_digit_chooses_there(opened: Opened) -> None:
    window, station, page = opened
    card = page._presenter.state.card
    assert card is not None
    press(Qt.Key.Key_F4)
    assert page.modes() == (Mode.MATCHING,)
    press(Qt.Key.Key_3, NONE, "3")
    press(Qt.Key.Key_Return)
    settle(window, station)
    assert station.card(card.id).result().lead.choice is LeadChoice.DIFFERENT_PERSON
    assert focused() is edit_of(page)


def test_digits_are_text_while_a_field_has_the_focus(opened: Opened) -> None:
    _window, _station, page = opened
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_3, NONE, "3")
    assert "3" in edit_of(page).text()


def test_an_invalid_address_is_explained_under_the_field(opened: Opened) -> None:
    _window, _station, page = opened
    page._presenter.select(EMAIL)
    edit_of(page).setPlainText("igarashi_k@shionagi-seiki")
    press(Qt.Key.Key_Return)
    error = page.findChild(QLabel, "review.error")
    assert error is not None
    assert error.isVisible()
    assert "@" in error.text()
    assert current(page) == EMAIL


def test_a_doubtful_field_says_so_to_a_screen_reader(opened: Opened) -> None:
    _window, _station, page = opened
    assert edit_of(page).accessibleName() == "姓 五十嵐、3文字目 嵐 が不確か、候補 3つ"


def test_zoom_grows_and_fits_again(opened: Opened) -> None:
    _window, _station, page = opened
    before = page._pane.view.transform().m11()
    press(Qt.Key.Key_Plus, CTRL)
    assert page._pane.view.transform().m11() > before
    press(Qt.Key.Key_0, CTRL)
    assert page._pane.view.transform().m11() == pytest.approx(before)


def test_the_panes_are_reached_although_tab_belongs_to_the_fields(opened: Opened) -> None:
    _window, _station, page = opened
    seen = set()
    for _pane in range(5):
        press(Qt.Key.Key_Tab, CTRL)
        seen.add(focused())
    assert len(seen) == 5
    assert any(page._header.isAncestorOf(widget) for widget in seen)


def test_no_label_of_a_second_office_is_cut_in_english(show: Show) -> None:
    use_language("en")
    window, _station = show("review_repaired")
    labels = [row._label for row in window.findChildren(RowView) if not row.isHidden()]
    assert "Postal code, site 2" in [label.text() for label in labels]
    assert [label.text() for label in labels if label._cut() != label.text()] == []
