"""The life of the embedded store, from the order on standard input to the end of its last owner."""

from __future__ import annotations

import os
import socket
import threading
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import Final

from filelock import FileLock, Timeout
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError

from sync.store.api import create_app
from sync.store.database import Database
from sync.store.embedded.announcement import announced
from sync.store.embedded.owners import Owners
from sync.store.embedded.start_order import Failure, StartOrder, failed_line, ready_line
from sync.store.http_server import HttpServer
from sync.store.identity.enrolment import StationEnrolment, UnfitKey
from sync.store.identity.identity import Identity
from sync.store.images.files import PictureFiles
from sync.store.logs import log_to_file
from sync.store.migrate import DatabaseTooNew, migrate
from sync.store.setup_link import setup_url

_LOOPBACK: Final = "127.0.0.1"

EXIT_CODES: Final[dict[Failure, int]] = {
    "bad_order": 2,
    "already_running": 3,
    "bad_database": 4,
    "database_too_new": 5,
}


def run_embedded() -> int:
    """Serve until nobody needs the store any more; the exit code. Takes over standard input and output."""
    try:
        order = StartOrder.model_validate_json(_first_line_of_stdin())
    except ValidationError:
        return _failed("bad_order")
    order.data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with FileLock(order.data_folder / "store.lock", timeout=0):
            return _serve(order)
    except Timeout:
        return _failed("already_running")


def _serve(order: StartOrder) -> int:
    folder = order.data_folder
    log_to_file(folder / "store.log")
    with (
        closing(Database(f"sqlite:///{folder / 'store.db'}")) as database,
        socket.create_server((_LOOPBACK, 0)) as listener,
        socket.create_server((_LOOPBACK, 0)) as owners_listener,
    ):
        port, owners_port = listener.getsockname()[1], owners_listener.getsockname()[1]
        identity = Identity(database, url=f"http://{_LOOPBACK}:{port}", clock=_now)
        try:
            migrate(database)
            identity.enrol_embedded(_enrolment(order))
            link = setup_url(identity)
        except UnfitKey:
            return _failed("bad_order")
        except DatabaseTooNew:
            return _failed("database_too_new")
        except SQLAlchemyError:
            return _failed("bad_database")
        pictures = folder / "pictures"
        PictureFiles(pictures).remove_leftovers()
        server = HttpServer(create_app(database, pictures, identity, _now, order.nonce), ends_on_interrupt=False)
        _end_with_owners(order, owners_listener, server)
        with server.capture_signals(), announced(folder, port=port, owners_port=owners_port, nonce=order.nonce):
            _say(ready_line(port, owners_port, link))
            server.run(sockets=[listener])
    return 0


def _end_with_owners(order: StartOrder, listener: socket.socket, server: HttpServer) -> None:
    owners = Owners(order.nonce, order.grace_s)
    owners.watch_stdin()

    def end_when_gone() -> None:
        owners.wait_until_gone()
        server.should_exit = True

    threading.Thread(target=owners.accept, args=(listener,), daemon=True).start()
    threading.Thread(target=end_when_gone, daemon=True).start()


def _enrolment(order: StartOrder) -> StationEnrolment:
    return StationEnrolment(
        station_id=order.station.id,
        name=order.station.name,
        public_key=order.station.public_key,
        operator_id=order.operator.id,
        operator_name=order.operator.display_name,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _first_line_of_stdin() -> bytes:
    """Byte by byte: what follows belongs to nobody, and nothing may stay in a buffer (see owners.py)."""
    line = bytearray()
    while (letter := os.read(0, 1)) not in {b"", b"\n"}:
        line += letter
    return bytes(line)


def _say(line: str) -> None:
    """The parent may be gone already; then the owners' end is noticed by the owners."""
    with suppress(OSError):
        os.write(1, line.encode() + b"\n")


def _failed(why: Failure) -> int:
    _say(failed_line(why))
    return EXIT_CODES[why]
