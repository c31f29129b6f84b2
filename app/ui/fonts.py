"""The two fonts: the platform's Japanese font for the window, our own for everything that stands on a card.

Sizes are given in pixels at 96 dpi and set in points, so that they follow the system's text size.
"""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from resources.fonts import DATA_FONT_FAMILIES, font_files

# Always a *JP* family, so that 直, 骨 and 令 take their Japanese shapes.
_PLATFORM_FAMILIES = {
    "win32": ["Yu Gothic UI", "Meiryo UI"],
    "darwin": ["Hiragino Sans"],
}
_LINUX_FAMILIES = ["Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic"]
_POINTS_PER_PIXEL = 0.75  # 72 points and 96 pixels to the inch
_LIGATURES = ("calt", "liga")  # "->" and "==" must stay two characters, or nobody can check them


class _Families:
    """What the window is drawn with; pictures for comparison replace it by the shipped fonts."""

    ui: tuple[str, ...] = ()


def load_fonts(*, shipped_only: bool = False) -> None:
    """Load the shipped fonts. Called once, after the application exists.

    shipped_only draws the whole window with them, so that its picture depends on no installed font.
    """
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))
    platform = _PLATFORM_FAMILIES.get(sys.platform, _LINUX_FAMILIES)
    _Families.ui = ("BIZ UDGothic",) if shipped_only else (*platform, "BIZ UDGothic")


def ui_font(px: float = 13, *, medium: bool = False) -> QFont:
    """The font of labels, buttons and tables."""
    font = QFont(list(_Families.ui))
    font.setPointSizeF(px * _POINTS_PER_PIXEL)
    font.setWeight(QFont.Weight.Medium if medium else QFont.Weight.Normal)
    return font


def data_font(px: float = 15) -> QFont:
    """The font of values: marked zero, distinct 1 l I, even kanji, no ligatures."""
    return QFont(_data_font(px))


@cache
def _data_font(px: float) -> QFont:
    font = QFont(list(DATA_FONT_FAMILIES))
    font.setPointSizeF(px * _POINTS_PER_PIXEL)
    for feature in _LIGATURES:
        font.setFeature(QFont.Tag.fromString(feature), 0)
    return font
