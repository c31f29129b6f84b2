from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.ids import CardId, PictureId
from app.ui.leads.enlarged import EnlargedCards
from app.ui.leads.lead_card import PictureButton
from app.ui.pictures import Pictures
from app.ui.widgets.card_picture import CardPicture
from app.usecases.answers import LeadCard
from app.usecases.problems import Problem, StationError
from tests.app.ui.sample_cards import sample


class Store:
    """Gives one picture; counts how often it is asked."""

    def __init__(self) -> None:
        self.content = sample("01").content
        self.asked = 0
        self.away = False

    def fetch(self, _picture_id: PictureId) -> Future[bytes]:
        self.asked += 1
        future: Future[bytes] = Future()
        if self.away:
            future.set_exception(StationError(Problem.STORE_UNREACHABLE))
        else:
            future.set_result(self.content)
        return future


ONE = PictureId("a" * 64)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def pictures(store: Store, qtbot: QtBot) -> Pictures:
    return Pictures(store.fetch)


def test_a_picture_is_there_after_it_has_arrived_and_is_fetched_once(
    pictures: Pictures, store: Store, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.image(ONE, 200) is None
        assert pictures.image(ONE, 200) is None
    image = pictures.image(ONE, 200)
    assert image is not None
    assert image.width() == 320
    assert store.asked == 1


def test_sizes_are_decoded_as_large_as_they_are_wanted(pictures: Pictures, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pictures.arrived):
        pictures.image(ONE)
    full = pictures.image(ONE)
    assert full is not None
    assert full.width() == 1075


def test_decoding_happens_on_another_thread(pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    read = QImageReader.read
    monkeypatch.setattr(QImageReader, "read", lambda reader: threads.append(threading.current_thread()) or read(reader))
    with qtbot.waitSignal(pictures.arrived):
        pictures.image(ONE, 100)
    assert threads
    assert threading.main_thread() not in threads


def test_what_is_no_picture_is_asked_for_once_only(pictures: Pictures, store: Store, qtbot: QtBot) -> None:
    store.content = b"no picture"
    pictures.image(ONE, 100)
    qtbot.waitUntil(lambda: pictures.idle)
    assert pictures.image(ONE, 100) is None
    assert store.asked == 1


def test_a_picture_that_could_not_be_had_is_asked_for_again_when_the_store_is_back(
    pictures: Pictures, store: Store, qtbot: QtBot
) -> None:
    store.away = True
    pictures.image(ONE, 100)
    qtbot.waitUntil(lambda: pictures.idle)
    store.away = False
    pictures.try_again()
    with qtbot.waitSignal(pictures.arrived):
        pictures.image(ONE, 100)
    assert pictures.image(ONE, 100) is not None


def test_a_picture_that_is_decoded_after_its_window_is_gone_disturbs_nobody(store: Store, qtbot: QtBot) -> None:
    window = QWidget()
    pictures = Pictures(store.fetch, window)
    for width in (160, 320, 640, 1280, None):
        pictures.image(ONE, width)
    delete(window)
    pictures._pool.shutdown()  # decoded to the end; pytest-qt fails the test for what is raised meanwhile
    QCoreApplication.processEvents()


def test_a_picture_that_the_store_gives_after_closing_is_not_decoded(store: Store, qtbot: QtBot) -> None:
    late: Future[bytes] = Future()
    pictures = Pictures(lambda _picture: late)
    pictures.image(ONE)
    pictures.close()
    late.set_result(store.content)
    QCoreApplication.processEvents()
    assert pictures.image(ONE) is None


def test_a_widget_that_is_gone_hears_of_no_picture(pictures: Pictures, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    card = LeadCard(CardId("card"), "2026-11-20", "小川 健太", newest=True, pictures=(ONE,))
    widgets = EnlargedCards((card,), ONE, pictures, over), PictureButton(card, pictures), CardPicture(pictures, 100)
    for widget in widgets:
        delete(widget)
    with qtbot.waitSignal(pictures.arrived):
        pictures.image(ONE)
