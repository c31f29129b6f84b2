"""What every worker of the station works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.ids import PictureId
from app.usecases.records import NewId, PictureStore, StationDatabase
from app.workers.bulletin import Bulletin


class PictureFolder(PictureStore, Protocol):
    """A picture store whose pictures are files: reading processes open them themselves."""

    def file(self, picture_id: PictureId) -> Path: ...


@dataclass(frozen=True, slots=True)
class Materials:
    """now is in the time zone of the office: batches are numbered by its days."""

    database: StationDatabase
    pictures: PictureFolder
    bulletin: Bulletin
    now: Callable[[], datetime]
    new_id: NewId
