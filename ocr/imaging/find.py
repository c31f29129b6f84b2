"""Where the cards lie on a page.

Several ways of looking propose places, each is fitted to the sides that can be seen there, and the best remain that do
not lie over each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad
from ocr.imaging.ground import standing_out
from ocr.imaging.holes import are_holes
from ocr.imaging.plane import Plane, plane_of, scaled, strokes
from ocr.imaging.scale import (
    CARD_SIZES,
    MM_PER_INCH,
    believable_dpi,
    estimated_dpi,
    holds_one_card,
    is_card_shaped,
)
from ocr.imaging.sides import FittedCard, Reach, fit_sides
from ocr.imaging.voting import all_angles, candidates, near_level

_VOTING_DPI = 50
_FITTING_DPI = 150
_WIDE = Reach(inwards_mm=7, outwards_mm=7, tilt_deg=1.2, step_deg=0.1)
_NARROW = Reach(inwards_mm=2.5, outwards_mm=2.5, tilt_deg=1.2, step_deg=0.1)
_FINE = Reach(inwards_mm=1.0, outwards_mm=1.0, tilt_deg=0.2, step_deg=0.02)
# Of 0..4.6: two sides and the right size, or more sides. Phantoms between neighbours stay below.
_LEAST_FIT = 2.3
_CERTAIN_FIT = 2.8
# Neighbours touch and are laid over each other by a millimetre or two, not more.
_MOST_OVERLAP = 0.08
# So much of one another, and two candidates will be fitted to the same sides.
_SAME = 0.8
_MOST_FITTED = 80
_MOST_FITTED_ON_PAGE = 16
# Cards whose middles lie nearer than this are in one row: less than half the height of any card.
_ROW_MM = 25
# Where the scale is unknown, the card's long side is supposed to be this much of the page's.
_SUPPOSED_SHARES = (0.98, 0.9, 0.82, 0.74)
# Without a scale, votes rest on supposed sizes; what stands out from the table is the better witness.
_PHOTOGRAPH_BONUS = 0.5
# Cards have their print inside; so much of the page's print outside is dirt at most.
_DIRT_SHARE = 0.03


@dataclass(frozen=True, slots=True)
class FoundCard:
    """quad is in page pixels, its corners clockwise; which one is top-left is not yet known."""

    quad: Quad
    edges_certain: bool


def find_cards(page: NDArray[np.uint8], resolution_dpi: int | None) -> tuple[FoundCard, ...]:
    """Every card on the page, from the top, at least one: where none is seen, the page itself is taken for one."""
    height, width = page.shape[:2]
    known = believable_dpi(width, height, resolution_dpi)
    dpi = known or estimated_dpi(width, height)
    if holds_one_card(width, height, dpi):
        return (_one_card(page, dpi, sized=known is not None),)
    found = _on_sheet(page, dpi)
    return found or (_one_card(page, dpi, sized=known is not None),)


def _on_sheet(page: NDArray[np.uint8], dpi: float) -> tuple[FoundCard, ...]:
    plane = plane_of(page, dpi, _FITTING_DPI)
    print_ = strokes(plane)
    voting = plane_of(page, dpi, _VOTING_DPI)
    voted = [scaled(each.quad, plane.scale / voting.scale) for each in candidates(voting, all_angles())]
    masked = [scaled(quad, plane.scale) for quad in standing_out(page, dpi, sized=True)]
    fitted = _fitted(plane, print_, masked, _NARROW, sized=True)
    chosen: list[FittedCard] = []
    # Twice: where the first choice leaves a place uncovered, candidates that stood behind better ones get their turn.
    for _ in range(2):
        free = [quad for quad in voted if not any(_overlap(quad, card.quad) > _MOST_OVERLAP for card in chosen)]
        fitted += _fitted(plane, print_, _distinct(free), _WIDE, sized=True)
        chosen = _chosen(fitted)
    # From a better start the true sides may come into reach.
    fitted += _fitted(plane, print_, [card.quad for card in chosen], _WIDE, sized=True)
    chosen = _chosen(fitted)
    fine = _chosen(_fitted(plane, print_, [card.quad for card in chosen], _FINE, sized=True))
    holes = are_holes(plane, print_, [card.quad for card in fine])
    cards = [_found(plane, card) for card, is_hole in zip(fine, holes, strict=True) if not is_hole]
    return tuple(_in_reading_order(cards, row_px=_ROW_MM * dpi / MM_PER_INCH))


def _in_reading_order(cards: Sequence[FoundCard], row_px: float) -> list[FoundCard]:
    """Rows from the top, each from the left."""
    rows: list[list[FoundCard]] = []
    for card in sorted(cards, key=lambda card: _middle(card)[1]):
        if rows and _middle(card)[1] - _middle(rows[-1][0])[1] < row_px:
            rows[-1].append(card)
        else:
            rows.append([card])
    return [card for row in rows for card in sorted(row, key=lambda card: _middle(card)[0])]


def _middle(card: FoundCard) -> Point:
    xs, ys = zip(*card.quad.corners, strict=True)
    return (sum(xs) / 4, sum(ys) / 4)


def _one_card(page: NDArray[np.uint8], dpi: float, *, sized: bool) -> FoundCard:
    plane = plane_of(page, dpi, _FITTING_DPI)
    print_ = strokes(plane)
    masked = [scaled(quad, plane.scale) for quad in standing_out(page, dpi, sized=sized)]
    fitted = _fitted(plane, print_, masked, _NARROW, sized=sized)
    if not sized:
        fitted = [replace(card, fit=card.fit + _PHOTOGRAPH_BONUS) for card in fitted]
    voted = list(_voted_on_page(page, plane, dpi, sized=sized))
    fitted += _fitted(plane, print_, _distinct(voted)[:_MOST_FITTED_ON_PAGE], _WIDE, sized=sized)
    judged = [replace(card, fit=card.fit - _outside(print_, card.quad)) for card in fitted]
    best = max(judged, key=lambda card: card.fit, default=None)
    if best is None or best.fit < _LEAST_FIT:
        return _whole(page, dpi if sized else None)
    fine = fit_sides(plane, print_, best.quad, _FINE, sized=sized)
    return _found(plane, fine or best)


def _voted_on_page(page: NDArray[np.uint8], plane: Plane, dpi: float, *, sized: bool) -> Iterable[Quad]:
    long_mm = max(page.shape[:2]) / dpi * MM_PER_INCH
    factors = [1.0] if sized else [share * long_mm / CARD_SIZES[0].long for share in _SUPPOSED_SHARES]
    for factor in factors:
        # A card that is larger than supposed is seen at the supposed scale when the resolution is.
        voting = plane_of(page, dpi * factor, _VOTING_DPI)
        for candidate in candidates(voting, near_level()):
            yield scaled(candidate.quad, plane.scale / voting.scale)


def _fitted(
    plane: Plane, print_: NDArray[np.uint8], guesses: Iterable[Quad], reach: Reach, *, sized: bool
) -> list[FittedCard]:
    cards = (fit_sides(plane, print_, guess, reach, sized=sized) for guess in guesses)
    return [card for card in cards if card is not None]


def _distinct(quads: Sequence[Quad]) -> list[Quad]:
    """The first of each group that would be fitted to the same sides."""
    kept: list[Quad] = []
    for quad in quads:
        if len(kept) == _MOST_FITTED:
            break
        if not any(_overlap(quad, other) > _SAME for other in kept):
            kept.append(quad)
    return kept


def _chosen(fitted: Sequence[FittedCard]) -> list[FittedCard]:
    """The best that do not lie over each other."""
    chosen: list[FittedCard] = []
    for card in sorted(fitted, key=lambda card: -card.fit):
        if card.fit >= _LEAST_FIT and not any(_overlap(card.quad, other.quad) > _MOST_OVERLAP for other in chosen):
            chosen.append(card)
    return chosen


def _overlap(one: Quad, other: Quad) -> float:
    """Share of the smaller one that both cover."""
    first, second = (np.array(quad.corners, np.float32) for quad in (one, other))
    # Far apart: most pairs on a sheet.
    if (first.max(axis=0) < second.min(axis=0)).any() or (second.max(axis=0) < first.min(axis=0)).any():
        return 0.0
    both, _ = cv2.intersectConvexConvex(first, second)
    return float(both) / max(1.0, min(cv2.contourArea(first), cv2.contourArea(second)))


def _outside(print_: NDArray[np.uint8], quad: Quad) -> float:
    """What print outside the quad speaks against it."""
    inside = np.zeros_like(print_)
    cv2.fillConvexPoly(inside, np.array(quad.corners).round().astype(np.int32), 1)
    total = int(print_.sum())
    share = 1 - int((print_ & inside).sum()) / total if total else 0.0
    return 3 * max(0.0, share - _DIRT_SHARE)


def _found(plane: Plane, card: FittedCard) -> FoundCard:
    return FoundCard(plane.to_page(card.quad), edges_certain=card.fit >= _CERTAIN_FIT)


def _whole(page: NDArray[np.uint8], dpi: float | None) -> FoundCard:
    height, width = page.shape[:2]
    quad = Quad((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    return FoundCard(quad, edges_certain=is_card_shaped(width, height, dpi))
