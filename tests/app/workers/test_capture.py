"""Capture alone, with a disk that fills up on demand."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime
from pathlib import Path

from app.domain.batch import Picture
from app.persistence.database import Database
from app.persistence.pictures import PictureFiles
from app.usecases.problems import Problem, StationError
from app.workers.bulletin import Bulletin
from app.workers.capture import Capture
from app.workers.materials import Materials
from app.workers.reading_desk import ReadingDesk
from app.workers.reading_pool import ReadingPool
from app.workers.role import Role
from app.workers.spool_folders import SpoolFolders
from drivers.demonstration import DemonstrationScanner, Stack, load_stack
from drivers.scanner import Device, Fault, ScanRequest, Source
from resources import samples
from tests.app.desk import Desk
from tests.app.faults.prepared import new_id


class SmallDisk(PictureFiles):
    """Holds so many pictures; then it is full until somebody makes room."""

    room = 3

    def put(self, content: bytes, media_type: str) -> Picture:
        if self.room == 0:
            raise StationError(Problem.DISK_FULL, os.strerror(errno.ENOSPC))
        self.room -= 1
        return super().put(content, media_type)


def test_a_disk_that_fills_up_stops_the_scan_and_loses_no_page(tmp_path: Path, desk: Desk, database: Database) -> None:
    disk = SmallDisk(tmp_path / "pictures")
    materials = Materials(database, disk, Bulletin(), lambda: datetime.now(UTC), new_id)
    idle = ReadingDesk(materials, ReadingPool("none", 1), Role(tmp_path / "reader.lock"))
    capture = Capture(materials, idle, SpoolFolders(tmp_path / "spool"))
    batch = desk.open()
    with DemonstrationScanner(Stack(load_stack(samples.FOLDER).sheets[:6])) as scanner:
        request = ScanRequest(f"escl:{scanner.url}", Source.ADF)
        device = Device(request.device_id, "test", (Source.ADF,), (300,))
        full = capture.scan(batch.id, request, device)
        assert (full.fault, full.saved_sheets) == (Fault.DISK_FULL, 3)
        assert full.sheets_in_batch == 3
        assert capture.may_bring(batch.id), "the page that found no room lies in the spool"
        disk.room = 100
        rest = capture.scan(batch.id, request, device)
        assert rest.sheets_in_batch == 6
        assert not capture.may_bring(batch.id)
    cards = database.read(lambda records: records.cards.listed(batch_id=batch.id)).result()
    shown = [disk.get(card.sides[0].shown.id) for card in cards]
    assert len(shown) == len(set(shown)) == scanner.sheets_passed
    materials.bulletin.close()
    idle.close()


def test_a_capture_that_begins_after_the_station_has_closed_ends_at_once(
    tmp_path: Path, desk: Desk, database: Database, pictures: PictureFiles
) -> None:
    materials = Materials(database, pictures, Bulletin(), lambda: datetime.now(UTC), new_id)
    idle = ReadingDesk(materials, ReadingPool("none", 1), Role(tmp_path / "reader.lock"))
    capture = Capture(materials, idle, SpoolFolders(tmp_path / "spool"))
    batch = desk.open()
    capture.close()
    with DemonstrationScanner(load_stack(samples.FOLDER), pace_sheets_per_min=1) as scanner:
        request = ScanRequest(f"escl:{scanner.url}", Source.ADF)
        device = Device(request.device_id, "test", (Source.ADF,), (300,))
        assert capture.scan(batch.id, request, device).fault is Fault.CANCELLED
    assert capture.take_files(batch.id, [samples.picture("01_front.jpg")]) == 0
    materials.bulletin.close()
    idle.close()


def test_a_capture_that_is_cancelled_before_its_thread_begins_takes_nothing_and_the_next_one_does(
    tmp_path: Path, desk: Desk, database: Database, pictures: PictureFiles
) -> None:
    materials = Materials(database, pictures, Bulletin(), lambda: datetime.now(UTC), new_id)
    idle = ReadingDesk(materials, ReadingPool("none", 1), Role(tmp_path / "reader.lock"))
    capture = Capture(materials, idle, SpoolFolders(tmp_path / "spool"))
    batch = desk.open()
    first = capture.ask()
    capture.cancel()
    second = capture.ask()
    assert capture.take_files(batch.id, [samples.picture("01_front.jpg")], first) == 0
    assert capture.take_files(batch.id, [samples.picture("01_front.jpg")], second) == 1
    materials.bulletin.close()
    idle.close()
