"""A phone's camera above a desk: perspective, uneven light, focus, noise. Lengths on the desk are millimetres."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.press.bed import Corner, outline
from tests.press.desks import DESKS, Ground, draw_desk
from tests.press.scanner import LaidCard, Scan
from tests.press.sight import Camera, Sight, on_desk
from tests.press.typesetting import MM

Pixels = NDArray[np.float32]
Points = NDArray[np.float64]
Painter = Callable[[Pixels, Sight, Random], None]


@dataclass(frozen=True, slots=True)
class Scenery:
    """What a picture shows besides cards: one of these desks, and what is painted on it before the cards, on the cards
    after them, and into the light.
    """

    desks: Sequence[Ground] = DESKS
    under: Painter | None = None
    over: Painter | None = None
    light: Painter | None = None


def photograph(
    cards: Sequence[LaidCard], camera: Camera, chance: Random, scenery: Scenery = Scenery(), *, curl_mm: float = 0.0
) -> Scan:
    """The cards as laid (centres in mm, anywhere), each curled up at its ends by so much, on top of those before it."""
    sight = Sight(cards, camera)
    grain = np.random.default_rng(chance.getrandbits(32))
    page = draw_desk(camera.height, camera.width, chance, scenery.desks)
    _paint(scenery.under, page, sight, chance)
    quads = [_lay(page, laid, sight, curl_mm, chance) for laid in cards]
    _paint(scenery.over, page, sight, chance)
    page *= _light(camera, chance)[:, :, None]
    _paint(scenery.light, page, sight, chance)
    page = np.asarray(cv2.GaussianBlur(page, (0, 0), camera.blur), np.float32)
    page += cv2.GaussianBlur(grain.standard_normal(page.shape, np.float32), (0, 0), 0.7) * camera.noise
    return Scan(np.clip(page, 0, 255).astype(np.uint8), quads)


def _paint(painter: Painter | None, page: Pixels, sight: Sight, chance: Random) -> None:
    if painter is not None:
        painter(page, sight, chance)


def _lay(page: Pixels, laid: LaidCard, sight: Sight, curl_mm: float, chance: Random) -> list[Corner]:
    """Draw the card with a shadow at its foot; answers its corners in pixels."""
    half = np.array([laid.card.width_mm / 2, laid.card.height_mm / 2])

    def seen(own: Points) -> Points:
        rise = curl_mm * (own[:, :1] / half[0]) ** 2
        return sight.pixels(np.column_stack([on_desk(laid, own), rise]))

    corners = seen(np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half)
    left, top = np.maximum(corners.min(axis=0).astype(int) - 40, 0)
    right, bottom = corners.max(axis=0).astype(int) + 40
    window = page[top:bottom, left:right]
    height, width = window.shape[:2]
    y, x = np.mgrid[:height, :width]
    wanted = np.column_stack([x.ravel() + 0.5 + left, y.ravel() + 0.5 + top])
    own = _seen_from(wanted, corners, half, seen, curled=curl_mm > 0)
    maps = [((own[:, axis] + half[axis]) * MM - 0.5).reshape(height, width).astype(np.float32) for axis in (0, 1)]
    shape = outline((laid.card.picture.height, laid.card.picture.width), laid.corner_mm)
    cover = np.asarray(cv2.remap(shape, maps[0], maps[1], cv2.INTER_LINEAR), np.float32)
    # Drawn at 600 dpi and seen at some 300: without this, print would flicker.
    ink = cv2.GaussianBlur(np.asarray(laid.card.picture, np.float32), (0, 0), 1.2)
    paper = cv2.remap(ink, maps[0], maps[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    shift = np.array([[1.0, 0, chance.uniform(-6, 6)], [0, 1.0, chance.uniform(1, 8)]])
    foot = cv2.GaussianBlur(cv2.warpAffine(cover, shift, (width, height)), (0, 0), chance.uniform(3, 8))
    window *= 1 - chance.uniform(0.12, 0.4) * foot[:, :, None]
    window += (np.asarray(paper, np.float32) * 0.96 - window) * cover[:, :, None]
    return [(round(float(px), 1), round(float(py), 1)) for px, py in corners]


def _seen_from(
    wanted: Points, corners: Points, half: Points, seen: Callable[[Points], Points], *, curled: bool
) -> Points:
    """Where on the card each pixel looks: as on a flat one, then corrected until the curl fits."""
    target = (np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half).astype(np.float32)
    flat = np.asarray(cv2.getPerspectiveTransform(corners.astype(np.float32), target), np.float64)
    aim = wanted.copy()
    own = _through(flat, aim)
    for _ in range(3 if curled else 0):
        aim += wanted - seen(own)
        own = _through(flat, aim)
    return own


def _through(matrix: NDArray[np.float64], points: Points) -> Points:
    return np.asarray(cv2.perspectiveTransform(points[None], matrix)[0], np.float64)


def _light(camera: Camera, chance: Random) -> Pixels:
    """A lamp to one side, corners in the dark, now and then the photographer's own shadow."""
    y, x = np.mgrid[-1 : 1 : camera.height * 1j, -1 : 1 : camera.width * 1j].astype(np.float32)
    angle = chance.uniform(0, 2 * math.pi)
    slope = (x * math.cos(angle) + y * math.sin(angle)) * 0.35 * camera.light
    light = camera.exposure * (1 + slope - 0.18 * camera.light * (x**2 + y**2))
    if chance.random() < 0.4:
        edge = x * math.cos(angle + 2) + y * math.sin(angle + 2) - chance.uniform(-0.6, 0.6)
        light *= 1 - 0.45 * camera.light / (1 + np.exp(-edge * chance.uniform(6, 30)))
    return np.asarray(light, np.float32)
