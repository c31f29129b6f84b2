"""The device key and the station's key: made once, kept in a keyring that encrypts, else in files of one's own."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync.client import keepers
from sync.client.errors import SecretsUnavailable
from sync.client.station_key import StationKey
from sync.client.station_secrets import open_station_secrets

HAS_GNOME_KEYRING = shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "secrets"


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keepers, "ALLOWED_BACKENDS", ())


def test_secrets_are_the_same_at_the_next_start(folder: Path) -> None:
    first = open_station_secrets(folder, keyring_allowed=False)
    second = open_station_secrets(folder, keyring_allowed=False)

    assert first.device_key == second.device_key
    assert len(first.device_key) == 32
    assert first.station_key.public_jwk() == second.station_key.public_jwk()


def test_two_data_folders_have_their_own_secrets(tmp_path: Path) -> None:
    one, other = (open_station_secrets(tmp_path / name, keyring_allowed=False) for name in ("one", "other"))

    assert one.device_key != other.device_key
    assert one.station_key.public_jwk() != other.station_key.public_jwk()


def test_starts_at_the_same_moment_agree(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: open_station_secrets(folder, keyring_allowed=False).device_key, range(8)))

    assert len(set(found)) == 1


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_only_the_account_itself_can_read_the_files(folder: Path) -> None:
    previous = os.umask(0)
    try:
        open_station_secrets(folder, keyring_allowed=False)
    finally:
        os.umask(previous)

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}
    assert modes["secrets"] == 0o700
    assert modes["station-key"] == modes["device-key"] == modes["place"] == 0o600


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_the_secrets_are_in_files(folder: Path) -> None:
    open_station_secrets(folder, keyring_allowed=True)
    assert (folder / "station-key").exists()


@pytest.mark.usefixtures("no_keyring")
def test_a_keyring_that_is_gone_is_not_replaced_by_new_secrets(folder: Path) -> None:
    folder.mkdir()
    (folder / "place").write_text("keyring 0f0e")

    with pytest.raises(SecretsUnavailable):
        open_station_secrets(folder, keyring_allowed=True)

    assert not (folder / "station-key").exists()


def test_a_lost_secret_is_not_made_anew(folder: Path) -> None:
    open_station_secrets(folder, keyring_allowed=False)
    (folder / "station-key").unlink()

    with pytest.raises(SecretsUnavailable):
        open_station_secrets(folder, keyring_allowed=False)


@pytest.mark.parametrize("damaged", [b"", b"{}", b"[]", b"\xff", b'{"kty":"oct","k":"AA"}'])
def test_a_damaged_key_is_noticed(folder: Path, damaged: bytes) -> None:
    open_station_secrets(folder, keyring_allowed=False)
    (folder / "station-key").write_bytes(damaged)

    with pytest.raises(SecretsUnavailable):
        open_station_secrets(folder, keyring_allowed=False)


def test_a_station_key_survives_its_keeping() -> None:
    key = StationKey.generate()

    assert StationKey.from_secret(key.to_secret()).public_jwk() == key.public_jwk()
    assert "d" not in key.public_jwk()


def test_keyrings_that_do_not_encrypt_are_not_on_the_list() -> None:
    assert not [module for module, _name in keepers.ALLOWED_BACKENDS if "alt" in module or "fail" in module]


WITH_A_KEYRING = """
import sys
from pathlib import Path
from sync.client.station_secrets import open_station_secrets
first = open_station_secrets(Path(sys.argv[1]), keyring_allowed=True)
second = open_station_secrets(Path(sys.argv[1]), keyring_allowed=True)
other = open_station_secrets(Path(sys.argv[2]), keyring_allowed=True)
assert first.device_key == second.device_key != other.device_key
assert first.station_key.public_jwk() == second.station_key.public_jwk()
print("kept")
"""


@pytest.mark.skipif(not HAS_GNOME_KEYRING, reason="needs the packages gnome-keyring and dbus")
def test_a_real_keyring_keeps_the_secrets_and_the_folder_has_none(tmp_path: Path) -> None:
    home, runtime = tmp_path / "home", tmp_path / "runtime"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    folders = [str(tmp_path / name) for name in ("one", "other")]
    unlock = "printf %s test | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null"
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "LANG": "C.UTF-8",
    }

    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "bash",
            "-c",
            f'{unlock}; exec "$@"',
            "bash",
            sys.executable,
            "-c",
            WITH_A_KEYRING,
            *folders,
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout == "kept\n", done.stderr
    assert sorted(path.name for path in Path(folders[0]).iterdir() if path.name != "lock") == ["place"]
