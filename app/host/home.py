"""A home: the folder with everything one station keeps."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PROGRAM = "MeishiStation"
_VARIABLE = "MEISHI_HOME"
_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Home:
    """Where each thing lies. is_demonstration: samples only, never mixed with real cards."""

    folder: Path
    is_demonstration: bool = False

    @property
    def database(self) -> Path:
        return self.folder / "station.db"

    @property
    def pictures(self) -> Path:
        return self.folder / "pictures"

    @property
    def spool(self) -> Path:
        return self.folder / "spool"

    @property
    def store(self) -> Path:
        """The embedded central store's own data."""
        return self.folder / "store"

    @property
    def secrets(self) -> Path:
        return self.folder / "secrets"

    @property
    def enrolment(self) -> Path:
        return self.folder / "enrolment.json"

    @property
    def scanners(self) -> Path:
        """Addresses of network scanners that were used."""
        return self.folder / "scanners.json"

    @property
    def reader_lock(self) -> Path:
        return self.folder / "reader.lock"

    @property
    def sender_lock(self) -> Path:
        return self.folder / "sender.lock"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def store_log(self) -> Path:
        """What the store's process says before its own log is open, or when it breaks down."""
        return self.logs / "store.log"

    @property
    def set_up_link(self) -> Path:
        """The embedded store's one-time link for its first admin, as long as there is none."""
        return self.folder / "set-up-link"

    @property
    def sign_in_vault(self) -> Path:
        return self.folder / "sign-ins.db"

    @property
    def sign_in_lock(self) -> Path:
        return self.folder / "sign-ins.lock"

    def make(self) -> Home:
        """Make the folder, for this account only: it holds other people's cards. Raises OSError."""
        self.folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        self.spool.mkdir(exist_ok=True)
        self.logs.mkdir(exist_ok=True)
        return self


def find_home(named: Path | None) -> Home:
    """As named on the command line, else MEISHI_HOME, else this account's data folder."""
    if named is not None:
        return Home(named.resolve())
    told = os.environ.get(_VARIABLE)
    return Home(Path(told).resolve() if told else Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False)))


def demonstration_home(named: Path | None) -> Home:
    """The demonstration's own folder: as named, else beside the one for real cards."""
    if named is not None:
        return Home(named.resolve(), is_demonstration=True)
    real = find_home(None).folder
    return Home(real.with_name(f"{real.name}-demo"), is_demonstration=True)
