"""What a place on a photograph may be a part of: a card of two colours, or one with a band, ends beyond the edge between
them, and a folded one beyond its crease.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad, quad_of
from ocr.imaging.choice import overlap
from ocr.imaging.extent import area_px, lengths
from ocr.imaging.perspective import true_ratio
from ocr.imaging.scale import ratio_likeness
from ocr.imaging.sides import FittedCard

# Long side over short one: middling cards (fitting reaches the others), squares, folded cards opened.
_RATIOS = (1.6, 1.0, 110 / 91)
# Less is found from the place itself, more is another card.
_LEAST, _MOST = 1.05, 2.3
# A part shares two corners with the whole, lies in it, and is so much smaller.
_SHARED, _INSIDE, _SMALLER = 0.03, 0.95, 0.93
_LEAST_SEEN, _LEAST_LIKENESS = 0.75, 0.2
# As a share of the whole's length: what is left out along the sides.
_AROUND = 0.012
# By so much the rest differs from the table, at least, and in what the table differs in itself.
_EVEN, _ROUGH = 6.0, 1.5


def extended(quad: Quad, width_px: int, height_px: int) -> Iterator[Quad]:
    """The place with one of its sides moved outwards, in perspective, so that the whole has a card's shape; in a picture
    of that size.
    """
    ratio = true_ratio(quad, width_px, height_px)
    for target in {each for long in _RATIOS for each in (long, 1 / long)}:
        wider, higher = target / ratio, ratio / target
        if _LEAST < wider < _MOST:
            yield from (_seen(quad, (0, wider), (0, 1)), _seen(quad, (1 - wider, 1), (0, 1)))
        if _LEAST < higher < _MOST:
            yield from (_seen(quad, (0, 1), (0, higher)), _seen(quad, (0, 1), (1 - higher, 1)))


def _seen(quad: Quad, across: tuple[float, float], down: tuple[float, float]) -> Quad:
    """What spans so much of the quad's own width and height."""
    unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    matrix = cv2.getPerspectiveTransform(unit, np.array(quad.corners, np.float32))
    spots = np.array([[(x, y) for x, y in zip((*across, *across[::-1]), np.repeat(down, 2), strict=True)]], np.float64)
    return quad_of(cv2.perspectiveTransform(spots, matrix)[0])


def without_parts(colours: NDArray[np.uint8], fitted: Sequence[FittedCard], least_fit: float) -> list[FittedCard]:
    """Without what is cut off along one line from a place that fits so well."""
    wholes = [card for card in fitted if card.fit >= least_fit]
    return [card for card in fitted if not any(is_part(colours, card.quad, whole) for whole in wholes)]


def is_part(colours: NDArray[np.uint8], part: Quad, whole: FittedCard) -> bool:
    """Whether the whole has a card's shape and all its sides, and the part leaves a strip of it that is no table."""
    apart = np.linalg.norm(np.array(part.corners)[:, None] - np.array(whole.quad.corners)[None], axis=2)
    if min(whole.seen) < _LEAST_SEEN or (apart.min(axis=1) < _SHARED * max(lengths(whole.quad))).sum() < 2:
        return False
    if area_px(part) >= _SMALLER * area_px(whole.quad) or overlap(part, whole.quad) < _INSIDE:
        return False
    height, width = colours.shape[:2]
    return ratio_likeness(true_ratio(whole.quad, width, height)) >= _LEAST_LIKENESS and _adds_paper(
        colours, part, whole.quad
    )


def _adds_paper(colours: NDArray[np.uint8], part: Quad, whole: Quad) -> bool:
    """The rest of the whole is unlike what lies around it."""
    corners = np.array(whole.corners)
    reach = max(3, round(_AROUND * max(lengths(whole))))
    left, top = np.maximum(corners.min(axis=0) - 3 * reach, 0).astype(int)
    right, bottom = (corners.max(axis=0) + 3 * reach).astype(int)
    window = colours[top:bottom, left:right]
    in_part, in_whole = (
        cv2.fillConvexPoly(
            np.zeros(window.shape[:2], np.uint8), (np.array(quad.corners) - (left, top)).round().astype(np.int32), 1
        )
        for quad in (part, whole)
    )
    kernel = np.ones((reach, reach), np.uint8)
    rest = (cv2.erode(in_whole, kernel) > 0) & (cv2.dilate(in_part, kernel) == 0)
    around = (cv2.dilate(in_whole, np.ones((4 * reach,) * 2, np.uint8)) > 0) & (
        cv2.dilate(in_whole, np.ones((2 * reach,) * 2, np.uint8)) == 0
    )
    if not rest.any() or not around.any():
        return False
    table = window[around].astype(np.float64)
    middle = np.median(table, axis=0)
    rough = float(np.median(np.abs(table - middle), axis=0).max())
    return bool(np.abs(np.median(window[rest], axis=0) - middle).max() > _EVEN + rough * _ROUGH)
