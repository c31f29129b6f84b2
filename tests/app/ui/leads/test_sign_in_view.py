from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.leads.page import LeadsPage
from app.ui.window import MainWindow
from tests.app.ui.fake_station import FakeStation


class _Browser:
    def __init__(self) -> None:
        self.opened: list[str] = []

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        return True


@pytest.fixture
def browser(qtbot: QtBot, page: LeadsPage) -> _Browser:
    browser = _Browser()
    page._sign_in._browse = browser
    qtbot.waitUntil(page._sign_in_view.isVisible)
    return browser


def _button(page: LeadsPage, name: str) -> QPushButton:
    button = page.findChild(QPushButton, f"leads.signIn.{name}")
    assert button is not None
    return button


def test_the_page_says_what_it_is_for_and_its_one_button_has_the_focus(page: LeadsPage, browser: _Browser) -> None:
    assert _button(page, "start").hasFocus()


def test_signing_in_leads_through_the_browser_to_the_search_field(
    qtbot: QtBot, station: FakeStation, page: LeadsPage, browser: _Browser
) -> None:
    _button(page, "start").click()
    qtbot.waitUntil(lambda: browser.opened == ["http://127.0.0.1:1/authorize"])
    first = page.findChild(QWidget, "leads.signIn.step1")
    assert first is not None
    assert first.accessibleName() == "1 ブラウザーを開きました 済み"
    station.finish_sign_in("小川 健太")
    qtbot.waitUntil(page._pane.search.field.hasFocus)


def test_escape_gives_the_sign_in_up_without_a_complaint(
    qtbot: QtBot, window: MainWindow, station: FakeStation, page: LeadsPage, browser: _Browser
) -> None:
    _button(page, "start").click()
    qtbot.waitUntil(lambda: bool(browser.opened))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(_button(page, "start").isVisible)
    assert station._signing_in is None
    assert not page._sign_in_view._problem.isVisible()


def test_a_failed_sign_in_says_what_to_do(
    qtbot: QtBot, station: FakeStation, page: LeadsPage, browser: _Browser
) -> None:
    _button(page, "start").click()
    qtbot.waitUntil(lambda: bool(browser.opened))
    station.cancel_sign_in()  # as when the store refuses
    qtbot.waitUntil(page._sign_in_view._problem.isVisible)
    assert page._sign_in_view._problem.accessibleName() == "サインインできませんでした。もう一度試してください。"


def test_the_browser_can_be_opened_again_and_the_address_copied(
    qtbot: QtBot, page: LeadsPage, browser: _Browser
) -> None:
    _button(page, "start").click()
    qtbot.waitUntil(_button(page, "again").isEnabled)
    _button(page, "again").click()
    assert len(browser.opened) == 2
    _button(page, "copy").click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:1/authorize"
