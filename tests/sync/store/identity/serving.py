"""A store with nothing but its identity, served by a real uvicorn on loopback in a thread."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sync.contract.problems import STATUS, Problem
from sync.contract.scopes import CARDS_PUSH, LEADS_READ
from sync.store.database import Database
from sync.store.identity.access import AccessRefused, require
from sync.store.identity.principal import Principal
from sync.store.identity.routes import identity_router
from sync.store.migrate import migrate


class Clock:
    """Time that a test can move. Goes on with the real one, so that two moments differ."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move(self, **by: float) -> None:
        self._ahead += timedelta(**by)


def small_store() -> FastAPI:
    """The identity's routes and two addresses that want a scope. app.state.identity is still to be set."""
    app = FastAPI()
    app.include_router(identity_router())

    @app.get("/pushing")
    def pushing(principal: Annotated[Principal, Depends(require(CARDS_PUSH))]) -> dict[str, str | None]:
        return {"station_id": principal.station_id}

    @app.get("/reading")
    def reading(principal: Annotated[Principal, Depends(require(LEADS_READ))]) -> dict[str, str | bool | None]:
        return {"user_id": principal.user_id, "admin": principal.admin}

    @app.exception_handler(AccessRefused)
    def refused(request: Request, error: AccessRefused) -> Response:
        body = Problem.of(error.code).model_dump(mode="json")
        return JSONResponse(body, STATUS[error.code], headers={"WWW-Authenticate": error.challenge})

    return app


@contextmanager
def served(app: FastAPI, listener: socket.socket) -> Iterator[None]:
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()


def loopback_listener() -> socket.socket:
    """Bound and listening: requests wait in its queue until the server takes them."""
    return socket.create_server(("127.0.0.1", 0))


def new_database(folder: Path) -> Database:
    database = Database(f"sqlite:///{folder / 'store.db'}")
    migrate(database)
    return database
