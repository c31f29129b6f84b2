"""What every endpoint works with, given to the app once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from sync.store.database import Database
from sync.store.images.files import PictureFiles


@dataclass(frozen=True, slots=True)
class StoreParts:
    """nonce is empty where the store is a service of its own; then it proves nothing."""

    database: Database
    pictures: PictureFiles
    clock: Callable[[], datetime]
    nonce: str


def _parts(request: Request) -> StoreParts:
    parts: StoreParts = request.app.state.parts
    return parts


Parts = Annotated[StoreParts, Depends(_parts)]
