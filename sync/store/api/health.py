"""Is the store there, and is it the right one?"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

from fastapi import APIRouter, Query

from sync.contract.answers import Health
from sync.contract.nonce import CHALLENGE_PATTERN, proof_of
from sync.contract.problems import ProblemCode
from sync.store.api.parts import Parts
from sync.store.api.problems import documented

PRODUCT = "meishi-store"

router = APIRouter(tags=["health"])


@router.get("/v1/health", responses=documented(ProblemCode.INVALID_RECORD))
def get_health(parts: Parts, challenge: Annotated[str | None, Query(pattern=CHALLENGE_PATTERN)] = None) -> Health:
    """Needs no token. proof tells a client that this is the embedded store it started (see sync.contract.nonce)."""
    with parts.database.read() as session:
        session.connection()  # a store whose database is gone is not healthy
    proof = proof_of(parts.nonce, challenge) if parts.nonce and challenge else ""
    return Health(PRODUCT, product_version(), proof)


def product_version() -> str:
    try:
        return version("meishi-station")
    except PackageNotFoundError:  # run from a source folder that was never installed
        return "0"
