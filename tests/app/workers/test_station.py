"""The running station: real files, real database, real threads; no engine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.batch import BatchHeader, PageSide, Sides
from app.domain.states import CardState
from app.host.home import Home
from app.usecases.events import CardChanged, SourceFailed
from app.usecases.problems import Problem, StationError
from app.usecases.station import Station
from app.workers.role import Role
from app.workers.spool_folders import CaptureFolder, SpoolFolders
from drivers import spool
from drivers.scanner import PageBytes, ScanRequest, Side, Source
from resources import samples
from sync.records import FactName
from tests.app.faults.prepared import home_with_cards
from tests.app.station_runs import SCANS, heard, station_at, wait_until

WATCHES = replace(SCANS, watches=True)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with station_at(tmp_path / "home", duties=SCANS) as station:
        yield station


def test_files_named_alike_become_cards_with_two_sides(station: Station) -> None:
    batch = station.open_batch(BatchHeader(sides=Sides.BOTH)).result()
    files = [samples.picture(f"{n:02d}_{side}.jpg") for n in (1, 2) for side in ("front", "back")]
    assert station.import_files(batch.id, files).result() == 4
    cards = station.cards(batch_id=batch.id).result()
    assert [[side.side for side in card.sides] for card in cards] == [[PageSide.FRONT, PageSide.BACK]] * 2
    assert station.picture(cards[0].sides[0].shown.id).result() == files[0].read_bytes()


def test_a_broken_file_is_told_and_the_rest_goes_on(station: Station, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    batch = station.open_batch(BatchHeader()).result()
    events = heard(station)
    assert station.import_files(batch.id, [broken, samples.picture("01_front.jpg")]).result() == 1
    wait_until(station, lambda: any(isinstance(event, CardChanged) for event in events))
    (failed,) = [event for event in events if isinstance(event, SourceFailed)]
    assert (failed.batch_id, failed.source, failed.code) == (batch.id, str(broken), "empty")


def test_a_scanner_that_is_not_there_ends_the_scan_with_its_fault(station: Station) -> None:
    batch = station.open_batch(BatchHeader()).result()
    stopped = station.scan(batch.id, ScanRequest("escl:http://127.0.0.1:9/eSCL", Source.ADF)).result()
    assert stopped.fault is not None
    assert stopped.saved_sheets == 0
    station.close_batch(batch.id).result()
    assert station.batches().result() == ()


def cut_off(folder: CaptureFolder) -> None:
    """A scan of which three sides are in the spool when its program ends."""
    with folder.running("escl:somewhere adf-duplex"):
        folder.pages.mkdir()
        for ordinal, (sheet, side) in enumerate([(1, Side.FRONT), (1, Side.BACK), (2, Side.FRONT)], start=1):
            content = samples.picture(f"{sheet:02d}_{side}.jpg").read_bytes()
            spool.store(folder.pages, PageBytes(content, sheet, side, 300), ordinal)
        raise KeyboardInterrupt


def test_pages_of_a_scan_that_was_cut_off_are_taken_at_the_next_start(tmp_path: Path) -> None:
    with station_at(tmp_path / "home", duties=SCANS) as station:
        batch = station.open_batch(BatchHeader(sides=Sides.BOTH)).result()
        folder = SpoolFolders(Home(tmp_path / "home").spool).new(batch.id, 0, "cut-off-scan")
        with pytest.raises(KeyboardInterrupt):
            cut_off(folder)
    with station_at(tmp_path / "home", duties=SCANS) as station:
        cards = station.cards(batch_id=batch.id).result()
        assert [len(card.sides) for card in cards] == [2, 1]
        assert station.picture(cards[1].sides[0].shown.id).result() == samples.picture("02_front.jpg").read_bytes()
    assert not folder.path.exists()


def test_a_capture_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    with station_at(tmp_path / "home", duties=SCANS) as station:
        batch = station.open_batch(BatchHeader()).result()
        folder = SpoolFolders(Home(tmp_path / "home").spool).new(batch.id, 0, "running-scan")
        with folder.running("escl:somewhere adf"):
            folder.pages.mkdir()
            spool.store(folder.pages, PageBytes(samples.picture("01_front.jpg").read_bytes(), 1, Side.FRONT, 300), 1)
            with station_at(tmp_path / "home", duties=SCANS) as other:
                assert other.cards().result() == ()


def test_the_window_notices_what_a_command_line_did(tmp_path: Path) -> None:
    with station_at(tmp_path / "home", duties=WATCHES) as window:
        events = heard(window)
        home_with_cards(tmp_path / "home", 2, are_read=True)
        wait_until(window, lambda: sum(isinstance(event, CardChanged) for event in events) >= 2)
        with station_at(tmp_path / "home", duties=SCANS) as command:
            assert command.confirm_sure().result().confirmed == 2
        wait_until(
            window,
            lambda: any(isinstance(e, CardChanged) and e.card.state is CardState.WAITING for e in events),
        )


def test_a_card_confirmed_twice_at_the_same_time_is_queued_once(tmp_path: Path) -> None:
    home_with_cards(tmp_path / "home", 1, are_read=True)
    with (
        station_at(tmp_path / "home", duties=SCANS) as one,
        station_at(tmp_path / "home", duties=SCANS) as other,
    ):
        (card,) = one.cards().result()
        outcomes = [station.confirm(card.id) for station in (one, other)]
        errors = [future.exception() for future in outcomes]
        assert len(one.deliveries().result()) == 1
    (error,) = [error for error in errors if error is not None]
    assert isinstance(error, StationError)
    assert error.problem is Problem.NOT_POSSIBLE_NOW


def test_a_role_is_held_by_one_and_taken_over_when_given_up(tmp_path: Path) -> None:
    first, second = Role(tmp_path / "role.lock"), Role(tmp_path / "role.lock")
    assert first.try_take()
    assert not second.try_take()
    first.give_up()
    assert second.try_take()
    second.give_up()


def test_the_log_names_no_people_and_no_files(tmp_path: Path) -> None:
    home_with_cards(tmp_path / "home", 2, are_read=True)
    broken = tmp_path / "見本花子の名刺.jpg"
    broken.write_bytes(b"no picture")
    with station_at(tmp_path / "home", duties=SCANS) as station:
        cards = station.cards().result()
        station.correct(cards[0].id, FactName.NAME, 0, "見本 花子").result()
        station.correct(cards[0].id, FactName.EMAIL, 0, "hanako.mihon").result()
        assert station.confirm(cards[0].id).exception() is not None
        station.listen(_fail_with("見本 花子"))
        batch = station.open_batch(BatchHeader(note="見本花子さんの分")).result()
        station.import_files(batch.id, [broken, *[samples.picture("01_front.jpg")]]).result()
        station.confirm_sure().result()
    lines = [line for file in (tmp_path / "home" / "logs").iterdir() for line in file.read_text("utf-8").splitlines()]
    assert any("listener_failed" in json.loads(line)["event"] for line in lines)
    for secret in ("見本", "花子", "hanako", "架空商事", str(tmp_path)):
        assert not [line for line in lines if secret in line]


def _fail_with(words: str):  # noqa: ANN202
    def listener(event: object) -> None:
        raise ValueError(words)

    return listener
