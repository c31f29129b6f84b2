"""A PostgreSQL of our own for the tests: initdb in a temporary folder, loopback only, gone afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg


def binaries() -> Path | None:
    """Where initdb and postgres are: on the path, or where Debian keeps its versions."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return versions[-1].parent if versions else None


def _as_ordinary_user() -> list[str]:
    """PostgreSQL refuses to run as root; Debian's package brings the user postgres."""
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """The URL of an empty server."""
    folder = Path(tempfile.mkdtemp(prefix="meishi-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
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
