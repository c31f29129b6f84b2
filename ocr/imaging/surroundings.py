"""What lies around a place: a card has the ground outside its sides, unless a neighbour touches it there."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extent import lengths
from ocr.imaging.lid import Lid
from ocr.imaging.plane import Grey, Plane
from ocr.imaging.scale import quad_likeness
from ocr.imaging.sides import FittedCard

# The ground is what the outermost border of the page shows.
_BORDER_MM = 1.5
# So far outside a side the ground is looked for: clear of most of the shadow.
_OUTSIDE_MM = 1.6
# One side with ground outside; four of them weigh less than a known size, so that two touching cards stay two.
_GROUND_WEIGHT = 0.08
# A side with ground inside and none outside is the neighbour's: what lies here is the gap before it.
_INVERTED_WEIGHT = 0.4
_LEAST_LIKENESS = 0.2
_ALL_SEEN, _STRANGE_WEIGHT = 3.9, 1.0
# Longer than a card, and longer than a folded one, opened: two cards in a row more often than one.
_GREAT_MM, _GREAT_WEIGHT = (95, 112), 0.25
# A place of which more lies beyond the page than a sixth part is not worth two sides.
_BEYOND_WEIGHT = 3.0
_POINTS = np.linspace(0.1, 0.9, 17)


def ground_shade(plane: Plane) -> float:
    """In grey levels: the middle one of the page's border."""
    border = max(1, round(_BORDER_MM * plane.px_per_mm))
    grey = plane.grey
    ring = [grey[:border], grey[-border:], grey[:, :border], grey[:, -border:]]
    return float(np.median(np.concatenate([part.ravel() for part in ring])))


def with_ground(plane: Plane, lid: Lid, fitted: Sequence[FittedCard]) -> list[FittedCard]:
    """Each a little better for every side that has the ground outside, and worse for one that has it inside only."""
    return [
        replace(card, fit=card.fit + _worth(plane, card, lid) - _strangeness(plane, card) - _beyond(plane, card.quad))
        for card in fitted
    ]


def _beyond(plane: Plane, quad: Quad) -> float:
    """Of a place that goes on beyond the page: where it ends there is anybody's guess."""
    height, width = plane.grey.shape
    page = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    corners = np.array(quad.corners, np.float32)
    if (corners >= 0).all() and (corners <= (width, height)).all():
        return 0.0
    both, _ = cv2.intersectConvexConvex(page, corners)
    return _BEYOND_WEIGHT * (1 - float(both) / max(1.0, cv2.contourArea(corners)))


def _strangeness(plane: Plane, card: FittedCard) -> float:
    """Of a card of no known size all sides must be seen: three sides and anything make a rectangle."""
    if quad_likeness(card.quad, plane.px_per_mm) > _LEAST_LIKENESS:
        return 0.0
    long_mm = max(lengths(card.quad)) / plane.px_per_mm
    greatness = sum(long_mm > limit for limit in _GREAT_MM)
    return _STRANGE_WEIGHT * max(0.0, _ALL_SEEN - sum(card.seen)) + _GREAT_WEIGHT * greatness


def _worth(plane: Plane, card: FittedCard, lid: Lid) -> float:
    outside, inside = (_is_ground(plane, card.quad, way * _OUTSIDE_MM, lid) for way in (1, -1))
    inverted = float((inside & ~outside).mean(axis=1).sum())
    # Where paper ends and ground begins, print near the side is not cut: it stands there.
    uncut = float((outside & ~inside).mean(axis=1) @ np.array(card.cut))
    return _GROUND_WEIGHT * float(outside.mean(axis=1).sum()) - _INVERTED_WEIGHT * inverted + uncut


def _is_ground(plane: Plane, quad: Quad, outwards_mm: float, lid: Lid) -> NDArray[np.bool_]:
    """For points along the four sides. Beyond the page is ground."""
    shown = shades_beside(lid.mask, quad, outwards_mm * plane.px_per_mm)
    return np.asarray(np.isnan(shown) | (shown > 0), np.bool_)


def shades_beside(grey: Grey, quad: Quad, outwards_px: float) -> NDArray[np.float64]:
    """4 × points: the shades so far outside (or, below 0, inside) the four sides; NaN beyond the page."""
    height, width = grey.shape
    rows = []
    for (ax, ay), (bx, by) in itertools.pairwise([*quad.corners, quad.top_left]):
        length = max(1.0, float(np.hypot(bx - ax, by - ay)))
        # Corners run clockwise, y down: the outside lies to the left of the way.
        x = ax + (bx - ax) * _POINTS + (by - ay) / length * outwards_px
        y = ay + (by - ay) * _POINTS - (bx - ax) / length * outwards_px
        within = (x >= 0) & (y >= 0) & (x < width) & (y < height)
        shades = grey[np.clip(y, 0, height - 1).astype(int), np.clip(x, 0, width - 1).astype(int)].astype(np.float64)
        rows.append(np.where(within, shades, np.nan))
    return np.array(rows)
