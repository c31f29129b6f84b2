"""The data font, the same on every system: JetBrains Mono for Latin, BIZ UDGothic for Japanese.

Both are unchanged and under the SIL Open Font License 1.1; each licence lies beside its font.
"""

from __future__ import annotations

from pathlib import Path

DATA_FONT_FAMILIES = ("JetBrains Mono", "BIZ UDGothic")

_HERE = Path(__file__).parent
_FILES = ("JetBrainsMono-Regular.ttf", "JetBrainsMono-Medium.ttf", "BIZUDGothic-Regular.ttf")


def font_files() -> tuple[Path, ...]:
    """The TrueType files to load at start, in the order of DATA_FONT_FAMILIES."""
    return tuple(_HERE / name for name in _FILES)
