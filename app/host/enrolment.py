"""Who this station is: made once at the first start of a home, told to the store each time it is started."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock

from app.domain.ids import OperatorId
from app.host.home import Home
from sync.records.ids import StationId


@dataclass(frozen=True, slots=True)
class Enrolment:
    """operator is the local account that confirms while nobody is signed in; it may push, not look up."""

    station_id: StationId
    station_name: str
    operator_id: OperatorId
    operator_name: str
    is_demonstration: bool


class WrongHomeError(Exception):
    """A home for samples was opened for real cards, or the other way round."""


def enrol(home: Home, station_name: str, operator_name: str, new_id: Callable[[], str]) -> Enrolment:
    """The enrolment of the home, made now if this is its first start. Two programs may call at once.

    Raises WrongHomeError: samples never get among real cards.
    """
    with FileLock(home.enrolment.with_suffix(".lock")):
        enrolment = _read(home.enrolment)
        if enrolment is None:
            enrolment = Enrolment(
                station_id=StationId(new_id()),
                station_name=station_name,
                operator_id=OperatorId(new_id()),
                operator_name=operator_name,
                is_demonstration=home.is_demonstration,
            )
            _write(home.enrolment, enrolment)
    if enrolment.is_demonstration != home.is_demonstration:
        raise WrongHomeError(home.folder)
    return enrolment


def _read(file: Path) -> Enrolment | None:
    if not file.exists():
        return None
    return Enrolment(**json.loads(file.read_text("utf-8")))


def _write(file: Path, enrolment: Enrolment) -> None:
    """Whole or not at all: a station that lost its id would be a stranger to its store."""
    unfinished = file.with_suffix(".part")
    with unfinished.open("w", encoding="utf-8") as out:
        json.dump(asdict(enrolment), out, ensure_ascii=False, indent=1)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(file)
