"""The layouts by name. Each belongs to one half only.

Rules are made from the rules half; the judge half judges them and is not looked at; the opened half has judged once and been
looked at since.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.press.order import PrintOrder
from tests.press.proof import Proof

Half = Literal["rules", "opened", "judge"]
Compose = Callable[[Proof, PrintOrder], None]
LANDSCAPE_MM = (91.0, 55.0)
PORTRAIT_MM = (55.0, 91.0)
US_MM = (89.0, 51.0)
EU_MM = (85.0, 55.0)


@dataclass(frozen=True, slots=True)
class Layout:
    name: str
    half: Half
    side: Literal["front", "back"]
    size_mm: tuple[float, float]
    offices: int
    corner_mm: float
    compose: Compose
    houses: str = ""
    """A pattern that the name of its houses contains; any house's if empty."""


LAYOUTS: dict[str, Layout] = {}


def layout(
    half: Half,
    *,
    side: Literal["front", "back"] = "front",
    size_mm: tuple[float, float] = LANDSCAPE_MM,
    offices: int = 1,
    corner_mm: float = 0.0,
    houses: str = "",
) -> Callable[[Compose], Compose]:
    """Enter a function into the registry under its own name, which no other has. `corner_mm` is its corners' radius."""

    def enter(compose: Compose) -> Compose:
        name = compose.__name__
        if name in LAYOUTS:
            raise ValueError(f"two layouts are called {name}")
        LAYOUTS[name] = Layout(name, half, side, size_mm, offices, corner_mm, compose, houses)
        return compose

    return enter
