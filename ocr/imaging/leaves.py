"""Folded cards, opened: two leaves of one size with a crease between them, of which one often is blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ocr.geometry import Quad
from ocr.imaging.extent import lengths
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
# Which of several neighbours a blank leaf goes with: cards fold along their long side, which makes the squarer whole, and
# are of one paper. A grey level is as strange as a whole so much longer.
_SHADE_WORTH_MM = 0.5
# A neighbour stranger by less may be the right one: then somebody must look at both.
_DOUBTFUL_MM, _DOUBT = 12.0, 2.0


def without_blank_leaves(
    plane: Plane, print_: NDArray[np.uint8], lid: Lid, cards: Sequence[FittedCard]
) -> list[FittedCard]:
    """The cards, each blank one that shares a whole side with a printed one made one with it."""
    left = list(cards)
    for blank in [card for card in cards if is_blank(plane, print_, card.quad)]:
        wholes = sorted(_wholes(plane, lid, blank, left), key=lambda whole: whole.strangeness_mm)
        if not wholes:
            continue
        best, *others = wholes
        doubtful = [each for each in others if each.strangeness_mm < best.strangeness_mm + _DOUBTFUL_MM]
        for each in doubtful:
            left[each.printed] = replace(left[each.printed], fit=left[each.printed].fit - _DOUBT)
        fit = left[best.printed].fit - (_DOUBT if doubtful else 0)
        left[best.printed] = replace(left[best.printed], quad=best.quad, fit=fit)
        left = [card for card in left if card is not blank]
    return left


class _Whole(NamedTuple):
    """A blank leaf and the printed card of that number made one."""

    printed: int
    quad: Quad
    strangeness_mm: float


def _wholes(plane: Plane, lid: Lid, blank: FittedCard, cards: Sequence[FittedCard]) -> Iterator[_Whole]:
    for number, card in enumerate(cards):
        pair = beside(card.quad, blank.quad, _SHARED_MM * plane.px_per_mm)
        if card is blank or pair is None or not _is_paper(plane, blank, card, lid):
            continue
        unlike = abs(_shade(plane, blank.quad) - _shade(plane, card.quad))
        long_mm = max(lengths(joined(*pair))) / plane.px_per_mm
        yield _Whole(number, joined(*pair), long_mm + _SHADE_WORTH_MM * unlike)


def _is_paper(plane: Plane, blank: FittedCard, printed: FittedCard, lid: Lid) -> bool:
    """Not the lid seen between cards: unlike that, or, where paper is no brighter than the lid, with sides of its own."""
    if float(inner(plane, lid.mask, blank.quad).mean()) < _LEAST_LID:
        return True
    alike = abs(_shade(plane, blank.quad) - _shade(plane, printed.quad)) < lid.tolerance
    return alike and min(blank.seen) >= _LEAST_SEEN


def _shade(plane: Plane, quad: Quad) -> float:
    shown = inner(plane, plane.grey, quad)
    return float(np.median(shown)) if shown.size else 0.0
