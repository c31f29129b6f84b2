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
    pictorial,
    sideline,
    sizes,
    upright,
)
from tests.press.layouts.registry import LAYOUTS, Layout

__all__ = [
    "LAYOUTS",
    "Layout",
    "backs",
    "both_ways",
    "centred",
    "everyday",
    "framed",
    "judge",
    "modern",
    "offices",
    "pictorial",
    "sideline",
    "sizes",
    "upright",
]
