"""Sample cards for the demonstration scanner: scans of fictional cards, their truth, and the order of the stack.

All people, companies and numbers are made up. `python -m tests.press samples` makes every file here again.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def stack() -> Path:
    """stack.json: {"sheets": [{"front": file, "back": file}, …], "flatbed": [file, …]}, files beside it."""
    return FOLDER / "stack.json"


def picture(name: str) -> Path:
    """A file that the stack names, such as "01_front.jpg"."""
    return FOLDER / name


def truth(name: str) -> Path:
    """What stands on that picture, as JSON."""
    return FOLDER / "truth" / f"{Path(name).stem}.json"
