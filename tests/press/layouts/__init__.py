"""The layouts of the press. Importing this package fills the registry."""

from tests.press.layouts import (
    backs,
    both_ways,
    centred,
    everyday,
    framed,
    judge,
    modern,
    offices,
    opened,
    pictorial,
    sideline,
    sizes,
    upright,
)
from tests.press.layouts.registry import LAYOUTS, Half, Layout

__all__ = [
    "LAYOUTS",
    "Half",
    "Layout",
    "backs",
    "both_ways",
    "centred",
    "everyday",
    "framed",
    "judge",
    "modern",
    "offices",
    "opened",
    "pictorial",
    "sideline",
    "sizes",
    "upright",
]
