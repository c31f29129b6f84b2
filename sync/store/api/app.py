"""The store as one web application: API, sign-in and set-up pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from sync.contract.problems import Problem, ProblemCode
from sync.store.api import cards, health, images, leads, stations, users
from sync.store.api.body_limit import BodyLimit
from sync.store.api.parts import StoreParts
from sync.store.api.problems import answer_errors, documented
from sync.store.database import Database
from sync.store.identity.identity import Identity
from sync.store.identity.routes import identity_router
from sync.store.images.files import PictureFiles

_API = (health.router, cards.router, leads.router, images.router, users.router, stations.router)


def create_app(
    database: Database, pictures_folder: Path, identity: Identity, clock: Callable[[], datetime], nonce: str = ""
) -> FastAPI:
    """The application, ready to be served. The database is migrated already. nonce: see sync.contract.nonce."""
    app = _bare_app()
    app.state.parts = StoreParts(database, PictureFiles(pictures_folder), clock, nonce)
    app.state.identity = identity
    return app


def openapi() -> dict[str, Any]:
    """The OpenAPI document of the API; needs no database."""
    return _bare_app().openapi()


def _bare_app() -> FastAPI:
    # The interactive documentation would load its scripts from elsewhere.
    app = FastAPI(title="Meishi Station store", version=health.product_version(), docs_url=None, redoc_url=None)
    for router in _API:
        app.include_router(router)
    app.include_router(identity_router())
    app.add_middleware(BodyLimit)
    answer_errors(app)
    _document_problems(app)
    return app


def _document_problems(app: FastAPI) -> None:
    """Put Problem where `documented` points, and where FastAPI would announce its own form of validation errors."""

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(title=app.title, version=app.version, routes=app.routes)
            schemas = made["components"]["schemas"]
            problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= problem.pop("$defs")
            schemas["Problem"] = problem
            for own in ("HTTPValidationError", "ValidationError"):
                schemas.pop(own, None)
            for operation in (operation for path in made["paths"].values() for operation in path.values()):
                if "HTTPValidationError" in str(operation["responses"].get("422")):
                    operation["responses"] |= documented(ProblemCode.INVALID_RECORD)
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]
