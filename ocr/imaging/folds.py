"""One folded card, opened, or two cards that touch: leaves continue each other exactly, neighbours hardly ever do."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad
from ocr.imaging.crossings import goes_on
from ocr.imaging.extent import area_px, lengths
from ocr.imaging.inner import is_blank
from ocr.imaging.perspective import askew_deg
from ocr.imaging.plane import Grey, Plane
from ocr.imaging.scale import CARD_SIZES, CardSize
from ocr.imaging.sides import FittedCard, Reach, fit_sides
from ocr.imaging.turn import renamed

# The fold, or print along it, is found in both leaves, so far apart at most.
_SHARED_MM = 0.9
# How exactly the outer sides of leaves run on beyond the fold: fitted ones err by less.
_ASIDE_MM, _ASKEW_DEG = 0.4, 0.1
# More cards on a page than one that was taken for two.
_ALONE = 2
# Where the page has no room for two, so many times that: print along the fold may hide where a leaf ends, and paper that
# slips as it is drawn in is seen narrower at one end.
_SLACK, _SLIPPED = 2.2, 3.5
# Paper of two cards, seen as one grey or another.
_SAME_SHADE = 12
# So much darker or brighter than both sides of it, a line is a gap with the ground in it: folds are fainter. Cards askew
# leave a wedge.
_GAP_SHADE, _LEAST_GAP = 40, 0.35
_SEAM_MM, _BESIDE_MM = 0.8, 1.6
# Corners are cut round, and the ground shows there.
_SEAM = np.linspace(0.05, 0.95, 200)
# How near both halves must be to a known size, and how much larger a page with room for more is.
_SIZE_MM = 0.7
_ROOMY = 2.5
_AROUND = Reach(inwards_mm=1.0, outwards_mm=1.0, tilt_deg=1.0, step_deg=0.05)


def unfolded(plane: Plane, print_: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[FittedCard]:
    """Two cards that are leaves of one made one: print often ends at the fold and looks like a side. Among others they
    are neighbours, unless print goes on over the fold: who lays a sheet full lays some of them in line.
    """
    left = list(cards)
    for one, other in itertools.combinations(cards, 2):
        if one not in left or other not in left:
            continue
        whole = _opened(plane, print_, one.quad, other.quad, alone=len(cards) <= _ALONE)
        if whole is not None:
            left = [card for card in left if card not in {one, other}]
            left.append(replace(min(one, other, key=lambda card: card.fit), quad=whole))
    return left


def _opened(plane: Plane, print_: NDArray[np.uint8], one: Quad, other: Quad, *, alone: bool) -> Quad | None:
    """Both as one card, where they are its leaves. A page with no room for two shows no neighbours: there they need not
    run on so exactly, and may be of two colours.
    """
    near_px = _SHARED_MM * plane.px_per_mm
    pair = beside(one, other, _SLACK * near_px)
    if pair and _is_full(plane, joined(*pair)):
        return joined(*pair) if _run_together(plane, *pair, slack=_SLACK, slipped=_SLIPPED) else None
    pair = beside(one, other, near_px)
    if pair and _are_leaves(plane, *pair) and (alone or goes_on(print_, *pair, plane.px_per_mm)):
        return joined(*pair)
    return None


def parted(plane: Plane, print_: NDArray[np.uint8], cards: Sequence[FittedCard]) -> list[FittedCard]:
    """The cards, each that is two usual ones side by side made two, unless these are leaves: white on white, nothing
    can be seen where two touch. On a page with no room for a second, it is one folded card, and so it is where one half
    is blank.
    """
    parts: list[FittedCard] = []
    for card in cards:
        halves = () if _is_full(plane, card.quad) else _halves(card.quad, plane.px_per_mm)
        fitted = [half for each in halves if (half := fit_sides(plane, print_, each, _AROUND, sized=True))]
        pair = beside(fitted[0].quad, fitted[1].quad, 2 * _SHARED_MM * plane.px_per_mm) if len(fitted) == 2 else None
        blank = any(is_blank(plane, print_, half.quad) for half in fitted)
        leaves = blank or (len(cards) == 1 and pair is not None and _are_leaves(plane, *pair))
        parts += fitted if pair and not leaves else [card]
    return parts


def beside(one: Quad, other: Quad, near_px: float) -> tuple[Quad, Quad] | None:
    """Both, renamed so that the first one's bottom is the second one's top; None where they share no whole side."""
    for turn, again in itertools.product(range(4), range(4)):
        upper, lower = renamed(one, turn), renamed(other, again)
        if max(math.dist(upper.bottom_left, lower.top_left), math.dist(upper.bottom_right, lower.top_right)) < near_px:
            return upper, lower
    return None


def joined(upper: Quad, lower: Quad) -> Quad:
    """The card whose leaves these are, named as `beside` names them."""
    return Quad(upper.top_left, upper.top_right, lower.bottom_right, lower.bottom_left)


def _are_leaves(plane: Plane, upper: Quad, lower: Quad) -> bool:
    return _run_together(plane, upper, lower) and _is_one_paper(plane, upper, lower)


def _run_together(plane: Plane, upper: Quad, lower: Quad, slack: float = 1.0, slipped: float = 1.0) -> bool:
    lefts = (upper.top_left, upper.bottom_left, lower.top_left, lower.bottom_left)
    rights = (upper.top_right, upper.bottom_right, lower.top_right, lower.bottom_right)
    return (
        _are_of_one_size(upper, lower, plane.px_per_mm)
        and all(askew_deg(side[:2], side[2:]) < slipped * _ASKEW_DEG for side in (lefts, rights))
        and all(_aside_px(*side[:3]) < slack * _ASIDE_MM * plane.px_per_mm for side in (lefts, rights))
        and not _has_gap(plane, upper, lower)
    )


def _is_full(plane: Plane, quad: Quad) -> bool:
    """Whether the page has no room for more: a feeder's, cut to its paper, on which two cards hardly ever lie in line."""
    return plane.grey.size < _ROOMY * area_px(quad)


