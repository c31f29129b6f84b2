"""Icons: Lucide drawings (24-unit grid, stroke in `currentColor`) and the application's own.

The Lucide files are unchanged from lucide-static 1.62.0; their licences lie beside them in lucide/LICENSE.
"""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
_LUCIDE = _HERE / "lucide"


def icon_names() -> frozenset[str]:
    """Every name that icon_path knows, such as "scan-text"."""
    return frozenset(path.stem for path in _LUCIDE.glob("*.svg"))


def icon_path(name: str) -> Path:
    """The SVG of one Lucide icon. KeyError for a name that is not shipped: the set is closed and part of the program."""
    path = _LUCIDE / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path


def application_icon() -> Path:
    """The application's own mark as SVG: a blue card with two white lines, on a square ground without colour."""
    return _HERE / "application.svg"


def application_icon_png() -> Path:
    """The same mark, 256 × 256 px, for desktop entries and windows that take no SVG."""
    return _HERE / "application-256.png"
