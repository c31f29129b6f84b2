from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import OperatorId
from app.ui.leads.fact_table import FactRow
from app.ui.leads.page import LeadsPage
from app.ui.leads.rows import ROW_ROLE
from app.ui.window import MainWindow
from app.usecases.answers import LeadPage, Operator, StoreState
from app.usecases.events import OperatorChanged
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.leads.people import add_lead, add_leads


@pytest.fixture(autouse=True)
def signed_in(station: FakeStation) -> None:
    """Seven leads, and 小川 健太 is here."""
    add_leads(station, 7)
    station.signed_in_as("小川 健太")


def _names(page: LeadsPage) -> list[str]:
    model = page._pane.list.model()
    return [model.index(row, 0).data(ROW_ROLE).person_name for row in range(model.rowCount())]


def _text(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text()


def _wait_for_detail(qtbot: QtBot, page: LeadsPage, name: str) -> None:
    qtbot.waitUntil(lambda: page._view.shown is not None and page._view.shown.person_name == name)


def _type(qtbot: QtBot, page: LeadsPage, words: str) -> None:
    page._pane.search.field.insert(words)


def test_all_leads_are_listed_and_the_first_is_read(qtbot: QtBot, page: LeadsPage) -> None:
    qtbot.waitUntil(lambda: len(_names(page)) == 7)
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    assert page._pane.search.field.hasFocus()


def test_typing_finds_without_enter(qtbot: QtBot, page: LeadsPage) -> None:
    _type(qtbot, page, "みなと")
    qtbot.waitUntil(lambda: _names(page) == ["髙橋 誠"])
    assert _text(page, "leads.count").startswith("1件")


def test_nothing_is_looked_for_while_the_input_method_composes(qtbot: QtBot, page: LeadsPage) -> None:
    qtbot.waitUntil(lambda: len(_names(page)) == 7)
    field = page._pane.search.field
    QApplication.sendEvent(field, QInputMethodEvent("みなと", []))
    assert not page._pane.search._later.isActive()
    committed = QInputMethodEvent()
    committed.setCommitString("みなと")
    QApplication.sendEvent(field, committed)
    qtbot.waitUntil(lambda: _names(page) == ["髙橋 誠"])


def test_down_enters_the_list_enter_the_detail_and_alt_left_goes_back(
    qtbot: QtBot, window: MainWindow, page: LeadsPage
) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    qtbot.keyClick(page._pane.search.field, Qt.Key.Key_Down)
    assert page._pane.list.hasFocus()
    qtbot.keyClick(page._pane.list, Qt.Key.Key_Down)
    _wait_for_detail(qtbot, page, "五十嵐 大輔")
    qtbot.keyClick(page._pane.list, Qt.Key.Key_Return)
    assert isinstance(window.focusWidget(), FactRow)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page._pane.list.hasFocus()
    qtbot.keyClick(page._pane.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page._pane.search.field.hasFocus()


def test_up_from_the_first_lead_returns_to_the_search_field(qtbot: QtBot, page: LeadsPage) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    qtbot.keyClick(page._pane.search.field, Qt.Key.Key_Down)
    qtbot.keyClick(page._pane.list, Qt.Key.Key_Up)
    assert page._pane.search.field.hasFocus()


def test_ctrl_f_goes_to_the_search_field_from_the_detail(qtbot: QtBot, window: MainWindow, page: LeadsPage) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    page._view.focus_facts()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page._pane.search.field.hasFocus()


def test_ctrl_c_copies_the_fact_in_focus(qtbot: QtBot, window: MainWindow, page: LeadsPage) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    page._view.focus_facts()
    for _step in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "takizawa_m@hokusei-holdings.example"


def test_every_fact_is_spoken_with_its_source(qtbot: QtBot, page: LeadsPage) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    row = page.findChild(FactRow, "leads.fact.email")
    assert row is not None
    assert row.accessibleName() == "メール takizawa_m@hokusei-holdings.example"
    assert row.accessibleDescription() == "2026/11/20 小川 健太"


def test_nothing_found_says_what_helps(qtbot: QtBot, page: LeadsPage) -> None:
    _type(qtbot, page, "だれもいない")
    qtbot.waitUntil(page._pane._nothing.isVisible)
    assert "空白で区切って" in page._pane._nothing.text.text()
    assert page._view.isHidden() or page._detail_places.currentWidget() is not page._view


def test_leads_of_colleagues_are_one_press_away(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, station: FakeStation, page: LeadsPage
) -> None:
    real = station._find_leads
    monkeypatch.setattr(
        station,
        "_find_leads",
        lambda query, limit, owned: LeadPage((), 0, more=False) if owned else real(query, limit, owned=False),
    )
    _type(qtbot, page, "北星")
    button = page.findChild(QPushButton, "leads.everybody")
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "すべてのリードから探す（5件）"
    button.click()
    qtbot.waitUntil(lambda: len(_names(page)) == 5)


def test_what_was_fetched_stays_with_its_time_while_the_store_is_away(
    qtbot: QtBot, station: FakeStation, page: LeadsPage
) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    station.now += timedelta(days=1)
    station.set_store(StoreState.UNREACHABLE)
    qtbot.waitUntil(page._notice.isVisible)
    assert "11/20 13:40" in _text(page, "leads.notice.text")
    assert len(_names(page)) == 7
    station.set_store(StoreState.CONNECTED)
    qtbot.waitUntil(lambda: not page._notice.isVisible())


def test_a_lead_not_fetched_before_is_not_shown_as_another_one(
    qtbot: QtBot, station: FakeStation, page: LeadsPage
) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    station.set_store(StoreState.UNREACHABLE)
    page._pane.list.step(1)
    qtbot.waitUntil(page._lost.isVisible)
    page._pane.list.step(-1)
    qtbot.waitUntil(page._view.isVisible)
    _wait_for_detail(qtbot, page, "瀧澤 真理子")


def test_pictures_that_may_not_be_seen_say_so(qtbot: QtBot, station: FakeStation, page: LeadsPage) -> None:
    add_lead(station, 100, hidden=True)
    page.entered()
    qtbot.waitUntil(lambda: len(_names(page)) == 8)
    qtbot.waitUntil(
        lambda: any(child.accessibleName() == "画像は公開されていません" for child in page._view.findChildren(QWidget))
    )


def test_a_picture_opens_large_and_escape_closes_it(qtbot: QtBot, window: MainWindow, page: LeadsPage) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    picture = page.findChild(QWidget, "leads.card")
    assert picture is not None
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    sheet = page.findChild(QDialog, "leads.enlarged")
    assert sheet is not None
    assert "1/2" in _text(sheet, "leads.enlarged.words")
    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    assert "2/2" in _text(sheet, "leads.enlarged.words")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(QDialog, "leads.enlarged") is None)


def test_another_person_sees_nothing_of_what_was_found_before(
    qtbot: QtBot, station: FakeStation, page: LeadsPage
) -> None:
    _wait_for_detail(qtbot, page, "瀧澤 真理子")
    station.sign_out()
    qtbot.waitUntil(page._sign_in_view.isVisible)
    assert _names(page) == []
    assert page._detail_places.currentWidget() is page._blank


def test_the_next_person_sees_what_they_may_see_themselves(qtbot: QtBot, station: FakeStation, page: LeadsPage) -> None:
    qtbot.waitUntil(lambda: len(_names(page)) == 7)
    station._leads.clear()
    add_lead(station, 6)
    station.tell(OperatorChanged(Operator(OperatorId("user-2"), "中村 愛", signed_in=True)))
    qtbot.waitUntil(lambda: _names(page) == ["髙橋 誠"])


def test_a_long_list_brings_more_rows_when_it_is_scrolled_down(
    qtbot: QtBot, station: FakeStation, page: LeadsPage
) -> None:
    add_leads(station, 120)
    page.entered()
    qtbot.waitUntil(lambda: len(_names(page)) == 50)
    bar = page._pane.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(_names(page)) == 100)
    assert page._pane.list.verticalScrollBar().value() > 0
