"""Models of the machines a card passes: a duplex feeder and a flatbed. Pictures are RGB at 300 dpi."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.press.bed import Bed, Corner
from tests.press.machine import Lid, Machine, Pose
from tests.press.proof import TRUTH_DPI, Proof

__all__ = ["A4_MM", "Corner", "LaidCard", "Lid", "Machine", "Pose", "Scan", "encode", "feed", "flatbed"]

A4_MM = (210.0, 297.0)


@dataclass(slots=True)
class Scan:
    """The picture (height × width × 3, uint8) and where each card lies in it: corners clockwise from its own top left."""

    pixels: NDArray[np.uint8]
    quads: list[list[Corner]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card on the glass: its centre in mm, its angle clockwise, the radius its corners are rounded with."""

    card: Proof
    centre_mm: tuple[float, float]
    angle_deg: float
    corner_mm: float = 0.0


def feed(
    card: Proof, other_side: Proof, pose: Pose, machine: Machine, chance: Random, *, corner_mm: float = 0.0
) -> Scan:
    """One side of one pass through a feeder: the page is the card with a margin around it."""
    angle = math.radians(pose.angle_deg)
    cos, sin, margin = abs(math.cos(angle)), abs(math.sin(angle)), machine.margin_mm
    drift = chance.uniform(-0.5, 0.5) * margin
    width = card.width_mm * cos + card.height_mm * sin + 2 * margin + abs(drift)
    height = card.width_mm * sin + card.height_mm * cos + 2 * margin
    bed = Bed(machine, chance, width, height)
    quad = bed.lay(card, other_side, ((width + drift) / 2, height / 2), pose.angle_deg, corner_mm)
    return Scan(bed.expose(), [quad])


def flatbed(cards: Sequence[LaidCard], machine: Machine, chance: Random, glass_mm: tuple[float, float] = A4_MM) -> Scan:
    """A glass with cards lying on it, each on top of those before it."""
    bed = Bed(machine, chance, *glass_mm)
    quads = []
    for laid in cards:
        blank = Proof(laid.card.case, laid.card.width_mm, laid.card.height_mm)
        quads.append(bed.lay(laid.card, blank, laid.centre_mm, laid.angle_deg, laid.corner_mm))
    return Scan(bed.expose(), quads)


def encode(scan: Scan, quality: int, dpi: int | None = TRUTH_DPI) -> bytes:
    """As JPEG, with the resolution in its header where there is one."""
    out = BytesIO()
    picture = Image.fromarray(scan.pixels)
    resolution = {} if dpi is None else {"dpi": (dpi, dpi)}
    picture.save(out, "JPEG", quality=quality, optimize=True, **resolution)
    return out.getvalue()
