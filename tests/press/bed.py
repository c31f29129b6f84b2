"""The area that a scanner's lamp sees: the lid, then what is laid before it, then what the sensor makes of it."""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.press.machine import Machine
from tests.press.proof import TRUTH_DPI, Proof
from tests.press.typesetting import DRAWING_DPI, MM

Pixels = NDArray[np.float32]
Corner = tuple[float, float]
PX_PER_MM = TRUTH_DPI / 25.4
_SHADOW_REACH_PX = 20


class Bed:
    """Pixels are RGB at TRUTH_DPI."""

    def __init__(self, machine: Machine, chance: Random, width_mm: float, height_mm: float) -> None:
        self._machine = machine
        self._chance = chance
        self._grain = np.random.default_rng(chance.getrandbits(32))
        self._page: Pixels = np.empty((round(height_mm * PX_PER_MM), round(width_mm * PX_PER_MM), 3), np.float32)
        self._page[:] = machine.lid_level

    def lay(
        self,
        card: Proof,
        other_side: Proof,
        centre_mm: tuple[float, float],
        angle_deg: float,
        corner_mm: float = 0.0,
    ) -> list[Corner]:
        """Put a card down; answers its corners in pixels, clockwise from its own top left (as if none were rounded)."""
        paper = self._paper(card, other_side)
        height, width = paper.shape[:2]
        matrix = _placing(width, height, centre_mm, angle_deg)
        corners = np.array([(0, 0, 1), (width, 0, 1), (width, height, 1), (0, height, 1)]) @ matrix.T
        left, top = (max(0, int(edge) - _SHADOW_REACH_PX) for edge in corners.min(axis=0))
        right, bottom = (int(edge) + _SHADOW_REACH_PX for edge in corners.max(axis=0))
        matrix[:, 2] -= (left, top)
        self._cover(self._page[top:bottom, left:right], paper, outline(paper.shape[:2], corner_mm), matrix)
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

    def _cover(self, window: Pixels, paper: Pixels, shape: Pixels, matrix: NDArray[np.float64]) -> None:
        """Draw the sheet into that part of the page. Its edge keeps light from the lid around it."""
        size = (window.shape[1], window.shape[0])
        cover = np.asarray(cv2.warpAffine(shape, matrix, size, flags=cv2.INTER_LINEAR), np.float32)
        shifted = cv2.warpAffine(cover, np.array([[1.0, 0, 2.5], [0, 1.0, 4.0]]), size)
        window *= 1 - self._machine.shadow_depth * cv2.GaussianBlur(shifted, (0, 0), 3.5)[:, :, None]
        laid = cv2.warpAffine(paper, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        window += (laid - window) * cover[:, :, None]

    def _noise(self, shape: tuple[int, ...]) -> Pixels:
        return self._grain.standard_normal(shape, np.float32)


def outline(shape: tuple[int, int], corner_mm: float) -> Pixels:
    """1 where a drawing of that height and width is paper: everywhere but outside its rounded corners."""
    if not corner_mm:
        return np.ones(shape, np.float32)
    height, width = shape
    radius = corner_mm * MM
    y, x = np.ogrid[:height, :width]
    beside_x = np.maximum(np.maximum(radius - x, x - (width - 1 - radius)), 0)
    beside_y = np.maximum(np.maximum(radius - y, y - (height - 1 - radius)), 0)
    return np.asarray(np.hypot(beside_x, beside_y) <= radius, np.float32)


def _placing(width: int, height: int, centre_mm: tuple[float, float], angle_deg: float) -> NDArray[np.float64]:
    """The affine matrix from pixels of a drawing to pixels of the page, turned clockwise about the card's centre."""
    scale, angle = TRUTH_DPI / DRAWING_DPI, math.radians(angle_deg)
    cos, sin = scale * math.cos(angle), scale * math.sin(angle)
    move_x = centre_mm[0] * PX_PER_MM - (cos * width - sin * height) / 2
    move_y = centre_mm[1] * PX_PER_MM - (sin * width + cos * height) / 2
    return np.array([[cos, -sin, move_x], [sin, cos, move_y]])
