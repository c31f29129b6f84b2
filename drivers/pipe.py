"""A worker's standard output, kept clean for its events."""

from __future__ import annotations

import os
from typing import BinaryIO


def claim_stdout() -> BinaryIO:
    """The pipe that stdout was. From now on whatever else prints in this process, C libraries included, goes to stderr."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return pipe
