"""The way from a desk to a camera's picture. Lengths on the desk are millimetres."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.press.scanner import LaidCard

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


class Sight:
    """The way from the desk (x, y, height above it in mm) to pixels."""

    def __init__(self, cards: Sequence[LaidCard], camera: Camera) -> None:
        self._turn = _rotation(camera)
        self._focal = _FOCAL_SHARE * max(camera.width, camera.height)
        self._centre = np.array([camera.width / 2, camera.height / 2])
        spots = np.concatenate([corners_of(laid) for laid in cards])
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

    def about_middle(self, points: Points) -> Points:
        """Points in mm (n × 2) from the cards' middle, on the desk (n × 3)."""
        return np.column_stack([points + self._middle[:2], np.zeros(len(points))])


def _rotation(camera: Camera) -> NDArray[np.float64]:
    tilt, azimuth, roll = (math.radians(angle) for angle in (camera.tilt_deg, camera.azimuth_deg, camera.roll_deg))
    lean = np.array([[1, 0, 0], [0, math.cos(tilt), -math.sin(tilt)], [0, math.sin(tilt), math.cos(tilt)]])
    return np.asarray(about_z(roll) @ about_z(-azimuth) @ lean @ about_z(azimuth), np.float64)


def about_z(angle: float) -> NDArray[np.float64]:
    cos, sin = math.cos(angle), math.sin(angle)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])


def corners_of(laid: LaidCard) -> Points:
    wide, high = laid.card.width_mm / 2, laid.card.height_mm / 2
    return on_desk(laid, np.array([(-wide, -high), (wide, -high), (wide, high), (-wide, high)]))


def on_desk(laid: LaidCard, points: Points) -> Points:
    """From the card's own mm (origin its centre) to the desk's."""
    return np.asarray(points @ about_z(math.radians(laid.angle_deg))[:2, :2].T + laid.centre_mm, np.float64)
