"""Folded cards, opened: two leaves of one size with a crease between them, of which one often is blank."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad
from ocr.imaging.bands import lengths
from ocr.imaging.plane import Plane
from ocr.imaging.scale import CARD_SIZES, CardSize
from ocr.imaging.sides import FittedCard
from ocr.imaging.surroundings import ground_shade
from ocr.imaging.turn import renamed

# Two leaves share a side: its ends lie so near to each other.
_SHARED_MM = 0.9
# Less print than this, and a leaf is blank.
_LEAST_PRINT = 0.001
_SIDE_MM = 3.0
# How near both halves must be to a known size, and how much larger a page with room for more is.
_SIZE_MM = 0.7
_ROOMY = 2.5
_UNSEEN_SIDE = 1.0
_SAME_SHADE = 12


def without_blank_leaves(plane: Plane, print_: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[FittedCard]:
    """The cards, each blank one that shares a whole side with a printed one made one with it."""
    left = list(cards)
    shade = ground_shade(plane)
    for blank in [card for card in cards if _is_blank(plane, print_, card.quad)]:
        near_px = _SHARED_MM * plane.px_per_mm
        joined = {
            number: whole
            for number, card in enumerate(left)
            if card is not blank
            and _is_paper(plane, blank.quad, card.quad, shade)
            and (whole := _joined(card.quad, blank.quad, near_px)) is not None
        }
        if joined:
            # Cards fold along their long side more often: that makes the squarer whole.
            number = min(joined, key=lambda each: max(lengths(joined[each])))
            left[number] = replace(left[number], quad=joined[number])
            left = [card for card in left if card is not blank]
    return left


def _is_paper(plane: Plane, blank: Quad, printed: Quad, ground: float) -> bool:
    """Not the lid seen between cards: unlike the ground, or like the other leaf."""
    shade = _shade(plane, blank)
    return abs(shade - ground) > _SAME_SHADE or abs(shade - _shade(plane, printed)) < _SAME_SHADE


def parted(plane: Plane, print_: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[FittedCard]:
    """The cards, each that is exactly two usual ones side by side, both printed, made two: white on white, nothing can
    be seen where they touch. On a page with no room for a second, it is one folded card.
    """
    parts: list[FittedCard] = []
    for card in cards:
        halves = _halves(card.quad, plane.px_per_mm)
        roomy = plane.grey.size > _ROOMY * cv2.contourArea(np.array(card.quad.corners, np.float32))
        if halves and roomy and not any(_is_blank(plane, print_, half) for half in halves):
            parts += [replace(card, quad=half, fit=card.fit - _UNSEEN_SIDE) for half in halves]
        else:
            parts.append(card)
    return parts


def _halves(quad: Quad, px_per_mm: float) -> tuple[Quad, Quad] | None:
    for turn in (0, 1):
        a, b, c, d = renamed(quad, turn).corners
        wide, high = (length / px_per_mm for length in lengths(renamed(quad, turn)))
        if any(_is_size(wide, high / 2, size) for size in CARD_SIZES):
            left, right = _middle(a, d), _middle(b, c)
            return Quad(a, b, right, left), Quad(left, right, c, d)
    return None


def _is_size(wide_mm: float, high_mm: float, size: CardSize) -> bool:
    long, short = max(wide_mm, high_mm), min(wide_mm, high_mm)
    return abs(long - size.long) < _SIZE_MM and abs(short - size.short) < _SIZE_MM


def _middle(one: Point, other: Point) -> Point:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


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


def _joined(one: Quad, other: Quad, near_px: float) -> Quad | None:
    """Both as one, where a side of one is a side of the other."""
    for turn in range(4):
        upper = renamed(one, turn)
        for again in range(4):
            lower = renamed(other, again)
            if _near(upper.bottom_left, lower.top_left, near_px) and _near(
                upper.bottom_right, lower.top_right, near_px
            ):
                return Quad(upper.top_left, upper.top_right, lower.bottom_right, lower.bottom_left)
    return None


def _near(one: Point, other: Point, distance: float) -> bool:
    return math.dist(one, other) < distance
