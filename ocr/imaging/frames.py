"""Frames and bands printed on cards: four sides as clear as a card's own, within a card of a known size."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.choice import MOST_OVERLAP, overlap
from ocr.imaging.extent import area_px
from ocr.imaging.plane import Plane
from ocr.imaging.scale import quad_likeness
from ocr.imaging.sides import FittedCard
from ocr.imaging.surroundings import shades_beside

# The outer place must be seen well and be of a known size: anything can be drawn around a card and its shadow. White on
# white one side may not be seen, if the others make a usual card to the millimetre.
_LEAST_FIT, _LEAST_SEEN, _LEAST_LIKENESS = 3.6, 0.5, 0.3
_SEEN_WHOLE, _USUAL_LIKENESS = 0.95, 0.9
_WITHIN, _GREATER = 0.96, 1.04
# A card beside another of the same paper: the place over both shares three of its sides and fits worse by this.
_BETTER = 0.5
# A card lies over its neighbour by no more than this where it was found right.
_MOST_REACH = 0.03
# Sides nearer to each other than this are one; beside a line, shades are taken so far from it.
_APART_MM, _BESIDE_MM = 1.2, 0.9
# Paper is the same on both sides of a rule: of a beyond-doubt step it shows less than this.
_SAME_PAPER, _SAME_PAPER_LEVELS = 0.5, 0.8
_NO_SHADE = -255.0


def without_frames(plane: Plane, fitted: Sequence[FittedCard], best: Sequence[FittedCard] = ()) -> list[FittedCard]:
    """The places that are not only print within one that is a card, and does not reach into the best ones beside it."""
    outer = [card for card in fitted if _is_card(plane, card) and not _reaches_into(card, best)]
    return [
        card for card in fitted if not any(_is_print_on(plane, card, other) for other in outer if other is not card)
    ]


def _is_card(plane: Plane, card: FittedCard) -> bool:
    if card.fit < _LEAST_FIT:
        return False
    if min(card.seen) >= _LEAST_SEEN:
        return _likeness(plane, card) >= _LEAST_LIKENESS
    return sorted(card.seen)[1] >= _SEEN_WHOLE and _likeness(plane, card) >= _USUAL_LIKENESS


def _reaches_into(card: FittedCard, others: Sequence[FittedCard]) -> bool:
    return any(_MOST_REACH < overlap(card.quad, other.quad) <= MOST_OVERLAP for other in others)


def _likeness(plane: Plane, card: FittedCard) -> float:
    """How near the size is to a known one."""
    return quad_likeness(card.quad, plane.px_per_mm)


def _is_print_on(plane: Plane, inner: FittedCard, outer: FittedCard) -> bool:
    if area_px(outer.quad) < _GREATER * area_px(inner.quad) or overlap(inner.quad, outer.quad) < _WITHIN:
        return False
    apart = _distances(inner.quad, outer.quad) > _APART_MM * plane.px_per_mm
    same = _differences(plane, inner.quad) < max(_SAME_PAPER_LEVELS, _SAME_PAPER * plane.full_step)
    if apart.sum() == 1 and inner.fit > outer.fit + _BETTER and _likeness(plane, inner) >= _LEAST_LIKENESS:
        return False
    return bool(apart.any() and same[apart].all())


def _distances(inner: Quad, outer: Quad) -> NDArray[np.float64]:
    """How far the middle of each side of the inner one is from the nearest side of the outer one."""
    corners = np.array(inner.corners)
    border = np.array(outer.corners, np.float32)
    middles = (corners + np.roll(corners, -1, axis=0)) / 2
    return np.array([abs(cv2.pointPolygonTest(border, (float(x), float(y)), measureDist=True)) for x, y in middles])


def _differences(plane: Plane, quad: Quad) -> NDArray[np.float64]:
    """Between the shades on both sides of each side."""
    reach = _BESIDE_MM * plane.px_per_mm
    outside, inside = (_usual(shades_beside(plane.grey, quad, way * reach)) for way in (1, -1))
    return np.asarray(np.abs(outside - inside), np.float64)


def _usual(shades: NDArray[np.float64]) -> NDArray[np.float64]:
    """The median of each row; of one beyond the page a shade that no paper has."""
    is_off = np.isnan(shades).all(axis=1, keepdims=True)
    return np.asarray(np.nanmedian(np.where(is_off, _NO_SHADE, shades), axis=1), np.float64)
