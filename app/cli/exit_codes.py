"""How a command tells its caller what came of it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    FINE = 0
    SOME_FAILED = 1
    USAGE = 2
    SIGN_IN_NEEDED = 3
    STORE_OUT_OF_REACH = 4
    INTERRUPTED = 130  # by Ctrl+C, as shells count
