"""How people lay cards on a flatbed's glass: in rows with or without gaps, or anyhow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.press.scanner import A4_MM

Size = tuple[float, float]
_EDGE_MM = 3.0
_TRIES = 400


class Order(StrEnum):
    TOUCHING = "touching"
    CLOSE = "close"
    ROWS = "rows"
    SCATTERED = "scattered"


@dataclass(frozen=True, slots=True)
class Place:
    """number is the card's in the sizes that were asked for; centre in mm, angle clockwise in degrees."""

    number: int
    centre_mm: tuple[float, float]
    angle_deg: float


def arrange(sizes: Sequence[Size], order: Order, chance: Random, glass: Size = A4_MM) -> list[Place]:
    """Places for as many of the cards (width × height in mm) as the glass has room for; none lie over each other."""
    if order is Order.SCATTERED:
        return _scattered(sizes, chance, glass)
    gap = {Order.TOUCHING: (0.0, 0.0), Order.CLOSE: (1.5, 2.5), Order.ROWS: (4.0, 9.0)}[order]
    return _rows(sizes, gap, chance, glass)


def _rows(sizes: Sequence[Size], gaps: tuple[float, float], chance: Random, glass: Size) -> list[Place]:
    """Shelf by shelf from the top. Single cards are tilted only as far as their gap lets them."""
    places: list[Place] = []
    x = y = _EDGE_MM + chance.uniform(0, 3)
    left, deepest = x, 0.0
    for number, size in enumerate(sizes):
        quarter = chance.choice((0, 0, 180, 90, 270)) if gaps[0] else chance.choice((0, 180))
        wide, high = size if quarter % 180 == 0 else size[::-1]
        if x + wide > glass[0] - _EDGE_MM:
            x, y, deepest = left, y + deepest + chance.uniform(*gaps), 0.0
        if y + high > glass[1] - _EDGE_MM or x + wide > glass[0] - _EDGE_MM:
            continue
        most = math.degrees(gaps[0] / 2 / max(wide, high))
        places.append(Place(number, (x + wide / 2, y + high / 2), quarter + round(chance.uniform(-most, most), 3)))
        x += wide + chance.uniform(*gaps)
        deepest = max(deepest, high)
    return _shifted_together(places, sizes, chance, glass)


def _shifted_together(places: list[Place], sizes: Sequence[Size], chance: Random, glass: Size) -> list[Place]:
    """All turned about the middle by a little, as when a hand pushes them; as they were where that would not fit."""
    angle = chance.uniform(-3, 3)
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    turned = []
    for place in places:
        x, y = place.centre_mm[0] - glass[0] / 2, place.centre_mm[1] - glass[1] / 2
        centre = (glass[0] / 2 + cos * x - sin * y, glass[1] / 2 + sin * x + cos * y)
        turned.append(Place(place.number, centre, round(place.angle_deg + angle, 3)))
    if all(_within(corners(place, sizes[place.number]), glass) for place in turned):
        return turned
    return places


def _scattered(sizes: Sequence[Size], chance: Random, glass: Size) -> list[Place]:
    places: list[Place] = []
    taken: list[NDArray[np.float32]] = []
    for number, size in enumerate(sizes):
        for _ in range(_TRIES):
            centre = (chance.uniform(25, glass[0] - 25), chance.uniform(25, glass[1] - 25))
            angle = chance.choice((0, 90, 180, 270)) + round(chance.uniform(-12, 12), 3)
            place = Place(number, centre, angle)
            wide = corners(place, (size[0] + 1.5, size[1] + 1.5))
            if _within(wide, glass) and not any(cv2.intersectConvexConvex(wide, other)[0] > 0 for other in taken):
                places.append(place)
                taken.append(wide)
                break
    return places


def corners(place: Place, size: Size) -> NDArray[np.float32]:
    """Of that place on the glass, in mm."""
    return np.asarray(cv2.boxPoints((place.centre_mm, size, place.angle_deg)), np.float32)


def _within(points: NDArray[np.float32], glass: Size) -> bool:
    return bool((points > 1.0).all() and (points < np.array(glass) - 1.0).all())
