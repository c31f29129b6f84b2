"""Models of the machines a card passes: a duplex feeder and a flatbed. Pictures are RGB at 300 dpi."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.press.proof import TRUTH_DPI, Proof
from tests.press.typesetting import DRAWING_DPI

Pixels = NDArray[np.float32]
Corner = tuple[float, float]
_MM = TRUTH_DPI / 25.4


class Lid(StrEnum):
    """What lies behind the paper."""

    BLACK = "black"
    GREY = "grey"
    WHITE = "white"


_LID_LEVEL = {Lid.BLACK: (22, 22, 24), Lid.GREY: (139, 140, 141), Lid.WHITE: (243, 243, 241)}
_SHADOW_DEPTH = {Lid.BLACK: 0.15, Lid.GREY: 0.28, Lid.WHITE: 0.20}
_SHADOW_REACH_PX = 20


@dataclass(frozen=True, slots=True)
class Machine:
    """One scanner's habits. Noise is the standard deviation in levels of 255; gains tint the picture."""

    lid: Lid = Lid.GREY
    noise: float = 1.6
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    show_through: float = 0.03
    dust: int = 3
    streak: bool = False
    quality: int = 80
    margin_mm: float = 5.0


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


@dataclass(slots=True)
class Scan:
    """The picture (height × width × 3, uint8) and where each card lies in it: corners clockwise from its own top left."""

    pixels: NDArray[np.uint8]
    quads: list[list[Corner]] = field(default_factory=list)


def feed(card: Proof, other_side: Proof, pose: Pose, machine: Machine, chance: Random) -> Scan:
    """One side of one pass through a feeder: the page is the card with a margin around it."""
    angle = math.radians(pose.angle_deg)
    cos, sin, margin = abs(math.cos(angle)), abs(math.sin(angle)), machine.margin_mm
    drift = chance.uniform(-0.5, 0.5) * margin
    width = card.width_mm * cos + card.height_mm * sin + 2 * margin + abs(drift)
    height = card.width_mm * sin + card.height_mm * cos + 2 * margin
    bed = _Bed(machine, chance, width, height)
    quad = bed.lay(card, other_side, ((width + drift) / 2, height / 2), pose.angle_deg)
    return Scan(bed.expose(), [quad])


def flatbed(cards: list[tuple[Proof, tuple[float, float], float]], machine: Machine, chance: Random) -> Scan:
    """An A4 glass with cards lying on it: each with its centre in mm and its angle in degrees."""
    bed = _Bed(machine, chance, 210, 297)
    quads = [
        bed.lay(card, Proof(card.case, card.width_mm, card.height_mm), centre, angle) for card, centre, angle in cards
    ]
    return Scan(bed.expose(), quads)


def encode(scan: Scan, quality: int) -> bytes:
    """As JPEG with the resolution in its header."""
    out = BytesIO()
    picture = Image.fromarray(scan.pixels)
    picture.save(out, "JPEG", quality=quality, dpi=(TRUTH_DPI, TRUTH_DPI), optimize=True)
    return out.getvalue()


class _Bed:
    """The area that the lamp sees: the lid, then what is laid before it, then what the sensor makes of it."""

    def __init__(self, machine: Machine, chance: Random, width_mm: float, height_mm: float) -> None:
        self._machine = machine
        self._chance = chance
        self._grain = np.random.default_rng(chance.getrandbits(32))
        self._page: Pixels = np.empty((round(height_mm * _MM), round(width_mm * _MM), 3), np.float32)
        self._page[:] = _LID_LEVEL[machine.lid]

    def lay(self, card: Proof, other_side: Proof, centre_mm: tuple[float, float], angle_deg: float) -> list[Corner]:
        """Put a card down; answers its corners in pixels, clockwise from its own top left."""
        paper = self._paper(card, other_side)
        height, width = paper.shape[:2]
        matrix = _placing(width, height, centre_mm, angle_deg)
        corners = np.array([(0, 0, 1), (width, 0, 1), (width, height, 1), (0, height, 1)]) @ matrix.T
        left, top = (max(0, int(edge) - _SHADOW_REACH_PX) for edge in corners.min(axis=0))
        right, bottom = (int(edge) + _SHADOW_REACH_PX for edge in corners.max(axis=0))
        matrix[:, 2] -= (left, top)
        self._cover(self._page[top:bottom, left:right], paper, matrix)
        return [(round(float(x), 1), round(float(y), 1)) for x, y in corners]

    def expose(self) -> NDArray[np.uint8]:
        """Lamp falloff, tint, dust, a streak of dirt, noise."""
        machine, chance, page = self._machine, self._chance, self._page
        height, width = page.shape[:2]
        falloff = 1 - 0.025 * np.linspace(-1, 1, width, dtype=np.float32) ** 2 * chance.uniform(0.2, 1)
        page *= falloff[None, :, None] * np.array(machine.gains, np.float32)
        for _ in range(machine.dust):
            at = (chance.randrange(width), chance.randrange(height))
            cv2.circle(page, at, chance.choice((1, 1, 2)), (96, 94, 90), -1, cv2.LINE_AA)
        if machine.streak:
            column = chance.randrange(width // 6, width * 5 // 6)
            page[:, column : column + 2] *= chance.uniform(0.86, 0.94)
        page += cv2.GaussianBlur(self._noise(page.shape) * machine.noise, (0, 0), 0.6)
        return np.clip(page, 0, 255).astype(np.uint8)

    def _paper(self, card: Proof, other_side: Proof) -> Pixels:
        """The printed sheet as the lamp sees it: softened ink, fibres, the other side shining through."""
        ink = cv2.GaussianBlur(np.asarray(card.picture, np.float32), (0, 0), 0.9)
        fibres = cv2.GaussianBlur(self._noise(ink.shape[:2]), (0, 0), 2.2) * 3.2
        behind = np.asarray(other_side.picture.convert("L"), np.float32)[:, ::-1]
        shade = cv2.GaussianBlur(255 - behind, (0, 0), 9) * self._machine.show_through
        return np.asarray(ink + (fibres - shade)[:, :, None], np.float32)

    def _cover(self, window: Pixels, paper: Pixels, matrix: NDArray[np.float64]) -> None:
        """Draw the sheet into that part of the page. Its edge keeps light from the lid around it."""
        size = (window.shape[1], window.shape[0])
        ones = np.ones(paper.shape[:2], np.float32)
        cover = np.asarray(cv2.warpAffine(ones, matrix, size, flags=cv2.INTER_LINEAR), np.float32)
        shifted = cv2.warpAffine(cover, np.array([[1.0, 0, 2.5], [0, 1.0, 4.0]]), size)
        window *= 1 - _SHADOW_DEPTH[self._machine.lid] * cv2.GaussianBlur(shifted, (0, 0), 3.5)[:, :, None]
        laid = cv2.warpAffine(paper, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        window += (laid - window) * cover[:, :, None]

    def _noise(self, shape: tuple[int, ...]) -> Pixels:
        return self._grain.standard_normal(shape, np.float32)


def _placing(width: int, height: int, centre_mm: tuple[float, float], angle_deg: float) -> NDArray[np.float64]:
    """The affine matrix from pixels of a drawing to pixels of the page, turned clockwise about the card's centre."""
    scale, angle = TRUTH_DPI / DRAWING_DPI, math.radians(angle_deg)
    cos, sin = scale * math.cos(angle), scale * math.sin(angle)
    move_x = centre_mm[0] * _MM - (cos * width - sin * height) / 2
    move_y = centre_mm[1] * _MM - (sin * width + cos * height) / 2
    return np.array([[cos, -sin, move_x], [sin, cos, move_y]])
