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
from tests.press.desks import draw_desk
from tests.press.scanner import LaidCard, Scan
from tests.press.typesetting import MM

Pixels = NDArray[np.float32]
Points = NDArray[np.float64]
# A phone's main camera sees about 69° across the longer side.
_FOCAL_SHARE = 0.73


@dataclass(frozen=True, slots=True)
class Camera:
    """tilt_deg from straight down, towards azimuth_deg; roll_deg about its own axis. fill is the share of the picture's
    width or height that the cards take up. blur is in pixels, light from 0 (even) to 1."""

    width: int = 2560
    height: int = 1920
    tilt_deg: float = 15.0
    azimuth_deg: float = 0.0
    roll_deg: float = 0.0
    fill: float = 0.8
    blur: float = 0.8
    noise: float = 2.0
    exposure: float = 1.0
    light: float = 0.3
    quality: int = 85


def photograph(cards: Sequence[LaidCard], camera: Camera, chance: Random, *, curl_mm: float = 0.0) -> Scan:
    """The cards as laid (centres in mm, anywhere), each curled up at its ends by so much."""
    sight = _Sight(cards, camera)
    grain = np.random.default_rng(chance.getrandbits(32))
    page = draw_desk(camera.height, camera.width, chance)
    quads = [_lay(page, laid, sight, curl_mm, chance) for laid in cards]
    page *= _light(camera, chance)[:, :, None]
    page = np.asarray(cv2.GaussianBlur(page, (0, 0), camera.blur), np.float32)
    page += cv2.GaussianBlur(grain.standard_normal(page.shape, np.float32), (0, 0), 0.7) * camera.noise
    return Scan(np.clip(page, 0, 255).astype(np.uint8), quads)


class _Sight:
    """The way from the desk (x, y, height above it in mm) to pixels."""

    def __init__(self, cards: Sequence[LaidCard], camera: Camera) -> None:
        self._turn = _rotation(camera)
        self._focal = _FOCAL_SHARE * max(camera.width, camera.height)
        self._centre = np.array([camera.width / 2, camera.height / 2])
        spots = np.concatenate([_corners(laid) for laid in cards])
        self._middle = np.append((spots.min(axis=0) + spots.max(axis=0)) / 2, 0.0)
        flat = np.column_stack([spots, np.zeros(len(spots))])
        self._away = 1000.0
        # From where the cards fill the picture as wanted: seen sizes are nearly inverse to the distance.
        for _ in range(4):
            seen = self.pixels(flat)
            extent = (seen.max(axis=0) - seen.min(axis=0)) / (camera.width, camera.height)
            self._away *= float(extent.max()) / camera.fill
        seen = self.pixels(flat)
        self._centre += self._centre - (seen.min(axis=0) + seen.max(axis=0)) / 2

    def pixels(self, points: Points) -> Points:
        turned = (points - self._middle) @ self._turn.T
        depth = self._away - turned[:, 2:]
        return np.asarray(turned[:, :2] / depth * self._focal + self._centre, np.float64)


def _rotation(camera: Camera) -> NDArray[np.float64]:
    tilt, azimuth, roll = (math.radians(angle) for angle in (camera.tilt_deg, camera.azimuth_deg, camera.roll_deg))
    lean = np.array([[1, 0, 0], [0, math.cos(tilt), -math.sin(tilt)], [0, math.sin(tilt), math.cos(tilt)]])
    return np.asarray(_about_z(roll) @ _about_z(-azimuth) @ lean @ _about_z(azimuth), np.float64)


def _about_z(angle: float) -> NDArray[np.float64]:
    cos, sin = math.cos(angle), math.sin(angle)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])


def _corners(laid: LaidCard) -> Points:
    wide, high = laid.card.width_mm / 2, laid.card.height_mm / 2
    return _on_desk(laid, np.array([(-wide, -high), (wide, -high), (wide, high), (-wide, high)]))


def _on_desk(laid: LaidCard, points: Points) -> Points:
    """From the card's own mm (origin its centre) to the desk's."""
    return np.asarray(points @ _about_z(math.radians(laid.angle_deg))[:2, :2].T + laid.centre_mm, np.float64)


def _lay(page: Pixels, laid: LaidCard, sight: _Sight, curl_mm: float, chance: Random) -> list[Corner]:
    """Draw the card with a shadow at its foot; answers its corners in pixels."""
    half = np.array([laid.card.width_mm / 2, laid.card.height_mm / 2])

    def seen(own: Points) -> Points:
        rise = curl_mm * (own[:, :1] / half[0]) ** 2
        return sight.pixels(np.column_stack([_on_desk(laid, own), rise]))

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
