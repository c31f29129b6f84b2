from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.states import CardState
from app.ui.capture.cards import MissingSheet, describe
from app.ui.capture.page import CapturePage
from app.ui.widgets.notice import Notice
from app.usecases.answers import StoreState
from sync.records import Scope
from tests.app.ui.conftest import Show
from tests.app.ui.pressing import NONE, focused, press
from tests.app.ui.scenes import settle


def test_enter_starts_and_the_cards_appear(show: Show) -> None:
    window, station = show("capture_empty")
    station.stack = 3
    press(Qt.Key.Key_Return)
    settle(window, station)
    page = window.page
    assert isinstance(page, CapturePage)
    assert page._model.rowCount() == 3
    assert focused() is page._grid


def test_a_jam_is_told_with_what_is_saved_and_what_to_do(show: Show) -> None:
    window, _station = show("capture_jam")
    notice = window.findChild(Notice, "capture.notice")
    assert notice is not None
    assert notice.isVisible()
    assert notice.accessibleName() == "紙詰まりで停止しました。18枚目までは保存済みです。"
    assert "カバーを開ける" in notice.accessibleDescription()


def test_the_sheet_that_did_not_come_through_keeps_its_place(show: Show) -> None:
    window, station = show("capture_jam")
    page = window.page
    assert isinstance(page, CapturePage)
    assert page._model.tile(0) == MissingSheet(19)
    assert describe(page._model.tile(0)) == "19枚目、給紙口で停止"
    press(Qt.Key.Key_Return)
    settle(window, station)
    assert not isinstance(page._model.tile(0), MissingSheet)
    assert page._model.rowCount() == station.stack


def test_new_cards_wait_above_while_the_operator_looks_further_down(show: Show) -> None:
    window, station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    page._grid.verticalScrollBar().setValue(100)
    press(Qt.Key.Key_Return)
    settle(window, station)
    assert page._model.held_back == station.stack - 18
    assert page._grid._fresh.isVisible()
    page._grid._fresh.click()
    assert page._model.rowCount() == station.stack


def test_files_dropped_on_the_window_are_taken(show: Show, tmp_path: Path) -> None:
    window, station = show("settings")
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.jpg", "b.jpg")])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), actions, urls, buttons, NONE)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), actions, urls, buttons, NONE))
    settle(window, station)
    assert window.page.name == "capture"
    assert len(station.cards().result()) == 2


def test_a_discarded_card_comes_back_by_the_toast(show: Show) -> None:
    window, station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    card = page._model.tile(0)
    assert not isinstance(card, MissingSheet)
    page._acts.discard_for(card, "名刺ではない")
    settle(window, station)
    assert page._model.rowCount() == 17
    window._toast._undo.click()
    settle(window, station)
    assert page._model.rowCount() == 18
    assert station.card(card.id).result().state is CardState.TO_REVIEW


def test_a_whole_batch_is_read_again_from_one_of_its_cards(show: Show) -> None:
    window, station = show("capture_full")
    cards = station.cards().result()
    page = window.page
    assert isinstance(page, CapturePage)
    page._acts._chosen = lambda: cards[0]
    page._acts.read_batch_again()
    settle(window, station)
    settle(window, station)
    assert station.queued_again == tuple(card.id for card in cards)


def test_control_z_brings_a_discarded_card_back(show: Show) -> None:
    window, station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    card = page._model.tile(0)
    assert not isinstance(card, MissingSheet)
    page._acts.discard_for(card, "名刺ではない")
    settle(window, station)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window, station)
    assert page._model.rowCount() == 18


def test_settings_changed_while_the_batch_is_open_reach_the_station(show: Show, qtbot: QtBot) -> None:
    window, station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    page._panel.settings._scope._group.button(1).click()
    page._panel.settings._note.setPlainText("急ぎ")
    qtbot.waitUntil(lambda: station.batches().result()[0].header.note == "急ぎ")
    assert station.batches().result()[0].header.scope is Scope.GROUP


def test_enter_in_the_note_is_a_new_line_and_starts_nothing(show: Show) -> None:
    window, station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    note = page._panel.settings._note
    note.setFocus()
    window.guard.card_shown()  # the guard of the correction screen takes no Enter that is a field's own
    press(Qt.Key.Key_Return, NONE, "\r")
    settle(window, station)
    assert note.document().blockCount() == 2
    assert len(station.cards().result()) == 18


def test_a_tag_is_added_by_enter_and_removed_by_backspace(show: Show) -> None:
    window, _station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    tags = page._panel.settings._tags
    tags._edit.setFocus()
    tags._edit.setText("大阪")
    press(Qt.Key.Key_Return)
    assert tags.tags() == ("展示会", "製造業", "大阪")
    press(Qt.Key.Key_Backspace)
    assert tags.tags() == ("展示会", "製造業")


def test_double_clicking_a_card_takes_it_up_on_the_correction_screen(show: Show) -> None:
    window, station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    page._grid.setCurrentIndex(page._model.index(4))
    window.commands["capture.review"].trigger()
    settle(window, station)
    assert window.page.name == "review"
    card = window._review._presenter.state.card
    assert card is not None
    assert card.number == 14


def test_the_store_and_what_waits_for_it_stand_in_the_key_bar(show: Show) -> None:
    window, station = show("capture_empty")
    words = window.findChild(QLabel, "keyBar.store")
    assert words is not None
    assert words.text() == "ストア接続中"
    station.set_store(StoreState.UNREACHABLE)
    settle(window, station)
    assert words.text() == "ストアにつながりません"


def test_the_sidebar_counts_what_is_to_be_reviewed(show: Show) -> None:
    window, _station = show("capture_full")
    assert window._sidebar._entries["review"].accessibleName() == "確認待ち 18"


def test_a_window_below_1400_px_shows_the_rail_and_the_panel_on_demand(show: Show) -> None:
    window, _station = show("capture_full")
    page = window.page
    assert isinstance(page, CapturePage)
    window.resize(1300, 760)
    assert window._sidebar.width() == 56
    assert not page._panel.isVisible()
    window.commands["view.panel"].trigger()
    assert page._panel.isVisible()


def wait_for(event: Event) -> None:
    assert event.wait(10)


def test_while_files_come_in_there_is_a_button_to_stop(show: Show, qtbot: QtBot) -> None:
    window, station = show("capture_full")
    stop = window.findChild(QPushButton, "button.capture.cancel_import")
    assert stop is not None
    assert not stop.isVisible()
    go_on = Event()
    station.gate = lambda _number: wait_for(go_on)
    before = window._capture._model.rowCount()
    window._capture.take_files([Path("a.jpg"), Path("b.jpg")])
    qtbot.waitUntil(stop.isVisible)
    stop.click()
    go_on.set()
    settle(window, station)
    assert not stop.isVisible()
    assert window._capture._model.rowCount() == before
