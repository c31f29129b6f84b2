"""Starts a program, listens to what it acknowledges, and kills it at a moment of chance."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

from drivers.interpreter import module_environment


def killed(arguments: list[str], after: int, chance: Random, longest_s: float = 0.15) -> list[tuple[str, ...]]:
    """What the station said before SIGKILL took it: after so many acknowledgements, and then a moment of chance."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.faults.program", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=module_environment(),
    )
    assert process.stdout is not None
    said: list[tuple[str, ...]] = []
    with process.stdout as lines:
        for line in lines:
            said.append(tuple(line.split()))
            if len(said) > after:
                break
        threading.Event().wait(chance.uniform(0, longest_s))
        process.kill()
        said += [tuple(line.split()) for line in lines]
    process.wait()
    return said


def kill_store(home: Path) -> None:
    """SIGKILL to the embedded store, if one has announced itself."""
    import json

    try:
        os.kill(json.loads((home / "store" / "store.json").read_text("utf-8"))["pid"], signal.SIGKILL)
    except (OSError, ValueError):
        return
