"""Puts the station together: the one place that knows every part."""

from __future__ import annotations

import os
import random
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from app.host.central import Credentials, HostedStore, Told
from app.host.enrolment import Enrolment, enrol
from app.host.home import Home
from app.host.sign_ins import SignIns
from app.host.store_host import StoreHost
from app.logs import log_to_folder
from app.persistence.database import Database
from app.persistence.pictures import PictureFiles
from app.settings import StationSettings
from app.usecases.answers import Operator
from app.usecases.events import OperatorChanged, StoreChanged
from app.workers.address_book import AddressBook
from app.workers.bulletin import Bulletin
from app.workers.capture import Capture
from app.workers.materials import Materials
from app.workers.reading_desk import ReadingDesk
from app.workers.reading_pool import ReadingPool
from app.workers.role import Role
from app.workers.running_station import RunningStation, Workers
from app.workers.scanners import Scanners
from app.workers.sending import Sender
from app.workers.spool_folders import SpoolFolders
from app.workers.watching import Watcher
from drivers.demonstration import DemonstrationScanner, Stack, load_stack
from drivers.scanner import Source
from resources import samples
from resources.texts import _
from sync.client.sealed_vault import SealedVault
from sync.client.station_secrets import StationSecrets, open_station_secrets
from sync.records.ids import RANDOM_BYTES, uuid7


@dataclass(frozen=True, slots=True)
class Duties:
    """What this program does while the station is open. The window does all; a command only what it is for."""

    reads: bool = True
    sends: bool = True
    starts_store: bool = True
    watches: bool = True


_USUAL_SETTINGS = StationSettings()
_ALL_DUTIES = Duties()


def open_station(
    home: Home, settings: StationSettings = _USUAL_SETTINGS, duties: Duties = _ALL_DUTIES
) -> RunningStation:
    """The station of a home, at work. The first start makes the home and enrols the station.

    Raises OSError where the folder cannot be used, WrongHomeError, UnusableDatabaseError,
    sync.client.errors.SecretsUnavailable.
    """
    parts = _parts(home, settings)
    _begin(parts, duties)
    return RunningStation(parts.materials, parts.workers, settings)


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A station with samples, and the scanner in whose feeder the rest of the sample stack lies.

    glass_is_new: what lies on its glass has not been scanned yet.
    """

    station: RunningStation
    scanner: DemonstrationScanner
    sheets_left: int
    glass_is_new: bool


@contextmanager
def open_demonstration(home: Home, settings: StationSettings, pace_sheets_per_min: float) -> Iterator[Demonstration]:
    """Sheets that were fed in an earlier start are not fed again."""
    parts = _parts(home, settings)
    fed = _papers_from(parts.materials, Source.ADF) + _papers_from(parts.materials, Source.ADF_DUPLEX)
    stack = load_stack(samples.FOLDER)
    glass_is_new = bool(stack.flatbed) and _papers_from(parts.materials, Source.FLATBED) == 0
    left = Stack(stack.sheets[fed:], stack.flatbed)
    with DemonstrationScanner(left, pace_sheets_per_min) as scanner:
        parts.workers.scanners.add(scanner.url)
        _begin(parts, Duties())
        station = RunningStation(parts.materials, parts.workers, settings)
        try:
            yield Demonstration(station, scanner, len(left.sheets), glass_is_new)
        finally:
            station.close()


def _papers_from(materials: Materials, source: Source) -> int:
    return materials.database.read(lambda records: records.sheets.papers_from(source.value)).result()


@dataclass(frozen=True, slots=True)
class _Parts:
    materials: Materials
    workers: Workers
    pool: ReadingPool
    book: AddressBook


def _parts(home: Home, settings: StationSettings) -> _Parts:
    """Everything made and nothing started; what was cut off is recovered."""
    home.make()
    log_to_folder(home.logs, _office_time())
    enrolment = enrol(home, _station_name(), _operator_name(home), _new_id)
    secrets = open_station_secrets(home.secrets, keyring_allowed=not home.is_demonstration)
    database = Database(home.database, str(uuid.uuid4()))
    materials = Materials(database, PictureFiles(home.pictures), Bulletin(), _office_time, _new_id)
    central = _central(home, enrolment, secrets, materials)
    pool = ReadingPool(settings.engine, settings.reading_processes)
    desk = ReadingDesk(materials, pool, Role(home.reader_lock))
    sender = Sender(materials, central, Role(home.sender_lock), random.random)
    capture = Capture(materials, desk, SpoolFolders(home.spool))
    watcher = Watcher(materials, database, desk.look)
    capture.recover()
    workers = Workers(
        capture,
        desk,
        sender,
        central,
        Scanners(settings.scanner_urls, None if home.is_demonstration else home.scanners),
        watcher,
    )
    return _Parts(materials, workers, pool, AddressBook(materials, pool.know))


def _begin(parts: _Parts, duties: Duties) -> None:
    workers = parts.workers
    if duties.reads:
        workers.desk.start()
        parts.book.start()
        parts.pool.warm()
    if duties.sends:
        workers.sender.start()
    if duties.starts_store:
        workers.central.begin()
    if duties.watches:
        workers.watcher.start()


def _central(home: Home, enrolment: Enrolment, secrets: StationSecrets, materials: Materials) -> HostedStore:
    bulletin = materials.bulletin
    introduction = {
        "station": {
            "id": enrolment.station_id,
            "name": enrolment.station_name,
            "public_key": secrets.station_key.public_jwk(),
        },
        "operator": {"id": enrolment.operator_id, "display_name": enrolment.operator_name},
    }
    local = Operator(enrolment.operator_id, enrolment.operator_name, signed_in=False)
    vault = SealedVault(home.sign_in_vault, secrets.device_key)
    return HostedStore(
        StoreHost(home, introduction),
        Credentials(enrolment.station_id, secrets.station_key),
        SignIns(vault, home.sign_in_lock, local, _utc_now),
        _utc_now,
        Told(
            lambda state: bulletin.tell(StoreChanged(state)), lambda operator: bulletin.tell(OperatorChanged(operator))
        ),
    )


def _station_name() -> str:
    """Names the PC among an office's stations; no person."""
    return f"{_('名刺ステーション')} {uuid.uuid4().hex[:4]}"


def _operator_name(home: Home) -> str:
    return _("体験用の担当者") if home.is_demonstration else _("このステーションの担当者")


def _office_time() -> datetime:
    return datetime.now().astimezone()


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return uuid7(_utc_now(), os.urandom(RANDOM_BYTES))
