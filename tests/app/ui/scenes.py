"""The states every screen is drawn in: full, empty, long names, errors. Each sets up a fake station and the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.batch import BatchHeader, Sides
from app.domain.outbox import DeliveryProblem
from app.ui.preferences import Preferences
from app.ui.theme import Theme
from app.ui.window import MainWindow
from app.usecases.answers import MatchCandidate, StoreState
from drivers.scanner import Fault
from sync.records import FactName, LeadId, Owner
from tests.app.ui.fake_station import FakeStation
from tests.app.ui.sample_cards import NAMES, with_long_values, with_repairs

NOW = datetime(2026, 11, 20, 14, 6, tzinfo=timezone(timedelta(hours=9)))
HEADER = BatchHeader(
    Owner(name="小川 健太"),
    date(2026, 11, 20),
    ("展示会", "製造業"),
    "展示会",
    "関西ものづくり展 2026 小間 3-21",
    sides=Sides.BOTH,
    note="2日目 午後。赤い付箋の名刺は急ぎ。",
)
CANDIDATES = (
    MatchCandidate(
        LeadId("lead-a"),
        "五十嵐 健太郎",
        "株式会社汐凪精機",
        matches=True,
        changes=(
            (FactName.DEPARTMENT, "製造本部", "製造本部 生産技術部"),
            (FactName.TITLE, "主任", "課長代理"),
            (FactName.FAX, "", "0265-10-2851"),
        ),
    ),
    MatchCandidate(LeadId("lead-b"), "五十嵐 健太", "汐凪商事株式会社", matches=False, changes=()),
)
_QUIET_ROUNDS = 4
Set = Callable[[FakeStation], None]
Act = Callable[[MainWindow, FakeStation], None]


def _nothing(_window: MainWindow, _station: FakeStation) -> None:
    pass


def read_batch(station: FakeStation, cards: int = 18) -> None:
    batch = station.add_batch(HEADER)
    for number, name in enumerate(NAMES[:cards], 1):
        station.add_read_card(batch, number, name)


def review_full(station: FakeStation) -> None:
    station.candidates = CANDIDATES
    station.signed_in_as("佐藤 由美")
    read_batch(station, 12)


def review_long(station: FakeStation) -> None:
    batch = station.add_batch(HEADER)
    station.add_read_card(batch, 1, "01", with_long_values)


def review_repaired(station: FakeStation) -> None:
    batch = station.add_batch(HEADER)
    station.add_read_card(batch, 1, "01", with_repairs)


def at_the_address(window: MainWindow, _station: FakeStation) -> None:
    window._review._presenter.select((FactName.ADDRESS, 0))


def outbox_full(station: FakeStation) -> None:
    read_batch(station, 14)
    cards = station.cards().result()
    for card in cards:
        for field in card.draft.doubtful:
            station.correct(card.id, field.name, field.position, field.value).result()
        station.confirm(card.id).result()
        station.now += timedelta(seconds=11)
        if card.number == 6:
            station.send_now().result()
    station.fail_delivery(cards[6].id, DeliveryProblem.OWNER_UNKNOWN, final=True)
    station.fail_delivery(cards[7].id, DeliveryProblem.NOT_ALLOWED, final=True)
    station.fail_delivery(cards[8].id, DeliveryProblem.STORE_UNREACHABLE, final=False)


def outbox_of_years(station: FakeStation) -> None:
    outbox_full(station)
    station.sent_long_ago = 12_804


def leads_full(station: FakeStation) -> None:
    outbox_full(station)
    station.send_now().result()
    station.signed_in_as("小川 健太")


def jam(window: MainWindow, station: FakeStation) -> None:
    station.fault_after = {18: Fault.JAM}
    window.commands["capture.start"].trigger()


def feeding(window: MainWindow, station: FakeStation) -> None:
    window.commands["capture.start"].trigger()


def fed_with_separators(window: MainWindow, station: FakeStation) -> None:
    station.stack, station.separator_after = 9, {4, 7}
    feeding(window, station)


def broken_files(window: MainWindow, station: FakeStation) -> None:
    station.broken_files = {"名簿.pdf": "encrypted", "写真.heic": "unsupported_format"}
    window._capture.take_files([Path("名簿.pdf"), Path("写真.heic"), Path("a.jpg")])


def store_away(window: MainWindow, station: FakeStation) -> None:
    station.set_store(StoreState.UNREACHABLE)


def invalid_mail(window: MainWindow, station: FakeStation) -> None:
    presenter = window._review._presenter
    presenter.select((FactName.EMAIL, 0))
    presenter.accept("igarashi_k@shionagi-seiki")


def signing_in(window: MainWindow, _station: FakeStation) -> None:
    sign_in = window._pages["leads"]._sign_in  # type: ignore[attr-defined]
    sign_in._browse = lambda _address: True
    sign_in.start()


def overlay(window: MainWindow, _station: FakeStation) -> None:
    window.commands["help.keys"].trigger()


SCENES: dict[str, tuple[str, Set, Act]] = {
    "capture_full": ("capture", read_batch, _nothing),
    "capture_empty": ("capture", lambda _station: None, _nothing),
    "capture_none": ("capture", lambda station: setattr(station, "found", ()), _nothing),
    "capture_jam": ("capture", read_batch, jam),
    "capture_fed": ("capture", read_batch, feeding),
    "capture_separators": ("capture", lambda _station: None, fed_with_separators),
    "capture_files": ("capture", lambda _station: None, broken_files),
    "review_full": ("review", review_full, _nothing),
    "review_invalid": ("review", review_full, invalid_mail),
    "review_long": ("review", review_long, _nothing),
    "review_repaired": ("review", review_repaired, at_the_address),
    "review_empty": ("review", lambda _station: None, _nothing),
    "outbox_full": ("outbox", outbox_full, _nothing),
    "outbox_of_years": ("outbox", outbox_of_years, _nothing),
    "outbox_away": ("outbox", outbox_full, store_away),
    "outbox_empty": ("outbox", lambda _station: None, _nothing),
    "leads_full": ("leads", leads_full, _nothing),
    "leads_sign_in": ("leads", lambda _station: None, _nothing),
    "leads_signing_in": ("leads", lambda _station: None, signing_in),
    "leads_empty": ("leads", lambda station: station.signed_in_as("小川 健太"), _nothing),
    "settings": ("settings", lambda _station: None, _nothing),
    "keys": ("review", review_full, overlay),
}


@contextmanager
def shown(name: str, theme: Theme, size: tuple[int, int], rest_ms: int = 0) -> Iterator[tuple[MainWindow, FakeStation]]:
    """The window in that state, at rest."""
    page, set_up, act = SCENES[name]
    station = FakeStation(NOW)
    set_up(station)
    window = MainWindow(station, Preferences(), theme, lambda: station.now, page)
    window.resize(*size)
    window.show()
    settle(window, station)
    act(window, station)
    settle(window, station, rest_ms)
    try:
        yield window, station
    finally:
        window.close()
        station.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(window: MainWindow, station: FakeStation, rest_ms: int = 0) -> None:
    """Let everything arrive that is under way: answers, events, pictures, and timers shorter than rest_ms."""
    quiet = 0
    for _round in range(200):
        station.at_rest()
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()
        quiet = quiet + 1 if window.pictures.idle and window.store_pictures.idle else 0
        if quiet > _QUIET_ROUNDS:  # an answer may ask the next question
            break
    loop = QEventLoop()
    QTimer.singleShot(rest_ms, loop.quit)
    loop.exec()
