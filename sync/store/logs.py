"""Where the store's log lines go. They name kinds of events and ids, never people."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"


def log_to_file(path: Path) -> None:
    """At most 3 MB. A file, because the parent that would read our standard error may be killed."""
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORM))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def log_to_terminal() -> None:
    """Standard error, for a service whose supervisor collects it."""
    logging.basicConfig(level=logging.INFO, format=_FORM)
