"""The station's log: JSON lines in its home. Codes, counts and the names of errors only, never what stands on a card."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog

_KEPT = timedelta(days=30)


def log_to_folder(folder: Path, now: datetime) -> None:
    """Every structlog event of this process from now on; old files are removed.

    One file a day, appended to by every program of the home: nothing is renamed while another one writes.
    """
    _remove_old(folder, now)
    handler = logging.FileHandler(folder / f"station-{now.date().isoformat()}.log", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("app")
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_words_of_errors,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=lambda *_: logger,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )


def without_words_of_errors(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Of an exception: its kind and where it came from. Its words may quote a card."""
    del logger, method
    told = event.pop("exc_info", None)
    error = sys.exc_info()[1] if told is True else told
    if isinstance(error, BaseException):
        event["error"] = [type(each).__name__ for each in _chain(error)]
        event["at"] = _places(error.__traceback__)
    return event


def _chain(error: BaseException | None) -> list[BaseException]:
    return [] if error is None else [error, *_chain(error.__cause__)]


def _places(trace: TracebackType | None) -> list[str]:
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


def _remove_old(folder: Path, now: datetime) -> None:
    oldest = f"station-{(now - _KEPT).date().isoformat()}.log"
    for file in folder.glob("station-*.log"):
        if file.name < oldest:
            file.unlink(missing_ok=True)
