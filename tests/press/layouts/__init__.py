"""The layouts of the press. Importing this package fills the registry."""

from tests.press.layouts import backs, centred, framed, judge, modern, offices, pictorial, sideline, upright
from tests.press.layouts.registry import LAYOUTS, Layout

__all__ = [
    "LAYOUTS",
    "Layout",
    "backs",
    "centred",
    "framed",
    "judge",
    "modern",
    "offices",
    "pictorial",
    "sideline",
    "upright",
]
