from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.outbox import Delivery
from app.domain.states import CardState
from app.ui.outbox.model import DELIVERY_ROLE
from app.ui.outbox.page import OutboxPage
from app.ui.widgets.notice import Notice
from app.ui.window import MainWindow
from tests.app.ui.conftest import Show
from tests.app.ui.pressing import NONE, press
from tests.app.ui.scenes import settle


def chosen(window: MainWindow) -> Delivery:
    page = window.page
    assert isinstance(page, OutboxPage)
    delivery = page._table.currentIndex().data(DELIVERY_ROLE)
    assert isinstance(delivery, Delivery)
    return delivery


def test_the_first_error_is_chosen_and_explained(show: Show) -> None:
    window, _station = show("outbox_full")
    assert chosen(window).final
    cause = window.findChild(Notice, "outbox.cause")
    assert cause is not None
    assert cause.accessibleName() == "送る権限がありません"


def test_t_takes_the_chosen_card_back(show: Show) -> None:
    window, station = show("outbox_full")
    delivery = chosen(window)
    press(Qt.Key.Key_T, NONE, "t")
    settle(window, station)
    assert station.card(delivery.card_id).result().state is CardState.TO_REVIEW
    assert chosen(window).card_id != delivery.card_id


def test_t_is_a_letter_in_the_search_field(show: Show) -> None:
    window, station = show("outbox_full")
    page = window.page
    page.to_search()
    press(Qt.Key.Key_T, NONE, "t")
    settle(window, station)
    assert station.card(chosen_id(window)).result().state is CardState.SEND_FAILED


def chosen_id(window: MainWindow) -> object:
    page = window.page
    assert isinstance(page, OutboxPage)
    page._search.clear()
    return chosen(window).card_id


def test_control_r_sends_the_failed_ones_again(show: Show) -> None:
    window, station = show("outbox_full")
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle(window, station)
    assert all(card.state is not CardState.SEND_FAILED for card in station.cards().result())


def test_sending_now_tells_how_many_went(show: Show) -> None:
    window, station = show("outbox_full")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window, station)
    assert window._toast.isVisible()
    assert window._toast.accessibleName() == "6枚を送りました"


def test_a_store_out_of_reach_is_a_calm_notice(show: Show) -> None:
    window, _station = show("outbox_away")
    away = window.findChild(Notice, "outbox.away")
    assert away is not None
    assert away.isVisible()
    assert "6枚を自動で送ります" in away.accessibleDescription()


def test_the_filter_shows_one_state_only(show: Show) -> None:
    window, _station = show("outbox_full")
    page = window.page
    assert isinstance(page, OutboxPage)
    page._filter.choose(3)
    page._filter.chosen.emit(3)
    assert page._model.rowCount() == 1
    assert page._model.index(0, 0).data() == "送信済み 6"


def test_the_last_delivery_stands_in_the_header(show: Show) -> None:
    window, _station = show("outbox_full")
    context = window.page.findChild(QLabel, "page.context")
    assert context is not None
    assert context.text() == "ストア接続中 ・ 最後の送信 14:07"
