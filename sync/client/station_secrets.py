"""The secrets of one data folder: the device key and the station's private key, made once, kept in one place.

Where they are kept is decided at the first start and written down: a keyring that is locked today must not be taken
for one that never was, or the station would make itself a new key that no store knows.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from sync.client.errors import SecretsUnavailable
from sync.client.keepers import FileKeeper, KeyringKeeper, SecretKeeper, usable_backend
from sync.client.sealed_vault import DEVICE_KEY_BYTES
from sync.client.station_key import StationKey

_DEVICE_KEY = "device-key"
_STATION_KEY = "station-key"
_PLACE = "place"
_IN_FILES = "files"
_IN_KEYRING = "keyring "
_LOCK_TIMEOUT_S = 60.0  # a person may be typing the keyring's password


@dataclass(frozen=True, slots=True)
class StationSecrets:
    device_key: bytes
    station_key: StationKey


def open_station_secrets(folder: Path, *, keyring_allowed: bool) -> StationSecrets:
    """The secrets of the data folder's subfolder `folder`; made at the first start. Two processes may call at once.

    Raises SecretsUnavailable where the keyring that has them cannot be opened, or a secret is gone.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with FileLock(folder / "lock", timeout=_LOCK_TIMEOUT_S):
            return _open(folder, keyring_allowed=keyring_allowed)
    except TimeoutError:
        raise SecretsUnavailable("another program is opening them") from None


def _open(folder: Path, *, keyring_allowed: bool) -> StationSecrets:
    files = FileKeeper(folder)
    place = (files.get(_PLACE) or b"").decode()
    is_first_start = not place
    if is_first_start:
        place = f"{_IN_KEYRING}{uuid.uuid4()}" if keyring_allowed and usable_backend() else _IN_FILES
    keeper = _keeper(place, files)
    device_key = _kept(keeper, _DEVICE_KEY, lambda: os.urandom(DEVICE_KEY_BYTES), may_make=is_first_start)
    station_key = _kept(keeper, _STATION_KEY, lambda: StationKey.generate().to_secret(), may_make=is_first_start)
    if is_first_start:  # last: a start that was killed before is a first start again
        files.put(_PLACE, place.encode())
    try:
        return StationSecrets(device_key, StationKey.from_secret(station_key))
    except ValueError:
        raise SecretsUnavailable("the station's key is damaged") from None


def _keeper(place: str, files: FileKeeper) -> SecretKeeper:
    if place == _IN_FILES:
        return files
    backend = usable_backend()
    if backend is None:
        raise SecretsUnavailable("the keyring is locked or gone")
    return KeyringKeeper(backend, place.removeprefix(_IN_KEYRING))


def _kept(keeper: SecretKeeper, name: str, make: Callable[[], bytes], *, may_make: bool) -> bytes:
    kept = keeper.get(name)
    if kept is not None:
        return kept
    if not may_make:
        raise SecretsUnavailable(f"{name} is gone")
    made = make()
    keeper.put(name, made)
    return made
