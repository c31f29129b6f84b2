"""The store as a service of its own: many stations, PostgreSQL (or SQLite), behind https."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sync.store.api import create_app
from sync.store.api.app import openapi as openapi_document
from sync.store.database import Database
from sync.store.http_server import HttpServer
from sync.store.identity.identity import Identity
from sync.store.logs import log_to_terminal
from sync.store.migrate import migrate as migrate_database
from sync.store.setup_link import setup_url


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """public_url is what people and stations reach the store by: https, or http on loopback.

    Encryption is done by a proxy in front, or here where a certificate and its key are given. port 0: any free one.
    """

    database_url: str
    pictures_folder: Path
    public_url: str
    host: str = "127.0.0.1"
    port: int = 8470
    certificate: Path | None = None
    certificate_key: Path | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """Said once, when requests are taken. setup_url: for the first admin, as long as there is none."""

    host: str
    port: int
    setup_url: str | None


def serve(settings: ServiceSettings, on_start: Callable[[Started], None]) -> None:
    """Serve until SIGTERM or Ctrl-C; migrates first.

    Raises ValueError where public_url is neither https nor loopback, OSError where the port is taken,
    SQLAlchemyError where the database is out of reach, DatabaseTooNew where it belongs to a newer version.
    """
    log_to_terminal()
    with closing(Database(settings.database_url)) as database:
        identity = Identity(database, url=settings.public_url, clock=_now)
        migrate_database(database)
        link = setup_url(identity)
        app = create_app(database, settings.pictures_folder, identity, _now)
        server = HttpServer(app, ssl_certfile=settings.certificate, ssl_keyfile=settings.certificate_key)
        with server.capture_signals(), socket.create_server((settings.host, settings.port)) as listener:
            on_start(Started(settings.host, listener.getsockname()[1], link))
            server.run(sockets=[listener])


def migrate(database_url: str) -> None:
    """Bring a database up to this version. Raises SQLAlchemyError where it is out of reach, DatabaseTooNew."""
    with closing(Database(database_url)) as database:
        migrate_database(database)


def openapi() -> dict[str, Any]:
    """The OpenAPI document of the API."""
    return openapi_document()


def _now() -> datetime:
    return datetime.now(UTC)
