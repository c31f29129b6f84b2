"""The paper of the demonstration scanner: picture files, as stack.json in their folder lists them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MANIFEST = "stack.json"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Picture files (JPEG or PNG) of both sides; back is None where nothing is printed."""

    front: Path
    back: Path | None = None


@dataclass(frozen=True, slots=True)
class Stack:
    """sheets lie in the feeder, in the order they are fed; flatbed are the pictures for the glass, in turn."""

    sheets: tuple[Sheet, ...]
    flatbed: tuple[Path, ...] = ()


def load_stack(folder: Path) -> Stack:
    """Reads folder/stack.json: {"sheets": [{"front": NAME, "back": NAME | null}, …], "flatbed": [NAME, …]}.

    Raises OSError or ValueError; names stay inside the folder.
    """
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        sheets = tuple(
            Sheet(_picture(folder, each["front"]), _picture(folder, each["back"]) if each.get("back") else None)
            for each in manifest["sheets"]
        )
        return Stack(sheets, tuple(_picture(folder, name) for name in manifest.get("flatbed", ())))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{MANIFEST}: {type(error).__name__} {error}") from error


def _picture(folder: Path, name: str) -> Path:
    path = folder / name
    if Path(name).name != name or not path.is_file():
        raise ValueError(f"{MANIFEST}: no picture {name!r} in the folder")
    return path
