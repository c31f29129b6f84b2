"""What can be started once the set-up stands, each a row of commands for the environment's interpreter."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Target:
    """commands run one after the other; the first failure ends the row. Each is what follows `python`."""

    system_packages: tuple[str, ...]
    commands: tuple[tuple[str, ...], ...]


_MYPY = ("-m", "mypy", "--no-error-summary")

TARGETS = {
    "run": Target(system_packages.RUN_PACKAGES, (("-m", "app", "--demo"),)),
    "test": Target(system_packages.TEST_PACKAGES, (("-m", "pytest", "-m", "not faults"),)),
    "test-faults": Target(system_packages.TEST_PACKAGES, (("-m", "pytest", "-m", "faults"),)),
    "bench": Target(system_packages.TEST_PACKAGES, (("-m", "tests.bench.reading"),)),
    "check": Target(
        system_packages.TEST_PACKAGES,
        (
            ("-m", "ruff", "check", "."),
            ("-m", "ruff", "format", "--check", "."),
            _MYPY,
            (*_MYPY, "--platform", "win32"),
            ("-m", "importlinter.cli", "lint"),
        ),
    ),
    "windows": Target(system_packages.TEST_PACKAGES, (("installer/resolve_windows.py",),)),
}


def start(target: Target, python: Path, arguments: list[str]) -> int:
    """Run the target's commands from the project's root. The first exit code that is not 0, else 0."""
    for command in target.commands:
        code = subprocess.run([str(python), *command, *arguments], check=False, cwd=ROOT, env=os.environ).returncode
        if code != 0:
            return code
    return 0
