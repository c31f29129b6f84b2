"""store.json: where the running store is to be found. Readable by this account only, complete or absent."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

FILE_NAME: Final = "store.json"


@contextmanager
def announced(folder: Path, *, port: int, owners_port: int, nonce: str) -> Iterator[None]:
    """The file is there within the block. Whoever reads it checks the proof: a killed store leaves it behind."""
    draft = folder / f".{FILE_NAME}.{os.getpid()}"
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"port": port, "owners_port": owners_port, "nonce": nonce, "pid": os.getpid()}, file)
    draft.replace(folder / FILE_NAME)
    try:
        yield
    finally:
        (folder / FILE_NAME).unlink(missing_ok=True)
