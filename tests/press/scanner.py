"""Models of the machines a card passes: a duplex feeder and a flatbed. Pictures are RGB at 300 dpi."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.press.proof import DRAWING_DPI, TRUTH_DPI, Proof

Pixels = NDArray[np.float32]
Corner = tuple[float, float]
_MM = TRUTH_DPI / 25.4


class Lid(StrEnum):
    """What lies behind the paper."""

    BLACK = "black"
    GREY = "grey"
    WHITE = "white"


_LID_LEVEL = {Lid.BLACK: (22, 22, 24), Lid.GREY: (139, 140, 141), Lid.WHITE: (243, 243, 241)}


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
    width, height = card.width_mm, card.height_mm
    page_width = width * abs(math.cos(angle)) + height * abs(math.sin(angle)) + 2 * machine.margin_mm
    page_height = width * abs(math.sin(angle)) + height * abs(math.cos(angle)) + 2 * machine.margin_mm
    drift = chance.uniform(-1, 1) * machine.margin_mm * 0.5
    page = _lid(page_width + abs(drift), page_height, machine)
    centre = ((page_width + drift + abs(drift)) / 2, page_height / 2)
    quad = _lay(page, card, other_side, centre, pose.angle_deg, machine, chance)
    return Scan(_expose(page, machine, chance), [quad])


def flatbed(cards: list[tuple[Proof, tuple[float, float], float]], machine: Machine, chance: Random) -> Scan:
    """An A4 glass with cards lying on it: each with its centre in mm and its angle in degrees."""
    page = _lid(210, 297, machine)
    quads = [
        _lay(page, card, Proof(card.case, card.width_mm, card.height_mm), centre, angle, machine, chance)
        for card, centre, angle in cards
    ]
    return Scan(_expose(page, machine, chance), quads)


def encode(scan: Scan, quality: int) -> bytes:
    """As JPEG with the resolution in its header."""
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    picture = Image.fromarray(scan.pixels)
    picture.save(out, "JPEG", quality=quality, dpi=(TRUTH_DPI, TRUTH_DPI), optimize=True)
    return out.getvalue()


def _lid(width_mm: float, height_mm: float, machine: Machine) -> Pixels:
    page = np.empty((round(height_mm * _MM), round(width_mm * _MM), 3), np.float32)
    page[:] = _LID_LEVEL[machine.lid]
    return page


def _paper(card: Proof, other_side: Proof, machine: Machine, grain: np.random.Generator) -> Pixels:
    """The printed sheet as the lamp sees it: softened ink, fibres, the other side shining through."""
    ink = cv2.GaussianBlur(np.asarray(card.picture, np.float32), (0, 0), 0.9)
    fibres = cv2.GaussianBlur(grain.normal(0, 1, ink.shape[:2]).astype(np.float32), (0, 0), 2.2) * 3.2
    behind = np.asarray(other_side.picture.convert("L"), np.float32)[:, ::-1]
    shade = cv2.GaussianBlur(255 - behind, (0, 0), 9) * machine.show_through
    return ink + (fibres - shade)[:, :, None]  # type: ignore[no-any-return]  # numpy widens the type


def _lay(
    page: Pixels, card: Proof, other_side: Proof, centre: tuple[float, float], angle_deg: float,
    machine: Machine, chance: Random,
) -> list[Corner]:  # fmt: skip
    """Put the card on the page, in place; answers its corners in page pixels."""
    paper = _paper(card, other_side, machine, np.random.default_rng(chance.getrandbits(32)))
    height, width = paper.shape[:2]
    scale, angle = TRUTH_DPI / DRAWING_DPI, math.radians(angle_deg)
    cos, sin = scale * math.cos(angle), scale * math.sin(angle)
    move_x = centre[0] * _MM - (cos * width - sin * height) / 2
    move_y = centre[1] * _MM - (sin * width + cos * height) / 2
    matrix = np.array([[cos, -sin, move_x], [sin, cos, move_y]])
    size = (page.shape[1], page.shape[0])
    cover = cv2.warpAffine(np.ones((height, width), np.float32), matrix, size, flags=cv2.INTER_LINEAR)
    laid = cv2.warpAffine(paper, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    _cast_shadow(page, cover, machine)
    page += (laid - page) * cover[:, :, None]
    corners = np.array([(0, 0, 1), (width, 0, 1), (width, height, 1), (0, height, 1)]) @ matrix.T
    return [(round(float(x), 1), round(float(y), 1)) for x, y in corners]


def _cast_shadow(page: Pixels, cover: Pixels, machine: Machine) -> None:
    """The sheet's edge keeps light from the lid: strong on white, hardly seen on black."""
    depth = {Lid.BLACK: 0.15, Lid.GREY: 0.28, Lid.WHITE: 0.20}[machine.lid]
    offset = np.array([[1.0, 0, 2.5], [0, 1.0, 4.0]])
    shifted = cv2.warpAffine(cover, offset, (cover.shape[1], cover.shape[0]))
    page *= 1 - depth * cv2.GaussianBlur(shifted, (0, 0), 3.5)[:, :, None]


def _expose(page: Pixels, machine: Machine, chance: Random) -> NDArray[np.uint8]:
    """What the sensor makes of it: lamp falloff, tint, dust, a streak of dirt, noise."""
    grain = np.random.default_rng(chance.getrandbits(32))
    height, width = page.shape[:2]
    falloff = 1 - 0.025 * np.linspace(-1, 1, width, dtype=np.float32) ** 2 * chance.uniform(0.2, 1)
    page = page * falloff[None, :, None] * np.array(machine.gains, np.float32)
    for _ in range(machine.dust):
        at = (chance.randrange(width), chance.randrange(height))
        cv2.circle(page, at, chance.choice((1, 1, 2)), (96, 94, 90), -1, cv2.LINE_AA)
    if machine.streak:
        column = chance.randrange(width // 6, width * 5 // 6)
        page[:, column : column + 2] *= chance.uniform(0.86, 0.94)
    page = page + cv2.GaussianBlur(grain.normal(0, machine.noise, page.shape).astype(np.float32), (0, 0), 0.6)
    return np.clip(page, 0, 255).astype(np.uint8)  # type: ignore[no-any-return]  # numpy widens the type
