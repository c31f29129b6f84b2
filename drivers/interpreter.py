"""Starting a module of this package as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import drivers

# A console program started from a window must not flash a console of its own.
if sys.platform == "win32":
    NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    NO_WINDOW = 0


def module_command(module: str) -> list[str]:
    return [sys.executable, "-m", module]


def module_environment() -> dict[str, str]:
    """The process finds this package even where it is not installed (a clone, a test run)."""
    root = str(Path(drivers.__file__).resolve().parent.parent)
    inherited = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([root, inherited] if inherited else [root])}
