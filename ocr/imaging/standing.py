"""How much a place on a photograph stands out from the table, by colour: edges alone are found in any grain of wood."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extent import lengths
from ocr.imaging.perspective import true_ratio
from ocr.imaging.scale import ratio_likeness

# Inside and outside differ by more than the table does in itself.
_BESIDE = 0.018
_LEAST_CONTRAST = 5.0
# Light falls off from one side of a card to the other by so many levels.
_UNEVEN = 12.0
_CONTRAST_WEIGHT = 0.5
_RATIO_WEIGHT = 0.6
# A side with something else outside than the others have: no table, but the rest of a card of two colours.
_LONELY_WEIGHT = 0.6
# On wood and cloth, what of a place shows these; so many grey levels are a grain.
_TABLE_WEIGHT = 2.5
_GRAINED, _ALIKE = 4.0, 1.5
_GRID = np.stack(np.meshgrid(np.linspace(0.06, 0.94, 14), np.linspace(0.06, 0.94, 10)), axis=-1)


def standing_out(colours: NDArray[np.uint8], quad: Quad) -> float:
    """What inside and outside differ along each side, measured by what the outside differs in itself; the shape; and
    whether outside of all sides lies the same.
    """
    reach = _BESIDE * max(lengths(quad))
    inside, outside = (_colours_beside(colours, quad, way * reach) for way in (-1, 1))
    middles = np.median(outside, axis=1)
    difference = np.abs(np.median(inside, axis=1) - middles).max(axis=1)
    grain = np.median(np.abs(outside - middles[:, None]), axis=1).max(axis=1)
    clear = _LEAST_CONTRAST + 2 * grain
    contrast = np.minimum(1.0, difference / clear)
    ratio = true_ratio(quad, colours.shape[1], colours.shape[0])
    worth = _CONTRAST_WEIGHT * float(contrast.sum()) + _RATIO_WEIGHT * ratio_likeness(ratio)
    return (
        worth
        - _LONELY_WEIGHT * float(_lonely(middles, clear + _UNEVEN).max())
        - _TABLE_WEIGHT * _table_shown(colours, quad, np.median(middles, axis=0), float(np.median(grain)))
    )


def _table_shown(colours: NDArray[np.uint8], quad: Quad, table: NDArray[np.float64], rough: float) -> float:
    """How much of the place, 0..1, looks as the table around it, where that has a grain: lines are found anywhere on it."""
    if rough < _GRAINED:
        return 0.0
    a, b, c, d = np.array(quad.corners)
    across, down = _GRID[..., :1], _GRID[..., 1:]
    points = (a * (1 - across) + b * across) * (1 - down) + (d * (1 - across) + c * across) * down
    height, width = colours.shape[:2]
    x, y = points[..., 0].clip(0, width - 1).astype(int), points[..., 1].clip(0, height - 1).astype(int)
    return float((np.abs(colours[y, x] - table).max(axis=-1) < rough * _ALIKE).mean())


def _lonely(colours: NDArray[np.float64], alike: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each side 0..1: how unlike each other side's its colour is."""
    apart = np.abs(colours[:, None] - colours[None]).max(axis=2)
    np.fill_diagonal(apart, np.inf)
    return np.asarray(np.clip(apart.min(axis=1) / alike - 1, 0, 1), np.float64)


def _colours_beside(colours: NDArray[np.uint8], quad: Quad, outwards_px: float) -> NDArray[np.float64]:
    """4 sides × points × 3, at the border of the picture where they lie beyond."""
    height, width = colours.shape[:2]
    corners = np.array(quad.corners)
    way = np.roll(corners, -1, axis=0) - corners
    away = np.stack([way[:, 1], -way[:, 0]], axis=1) / np.maximum(1.0, np.linalg.norm(way, axis=1))[:, None]
    shares = np.linspace(0.08, 0.92, 25)
    points = corners[:, None] + way[:, None] * shares[None, :, None] + away[:, None] * outwards_px
    x, y = points[..., 0].clip(0, width - 1).astype(int), points[..., 1].clip(0, height - 1).astype(int)
    return np.asarray(colours[y, x], np.float64)
