"""Folded cards, opened: two leaves of one size with a crease between them, of which one often is blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.bands import lengths
from ocr.imaging.folds import beside, joined
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard
from ocr.imaging.surroundings import ground_shade

# Two leaves share a side: its ends lie so near to each other.
_SHARED_MM = 0.9
# Less print than this, and a leaf is blank.
_LEAST_PRINT = 0.001
_SIDE_MM = 3.0
_SAME_SHADE = 12


def without_blank_leaves(plane: Plane, print_: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[FittedCard]:
    """The cards, each blank one that shares a whole side with a printed one made one with it."""
    left = list(cards)
    shade = ground_shade(plane)
    for blank in [card for card in cards if _is_blank(plane, print_, card.quad)]:
        near_px = _SHARED_MM * plane.px_per_mm
        wholes = {
            number: joined(*pair)
            for number, card in enumerate(left)
            if card is not blank
            and _is_paper(plane, blank.quad, card.quad, shade)
            and (pair := beside(card.quad, blank.quad, near_px)) is not None
        }
        if wholes:
            # Cards fold along their long side more often: that makes the squarer whole.
            number = min(wholes, key=lambda each: max(lengths(wholes[each])))
            left[number] = replace(left[number], quad=wholes[number])
            left = [card for card in left if card is not blank]
    return left


def _is_paper(plane: Plane, blank: Quad, printed: Quad, ground: float) -> bool:
    """Not the lid seen between cards: unlike the ground, or like the other leaf."""
    shade = _shade(plane, blank)
    return abs(shade - ground) > _SAME_SHADE or abs(shade - _shade(plane, printed)) < _SAME_SHADE


def _is_blank(plane: Plane, print_: NDArray[np.uint8], quad: Quad) -> bool:
    inner = _inner(plane, quad)
    return bool(inner.any()) and float(print_[inner].mean()) < _LEAST_PRINT


def _shade(plane: Plane, quad: Quad) -> float:
    inner = _inner(plane, quad)
    return float(np.median(plane.grey[inner])) if inner.any() else 0.0


def _inner(plane: Plane, quad: Quad) -> NDArray[np.bool_]:
    """Where the quad is, without its sides and their shadows."""
    inside = np.zeros(plane.grey.shape, np.uint8)
    cv2.fillConvexPoly(inside, np.array(quad.corners).round().astype(np.int32), 1)
    margin = 2 * round(_SIDE_MM * plane.px_per_mm) + 1
    return np.asarray(cv2.erode(inside, np.ones((margin, margin), np.uint8), borderValue=0) > 0, np.bool_)
