"""Cards that stand out from the page's ground: the quick way, for any size and angle.

White cards on a white lid do not: those are found by voting.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extent import lengths
from ocr.imaging.plane import scaled
from ocr.imaging.scale import LARGEST_MM2, LONGEST_MM, MM_PER_INCH, SHORTEST_MM

_DPI = 75
# The ground is what the outermost border of the page shows.
_BORDER_MM = 1.5
_LEAST_DIFFERENCE = 14
# Dust and hairs are narrower.
_CLOSED_MM = 1.5
# A hull fills this much of its smallest rectangle where it is one; below, it is a rectangle in perspective or none.
_LEAST_FILL = 0.96
_LEAST_FILL_OF_FOUR = 0.93


def standing_out(page: NDArray[np.uint8], dpi: float) -> list[Quad]:
    """Four-cornered areas of a card's size that differ from the ground, in page pixels."""
    scale = min(1.0, _DPI / dpi)
    size = (max(1, round(page.shape[1] * scale)), max(1, round(page.shape[0] * scale)))
    small = cv2.resize(page, size, interpolation=cv2.INTER_AREA)
    mm = dpi * scale / MM_PER_INCH
    kernel = np.ones((max(3, round(_CLOSED_MM * mm)),) * 2, np.uint8)
    mask = cv2.morphologyEx(
        _differing(np.asarray(small, np.uint8), max(2, round(_BORDER_MM * mm))), cv2.MORPH_OPEN, kernel
    )
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    shortest, longest = SHORTEST_MM * mm, LONGEST_MM * mm
    quads = [quad for contour in contours for quad in four_corners(contour, shortest, longest)]
    return [scaled(quad, 1 / scale) for quad in quads if math.prod(lengths(quad)) <= LARGEST_MM2 * mm**2]


def _differing(small: NDArray[np.uint8], border: int) -> NDArray[np.uint8]:
    ring = np.concatenate(
        [part.reshape(-1, 3) for part in (small[:border], small[-border:], small[:, :border], small[:, -border:])]
    ).astype(np.int16)
    ground = np.median(ring, axis=0)
    spread = float(np.median(np.abs(ring - ground)))
    difference = np.abs(small.astype(np.int16) - ground.astype(np.int16)).max(axis=2)
    return np.asarray(difference > max(_LEAST_DIFFERENCE, 6 * spread), np.uint8)


def four_corners(contour: cv2.typing.MatLike, shortest: float = 0, longest: float = math.inf) -> Iterator[Quad]:
    """The quad that a contour is, if it is one."""
    hull = cv2.convexHull(contour)
    rectangle = cv2.minAreaRect(hull)
    short, long = sorted(rectangle[1])
    if short < shortest or long > longest:
        return
    area = cv2.contourArea(hull)
    if area >= _LEAST_FILL * short * long:
        yield _clockwise(np.asarray(cv2.boxPoints(rectangle), np.float64))
        return
    four = np.asarray(cv2.approxPolyN(hull, 4, ensure_convex=True), np.float64).reshape(-1, 2)
    if len(four) == 4 and area >= _LEAST_FILL_OF_FOUR * cv2.contourArea(four.astype(np.float32)):
        yield _clockwise(four)


def _clockwise(corners: NDArray[np.float64]) -> Quad:
    """Ordered around their middle, the one nearest to the top-left first."""
    middle = corners.mean(axis=0)
    ordered = sorted(corners.tolist(), key=lambda corner: math.atan2(corner[1] - middle[1], corner[0] - middle[0]))
    start = min(range(4), key=lambda number: sum(ordered[number]))
    points = ordered[start:] + ordered[:start]
    # Contours run through pixel centres.
    return Quad(*((x + 0.5, y + 0.5) for x, y in points))
