"""What cards lie on when a phone photographs them: wood, dark and white tops, cloth. RGB, floats of 0..255."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.float32]
Ground = Callable[[int, int, np.random.Generator, Random], Pixels]


def draw_desk(height: int, width: int, chance: Random, desks: Sequence[Ground]) -> Pixels:
    grain = np.random.default_rng(chance.getrandbits(32))
    return chance.choice(desks)(height, width, grain, chance)


def wood(height: int, width: int, grain: np.random.Generator, chance: Random) -> Pixels:
    """Fibres along the longer side, with seams between boards."""
    if height > width:
        return np.ascontiguousarray(wood(width, height, grain, chance).transpose(1, 0, 2))
    base = np.array(chance.choice([(176, 132, 88), (206, 172, 128), (122, 84, 56), (92, 62, 44)]), np.float32)
    fine = _stretched(grain, height, width, 90, 1.2) * 11
    coarse = _stretched(grain, height, width, 220, 14) * 14
    top = base + (fine + coarse)[:, :, None] * np.array([1, 0.9, 0.75], np.float32)
    board = chance.randint(height // 3, height)
    for seam in range(chance.randint(0, board), height, board):
        top[seam : seam + 5] *= 0.5
    return np.asarray(top, np.float32)


def dark(height: int, width: int, grain: np.random.Generator, chance: Random) -> Pixels:
    level = chance.uniform(24, 66)
    return _plain(height, width, grain, (level, level * 1.02, level * 1.06), 3)


def white(height: int, width: int, grain: np.random.Generator, chance: Random) -> Pixels:
    level = chance.uniform(214, 240)
    return _plain(height, width, grain, (level, level * 0.995, level * 0.975), 2)


def cloth(height: int, width: int, grain: np.random.Generator, chance: Random) -> Pixels:
    base = np.array(chance.choice([(96, 104, 122), (66, 92, 78), (142, 138, 130)]), np.float32)
    across, down = _stretched(grain, height, width, 9, 1.6), _stretched(grain, height, width, 1.6, 9)
    return np.asarray(base + ((across + down) * 9)[:, :, None], np.float32)


def _plain(
    height: int, width: int, grain: np.random.Generator, colour: tuple[float, float, float], roughness: float
) -> Pixels:
    rough = _stretched(grain, height, width, 2, 2) * roughness
    return np.asarray(np.array(colour, np.float32) + rough[:, :, None], np.float32)


def _stretched(grain: np.random.Generator, height: int, width: int, along: float, across: float) -> Pixels:
    """Noise of unit deviation, smooth over so many pixels each way."""
    small = (max(2, round(height / max(1, across / 2))), max(2, round(width / max(1, along / 2))))
    noise = cv2.GaussianBlur(grain.standard_normal(small, np.float32), (0, 0), 1.0)
    full = cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(full / max(1e-6, float(full.std())), np.float32)


def veined(height: int, width: int, grain: np.random.Generator, chance: Random) -> Pixels:
    """Walnut, teak or oak with dark veins from end to end, as contrasty as print and as straight as a card's side."""
    top = wood(height, width, grain, chance)
    along = (width, 260) if width >= height else (260, height)
    veins = _stretched(grain, height, width, *(along[0] * 0.6, 7) if width >= height else (7, along[1] * 0.6))
    top *= 1 - 0.45 * np.clip(veins - 0.5, 0, 1)[:, :, None]
    return np.asarray(top, np.float32)


def mat(height: int, width: int, grain: np.random.Generator, chance: Random) -> Pixels:
    """A cutting mat: green or grey with a light grid."""
    top = _plain(height, width, grain, chance.choice([(38, 92, 74), (70, 76, 84)]), 3)
    step = round(max(height, width) * chance.uniform(0.05, 0.09))
    for start in range(chance.randrange(step), max(height, width), step):
        top[start : start + 3] += 60
        top[:, start : start + 3] += 60
    return top


# Wood is met most.
DESKS: Sequence[Ground] = (wood, wood, dark, white, cloth)
