"""Cards on a scanned page, whose scale is known: any number of them, of any size, at any angle.

Lines that can be seen propose places of any size; areas that stand out from the ground propose more. Each is fitted to
its sides, and the best that do not lie over each other are cards. Where one of them may be only a part of a card, the
whole is tried as well, and where it may reach too far, the card that ends earlier. Only where print or doubt is left are
places of known size voted for: white cards under a white lid show no line long enough.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.choice import chosen
from ocr.imaging.folds import parted, unfolded
from ocr.imaging.frames import without_frames
from ocr.imaging.ground import standing_out
from ocr.imaging.growth import grown, shrunk
from ocr.imaging.guesses import lined, voted
from ocr.imaging.holes import is_hole
from ocr.imaging.leaves import without_blank_leaves
from ocr.imaging.plane import Plane, scaled
from ocr.imaging.sides import FittedCard, Reach
from ocr.imaging.surface import Surface, surface_of
from ocr.imaging.uncovered import uncovered_print

_WIDE = Reach(inwards_mm=7, outwards_mm=7, tilt_deg=1.2, step_deg=0.1)
_FAR = Reach(inwards_mm=14, outwards_mm=14, tilt_deg=1.0, step_deg=0.1)
_NEAR = Reach(inwards_mm=1.6, outwards_mm=1.6, tilt_deg=0.8, step_deg=0.1)
_FINE = Reach(inwards_mm=1.0, outwards_mm=1.0, tilt_deg=0.2, step_deg=0.02)
# All four sides seen, or three and a known size: nothing better will be found there.
_SURE_FIT = 3.85
# Where print lies on no card, one found there is believed only if so much of each side is seen.
_LEAST_SEEN_BESIDE_PRINT = 0.5
# All four sides seen and the usual size, or nearly: where it is less, other lines may be near.
_PERFECT_FIT = 4.5


def cards_on_scan(page: NDArray[np.uint8], dpi: float) -> tuple[Plane, list[FittedCard]]:
    """In plane pixels, in no order."""
    surface = surface_of(page, dpi)
    plane, print_ = surface.plane, surface.print_
    guesses = [*lined(page, dpi, plane), *(scaled(quad, plane.scale) for quad in standing_out(page, dpi))]
    fitted = _completed(surface, surface.fitted(guesses, _NEAR))
    cards = chosen(fitted)
    print_left = bool(uncovered_print(plane, print_, cards))
    sure = beyond_doubt(cards, print_left=print_left)
    if print_left or len(sure) < len(cards):
        fitted += surface.fitted(voted(page, dpi, surface, sure), _WIDE)
        cards = chosen(_completed(surface, fitted))
    fine = chosen(surface.fitted([card.quad for card in cards], _FINE))
    real = [card for card in fine if not is_hole(plane, print_, surface.lid, card)]
    whole = without_blank_leaves(plane, print_, surface.lid, real)
    return plane, unfolded(plane, print_, parted(plane, print_, whole))


def beyond_doubt(cards: Sequence[FittedCard], *, print_left: bool) -> list[FittedCard]:
    """Those beside which others are looked for. print_left: print lies on none of them. A place across two cards that
    touch leaves print of one of them, and ends where no side is seen.
    """
    sure = [card for card in cards if card.fit >= _SURE_FIT]
    return [card for card in sure if not print_left or min(card.seen) >= _LEAST_SEEN_BESIDE_PRINT]


def _completed(surface: Surface, fitted: Sequence[FittedCard]) -> list[FittedCard]:
    """With the cards that the best places may be parts of, and without those that are."""
    plane = surface.plane
    best = chosen(fitted)
    guesses = [guess for card in best for guess in grown(card.quad, plane.px_per_mm)]
    doubtful = [card for card in best if card.fit < _PERFECT_FIT]
    guesses += [guess for card in doubtful if card.fit < _SURE_FIT for guess in shrunk(card.quad, plane.px_per_mm)]
    more = surface.fitted(guesses, _NEAR)
    for reach, least_fit in ((_WIDE, _SURE_FIT), (_FAR, 0)):
        more += surface.fitted([card.quad for card in doubtful if card.fit >= least_fit], reach)
    return without_frames(plane, [*fitted, *more], best)
