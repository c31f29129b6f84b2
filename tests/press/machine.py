"""A scanner's habits, and how a card lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Lid(StrEnum):
    """What lies behind the paper."""

    BLACK = "black"
    GREY = "grey"
    WHITE = "white"


_LID_LEVEL = {Lid.BLACK: (22, 22, 24), Lid.GREY: (139, 140, 141), Lid.WHITE: (243, 243, 241)}
_SHADOW_DEPTH = {Lid.BLACK: 0.15, Lid.GREY: 0.28, Lid.WHITE: 0.20}


@dataclass(frozen=True, slots=True)
class Machine:
    """One scanner's habits. Noise is the standard deviation in levels of 255; gains tint the picture.

    level and shadow, where they are given, stand for the lid's own: the share of light that an edge's shadow takes.
    """

    lid: Lid = Lid.GREY
    noise: float = 1.6
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    show_through: float = 0.03
    dust: int = 3
    streak: bool = False
    quality: int = 80
    margin_mm: float = 5.0
    level: tuple[int, int, int] | None = None
    shadow: float | None = None

    @property
    def lid_level(self) -> tuple[int, int, int]:
        return _LID_LEVEL[self.lid] if self.level is None else self.level

    @property
    def shadow_depth(self) -> float:
        return _SHADOW_DEPTH[self.lid] if self.shadow is None else self.shadow


@dataclass(frozen=True, slots=True)
class Pose:
    """How a card lies: a quarter turn and a skew, both clockwise in degrees."""

    turn: int = 0
    skew_deg: float = 0.0

    @property
    def angle_deg(self) -> float:
        return self.turn + self.skew_deg

    def seen_from_behind(self) -> Pose:
        """The other side of the same pass. A card that lies on its side shows its back on the opposite one."""
        return Pose((-self.turn) % 360 if self.turn % 180 else self.turn, -self.skew_deg)