def _are_of_one_size(upper: Quad, lower: Quad, px_per_mm: float) -> bool:
    return abs(lengths(upper)[1] - lengths(lower)[1]) < _SHARED_MM * px_per_mm


def _aside_px(start: Point, end: Point, next_start: Point) -> float:
    """How far the next line begins beside the first one, continued."""
    way, step = np.subtract(end, start), np.subtract(next_start, end)
    return abs(float(way[0] * step[1] - way[1] * step[0])) / float(np.hypot(*way))


def _is_one_paper(plane: Plane, upper: Quad, lower: Quad) -> bool:
    first, second = (_shade(plane.grey, quad) for quad in (upper, lower))
    return abs(first - second) < _SAME_SHADE


def _shade(grey: Grey, quad: Quad) -> float:
    inside = np.zeros(grey.shape, np.uint8)
    cv2.fillConvexPoly(inside, np.array(quad.corners).round().astype(np.int32), 1)
    return float(np.median(grey[inside > 0])) if inside.any() else 0.0


def _has_gap(plane: Plane, upper: Quad, lower: Quad) -> bool:
    """Whether a line across the middle is darker, or brighter, than both papers beside it."""
    mm = plane.px_per_mm
    start = np.add(upper.bottom_left, lower.top_left) / 2
    end = np.add(upper.bottom_right, lower.top_right) / 2
    way = end - start
    down = np.array([-way[1], way[0]]) / np.hypot(*way)
    offsets = np.arange(-_BESIDE_MM, _BESIDE_MM + 0.01, 0.1)
    points = start + way * _SEAM[:, None] + (down * mm * offsets[:, None])[:, None]
    x, y = points[..., 0].astype(np.float32) - 0.5, points[..., 1].astype(np.float32) - 0.5
    shades = cv2.remap(plane.grey, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float64)
    before, behind = (np.median(shades[beside], axis=0) for beside in (offsets < -_SEAM_MM, offsets > _SEAM_MM))
    seam = shades[np.abs(offsets) <= _SEAM_MM]
    darker = seam.min(axis=0) < np.minimum(before, behind) - _GAP_SHADE
    brighter = seam.max(axis=0) > np.maximum(before, behind) + _GAP_SHADE
    return bool(max(darker.mean(), brighter.mean()) > _LEAST_GAP)


def _halves(quad: Quad, px_per_mm: float) -> tuple[Quad, ...]:
    for turn in (0, 1):
        a, b, c, d = renamed(quad, turn).corners
        wide, high = (length / px_per_mm for length in lengths(renamed(quad, turn)))
        if any(_is_size(wide, high / 2, size) for size in CARD_SIZES):
            left, right = _middle(a, d), _middle(b, c)
            return Quad(a, b, right, left), Quad(left, right, c, d)
    return ()


def _is_size(wide_mm: float, high_mm: float, size: CardSize) -> bool:
    long, short = max(wide_mm, high_mm), min(wide_mm, high_mm)
    return abs(long - size.long) < _SIZE_MM and abs(short - size.short) < _SIZE_MM


def _middle(one: Point, other: Point) -> Point:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
