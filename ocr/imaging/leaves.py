"""Folded cards, opened: two leaves of one size with a crease between them, of which one often is blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.bands import lengths
from ocr.imaging.folds import beside, joined
from ocr.imaging.inner import inner, is_blank
from ocr.imaging.lid import Lid
from ocr.imaging.plane import Plane
from ocr.imaging.sides import FittedCard

# Two leaves share a side: its ends lie so near to each other.
_SHARED_MM = 1.5
# Of the lid, seen between cards, the mask shows nearly all; of blank paper like it, all four sides must be seen.
_LEAST_LID = 0.5
_LEAST_SEEN = 0.8


def without_blank_leaves(
    plane: Plane, print_: NDArray[np.uint8], lid: Lid, cards: Sequence[FittedCard]
) -> list[FittedCard]:
    """The cards, each blank one that shares a whole side with a printed one made one with it."""
    left = list(cards)
    for blank in [card for card in cards if is_blank(plane, print_, card.quad)]:
        near_px = _SHARED_MM * plane.px_per_mm
        wholes = {
            number: joined(*pair)
            for number, card in enumerate(left)
            if card is not blank
            and _is_paper(plane, blank, card, lid)
            and (pair := beside(card.quad, blank.quad, near_px)) is not None
        }
        if wholes:
            # Cards fold along their long side more often: that makes the squarer whole.
            number = min(wholes, key=lambda each: max(lengths(wholes[each])))
            left[number] = replace(left[number], quad=wholes[number])
            left = [card for card in left if card is not blank]
    return left


def _is_paper(plane: Plane, blank: FittedCard, printed: FittedCard, lid: Lid) -> bool:
    """Not the lid seen between cards: unlike that, or, where paper is no brighter than the lid, with sides of its own."""
    if float(inner(plane, lid.mask, blank.quad).mean()) < _LEAST_LID:
        return True
    alike = abs(_shade(plane, blank.quad) - _shade(plane, printed.quad)) < lid.tolerance
    return alike and min(blank.seen) >= _LEAST_SEEN


def _shade(plane: Plane, quad: Quad) -> float:
    shown = inner(plane, plane.grey, quad)
    return float(np.median(shown)) if shown.size else 0.0
