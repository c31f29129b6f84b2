"""Where the cards lie on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Point, Quad, rectangle
from ocr.imaging.completeness import is_cut_off, is_overlapping, left_over
from ocr.imaging.extent import lengths
from ocr.imaging.photo import cards_on_photo, is_shaped_as_card
from ocr.imaging.plane import Plane, strokes
from ocr.imaging.scale import believable_dpi, is_card_shaped, sheet_dpi
from ocr.imaging.scan import cards_on_scan
from ocr.imaging.sides import FittedCard
from ocr.imaging.surroundings import shades_beside
from ocr.imaging.uncovered import uncovered_print

# Of the wrong places chosen on hard sheets nearly all that lose print stay below, of the right ones hardly any (of 732 cards on 146
# sheets 3 of 5 and 5 of 727; the others are half of a folded card, and two cards taken for one).
_CERTAIN_FIT = 3.6
_CERTAIN_FIT_ON_PHOTO = 5.2
# Of each side within a scan, so much must be seen: a dark card under a dark lid was found five millimetres aside, and half of a folded
# white one under a white lid ended at its fold (0.47 seen). Of 727 right ones on sheets 9 are doubted by both bounds, of 463 fed ones 3.
_LEAST_SEEN = 0.5
_AT_BORDER_MM = 0.5
# Cards whose middles lie nearer than so much of the narrowest one are in one row.
_ROW = 0.45


@dataclass(frozen=True, slots=True)
class FoundCard:
    """quad is in page pixels, its corners clockwise; which one is top-left is not yet known.

    cut_off: a part of it lies beyond the page. overlapping: something else lies under it or on it.
    """

    quad: Quad
    edges_certain: bool
    cut_off: bool = False
    overlapping: bool = False


def find_cards(page: NDArray[np.uint8], resolution_dpi: int | None) -> tuple[FoundCard, ...]:
    """Every card on the page, from the top, at least one: where none is seen, the page itself is taken for one."""
    height, width = page.shape[:2]
    dpi = believable_dpi(width, height, resolution_dpi) or sheet_dpi(width, height)
    if dpi is None:
        plane, cards = cards_on_photo(page)
        certain_fit = _CERTAIN_FIT_ON_PHOTO
    else:
        plane, cards = cards_on_scan(page, dpi)
        certain_fit = _CERTAIN_FIT
    quads = [card.quad for card in cards]
    # A table may show anything; on a scanner, what is neither ground nor card is a part of another card.
    remains = np.zeros_like(plane.grey) if dpi is None else left_over(plane, quads)
    found = [
        FoundCard(
            quad=plane.to_page(card.quad),
            edges_certain=card.fit >= certain_fit
            and _are_sides_seen(plane, card)
            and (dpi is not None or is_shaped_as_card(plane, card.quad)),
            cut_off=is_cut_off(plane, card.quad, sized=dpi is not None),
            overlapping=is_overlapping(plane, card.quad, [other for other in quads if other is not card.quad], remains),
        )
        for card in cards
    ]
    if dpi is not None and found:
        # Print on no card is on one that was not found: somebody must look.
        doubtful = uncovered_print(plane, strokes(plane), cards)
        found += [FoundCard(plane.to_page(quad), edges_certain=False) for quad in doubtful]
    return tuple(_in_reading_order(found)) or (_whole(page, dpi),)


def _are_sides_seen(plane: Plane, card: FittedCard) -> bool:
    """All of them, but those that the border of the page hides."""
    outside = shades_beside(plane.grey, card.quad, _AT_BORDER_MM * plane.px_per_mm)
    hidden = np.isnan(outside).mean(axis=1) > 0.5
    return bool((hidden | (np.array(card.seen) >= _LEAST_SEEN)).all())


def _in_reading_order(cards: Sequence[FoundCard]) -> list[FoundCard]:
    """Rows from the top, each from the left."""
    row_px = _ROW * min((min(lengths(card.quad)) for card in cards), default=0.0)
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


def _whole(page: NDArray[np.uint8], dpi: float | None) -> FoundCard:
    height, width = page.shape[:2]
    return FoundCard(rectangle(0.0, 0.0, float(width), float(height)), edges_certain=is_card_shaped(width, height, dpi))
