"""SIGKILL in every phase, at moments of chance: what was acknowledged stays, and every card arrives exactly once."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from pathlib import Path
from random import Random

import pytest

from app.domain.card import Card
from app.domain.states import CardState
from app.usecases.station import Station
from drivers.demonstration import DemonstrationScanner, Stack, load_stack
from drivers.scanner import ScanRequest, Source
from resources import samples
from tests.app.faults.killing import kill_store, killed
from tests.app.faults.prepared import home_with_cards
from tests.app.station_runs import READS, SCANS, SENDS, station_at, until_read

pytestmark = [pytest.mark.faults, pytest.mark.timeout(300)]
TRIES = range(5)
CARDS = 12


@pytest.fixture(scope="module")
def read_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("read") / "home"
    home_with_cards(home, CARDS, are_read=True)
    return home


@pytest.fixture(scope="module")
def unread_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("unread") / "home"
    home_with_cards(home, 3, are_read=False)
    return home


def cards_in_store(home: Path) -> list[tuple[str, int]]:
    connection = sqlite3.connect(home / "store" / "store.db")
    rows = connection.execute("SELECT card_id, version FROM delivery ORDER BY card_id").fetchall()
    connection.close()
    return rows


def confirm_all(station: Station) -> None:
    for card in station.cards(states=frozenset({CardState.READ, CardState.TO_REVIEW})).result():
        station.confirm(card.id).result()


@pytest.mark.parametrize("seed", TRIES)
def test_killed_while_scanning_no_acknowledged_page_is_lost_and_none_is_taken_twice(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    stack = Stack(load_stack(samples.FOLDER).sheets[:10])
    with DemonstrationScanner(stack, pace_sheets_per_min=600) as scanner:
        said = killed(["scan", str(tmp_path / "home"), scanner.url], chance.randrange(1, 15), chance)
        with station_at(tmp_path / "home", duties=SCANS) as station:
            recovered = station.cards().result()
            shown = {side.sheet_picture.id for card in recovered for side in card.sides}
            assert {words[1] for words in said if words[0] == "page"} <= shown
            assert all(station.picture(picture).result() for picture in shown)
            assert len(shown) == sum(len(card.sides) for card in recovered)
            (batch,) = station.batches().result()
            station.scan(batch.id, ScanRequest(f"escl:{scanner.url}", Source.ADF_DUPLEX)).result()
            after = station.cards(batch_id=batch.id).result()
            assert [card.number for card in after] == list(range(1, len(after) + 1))


@pytest.mark.parametrize("seed", TRIES)
def test_killed_while_reading_every_card_is_read_once_the_station_is_back(
    tmp_path: Path, unread_home: Path, seed: int
) -> None:
    chance = Random(seed)
    home = Path(shutil.copytree(unread_home, tmp_path / "home"))
    killed(["read", str(home)], chance.randrange(0, 2), chance, longest_s=1.5)
    with station_at(home, duties=READS) as station:
        until_read(station)
        cards = station.cards().result()
    assert len(cards) == 3
    assert {card.state for card in cards} <= {CardState.READ, CardState.TO_REVIEW}
    assert all(card.draft.fields for card in cards)


@pytest.mark.parametrize("seed", TRIES)
def test_killed_while_confirming_every_confirmed_card_is_in_the_outbox_and_no_other(
    tmp_path: Path, read_home: Path, seed: int
) -> None:
    chance = Random(seed)
    home = Path(shutil.copytree(read_home, tmp_path / "home"))
    said = killed(["confirm", str(home)], chance.randrange(1, CARDS), chance, longest_s=0.05)
    with station_at(home, duties=SCANS) as station:
        waiting = {card.id for card in station.cards(states=frozenset({CardState.WAITING})).result()}
        queued = [delivery.card_id for delivery in station.deliveries().result()]
        assert {words[1] for words in said if words[0] == "confirmed"} <= waiting
        assert sorted(queued) == sorted(waiting)
        assert {card.state for card in station.cards().result()} <= {CardState.WAITING, CardState.READ}


@pytest.mark.parametrize("seed", TRIES)
def test_killed_while_sending_every_confirmed_card_is_in_the_store_exactly_once(
    tmp_path: Path, read_home: Path, seed: int
) -> None:
    chance = Random(seed)
    home = Path(shutil.copytree(read_home, tmp_path / "home"))
    with station_at(home, duties=SCANS) as station:
        confirm_all(station)
    said = killed(["send", str(home)], chance.randrange(1, CARDS), chance)
    with station_at(home, duties=SENDS) as station:
        station.send_now().result()
        cards = station.cards().result()
    assert_all_sent_once(home, cards)
    assert {words[1] for words in said if words[0] == "sent"} <= {card.id for card in cards}


@pytest.mark.parametrize("seed", TRIES)
def test_the_store_killed_in_mid_request_every_confirmed_card_is_in_it_exactly_once(
    tmp_path: Path, read_home: Path, seed: int
) -> None:
    chance = Random(seed)
    home = Path(shutil.copytree(read_home, tmp_path / "home"))
    with station_at(home, duties=SENDS) as station:
        confirm_all(station)
        sending = station.send_now()
        threading.Event().wait(chance.uniform(0.0, 0.6))
        kill_store(home)
        sending.result()
        for _ in range(3):
            station.retry().result()
            station.send_now().result()
        cards = station.cards().result()
    assert_all_sent_once(home, cards)


def assert_all_sent_once(home: Path, cards: tuple[Card, ...]) -> None:
    assert {card.state for card in cards} == {CardState.SENT}
    assert cards_in_store(home) == sorted((card.id, card.version) for card in cards)
