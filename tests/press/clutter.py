"""What lies and falls around cards on a photograph: sheets of paper, keys, a hand, shadows, a lamp's image.

Painters for tests.press.camera: they change the page (RGB, floats of 0..255); the cards' middle is the desk's.
"""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.press.sight import Sight

Pixels = NDArray[np.float32]
Points = NDArray[np.float64]
_SKINS = ((224, 178, 150), (206, 156, 124), (240, 200, 176))
_KEY_MM = 19.0


def paper(page: Pixels, sight: Sight, chance: Random) -> None:
    """A printed sheet of A4, of which the picture may show a side or a corner, with its text."""
    turn, (x, y) = chance.uniform(-0.3, 0.3), (chance.uniform(-70, 70), chance.uniform(-90, 90))
    level = chance.uniform(225, 246)
    _fill(page, sight, _turned(_box(-105, -148, 105, 148), turn, x, y), (level, level, level * 0.99), shadow=0.2)
    for row in np.arange(-128, 128, chance.uniform(6, 9)):
        left = -88.0
        while left < 80:
            wide = chance.uniform(4, 22)
            ink = chance.uniform(50, 110)
            _fill(page, sight, _turned(_box(left, row, min(85, left + wide), row + 2.4), turn, x, y), (ink,) * 3, 0)
            left += wide + chance.uniform(0.8, 2)


def keys(page: Pixels, sight: Sight, chance: Random) -> None:
    """A laptop's keyboard, with its deck."""
    deck, key, sign = chance.choice(((178, 40, 220), (60, 26, 200), (226, 246, 90)))
    page[:] = np.float32(deck) + np.random.default_rng(chance.getrandbits(32)).standard_normal(page.shape, np.float32)
    turn = chance.uniform(-0.25, 0.25)
    x, y = chance.uniform(-10, 10), chance.uniform(-10, 10)
    for row in range(-9, 10):
        for column in range(-11, 12):
            left, top = column * _KEY_MM + (row % 3) * 5, row * _KEY_MM
            _fill(page, sight, _turned(_box(left, top, left + 16, top + 16), turn, x, y), (key,) * 3, 0.25)
            _fill(page, sight, _turned(_box(left + 5, top + 4, left + 8, top + 8), turn, x, y), (sign,) * 3, 0)


def hand(page: Pixels, sight: Sight, chance: Random) -> None:
    """A thumb over one of the cards' sides."""
    _finger(page, sight, chance, chance.uniform(9, 20))


def fingers(page: Pixels, sight: Sight, chance: Random) -> None:
    """What of a hand shows beneath a card that it holds, before a room out of focus."""
    rough = np.random.default_rng(chance.getrandbits(32)).uniform(20, 230, (5, 7, 3)).astype(np.float32)
    page[:] = cv2.resize(rough, page.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    for _ in range(3):
        _finger(page, sight, chance, chance.uniform(20, 40))


def _finger(page: Pixels, sight: Sight, chance: Random, reach_mm: float) -> None:
    """From beyond the picture to so far within the lower long side of a card of the usual size."""
    skin, wide = chance.choice(_SKINS), chance.uniform(8, 10.5)
    x, lean = chance.uniform(-38, 38), chance.uniform(-0.5, 0.5)
    bow = [(math.cos(t) * wide, -math.sin(t) * wide * 1.3) for t in np.linspace(0, math.pi, 24)]
    outline_mm = np.array([*bow, (-wide * 1.25, 140), (wide * 1.25, 140)])
    shape = _turned(outline_mm, lean, x, 27.5 - reach_mm + 1.3 * wide)
    _fill(page, sight, shape, skin, shadow=0.35)
    nail = [(math.cos(t) * wide * 0.6, -math.sin(t) * wide * 0.8) for t in np.linspace(0, 2 * math.pi, 24)]
    pink = tuple(min(255.0, part * 1.06) for part in skin)
    _fill(page, sight, _turned(np.array(nail), lean, x, 27.5 - reach_mm + wide), pink, 0)


def shadow(page: Pixels, sight: Sight, chance: Random) -> None:
    """A hard one across the cards."""
    turn = chance.uniform(0, 2 * math.pi)
    dark = np.zeros(page.shape[:2], np.float32)
    _fill(dark, sight, _turned(_box(-400, chance.uniform(-15, 15), 400, 600), turn), (1.0,), 0)
    soft = cv2.GaussianBlur(dark, (0, 0), chance.uniform(2, 10))
    page *= (1 - chance.uniform(0.35, 0.65) * soft)[:, :, None]


def lamp(page: Pixels, sight: Sight, chance: Random) -> None:
    """A lamp mirrored in glossy paper, over one of its sides."""
    x, y = sight.pixels(np.array([[chance.uniform(-40, 40), chance.choice((-1, 1)) * chance.uniform(15, 27), 0.0]]))[0]
    radius = page.shape[1] * chance.uniform(0.05, 0.12)
    down, across = np.mgrid[: page.shape[0], : page.shape[1]].astype(np.float32)
    away = np.hypot(across - x, (down - y) * chance.uniform(0.7, 1.5)) / radius
    page += (330 * np.exp(-(away**2)))[:, :, None]


def _box(left: float, top: float, right: float, bottom: float) -> Points:
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)


def _turned(points: Points, turn: float, x: float = 0.0, y: float = 0.0) -> Points:
    """Clockwise about their origin, which then lies at x, y."""
    cos, sin = math.cos(turn), math.sin(turn)
    return np.asarray(points @ np.array([(cos, sin), (-sin, cos)]) + np.array([x, y]), np.float64)


def _fill(page: Pixels, sight: Sight, outline_mm: Points, colour: tuple[float, ...], shadow: float) -> None:
    seen = sight.pixels(sight.about_middle(outline_mm))
    if (np.abs(seen) > 30_000).any():
        seen = np.clip(seen, -30_000, 30_000)
    if shadow:
        foot = np.zeros(page.shape[:2], np.float32)
        cv2.fillPoly(foot, [(seen + np.array([3, 6])).round().astype(np.int32)], (1.0,))
        page *= (1 - shadow * cv2.GaussianBlur(foot, (0, 0), 6))[:, :, None]
    cv2.fillPoly(page, [seen.round().astype(np.int32)], colour, cv2.LINE_AA)
