"""What the parent says on the first line of standard input, and what the store answers on standard output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from sync.records.ids import StationId, UserId


class StationOrder(BaseModel):
    """The station to enrol. public_key is a JWK."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: StationId
    name: str
    public_key: dict[str, Any]


class OperatorOrder(BaseModel):
    """The local account for whoever stands at the station while nobody is signed in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: UserId
    display_name: str


class StartOrder(BaseModel):
    """One JSON line. nonce is chance, at least 128 bits, made for this start.

    grace_s: how long the store outlives its last owner, since a command may end just before the next one begins.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    data_folder: Path
    nonce: str = Field(min_length=22, max_length=200)
    station: StationOrder
    operator: OperatorOrder
    grace_s: float = Field(default=3.0, ge=0, le=60)


Failure = Literal["already_running", "bad_order", "bad_database", "database_too_new"]


def ready_line(port: int, owners_port: int, setup_url: str | None) -> str:
    """setup_url: the link for the first admin, as long as there is none."""
    return json.dumps({"event": "ready", "port": port, "owners_port": owners_port, "setup_url": setup_url})


def failed_line(why: Failure) -> str:
    return json.dumps({"event": "failed", "why": why})
